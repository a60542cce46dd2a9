import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type UnitId } from '../ids.ts';
import { type Answered, rowsToShow, unitsThatReveal } from './hidden-groups.ts';

const row = (unitId: string, answers: number): Answered => ({ unitId: asId(unitId), answers });
/** Town → health → ward and clinic; town → school. */
const parents: Readonly<Record<string, string>> = {
  ...{ health: 'town', school: 'town', ward: 'health', clinic: 'health' },
};
const parentOf = (id: UnitId) => (parents[id] === undefined ? undefined : asId<'Unit'>(parents[id]));
const revealing = (...rows: Answered[]) => [...unitsThatReveal(rows, parentOf, 5)];

describe('means of a unit and of those below it', () => {
  it('give nothing away when nothing or enough is left', () => {
    expect(revealing(row('health', 20), row('ward', 12), row('clinic', 8))).toEqual([]);
    expect(revealing(row('health', 25), row('ward', 12), row('clinic', 8))).toEqual([]);
    expect(revealing(row('health', 20), row('ward', 12))).toEqual([]);
  });

  it('give away the one that is left out', () => {
    // 20 − 17 = 3: the mean of the clinic's three could be worked out.
    expect(revealing(row('health', 20), row('ward', 17))).toEqual(['health']);
  });

  it('give it away over a level that is not there, too', () => {
    expect(revealing(row('town', 40), row('ward', 20), row('school', 18))).toEqual(['town']);
    // With health in between, 40 − 22 − 18 is nothing, and 22 − 20 is two.
    expect(revealing(row('town', 40), row('health', 22), row('ward', 20), row('school', 18))).toEqual([
      'health',
    ]);
  });

  it('give nothing away when somebody has answered in two units', () => {
    expect(revealing(row('health', 20), row('ward', 12), row('clinic', 10))).toEqual([]);
  });

  it('end where parents go round', () => {
    const round = (id: UnitId) => asId<'Unit'>(id === 'a' ? 'b' : 'a');
    expect([...unitsThatReveal([row('a', 9), row('b', 9)], round, 5)]).toEqual([]);
  });

  it('are shown only as far as no sum or difference of them is of fewer than the threshold', () => {
    const count = fc.integer({ min: 0, max: 12 });
    const groups = fc.record({ ward: count, clinic: count, office: count, school: count });
    const there = fc.subarray(['town', 'health', 'school', 'ward', 'clinic']);
    fc.assert(
      fc.property(groups, there, (size, chosen) => {
        const answers = (unit: string) => inUnit(unit).reduce((sum, group) => sum + size[group], 0);
        const rows = chosen.map((unit) => row(unit, answers(unit)));
        const shown = rowsToShow(rows, parentOf, 5).map(({ unitId }) => unitId as string);
        // Whoever adds and subtracts the units that are shown, in every way there is.
        for (const signs of waysToSign(shown.length)) {
          const times = (group: Group) =>
            shown.reduce((sum, unit, at) => sum + (inUnit(unit).includes(group) ? (signs[at] ?? 0) : 0), 0);
          if (!allGroups.every((group) => times(group) === 0 || times(group) === 1)) continue;
          const told = allGroups.reduce((sum, group) => sum + times(group) * size[group], 0);
          expect(told === 0 || told >= 5, `${shown} ${signs}`).toBe(true);
        }
      }),
    );
  });
});

/** Who answered where; the office is the health sector's own. */
const allGroups = ['ward', 'clinic', 'office', 'school'] as const;
type Group = (typeof allGroups)[number];

function inUnit(unit: string): readonly Group[] {
  if (unit === 'town') return allGroups;
  if (unit === 'health') return ['ward', 'clinic', 'office'];
  return [unit as Group];
}

function waysToSign(units: number): readonly (readonly number[])[] {
  if (units === 0) return [[]];
  return waysToSign(units - 1).flatMap((signs) => [-1, 0, 1].map((sign) => [...signs, sign]));
}
