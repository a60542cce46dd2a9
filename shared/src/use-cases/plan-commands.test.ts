import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { both, buildMeasure, day } from '../testing/build.ts';
import { draftOf, hr, leader, otherLeader, planTown } from '../testing/plan-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { copyPlanForward } from './copy-plan-forward.ts';
import { endorsePlan } from './endorse-plan.ts';
import { movePlan, type PlanMove } from './move-plan.ts';
import { saveMeasure } from './save-measure.ts';
import { type PlanInput, savePlan } from './save-plan.ts';
import { stopMeasure } from './stop-measure.ts';
import { viewPlanCopy } from './view-plan-copy.ts';
import { viewPlans } from './view-plans.ts';

const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const ok = { kind: 'ok', value: 'saved' };
type Town = ReturnType<typeof planTown>;
const id = asId<'Plan'>('plan');
const plan = ({ records }: Town, of = 'plan') => records.get('plans', of)?.entity as Plan;
const etag = ({ records }: Town, of = 'plan') => records.get('plans', of)?.etag as string;
const move = (context: Town, to: Plan['status'], over: Partial<PlanMove> = {}, who = leader) =>
  movePlan(context, who, { key: `${to}-${etag(context)}`, id, etag: etag(context), to, ...over });
const meeting = { on: day('2026-11-10'), body: ' Drøftingsmøte ', caseNumber: ' 12/26 ' };
const adoption = { on: day('2026-11-20'), body: 'Virksomhetslederen' };
/** The ward's two measures say by what they are a success. */
function described() {
  const context = planTown();
  for (const m of ['m1', 'm2']) {
    const measure = context.records.get('measures', m)?.entity as never;
    context.records.put('measures', Object.assign({}, measure, { successCriteria: 'Alle har øvd' }));
  }
  return context;
}

