import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEmployment, buildUnit, day } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import { organise } from '../organisation.ts';
import { isTargeted, targetOf } from './target.ts';

const opensOn = day('2026-11-25');
const units = [
  buildUnit('town', { level: 'municipality' }),
  buildUnit('home', { parentId: asId('town') }),
  buildUnit('ward', { parentId: asId('home') }),
  buildUnit('school', { parentId: asId('town') }),
];
const scope = (unitIds: readonly string[], groups: readonly string[] = []) => ({
  unitIds: unitIds.map(asId<'Unit'>),
  positionGroupIds: groups.map(asId<'PositionGroup'>),
});

describe('whom a round is about', () => {
  const organisation = organise(
    units,
    [
      buildEmployment('kari', 'ward'),
      buildEmployment('kari', 'home', { positionGroupId: asId('leader') }),
      buildEmployment('ola', 'school', { positionGroupId: asId('teacher') }),
      buildEmployment('new', 'ward', { startOn: day('2026-10-15') }),
      buildEmployment('just', 'ward', { startOn: day('2026-10-14') }),
      buildEmployment('left', 'ward', { endOn: day('2026-11-24') }),
      buildEmployment('nowhere', undefined),
    ],
    opensOn,
  );

  it('counts a person of two positions once, and leaves out those who came in the last six weeks', () => {
    const { people, newcomers } = targetOf(scope(['town']), organisation, opensOn);
    expect(people.toSorted()).toEqual(['just', 'kari', 'ola']);
    expect(newcomers).toBe(1);
    expect(targetOf(scope(['home', 'ward']), organisation, opensOn).people).toHaveLength(2);
  });

  it('is only those of the position groups, when some are named', () => {
    expect(targetOf(scope(['town'], ['teacher', 'leader']), organisation, opensOn).people).toEqual([
      'kari',
      'ola',
    ]);
  });

  it('is nobody without a unit', () => {
    expect(targetOf(scope([]), organisation, opensOn)).toEqual({ people: [], newcomers: 0 });
  });

  it('is the same whether the people are listed or a person is asked about', () => {
    const place = fc.constantFrom('town', 'home', 'ward', 'school', undefined);
    const group = fc.constantFrom('nurse', 'leader', 'teacher');
    const start = fc.constantFrom('2020-01-01', '2026-10-14', '2026-10-15', '2026-11-20');
    const job = fc.record({ who: fc.constantFrom('a', 'b', 'c', 'd'), place, group, start });
    fc.assert(
      fc.property(
        fc.array(job, { maxLength: 12 }),
        fc.subarray(['town', 'home', 'ward', 'school']),
        fc.subarray(['nurse', 'leader']),
        (jobs, unitIds, groups) => {
          const employments = jobs.map((j, i) =>
            buildEmployment(j.who, j.place, {
              id: asId(`e${i}`),
              positionGroupId: asId(j.group),
              startOn: day(j.start),
            }),
          );
          const town = organise(units, employments, opensOn);
          const listed = targetOf(scope(unitIds, groups), town, opensOn).people;
          const asked = ['a', 'b', 'c', 'd'].filter((who) =>
            isTargeted(asId(who), scope(unitIds, groups), town, opensOn),
          );
          expect(listed.toSorted()).toEqual(asked);
          expect(new Set(listed).size).toBe(listed.length);
        },
      ),
    );
  });
});
