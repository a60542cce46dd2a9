import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAssessment, buildExemption, buildRequirement, day } from '../../testing/build.ts';
import type { Assessment } from '../assessment.ts';
import { asId } from '../ids.ts';
import type { Requirement } from '../requirement.ts';
import { appliesTo, heldAssessment, personGap, validUntil } from './gap-state.ts';

const on = day('2026-11-23');
const gapOf = (
  requirements: Requirement[],
  assessments: Assessment[],
  exemptions = [] as ReturnType<typeof buildExemption>[],
) => personGap({ personId: asId('p'), competenceId: asId('c'), requirements, assessments, exemptions, on });
const held = (level: 0 | 1 | 2 | 3 | 4, over: Partial<Assessment> = {}) =>
  buildAssessment('p', 'c', { level, ...over });

describe('the state of one person and one competence', () => {
  it('is met at or above the level, and a gap of the levels missing below it', () => {
    expect(gapOf([buildRequirement('c', { level: 3 })], [held(3)])).toMatchObject({
      state: 'met',
      deficit: 0,
    });
    expect(gapOf([buildRequirement('c', { level: 3 })], [held(4)])).toMatchObject({
      state: 'met',
      deficit: 0,
    });
    expect(gapOf([buildRequirement('c', { level: 3 })], [held(1)])).toMatchObject({
      state: 'gap',
      deficit: 2,
    });
  });

  it('is unknown, never zero, when nobody has assessed', () => {
    expect(gapOf([buildRequirement('c')], [])).toMatchObject({
      state: 'unknown',
      deficit: 0,
      held: undefined,
    });
  });

  it('has no demand without a level, and from a demand on a number of people', () => {
    expect(gapOf([buildRequirement('c', { level: undefined })], [])).toMatchObject({ state: 'noDemand' });
    expect(gapOf([buildRequirement('c', { rule: { atLeast: 2 } })], [held(1)])).toMatchObject({
      state: 'noDemand',
    });
  });

  it('takes the highest of several demands', () => {
    const two = [buildRequirement('c', { level: 2 }), buildRequirement('c', { id: asId('other'), level: 4 })];
    expect(gapOf(two, [held(3)])).toMatchObject({ state: 'gap', required: 4, deficit: 1 });
  });

  it('is exempt until and including the day, and only when no other demand is left', () => {
    const demand = buildRequirement('c');
    expect(gapOf([demand], [], [buildExemption('p', demand.id, { until: on })])).toMatchObject({
      state: 'exempt',
    });
    expect(gapOf([demand], [], [buildExemption('p', demand.id, { until: day('2026-11-22') })])).toMatchObject(
      {
        state: 'unknown',
      },
    );
    const other = buildRequirement('c', { id: asId('other'), level: 1 });
    expect(gapOf([demand, other], [held(1)], [buildExemption('p', demand.id)])).toMatchObject({
      state: 'met',
      required: 1,
    });
  });

  it('does not hold an expired certificate, and holds one on its last day', () => {
    const demand = [buildRequirement('c', { level: 1 })];
    expect(gapOf(demand, [held(1, { expiresOn: day('2026-11-22') })])).toMatchObject({
      state: 'gap',
      deficit: 1,
    });
    expect(gapOf(demand, [held(1, { expiresOn: on })])).toMatchObject({ state: 'met' });
  });
});

describe('the assessment that counts', () => {
  it('is the agreed one, else the leader’s, else the person’s own, each the newest', () => {
    const rows = [
      held(4, { by: 'self', on: day('2026-10-01') }),
      held(2, { by: 'leader', on: day('2025-10-01') }),
      held(3, { by: 'leader', on: day('2026-02-01') }),
    ];
    expect(heldAssessment(rows, on)).toMatchObject({ by: 'leader', level: 3 });
    const agreed = held(1, { by: 'agreed', on: day('2024-01-01') });
    expect(heldAssessment([...rows, agreed], on)).toBe(agreed);
  });

  it('does not see the future', () => {
    expect(heldAssessment([held(4, { on: day('2026-11-24') })], on)).toBeUndefined();
  });
});