describe('a plan', () => {
  const input: PlanInput = {
    key,
    draft: {
      ...{
        subject: { unitId: asId('clinic') },
        title: 'Plan for klinikken',
        firstYear: 2026,
        lastYear: 2029,
      },
      parentPlanId: asId('townPlan'),
    },
  };

  it('is made by those who lead the unit, once, as a draft beneath the plan above', async () => {
    const context = planTown();
    expect(await savePlan(context, leader, input)).toEqual({ kind: 'forbidden' });
    expect(await savePlan(context, otherLeader, input)).toEqual(ok);
    expect(await savePlan(context, otherLeader, input)).toEqual(ok);
    expect(plan(context, key)).toMatchObject({ status: 'draft', endorsements: [], parentPlanId: 'townPlan' });
    const again = { ...input, key: 'other', draft: { ...input.draft, firstYear: 2029, lastYear: 2032 } };
    expect(await savePlan(context, otherLeader, again)).toMatchObject({ faults: [{ code: 'periodTaken' }] });
    const changes = { id: asId<'Plan'>(key), etag: '"1"' };
    const stolen = {
      ...input,
      draft: { ...input.draft, subject: { unitId: asId<'Unit'>('ward') } },
      changes,
    };
    expect(await savePlan(context, leader, stolen)).toEqual({ kind: 'notFound' });
    expect(context.records.where('history', key)).toMatchObject([{ kind: 'created', by: 'otherLeader' }]);
  });

  it('cannot be adopted before it was discussed, or it is said why not', async () => {
    const context = described();
    expect(await move(context, 'adopted', { adoption })).toEqual({
      kind: 'invalid',
      faults: [{ field: 'notDiscussedBecause', code: 'notDiscussed' }],
    });
    expect(await move(context, 'inConsultation')).toEqual(ok);
    const endorse = () =>
      endorsePlan(context, leader, { key, id, etag: etag(context), consultation: meeting });
    expect(await endorse()).toEqual(ok);
    // The same meeting once more is the same meeting.
    expect(await endorse()).toEqual(ok);
    expect(plan(context).endorsements).toEqual([
      { kind: 'consultation', on: '2026-11-10', body: 'Drøftingsmøte', caseNumber: '12/26' },
    ]);
    expect(
      await move(context, 'adopted', { adoption: { ...adoption, on: day('2026-11-09') } }),
    ).toMatchObject({
      faults: [{ field: 'on', code: 'notYetDiscussed' }],
    });
    expect(await move(context, 'adopted', { adoption, notDiscussedBecause: 'Trengs ikke' })).toEqual(ok);
    expect(plan(context).status).toBe('adopted');
    expect(plan(context).notDiscussedBecause).toBeUndefined();
    expect(plan(context).endorsements.map(({ kind }) => kind)).toEqual(['consultation', 'adoption']);

    const other = described();
    expect(await move(other, 'adopted', { adoption, notDiscussedBecause: ' Hastesak ' })).toEqual(ok);
    expect(plan(other)).toMatchObject({ status: 'adopted', notDiscussedBecause: 'Hastesak' });
  });

  it('cannot be adopted while a measure does not say by what it is a success', async () => {
    const context = planTown();
    await endorsePlan(context, leader, { key, id, etag: etag(context), consultation: meeting });
    expect(await move(context, 'adopted', { adoption })).toEqual({
      kind: 'invalid',
      faults: [{ field: 'measures', code: 'noCriterion', values: { count: 2, title: 'Sårstell' } }],
    });
    const seen = await viewPlans(context, leader, { unitId: asId('ward') });
    expect(seen.kind === 'ok' && seen.value.plans[0]).toMatchObject({ measures: 2, withoutCriterion: 2 });
  });

  it('tells how many measures have ended without being evaluated', async () => {
    const context = planTown();
    const top = { planId: asId<'Plan'>('townPlan'), dueOn: day('2026-11-01') };
    context.records.put('measures', buildMeasure('top', top));
    const seen = await viewPlans(context, hr, { unitId: asId('town') });
    expect(seen.kind === 'ok' && seen.value.plans[0]).toMatchObject({ measures: 1, notEvaluated: 1 });
  });

  it('goes one way, by those who may', async () => {
    const context = described();
    expect(await move(context, 'running')).toMatchObject({ faults: [{ code: 'planNotThatWay' }] });
    expect(await move(context, 'adopted')).toMatchObject({
      faults: [{ field: 'adoption', code: 'required' }],
    });
    expect(await move(context, 'inConsultation', {}, actor('kari'))).toEqual({ kind: 'forbidden' });
    expect(await move(context, 'inConsultation', { etag: '"0"' })).toMatchObject({ kind: 'conflict' });
    await move(context, 'adopted', { adoption, notDiscussedBecause: 'Hastesak' });
    expect(await move(context, 'draft')).toMatchObject({ faults: [{ code: 'planNotThatWay' }] });
    expect(await move(context, 'running')).toEqual(ok);
    expect(await move(context, 'running')).toEqual(ok);
  });

  it('is kept as it was when it was closed, whatever becomes of its areas; and changes no more', async () => {
    const context = described();
    await move(context, 'adopted', { adoption, notDiscussedBecause: 'Hastesak' });
    await move(context, 'running');
    expect(await viewPlanCopy(context, leader, id)).toEqual({ kind: 'notFound' });
    expect(await move(context, 'evaluated')).toEqual(ok);
    const area = context.records.get('areas', 'area')?.entity as never;
    context.records.put('areas', Object.assign({}, area, { name: both('Noe nytt') }));
    const seen = await viewPlanCopy(context, leader, id);
    expect(seen.kind === 'ok' && seen.value).toMatchObject({
      frozen: {
        plan: { status: 'evaluated' },
        areas: [
          {
            name: both('Område area'),
            goals: [both('Bo hjemme')],
            measures: [{ id: 'm1', title: 'Sårstell' }],
          },
          { measures: [{ id: 'm2' }] },
        ],
      },
    });
    expect(await viewPlanCopy(context, otherLeader, id)).toEqual({ kind: 'forbidden' });
    const measure = { key, planId: id, planStatus: 'evaluated' as const, draft: draftOf() };
    expect(await saveMeasure(context, leader, measure)).toMatchObject({ faults: [{ code: 'planIsClosed' }] });
    const stop = { key, id: asId<'Measure'>('m1'), etag: '"2"', because: 'x' };
    expect(await stopMeasure(context, leader, stop)).toMatchObject({ faults: [{ code: 'planIsClosed' }] });
  });

  it('is copied to the next period with what is unfinished, once, and hangs on the copy of the plan above', async () => {
    const context = planTown();
    const years = { title: 'Neste', firstYear: 2028, lastYear: 2031 };
    const copy = (of: string, as: string, who = hr) =>
      copyPlanForward(context, who, { key: as, id: asId<'Plan'>(of), ...years });
    expect(await copy('townPlan', 'nextTown')).toEqual(ok);
    expect(await copy('plan', 'next', leader)).toEqual(ok);
    expect(await copy('plan', 'next', leader)).toEqual(ok);
    // The key of another plan opens nothing.
    expect(await copy('plan', 'karisPlan', leader)).toEqual({ kind: 'notFound' });
    expect(await copy('plan', 'next2', leader)).toMatchObject({ faults: [{ code: 'periodTaken' }] });
    expect(plan(context, 'next')).toMatchObject({
      ...{ status: 'draft', copiedFrom: 'plan', parentPlanId: 'nextTown', endorsements: [] },
    });
    const copies = context.records.where('measures', 'next');
    expect(copies.map((m) => [m.id, m.copiedFrom, m.years, m.parentMeasureId])).toEqual([
      ['next~m1', 'm1', [2030], undefined],
      ['next~m2', 'm2', [2030], 'next~m1'],
    ]);
    expect(context.records.where('measures', 'plan')).toHaveLength(2);
    // A closed unit's plan goes on in the unit that took over, which has its own for those years now.
    expect(await copy('oldPlan', 'next3', leader)).toMatchObject({ faults: [{ code: 'periodTaken' }] });
  });
});

