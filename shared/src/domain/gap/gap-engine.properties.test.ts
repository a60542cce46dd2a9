import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildExemption,
  buildRequirement,
  buildUnit,
  day,
} from '../../testing/build.ts';
import { type GapAct, type GapRows, gapTrial } from '../../testing/gap-trial.ts';
import { recountGap, recountPeople } from '../../testing/recount-gap.ts';
import type { Assessment } from '../assessment.ts';
import { asId, type Id } from '../ids.ts';
import type { GapView } from './gap-engine.ts';

const today = day('2026-07-01');
const unitIds = ['u0', 'u1', 'u2', 'u3', 'u4', 'u5'];
const people = ['p0', 'p1', 'p2', 'p3'];
const competenceIds = ['c0', 'c1', 'c2'];
const groups = ['g0', 'g1'];
const maybe = <T>(from: readonly T[]) => fc.option(fc.constantFrom(...from), { nil: undefined });
const named = <Name extends string>(id: string | undefined): Id<Name> | undefined =>
  id === undefined ? undefined : asId(id);
const level = fc.constantFrom(0, 1, 2, 3, 4) as fc.Arbitrary<0 | 1 | 2 | 3 | 4>;
const days = fc.constantFrom('2025-06-01', '2026-06-30', '2026-07-01', '2026-07-02', '2027-06-01').map(day);
const lastDay = fc.option(days, { nil: undefined });

/** Mostly a tree; some parents go round, and one unit in six is closed. */
const unit = (id: string, i: number) =>
  fc
    .record({
      parentId: fc.oneof(
        { weight: 5, arbitrary: i === 0 ? fc.constant(undefined) : fc.constantFrom(...unitIds.slice(0, i)) },
        maybe(unitIds),
      ),
      closed: fc.nat(5),
      successorId: fc.constantFrom(...unitIds),
    })
    .map(({ parentId, closed, successorId }) =>
      buildUnit(id, {
        parentId: named(parentId),
        ...(closed === 0 && { closedOn: day('2026-06-30'), successorId: asId(successorId) }),
      }),
    );
const employment = fc
  .record({
    person: fc.constantFrom(...people),
    unit: maybe([...unitIds, 'unheard-of']),
    group: maybe(groups),
    endOn: lastDay,
  })
  .map(({ person, unit, group, endOn }) =>
    buildEmployment(person, unit, { positionGroupId: named(group), endOn }),
  );
const competence = (id: string) =>
  fc
    .record({
      status: fc.constantFrom('active', 'active', 'phasingOut', 'retired', 'proposed'),
      mergedInto: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        fc.constantFrom(...competenceIds),
      ),
      kind: fc.constantFrom('skill', 'certificate'),
      validMonths: fc.constantFrom(undefined, 6, 12),
    })
    .map(({ mergedInto, status, kind, ...more }) =>
      buildCompetence(id, {
        ...more,
        kind: kind as 'skill',
        status: status as 'active',
        mergedInto: named(mergedInto),
      }),
    );
const requirement = fc
  .record({
    id: fc.constantFrom('r0', 'r1', 'r2', 'r3', 'r4', 'r5'),
    unit: fc.constantFrom('all', 'all', ...unitIds),
    group: fc.constantFrom('all', ...groups),
    competence: fc.constantFrom(...competenceIds),
    level: fc.option(level, { nil: undefined }),
    rule: fc.oneof(
      { weight: 3, arbitrary: fc.constant('everyone' as const) },
      fc.record({ atLeast: fc.integer({ min: 1, max: 4 }) }),
    ),
    validFrom: days,
    validTo: lastDay,
    critical: fc.boolean(),
  })
  .map(({ id, unit, group, competence, ...more }) =>
    buildRequirement(competence, { ...more, id: asId(id), unitId: asId(unit), positionGroupId: asId(group) }),
  );
const exemption = fc
  .record({ person: fc.constantFrom(...people), requirement: fc.constantFrom('r0', 'r1', 'r2'), until: days })
  .map(({ person, requirement, until }) => buildExemption(person, requirement, { until }));
