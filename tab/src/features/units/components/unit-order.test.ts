import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../components/formats.ts';
import { municipality, nursingHome, sector, ward } from '../../../testing/plan-views.ts';
import { findUnits, nameUnit, orderUnits } from './unit-order.ts';

const { compare } = createFormats('nb');
const school = { ...sector, id: 'u9', name: 'Ås skole' };
const ordered = orderUnits([ward, school, nursingHome, municipality, sector], compare);

describe('the units to choose among', () => {
  it('stand as a tree, siblings in Norwegian alphabetical order', () => {
    expect(ordered.map(({ unit, depth }) => [unit.name, depth])).toEqual([
      ['Fjordvik kommune', 0],
      ['Helse og omsorg', 1],
      ['Fjordvik sykehjem', 2],
      ['Avdeling Sol', 3],
      ['Ås skole', 1],
    ]);
  });

  it('start at the top of what the person may see', () => {
    expect(orderUnits([ward, nursingHome], compare).map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it('carry the name of the unit above, and show it where a name repeats', () => {
    const sentrum = { ...ward, id: 'u10', name: 'Avdeling Sol', parentId: school.id };
    const doubled = orderUnits([ward, school, nursingHome, municipality, sector, sentrum], compare);
    expect(doubled.filter(({ unit }) => unit.name === 'Avdeling Sol').map(({ above }) => above)).toEqual([
      'Fjordvik sykehjem',
      'Ås skole',
    ]);
    expect(nameUnit(doubled, 'u10')).toBe('Avdeling Sol, Ås skole');
    expect(nameUnit(ordered, ward.id)).toBe('Avdeling Sol');
    expect(nameUnit(orderUnits([ward], compare), ward.id)).toBe('Avdeling Sol');
  });

  it('are found by any part of the name, those that begin with it first, with the unit above', () => {
    expect(findUnits(ordered, ' SOL ').map(({ unit, above }) => [unit.name, above])).toEqual([
      ['Avdeling Sol', 'Fjordvik sykehjem'],
    ]);
    expect(findUnits(ordered, 'o').map(({ unit }) => unit.name)).toHaveLength(5);
    expect(findUnits(ordered, 's').map(({ unit }) => unit.name)[0]).toBe('Helse og omsorg');
    expect(findUnits(ordered, '')).toBe(ordered);
    expect(findUnits(ordered, 'finnes ikke')).toEqual([]);
  });
});
