import { describe, expect, it } from 'vitest';
import { nursingHome, sector, ward } from '../testing/datasets.ts';
import { findUnits } from './find-units.ts';

const collator = new Intl.Collator('nb');
const units = [
  ward,
  nursingHome,
  sector,
  { id: 'u4', name: 'Ålgård skole', level: 'establishment', parentId: 'outside' } as const,
  { id: 'u5', name: 'Bofellesskap', level: 'establishment', parentId: 'u1' } as const,
];
const listed = (search: string) =>
  findUnits(units, search, collator).map(({ unit, depth }) => [unit.name, depth]);

describe('the units to choose from', () => {
  it('are a tree, siblings by name, those without a visible parent at the top', () => {
    expect(listed('')).toEqual([
      ['Helse og omsorg', 0],
      ['Bofellesskap', 1],
      ['Fjordvik sykehjem', 1],
      ['Avdeling Sol', 2],
      ['Ålgård skole', 0],
    ]);
  });

  it('are those whose name holds what is typed, the ones that begin with it first', () => {
    expect(listed('ÅL').map(([name]) => name)).toEqual(['Ålgård skole']);
    expect(
      listed('s')
        .map(([name]) => name)
        .at(0),
    ).toBe('Helse og omsorg');
    expect(findUnits(units, 'avd', collator)[0]?.above).toBe('Fjordvik sykehjem');
    expect(listed('finnes ikke')).toEqual([]);
  });
});
