import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { draftOf, hr, leader, planTown } from '../testing/plan-town.ts';
import { saveMeasure } from './save-measure.ts';
import { viewChannelPlan } from './view-channel-plan.ts';
import { viewMeasure } from './view-measure.ts';
import { viewPlan } from './view-plan.ts';

const planOf = async (context: ReturnType<typeof planTown>, unitId: string, who = leader) => {
  const seen = await viewPlan(context, who, asId(unitId));
  if (seen.kind !== 'ok') throw new Error(seen.kind);
  return seen.value;
};

describe('the plan of a unit', () => {
  it('carries on what a closed unit was in the middle of, and says from where', async () => {
    const context = planTown();
    const plan = await planOf(context, 'ward');
    expect(plan).toMatchObject({ plan: { id: 'plan' }, mayChange: true, movedFrom: undefined });
    const rows = plan.areas.flatMap(({ measures }) => measures);
    expect(rows.map((row) => [row.measure.id, row.movedFrom, row.mayChange])).toEqual([
      ['running', 'Gamle post', true],
      ['m1', undefined, true],
      ['m2', undefined, true],
    ]);
    // The leader of the unit that took over sees it whole, and may change it.
    const seen = await viewMeasure(context, leader, asId('running'));
    expect(seen).toMatchObject({ kind: 'ok', value: { unit: { id: 'ward' }, movedFrom: 'Gamle post' } });
    const changes = { id: asId<'Measure'>('running'), etag: '"1"' };
    const input = { key: 'k', planId: asId<'Plan'>('oldPlan'), planStatus: 'running' as const, changes };
    expect((await saveMeasure(context, leader, { ...input, draft: draftOf() })).kind).toBe('ok');
  });

  it('is the closed unit’s where the one that took over has none', async () => {
    const context = planTown();
    const ward = context.records.get('units', 'oldWard')?.entity as never;
    context.records.put('units', Object.assign({}, ward, { successorId: 'clinic' }));
    const plan = await planOf(context, 'clinic', hr);
    expect(plan).toMatchObject({ plan: { id: 'oldPlan' }, movedFrom: 'Gamle post' });
    expect(plan.areas.map(({ area }) => area.id)).toEqual(['area', 'change', 'clinicOnly']);
    // As its own it is shown whole, with what was done.
    expect(plan.areas.flatMap(({ measures }) => measures)).toHaveLength(2);
  });

  it('shows an area that is no longer the plan’s as long as it has measures', async () => {
    const context = planTown();
    const area = context.records.get('areas', 'change')?.entity as never;
    context.records.put('areas', Object.assign({}, area, { removedOn: '2026-01-01' }));
    expect((await planOf(context, 'ward')).areas.map(({ area: a }) => a.id)).toEqual(['area', 'change']);
    const m2 = context.records.get('measures', 'm2')?.entity as never;
    context.records.put('measures', Object.assign({}, m2, { areaId: 'area' }));
    expect((await planOf(context, 'ward')).areas.map(({ area: a }) => a.id)).toEqual(['area']);
  });

  it('is open to a channel when it is adopted, and a closed unit’s draft is not', async () => {
    const context = planTown();
    expect(await viewChannelPlan(context, leader, asId('ward'))).toMatchObject({ value: { areas: [] } });
    const put = (id: string, status: string) =>
      context.records.put(
        'plans',
        Object.assign({}, context.records.get('plans', id)?.entity as never, { status }),
      );
    put('plan', 'running');
    put('oldPlan', 'draft');
    const seen = await viewChannelPlan(context, leader, asId('ward'));
    const rows = seen.kind === 'ok' ? seen.value.areas.flatMap(({ measures }) => measures) : [];
    expect(rows.map(({ measure }) => measure.id)).toEqual(['m1', 'm2']);
  });
});
