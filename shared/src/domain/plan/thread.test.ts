import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { both, buildArea, buildMeasure, day } from '../../testing/build.ts';
import type { CompetenceArea } from '../competence-area.ts';
import type { Goal } from '../goal.ts';
import { asId, type GoalId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import { createThread, orphanedBy, orphansOf } from './thread.ts';

const goal = (id: string, over: Partial<Goal> = {}): Goal => ({
  ...{ id: asId(id), title: both(`Mål ${id}`), source: 'municipalPlan' },
  ...over,
});
const ids = (...names: string[]) => names.map((name) => asId<'Goal'>(name));
const idsOf = ({ areas, measures }: ReturnType<typeof orphansOf>) => [
  areas.map(({ id }) => id),
  measures.map(({ id }) => id),
];

describe('the red thread', () => {
  const goals = [goal('g'), goal('h'), goal('gone', { removedOn: day('2026-01-01') })];
  const areas = [
    buildArea('onlyG', { goalIds: ids('g', 'gone') }),
    buildArea('both', { goalIds: ids('g', 'h') }),
    buildArea('loose', { goalIds: ids('gone') }),
  ];
  const measures = [
    buildMeasure('inOnlyG', { areaId: asId('onlyG') }),
    buildMeasure('saved', { areaId: asId('onlyG'), goalIds: ids('h') }),
    buildMeasure('inBoth', { areaId: asId('both') }),
    buildMeasure('namesG', { areaId: asId('both'), goalIds: ids('g') }),
    buildMeasure('looseButTied', { areaId: asId('loose'), goalIds: ids('g') }),
    buildMeasure('loose', { areaId: asId('loose') }),
    buildMeasure('nowhere', { areaId: asId('none') }),
  ];
  const thread = createThread(goals, areas);

  it('runs from a measure to the goals it names, else to those of its area', () => {
    expect(measures.map((measure) => [measure.id, ...thread.goalsOf(measure)])).toEqual([
      ['inOnlyG', 'g'],
      ['saved', 'h'],
      ['inBoth', 'g', 'h'],
      ['namesG', 'g'],
      ['looseButTied', 'g'],
      ['loose'],
      ['nowhere'],
    ]);
  });

  it('tells what hangs on nothing, and what would if a goal went', () => {
    expect(idsOf(orphansOf(goals, areas, measures))).toEqual([['loose'], ['loose', 'nowhere']]);
    // One that names the goal falls back on its area, which has another.
    expect(idsOf(orphanedBy(asId('g'), goals, areas, measures))).toEqual([
      ['onlyG'],
      ['inOnlyG', 'looseButTied'],
    ]);
    expect(idsOf(orphanedBy(asId('h'), goals, areas, measures))).toEqual([[], []]);
    expect(idsOf(orphanedBy(asId('gone'), goals, areas, measures))).toEqual([[], []]);
  });
});

const goalNames = ['a', 'b', 'c', 'd'];
const someGoals = fc.subarray(goalNames).map((names) => ids(...names));
const town = fc.record({
  removed: fc.subarray(goalNames),
  areas: fc.array(fc.record({ goalIds: someGoals, gone: fc.boolean() }), { maxLength: 5 }),
  measures: fc.array(fc.record({ at: fc.nat(5), goalIds: someGoals }), { maxLength: 12 }),
  goal: fc.constantFrom(...goalNames),
});

type Town = typeof town extends fc.Arbitrary<infer T> ? T : never;
function build(given: Town) {
  const goals = goalNames.map((name) =>
    goal(name, given.removed.includes(name) ? { removedOn: day('2026-01-01') } : {}),
  );
  const areas: CompetenceArea[] = given.areas.map(({ goalIds, gone }, i) =>
    buildArea(`area${i}`, { goalIds, ...(gone ? { removedOn: day('2026-01-01') } : {}) }),
  );
  const measures: Measure[] = given.measures.map(({ at, goalIds }, i) =>
    buildMeasure(`m${i}`, { areaId: asId(`area${at}`), goalIds }),
  );
  return { goals, areas, measures };
}

describe('what hangs on nothing', () => {
  it('is exactly what no way leads up from to a goal that is there', () => {
    fc.assert(
      fc.property(town, (given) => {
        const { goals, areas, measures } = build(given);
        const isThere = (id: string) => goalNames.includes(id) && !given.removed.includes(id);
        // Said as the seed says it, of the rows as they were made: on its own, or by way of its area, something reaches a goal.
        const reaches = (goalIds: readonly string[]) => goalIds.some(isThere);
        const areaReaches = (at: number) => {
          const area = given.areas[at];
          return area !== undefined && !area.gone && reaches(area.goalIds);
        };
        const found = orphansOf(goals, areas, measures);
        expect(found.measures.map(({ id }) => id)).toEqual(
          given.measures.flatMap(({ at, goalIds }, i) =>
            reaches(goalIds) || areaReaches(at) ? [] : [`m${i}`],
          ),
        );
        expect(found.areas.map(({ id }) => id)).toEqual(
          given.areas.flatMap(({ gone }, i) => (gone || areaReaches(i) ? [] : [`area${i}`])),
        );
      }),
    );
  });
});

describe('removing a goal', () => {
  it('orphans exactly its descendants: they had it, they have nothing else, and nobody else is touched', () => {
    fc.assert(
      fc.property(town, (given) => {
        const { goals, areas, measures } = build(given);
        const goalId: GoalId = asId(given.goal);
        const told = orphanedBy(goalId, goals, areas, measures);
        const without = goals.map((one) =>
          one.id === goalId ? { ...one, removedOn: day('2026-11-25') } : one,
        );
        const before = orphansOf(goals, areas, measures);
        const after = orphansOf(without, areas, measures);
        const set = (...lists: (readonly { readonly id: string }[])[]) =>
          new Set(lists.flat().map(({ id }) => id));
        expect(set(after.measures)).toEqual(set(before.measures, told.measures));
        expect(set(after.areas)).toEqual(set(before.areas, told.areas));
        expect(told.measures.filter((m) => before.measures.includes(m))).toEqual([]);
        // They hung on it: without any other goal they reach it still.
        const alone = createThread(
          goals.filter(({ id }) => id === goalId),
          areas,
        );
        for (const measure of told.measures) expect(alone.goalsOf(measure)).toEqual([goalId]);
        for (const area of told.areas) expect(alone.goalsOfArea(area)).toEqual([goalId]);
      }),
    );
  });
});