describe('a large plan that is copied', () => {
  it('goes in many batches, and sent again goes on where it was cut off', async () => {
    const context = planTown();
    for (let i = 0; i < 45; i += 1) {
      context.records.put('measures', buildMeasure(`many${i}`, { planId: asId('townPlan') }));
    }
    const copy = (by: Town = context) =>
      copyPlanForward(by, hr, {
        ...{ key: 'next', id: asId<'Plan'>('townPlan'), title: 'Neste', firstYear: 2028, lastYear: 2031 },
      });
    await expect(copy({ ...context, writes: refusingAfter(context, 2) })).rejects.toThrow('down');
    expect(context.records.where('measures', 'next')).toHaveLength(20);
    // One was finished meanwhile: it is not taken along, and no other takes its place.
    const finished = context.records.get('measures', 'many40')?.entity as never;
    context.records.put('measures', Object.assign({}, finished, { status: 'done' }));
    expect(await copy()).toEqual(ok);
    expect(await copy()).toEqual(ok);
    const copies = context.records.where('measures', 'next');
    expect(new Set(copies.map(({ copiedFrom }) => copiedFrom)).size).toBe(45);
    expect(copies).toHaveLength(45);
    expect(context.submitted.map(({ writes }) => writes.length)).toEqual([2, 20, 20, 5]);
  });
});

/** Writes that reach the records so many times, and then no more. */
function refusingAfter({ writes }: Town, times: number): Town['writes'] {
  let left = times;
  return {
    ...writes,
    submit: async (batch) => {
      if (left === 0) throw new Error('down');
      left -= 1;
      return writes.submit(batch);
    },
  };
}

describe('the plans of a unit or a person', () => {
  it('are listed newest first, with what comes next and those of a closed unit', async () => {
    const context = planTown();
    const seen = await viewPlans(context, leader, { unitId: asId('ward') });
    const value = seen.kind === 'ok' ? seen.value : undefined;
    expect(value?.plans.map((row) => [row.plan.id, row.movedFrom, row.next])).toEqual([
      ['plan', undefined, ['inConsultation', 'adopted']],
      ['oldPlan', 'Gamle post', ['evaluated']],
    ]);
    expect(value).toMatchObject({
      ...{ mayChange: true, suggested: { firstYear: 2028, lastYear: 2031 } },
      parents: [{ plan: { id: 'townPlan' }, unit: { id: 'town' } }],
    });
    const numbers = await viewPlans(context, actor('una', 'UnionRep'), { unitId: asId('ward') });
    expect(numbers).toMatchObject({ value: { sight: 'numbers', mayChange: false, parents: [] } });
    expect(await viewPlans(context, actor('ola'), { personId: asId('kari') })).toEqual({ kind: 'forbidden' });
    expect(await viewPlans(context, actor('kari'), { personId: asId('kari') })).toMatchObject({
      value: { mayChange: false, plans: [{ plan: { id: 'karisPlan' }, next: [] }] },
    });
  });
});