describe('which demands apply', () => {
  const position = { unitId: asId<'Unit'>('ward'), positionGroupId: asId<'PositionGroup'>('nurse') };
  const above = [asId<'Unit'>('ward'), asId<'Unit'>('home'), asId<'Unit'>('town')];

  it('reach down from the unit they are set for, and stay within the position group and the dates', () => {
    expect(appliesTo(buildRequirement('c', { unitId: asId('home') }), position, above, on)).toBe(true);
    expect(appliesTo(buildRequirement('c', { unitId: asId('school') }), position, above, on)).toBe(false);
    expect(appliesTo(buildRequirement('c', { positionGroupId: asId('cook') }), position, above, on)).toBe(
      false,
    );
    expect(appliesTo(buildRequirement('c', { validFrom: day('2026-11-24') }), position, above, on)).toBe(
      false,
    );
    expect(appliesTo(buildRequirement('c', { validTo: on }), position, above, on)).toBe(true);
    expect(appliesTo(buildRequirement('c', { validTo: day('2026-11-22') }), position, above, on)).toBe(false);
  });
});

describe('properties', () => {
  const level = fc.constantFrom(0, 1, 2, 3, 4) as fc.Arbitrary<0 | 1 | 2 | 3 | 4>;
  const row = fc.record({
    level,
    by: fc.constantFrom('self', 'leader', 'agreed'),
    month: fc.integer({ min: 1, max: 12 }),
  });
  const rows = fc.array(row, { maxLength: 8 }).map((list) =>
    list.map((r, i) =>
      held(r.level, {
        id: asId(`a${i}`),
        by: r.by as 'self',
        on: day(`2025-${String(r.month).padStart(2, '0')}-01`),
      }),
    ),
  );

  it('a gap is never negative, and the order of the rows means nothing', () => {
    fc.assert(
      fc.property(rows, level, (list, required) => {
        const demand = [buildRequirement('c', { level: required })];
        const gap = gapOf(demand, list);
        expect(gap.deficit).toBeGreaterThanOrEqual(0);
        expect(gap.deficit > 0).toBe(gap.state === 'gap');
        expect(gapOf(demand, list.toReversed())).toEqual(gap);
      }),
    );
  });

  it('one more assessment that reaches the level never raises the gap', () => {
    fc.assert(
      fc.property(rows, level, (list, required) => {
        const demand = [buildRequirement('c', { level: required })];
        const better = held(4, { id: asId('new'), by: 'agreed', on: day('2026-06-01') });
        expect(gapOf(demand, [...list, better]).deficit).toBeLessThanOrEqual(gapOf(demand, list).deficit);
      }),
    );
  });
});

describe('overlapping certificates', () => {
  const demand = [buildRequirement('c', { level: 1 })];
  const certificate = (on: string, expiresOn: string, over: Partial<Assessment> = {}) =>
    held(1, { by: 'agreed', on: day(on), expiresOn: day(expiresOn), ...over });

  it('are held while one of them is valid, whichever was registered last', () => {
    const old = certificate('2024-01-01', '2027-06-30');
    const newer = certificate('2025-01-01', '2026-01-01');
    expect(gapOf(demand, [old, newer])).toMatchObject({ state: 'met', held: old });
    expect(gapOf(demand, [newer])).toMatchObject({ state: 'gap', held: { level: 0 } });
  });

  it('end by the months the catalogue says, counted from the day of issue', () => {
    const competence = { kind: 'certificate', validMonths: 12 } as const;
    const issued = held(1, { on: day('2026-02-01'), issuedOn: day('2025-11-23') });
    expect(validUntil(issued, competence)).toBe('2026-11-23');
    expect(heldAssessment([issued], on, competence)).toMatchObject({ level: 1 });
    expect(heldAssessment([issued], day('2026-11-24'), competence)).toMatchObject({ level: 0 });
    expect(validUntil(held(1), competence)).toBe('2027-01-15');
    expect(validUntil(held(1), { kind: 'skill', validMonths: 12 })).toBeUndefined();
  });
});