const assessment = fc
  .record({
    id: fc.constantFrom(...Array.from({ length: 12 }, (_, i) => `a${i}`)),
    person: fc.constantFrom(...people),
    competence: fc.constantFrom(...competenceIds),
    level,
    by: fc.constantFrom('self', 'leader', 'agreed'),
    on: days,
    expiresOn: lastDay,
  })
  .map(({ id, person, competence, by, ...more }) =>
    buildAssessment(person, competence, { ...more, id: asId(id), by: by as Assessment['by'] }),
  );
const unique = <Row extends { readonly id: string }>(row: fc.Arbitrary<Row>, maxLength: number) =>
  fc.uniqueArray(row, { maxLength, selector: ({ id }) => id });

const rows: fc.Arbitrary<GapRows> = fc.record({
  units: fc.tuple(...unitIds.map(unit)),
  employments: fc.array(employment, { minLength: 4, maxLength: 9 }),
  competences: fc.tuple(...competenceIds.map(competence)),
  requirements: unique(requirement, 6),
  exemptions: unique(exemption, 4),
  assessments: unique(assessment, 12),
});
const act: fc.Arbitrary<GapAct> = fc.oneof(
  assessment.map((put): GapAct => ({ table: 'assessments', put })),
  exemption.map((put): GapAct => ({ table: 'exemptions', put })),
  requirement.map((put): GapAct => ({ table: 'requirements', put })),
  fc.record({
    table: fc.constantFrom('assessments', 'exemptions', 'requirements'),
    drop: fc.constantFrom('a0', 'a1', 'a2', 'r0', 'r1', 'r2', 'ex-p0-r0', 'ex-p1-r1'),
  }) as fc.Arbitrary<GapAct>,
);
const views: readonly GapView[] = [
  { on: today },
  { on: today, positionGroupId: asId('g0') },
  { on: day('2026-07-02') },
  { on: day('2027-06-01'), positionGroupId: asId('g1') },
];

type Trial = ReturnType<typeof gapTrial>;
const everything = (trial: Trial, view: GapView) =>
  unitIds.flatMap((unitId) =>
    competenceIds.map((competence) => trial.engines.of(view).total(asId(unitId), asId(competence))),
  );
function expectRecount(trial: Trial): void {
  for (const view of views) {
    const recount = recountGap(trial.source(), view);
    const inUse = trial.source().organisation;
    for (const cell of everything(trial, view)) {
      if (inUse.unit(cell.unitId) !== undefined)
        expect(cell).toEqual(recount(cell.unitId, cell.competenceId));
      const { inGap, together, ...rest } = trial.engines.of(view).lack(cell.unitId, cell.competenceId);
      expect(rest).toEqual({ required: cell.required, unknown: cell.unknown, critical: cell.critical });
      expect(inGap.reduce((sum, people) => sum + people, 0)).toBe(cell.gap);
      const shortages = together.map(({ shortage }) => shortage);
      expect(shortages.length === 0 ? undefined : Math.max(...shortages)).toBe(cell.collective?.shortage);
    }
  }
}

