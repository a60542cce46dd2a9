import { describe, expect, it } from 'vitest';
import { buildEmployment, buildUnit, day } from '../testing/build.ts';
import { asId } from './ids.ts';
import { organise } from './organisation.ts';

const id = asId<'Unit'>;
const on = day('2026-11-25');

describe('a unit closed by a reorganisation', () => {
  const units = [
    buildUnit('town', { level: 'municipality' }),
    buildUnit('health', { level: 'sector', parentId: id('town') }),
    buildUnit('old', { parentId: id('health'), closedOn: day('2026-06-30'), successorId: id('older') }),
    buildUnit('older', { parentId: id('health'), closedOn: day('2026-06-30'), successorId: id('new') }),
    buildUnit('new', { parentId: id('health') }),
  ];

  it('is gone, and its people count in the unit its work went to, also on days before', () => {
    const employments = [buildEmployment('kari', 'old'), buildEmployment('ola', 'new')];
    for (const today of [on, day('2026-03-01')]) {
      const organisation = organise(units, employments, today);
      expect(organisation.units.map((unit) => unit.id)).toEqual(['town', 'health', 'new']);
      expect(organisation.peopleUnder(id('new'))).toEqual(['kari', 'ola']);
      expect(organisation.employmentsOf(asId('kari'))[0]?.unitId).toBe('new');
    }
  });

  it('stays while nobody has said where its work went, and where that goes round in a circle', () => {
    const circle = [
      buildUnit('a', { closedOn: on, successorId: id('b') }),
      buildUnit('b', { closedOn: on, successorId: id('a') }),
      buildUnit('c', { closedOn: on }),
    ];
    const organisation = organise(circle, [buildEmployment('kari', 'a')], on);
    expect(organisation.units.map((unit) => unit.id)).toEqual(['c']);
    expect(organisation.employmentsOf(asId('kari'))).toHaveLength(1);
  });
});
