import { describe, expect, it } from 'vitest';
import { buildMeasure, buildPlan, day } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import type { Endorsement, Plan } from '../plan.ts';
import { type PlanDraft, planFaults } from './plan-draft.ts';
import { adoptionFaults } from './plan-life.ts';

const today = day('2026-11-25');
const consultation: Endorsement = { kind: 'consultation', on: day('2026-10-12'), body: 'Drøftingsmøte' };
const adoption: Endorsement = { kind: 'adoption', on: day('2026-11-20'), body: 'Kommunestyret' };
const whole = buildMeasure('m', { successCriteria: 'Alle har øvd' });

describe('adopting a plan', () => {
  const codes = (plan: Partial<Plan>, over: Partial<Endorsement> = {}, reason?: string, measures = [whole]) =>
    adoptionFaults(
      buildPlan('plan', { status: 'inConsultation', endorsements: [consultation], ...plan }),
      measures,
      { adoption: { ...adoption, ...over }, notDiscussedBecause: reason },
      today,
    ).map(({ field, code }) => `${field}: ${code}`);

  it('takes that it was discussed, or a reason why not; one person’s plan takes neither', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ endorsements: [] })).toEqual(['notDiscussedBecause: notDiscussed']);
    expect(codes({ endorsements: [adoption] })).toEqual(['notDiscussedBecause: notDiscussed']);
    expect(codes({ endorsements: [] }, {}, '  ')).toEqual(['notDiscussedBecause: notDiscussed']);
    expect(codes({ endorsements: [] }, {}, 'De tillitsvalgte har frasagt seg møtet.')).toEqual([]);
    expect(codes({ endorsements: [], subject: { personId: asId('kari') } })).toEqual([]);
  });

  it('comes after the discussion, and not tomorrow', () => {
    expect(codes({}, { on: day('2026-10-11') })).toEqual(['on: notYetDiscussed']);
    expect(codes({}, { on: day('2026-10-12') })).toEqual([]);
    expect(codes({}, { on: day('2026-11-26') })).toEqual(['on: dateInFuture']);
    expect(codes({}, { body: ' ' })).toEqual(['body: required']);
  });

  it('takes that every measure says by what it is a success; a stopped one need not', () => {
    const bare = buildMeasure('bare', { successCriteria: ' ' });
    expect(codes({}, {}, undefined, [whole, bare])).toEqual(['measures: noCriterion']);
    expect(codes({}, {}, undefined, [whole, { ...bare, status: 'stopped' }])).toEqual([]);
    expect(codes({}, {}, undefined, [])).toEqual([]);
  });
});

describe('a plan as it is entered', () => {
  const plans = new Map<string, Plan>([
    ['town', buildPlan('town', { subject: { unitId: asId('town') } })],
    ['health', buildPlan('health', { subject: { unitId: asId('health') }, parentPlanId: asId('town') })],
    ['ward', buildPlan('ward', { subject: { unitId: asId('ward') }, parentPlanId: asId('health') })],
    ['school', buildPlan('school', { subject: { unitId: asId('school') } })],
  ]);
  const said = (over: Partial<PlanDraft>, before?: Plan, years: number[] = []) =>
    planFaults(
      { subject: { unitId: asId('ward') }, title: 'Plan', firstYear: 2028, lastYear: 2031, ...over },
      {
        siblings: before === undefined ? [plans.get('ward') as Plan] : [],
        plan: (id) => plans.get(id),
        isUnit: (id) => plans.has(id),
        hasLeft: (id) => id === 'gone',
        unitAndAbove: new Set([asId<'Unit'>('ward'), asId<'Unit'>('health'), asId<'Unit'>('town')]),
        measures: [buildMeasure('m', { years })],
      },
      before,
    ).map(({ field, code }) => `${field}: ${code}`);

  it.each<[Partial<PlanDraft>, string[]]>([
    [{}, []],
    [{ parentPlanId: asId('health') }, []],
    [{ parentPlanId: asId('town') }, []],
    [{ title: ' ' }, ['title: required']],
    [{ firstYear: 2027 }, ['firstYear: periodTaken']],
    [{ lastYear: 2027 }, ['firstYear: yearsOutOfOrder']],
    [{ lastYear: 2036 }, ['firstYear: yearsOutOfOrder']],
    [{ lastYear: 2030.5 }, ['firstYear: yearsOutOfOrder']],
    [{ subject: { unitId: asId('moon') } }, ['unitId: unknownId']],
    [{ subject: { personId: asId('gone') } }, ['personId: hasLeft']],
    [{ parentPlanId: asId('none') }, ['parentPlanId: unknownId']],
    [{ parentPlanId: asId('school') }, ['parentPlanId: otherLine']],
    [{ parentPlanId: asId('ward') }, ['parentPlanId: otherLine']],
    [{ subject: { personId: asId('kari') }, parentPlanId: asId('ward') }, []],
  ])('%o', (over, faults) => {
    expect(said(over)).toEqual(faults);
  });

  it('does not hang on what hangs on it', () => {
    const health = plans.get('health') as Plan;
    expect(said({ parentPlanId: asId('ward') }, health)).toContain('parentPlanId: parentCycle');
  });

  it('keeps its years when it is adopted, and while measures stand in them', () => {
    const draft = { ...(plans.get('ward') as Plan), status: 'draft' as const };
    const shorter = { firstYear: 2024, lastYear: 2026 };
    expect(said(shorter, draft, [2026])).toEqual([]);
    expect(said(shorter, draft, [2026, 2027])).toEqual(['firstYear: measuresOutside']);
    expect(said(shorter, { ...draft, status: 'running' })).toEqual(['firstYear: periodIsFixed']);
    expect(said({ firstYear: 2024, lastYear: 2027 }, { ...draft, status: 'running' })).toEqual([]);
  });
});