describe('the gap engine', () => {
  it('agrees with the recount person by person, at once and after any changes', () => {
    fc.assert(
      fc.property(rows, fc.array(act, { maxLength: 12 }), (given, acts) => {
        const trial = gapTrial(given, today);
        expectRecount(trial);
        for (const each of acts) trial.act(each);
        expectRecount(trial);
        for (const view of views) trial.engines.of(view).counts.countAll();
        expectRecount(trial);
      }),
      { numRuns: 400 },
    );
  });

  it('agrees after people have moved, come and left, and goes on from there', () => {
    const staff = fc.array(employment, { maxLength: 9 });
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(staff, act, act), { maxLength: 4 }), (given, moves) => {
        const trial = gapTrial(given, today);
        expectRecount(trial);
        for (const [employments, before, after] of moves) {
          trial.act(before);
          trial.employ(employments);
          trial.act(after);
          expectRecount(trial);
        }
      }),
    );
  });

  it('agrees with the recount about people over all competences, and about other days', () => {
    fc.assert(
      fc.property(rows, act, fc.constantFrom(...views), (given, changed, view) => {
        const trial = gapTrial(given, today);
        trial.engines.of(view);
        trial.act(changed);
        const source = trial.source();
        const engine = trial.engines.of(view);
        const people = engine.people();
        for (const { id: unitId } of source.organisation.units) {
          expect(people(unitId)).toEqual(recountPeople(source, view, unitId));
          for (const competence of competenceIds) {
            const there = recountGap(source, view)(unitId, asId(competence));
            const nothing = there.required + there.exempt === 0 && there.collective === undefined;
            const needs = engine.needs(unitId).filter((need) => need.competenceId === competence);
            expect(needs).toEqual(nothing ? [] : [there]);
            for (const on of [day('2026-01-01'), today, day('2027-06-02')]) {
              const { required, met, gap, unknown } = recountGap(source, { ...view, on })(
                unitId,
                asId(competence),
              );
              const [then] = engine.onDays(unitId, asId(competence), [on]);
              // What is merged into another is counted there, and what is not in force nowhere.
              if (
                then !== undefined &&
                source.competences.find(({ id }) => id === competence)?.mergedInto === undefined
              )
                expect(then).toEqual({ on, required, met, gap, unknown });
            }
          }
        }
      }),
    );
  });

  it('does not mind in which order things came', () => {
    fc.assert(
      fc.property(rows, fc.array(assessment, { maxLength: 6 }), (given, added) => {
        const trials = [added, added.toReversed()].map((order) => {
          const trial = gapTrial(given, today);
          trial.engines.of({ on: today });
          // Rows of their own: the same id twice would be a change of the row.
          for (const put of order)
            trial.act({ table: 'assessments', put: { ...put, id: asId(`new-${added.indexOf(put)}`) } });
          return everything(trial, { on: today });
        });
        expect(trials[0]).toEqual(trials[1]);
      }),
    );
  });

  it('is never negative, and a new requirement that everybody meets raises no gap', () => {
    fc.assert(
      fc.property(rows, requirement, (given, asked) => {
        const trial = gapTrial(given, today);
        const before = everything(trial, { on: today });
        for (const cell of before) {
          const numbers = [cell.required, cell.met, cell.gap, cell.unknown, cell.exempt, cell.deficit];
          expect(Math.min(...numbers, cell.collective?.shortage ?? 0)).toBeGreaterThanOrEqual(0);
          expect(cell.deficit).toBeGreaterThanOrEqual(cell.gap);
        }
        // Level 0 is met by everybody who is known.
        trial.act({ table: 'requirements', put: { ...asked, id: asId('new'), level: 0, rule: 'everyone' } });
        const after = everything(trial, { on: today });
        for (const [i, cell] of after.entries()) {
          expect(cell.gap).toBeLessThanOrEqual(before[i]?.gap ?? 0);
          expect(cell.deficit).toBeLessThanOrEqual(before[i]?.deficit ?? 0);
        }
      }),
    );
  });
});

it('counts a unit of many people, and of many who work elsewhere too', () => {
  const many = Array.from({ length: 300 }, (_, i) => `n${i}`);
  const trial = gapTrial(
    {
      units: [
        buildUnit('top'),
        buildUnit('a', { parentId: asId('top') }),
        buildUnit('b', { parentId: asId('top') }),
      ],
      employments: many.flatMap((person, i) => [
        buildEmployment(person, 'a'),
        ...(i % 2 === 0 ? [buildEmployment(person, 'b')] : []),
      ]),
      competences: [buildCompetence('c')],
      requirements: [buildRequirement('c', { level: 4 })],
      assessments: many.slice(0, 200).map((person) => buildAssessment(person, 'c', { level: 0 })),
    },
    today,
  );
  const of = (unit: string) => trial.engines.of({ on: today }).total(asId(unit), asId('c'));
  expect(of('top')).toMatchObject({ gap: 200, unknown: 100, deficit: 800 });
  expect(of('b')).toMatchObject({ gap: 100, unknown: 50, deficit: 400 });
});
