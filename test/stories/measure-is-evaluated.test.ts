import { addMonths, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const today = norwegianDay(new Date());
const key = () => crypto.randomUUID();
const leader = () => world.as(world.people.leader);
const planOf = () => leader()('unitPlan', { params: { unitId: world.people.unit } });
const criterion = 'Alle på avdelingen kan veilede en ny kollega.';
let measureId: string;
/** Asked of everybody in the ward, and the employee does not hold enough of it yet. */
let competenceId: string;
const seen = (who = world.people.leader) => world.as(who)('measure', { params: { measureId } });
const evaluate = async (over: object, who = world.people.leader) =>
  world.as(who)('evaluateMeasure', {
    params: { measureId },
    body: {
      ...{ key: key(), etag: (await seen()).etag as string, moment: 0 as const, reached: 'partly' as const },
      ...{ effect: 'De fleste veileder, men nattevaktene mangler.', decision: 'continue' as const },
      ...over,
    },
  });
const reportOf = (who = world.people.leader) =>
  world.as(who)('yearlyReport', {
    params: { unitId: world.people.unit },
    query: { year: Number(today.slice(0, 4)) },
  });

describe('a measure is evaluated against its own criterion', () => {
  it('begins as a measure in the plan that runs, which must say by what it is a success', async () => {
    const { rows } = await leader()('personCompetence', { params: { personId: world.people.employee } });
    competenceId = rows.find(({ cell, competence }) => cell.state === 'gap' && competence.kind === 'skill')
      ?.competence.id as string;
    const { plan, areas } = await planOf();
    if (plan === undefined) throw new Error('The ward has no plan');
    const body = (successCriteria: string) => ({
      ...{ key: key(), planId: plan.id, planStatus: plan.status },
      draft: {
        ...{ goalIds: [], strategy: 'mobilise' as const, audience: 'Alle', areaId: areas[0]?.id as string },
        ...{ title: 'Veilede hverandre', years: [Number(today.slice(0, 4))], ownerId: world.people.employee },
        competences: [{ competenceId, targetLevel: 3, people: 10 }],
        ...{ wantedEffect: '', successCriteria, learningGoals: '', formAndContent: '' },
        ...{ plannedEvaluation: '', costKroner: 12_000, costHours: 20, funding: '', sessions: [] },
      },
    });
    await expect(leader()('saveMeasure', { body: body('') })).rejects.toMatchObject({
      body: { faults: [{ field: 'successCriteria' }] },
    });
    const written = body(criterion);
    measureId = written.key;
    await leader()('saveMeasure', { body: written });
    // The owner answers that it is done; that is the end of it.
    await world.as(world.people.employee)('followUp', {
      params: { measureId },
      body: {
        key: key(),
        status: 'done',
        note: '',
        etag: (await seen(world.people.employee)).etag as string,
      },
    });
  });

  it('is due at once, and after three and six months', async () => {
    const { moments, dueEvaluation, gaps } = await seen();
    expect(moments.map(({ dueOn, state }) => [dueOn, state])).toEqual([
      [today, 'due'],
      [addMonths(today, 3), 'coming'],
      [addMonths(today, 6), 'coming'],
    ]);
    expect(dueEvaluation?.moment).toBe(0);
    const inPlan = (await planOf()).areas
      .flatMap(({ measures }) => measures)
      .filter((one) => one.dueEvaluation);
    expect(inPlan.map(({ id }) => id)).toContain(measureId);
    expect(gaps).toMatchObject([{ before: { on: today }, after: { on: today } }]);
  });

  it('is refused when the words name somebody, and when nothing is said', async () => {
    const named = world.tenant.context.directory.get(world.people.leader)?.displayName as string;
    for (const effect of ['', `Takket være ${named} går det.`]) {
      await expect(evaluate({ effect })).rejects.toMatchObject({
        ...{ status: 400, body: { faults: [{ field: 'effect' }] } },
      });
    }
  });

  it('is told by its owner, with the gap as it was and is beside', async () => {
    const said = await evaluate({}, world.people.employee);
    expect(said.measure).toMatchObject({ status: 'done', evaluations: [{ reached: 'partly', gaps: [] }] });
    const { evaluations, gaps } = await seen();
    expect(evaluations).toMatchObject([{ criterion, by: { id: world.people.employee } }]);
    const [gap] = evaluations[0]?.gaps ?? [];
    expect(gap?.after).toEqual(gaps[0]?.after);
    expect(gap?.after.required).toBe(
      (gap?.after.met ?? 0) + (gap?.after.gap ?? 0) + (gap?.after.unknown ?? 0),
    );
    await until('it is in SharePoint', () =>
      world.rows('evaluations').find((row) => row.MeasureKey === measureId),
    );
  });

  it('is once more after three months, and now somebody has learnt it', async () => {
    const { employee } = world.people;
    const before = (await seen()).gaps[0]?.after;
    await world.as(employee)('assess', {
      params: { personId: employee },
      body: { key: key(), competenceId, level: 4, inUse: 'yes' },
    });
    const { rows } = await leader()('personCompetence', { params: { personId: employee } });
    const assessmentId = rows.find(({ competence }) => competence.id === competenceId)?.open ?? '';
    await leader()('agree', { params: { personId: employee }, body: { key: key(), assessmentId } });
    await until('that it is counted', async () => {
      const after = (await seen()).gaps[0]?.after;
      return JSON.stringify(after) === JSON.stringify(before) ? undefined : after;
    });
    const adjust = { moment: 3, decision: 'adjust', newDueOn: addMonths(today, 2), reached: 'yes' };
    const { measure } = await evaluate(adjust);
    expect(measure).toMatchObject({ status: 'onTrack', progress: 0, dueOn: addMonths(today, 2) });
    // It is taken up again, and will be evaluated anew.
    expect(measure.moments.map(({ dueOn, state }) => [dueOn, state])).toEqual(
      [2, 5, 8].map((months) => [addMonths(today, months), 'coming']),
    );
    await expect(evaluate({ moment: 0, decision: 'adjust' })).rejects.toMatchObject({
      ...{ status: 400, body: { faults: [{ field: 'newDueOn' }] } },
    });
  });
});

describe('the yearly report', () => {
  it('tells it: the newest answer, the words, the money and the gap', async () => {
    const { areas, quarters, plans } = await reportOf();
    expect(plans).toBeGreaterThan(0);
    const area = areas.find(({ effects }) => effects.some(({ id }) => id === measureId));
    expect(area?.effects.find(({ id }) => id === measureId)).toMatchObject({
      ...{ title: 'Veilede hverandre', reached: 'yes', by: { id: world.people.leader } },
    });
    expect(area?.kroner).toBeGreaterThanOrEqual(12_000);
    expect(area?.gap?.after.required).toBeGreaterThan(0);
    expect(quarters.at(-1)?.on).toBe(today);
  });

  it('tells the union representative the same words, without whose they are and without the gap', async () => {
    const { areas, sight } = await reportOf(world.people.unionRep);
    expect(sight).toBe('numbers');
    const told = areas.flatMap(({ effects }) => effects).find(({ id }) => id === measureId);
    expect(told).toEqual({
      ...{ id: measureId, title: 'Veilede hverandre', reached: 'yes' },
      effect: 'De fleste veileder, men nattevaktene mangler.',
    });
    expect(areas.every(({ gap }) => gap === undefined)).toBe(true);
    const { status, text } = await world.call(
      world.people.unionRep,
      `/api/units/${world.people.unit}/yearly-report`,
    );
    expect(status).toBe(200);
    for (const { id, displayName } of world.tenant.context.directory.list()) {
      if (id === world.people.unionRep) continue;
      expect(text.includes(id) || text.includes(displayName)).toBe(false);
    }
  });

  it('of the municipality and of the period before is alive', async () => {
    const hr = world.as(world.people.hrAdviser);
    const { units } = await hr('home');
    const top = units.find(({ level }) => level === 'municipality')?.id as string;
    const { years } = await hr('yearlyReport', { params: { unitId: top }, query: {} });
    const told = await Promise.all(
      years.slice(-4).map((year) => hr('yearlyReport', { params: { unitId: top }, query: { year } })),
    );
    expect(told.map(({ plans }) => plans)).toEqual([1, 1, 1, 1]);
    const effects = told.flatMap(({ areas }) => areas.flatMap((area) => area.effects));
    expect(effects.length).toBeGreaterThan(0);
  });
});

describe('what is over', () => {
  it('takes no more answers when its plan has been evaluated, and says so', async () => {
    const answered = await world.call(
      ...([world.people.hrAdviser, '/api/measures/measure-earlier-1/follow-ups'] as const),
      { method: 'POST', body: { key: key(), status: 'delayed', etag: '"1"' } },
    );
    expect(answered.status).toBe(400);
    expect(answered.text).toContain('Planen er evaluert');
  });
});
