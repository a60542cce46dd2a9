import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { buildPlan } from '../testing/build.ts';
import { hr, leader, otherLeader, planTown } from '../testing/plan-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { movePlan } from './move-plan.ts';
import { viewPersonPlan } from './view-person-plan.ts';

const kari = asId<'Person'>('kari');

describe('the plan of one person', () => {
  it('is read by the person, who does not change it alone, and written by the leader', async () => {
    const context = planTown();
    expect(await viewPersonPlan(context, actor('kari'), kari)).toMatchObject({
      value: { person: { id: 'kari' }, plan: { id: 'karisPlan' }, mayChange: false, mayBegin: false },
    });
    expect(context.audited).toEqual([]);
    expect(await viewPersonPlan(context, leader, kari)).toMatchObject({
      value: { plan: { id: 'karisPlan' }, mayChange: true, mayBegin: false },
    });
    expect(context.audited).toMatchObject([{ action: 'read:plan:person', subject: 'kari' }]);
  });

  it.each([
    ['a colleague', actor('ola')],
    ['another leader', otherLeader],
    ['a representative', actor('una', 'UnionRep')],
    ['management', actor('mia', 'Management')],
    ['an administrator', actor('adam', 'Administrator')],
  ])('is nothing to %s, and leaves no reading behind', async (_, who) => {
    const context = planTown();
    expect(await viewPersonPlan(context, who, kari)).toEqual({ kind: 'forbidden' });
    // Nor is it told that there is nobody of that name.
    expect(await viewPersonPlan(context, who, asId('nobody'))).toEqual({ kind: 'forbidden' });
    expect(context.audited).toEqual([]);
  });

  it('that is not there can be begun by those who lead the person, and by HR', async () => {
    const context = planTown();
    const ola = asId<'Person'>('ola');
    for (const [who, mayBegin] of [
      [actor('ola'), false],
      [leader, true],
      [hr, true],
    ] as const) {
      const seen = await viewPersonPlan(context, who, ola);
      expect(seen).toMatchObject({ value: { mayBegin, mayChange: false, areas: [] } });
      expect(seen).not.toHaveProperty('value.plan');
    }
    expect(await viewPersonPlan(context, hr, asId('nobody'))).toEqual({ kind: 'notFound' });
  });

  it('is that of the running year, until the next has begun', async () => {
    const context = planTown();
    context.records.put(
      'plans',
      buildPlan('next', { subject: { personId: kari }, firstYear: 2028, lastYear: 2031 }),
    );
    expect(await viewPersonPlan(context, leader, kari)).toMatchObject({
      value: { plan: { id: 'karisPlan' } },
    });
  });

  it('is agreed on with the person, and sent to no consultation', async () => {
    const context = planTown();
    const etag = context.records.get('plans', 'karisPlan')?.etag as string;
    const move = { key: 'k', id: asId<'Plan'>('karisPlan'), etag, to: 'inConsultation' } as const;
    expect(await movePlan(context, leader, move)).toMatchObject({ faults: [{ code: 'planNotThatWay' }] });
  });
});
