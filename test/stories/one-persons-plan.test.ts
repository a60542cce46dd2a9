import { randomUUID } from 'node:crypto';
import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
/** One of the leader's people, who has no plan yet. */
let personId: string;
beforeAll(async () => {
  world = await startWorld({ settings: { REFRESH_SECONDS: '1' } });
  const { people } = await world.as(world.people.leader)('team');
  for (const { person } of people) {
    const { plan } = await world.as(person.id)('personPlan', { params: { personId: person.id } });
    if (plan === undefined) personId = person.id;
  }
});
afterAll(() => world?.close());

const params = () => ({ personId });
const as = (who: 'person' | 'leader') => world.as(who === 'person' ? personId : world.people[who]);
const seenBy = (who: 'person' | 'leader') => as(who)('personPlan', { params: params() });
const planKey = randomUUID();
const measureKey = randomUUID();

describe('an employee and the leader agree on a plan for the one of them', () => {
  it('which is not there at first, and which the leader may begin and the employee may not', async () => {
    expect(await seenBy('person')).toMatchObject({ mayBegin: false, areas: [] });
    const seen = await seenBy('leader');
    expect(seen).toMatchObject({ mayBegin: true });
    expect(seen.plan).toBeUndefined();
    const { suggested, parents } = await as('leader')('plans', { query: params() });
    const body = {
      ...{ key: planKey, subject: params(), title: 'Planen vår', ...suggested },
      ...(parents[0] && { parentPlanId: parents[0].id }),
    };
    await expect(as('person')('savePlan', { body })).rejects.toMatchObject({ status: 403 });
    await as('leader')('savePlan', { body });
    expect(await seenBy('person')).toMatchObject({
      plan: { id: planKey, title: 'Planen vår', mayChange: false },
    });
  });

  it('gets a measure that the employee owns and follows up', async () => {
    const { areas, plan } = await seenBy('leader');
    const year = plan?.years[0] ?? 0;
    const draft = {
      ...{
        areaId: areas[0]?.id ?? '',
        title: 'Hospitere to dager',
        goalIds: [],
        strategy: 'develop' as const,
      },
      ...{ competences: [], years: [year], audience: '', ownerId: personId, wantedEffect: '' },
      ...{ successCriteria: 'Har vært der to dager', learningGoals: '', formAndContent: '' },
      ...{ plannedEvaluation: '', costKroner: 0, costHours: 15, funding: '', sessions: [] },
    };
    await as('leader')('saveMeasure', {
      body: { key: measureKey, planId: planKey, planStatus: 'draft', draft },
    });
    const mine = await seenBy('person');
    const [measure] = mine.areas.flatMap(({ measures }) => measures);
    expect(measure).toMatchObject({ title: 'Hospitere to dager' });
    await as('person')('followUp', {
      params: { measureId: measureKey },
      body: { key: randomUUID(), status: 'onTrack', note: 'Dato er avtalt', etag: measure?.etag ?? '' },
    });
    const [seen] = (await seenBy('leader')).areas.flatMap(({ measures }) => measures);
    expect(seen).toMatchObject({ status: 'onTrack' });
  });

  it('is agreed on without the unions, and lies in SharePoint', async () => {
    const { plans } = await as('leader')('plans', { query: params() });
    const [plan] = plans;
    expect(plan?.next).toEqual(['adopted']);
    await as('leader')('movePlan', {
      params: { planId: planKey },
      body: {
        ...{ key: randomUUID(), etag: plan?.etag ?? '', to: 'adopted' },
        adoption: { on: norwegianDay(new Date()), body: 'I medarbeidersamtalen' },
      },
    });
    expect((await seenBy('person')).plan).toMatchObject({ status: 'adopted' });
    await until('the plan in SharePoint', () =>
      world.rows('plans').find((row) => row.Title === 'Planen vår'),
    );
  });

  it('and is nothing to a colleague, a representative or an administrator', async () => {
    const { employee, unionRep, administrator } = world.people;
    for (const id of [employee, unionRep, administrator]) {
      await expect(world.as(id)('personPlan', { params: params() })).rejects.toMatchObject({ status: 403 });
    }
    const { readers } = await as('person')('ownReaders');
    expect(readers.some(({ leader, what }) => leader && what === 'person')).toBe(true);
  });
});
