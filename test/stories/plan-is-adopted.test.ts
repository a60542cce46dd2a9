import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const planId = crypto.randomUUID();
const leader = () => world.as(world.people.leader);
const key = () => crypto.randomUUID();
const plansSeen = async (client = leader()) => client('plans', { query: { unitId: world.people.unit } });
const planSeen = async () => {
  const found = (await plansSeen()).plans.find(({ id }) => id === planId);
  if (found === undefined) throw new Error('The plan is not there');
  return found;
};
const today = new Date().toISOString().slice(0, 10) as never;
const adoption = { on: today, body: 'Virksomhetslederen', caseNumber: '2026/1441' };
const move = async (to: 'draft' | 'inConsultation' | 'adopted' | 'running' | 'evaluated', more = {}) =>
  leader()('movePlan', {
    params: { planId },
    body: { key: key(), etag: (await planSeen()).etag as string, to, ...more },
  });
const draft = {
  ...{ goalIds: [], strategy: 'mobilise' as const, competences: [], years: [], audience: 'Alle' },
  ...{ wantedEffect: '', successCriteria: '', learningGoals: '', formAndContent: '', plannedEvaluation: '' },
  ...{ costKroner: 0, costHours: 0, funding: '', sessions: [] },
};

describe('the plan cannot be adopted before it was discussed', () => {
  let measureId: string;

  it('the leader makes the plan of the next period from the one that runs, with what is unfinished', async () => {
    const now = await plansSeen();
    const running = now.plans.find(({ status }) => status === 'running');
    const params = { planId: running?.id as string };
    const body = { key: planId, title: 'Kompetanseplan for neste periode', ...now.suggested };
    await leader()('copyPlan', { params, body });
    await leader()('copyPlan', { params, body });
    const plan = await planSeen();
    expect(plan).toMatchObject({ status: 'draft', withoutCriterion: 0, endorsements: [] });
    const unfinished = world
      .rows('measures')
      .filter(
        (row) => row.PlanKey === running?.id && !['done', 'stopped'].includes(String(row.MeasureStatus)),
      );
    expect(plan.measures).toBe(unfinished.length);
    expect(world.rows('measures').filter((row) => row.PlanKey === planId)).toHaveLength(unfinished.length);
  });

  it('and adds a measure, which is left without a success criterion for now', async () => {
    const form = await leader()('measureForm', { params: { planId } });
    const { examples } = await leader()('measureExamples');
    const example = examples.find(({ key: name }) => name === 'peerGuidance');
    const body = {
      ...{ key: key(), planId, planStatus: 'draft' as const },
      draft: { ...draft, areaId: form.areas[0]?.id as string, title: example?.title as string },
    };
    measureId = body.key;
    const saved = await leader()('saveMeasure', { body });
    expect(saved.measure).toMatchObject({ title: 'Kollegaveiledning', mayChange: true, status: 'planned' });
    const [first] = form.plan.years;
    const cell = { kind: 'year' as const, year: first as number, on: true };
    const toggled = await leader()('setMeasureCell', { params: { measureId }, body: { key: key(), cell } });
    expect(toggled.measure.years).toEqual([first]);
  });

  it('adoption is refused: it has not been discussed, and nobody could tell what success is', async () => {
    await expect(move('adopted', { adoption })).rejects.toMatchObject({
      status: 400,
      body: { faults: [{ field: 'notDiscussedBecause' }, { field: 'measures' }] },
    });
    expect((await planSeen()).status).toBe('draft');
  });

  it('it is discussed, the measure is described, and then it is adopted, with date, body and case number', async () => {
    await move('inConsultation');
    const consultation = { on: today, body: 'Drøftingsmøte med de tillitsvalgte', caseNumber: '2026/1400' };
    const etag = (await planSeen()).etag as string;
    await leader()('endorsePlan', { params: { planId }, body: { key: key(), etag, consultation } });
    const seen = await leader()('measure', { params: { measureId } });
    await leader()('saveMeasure', {
      body: {
        ...{ key: key(), planId, planStatus: 'inConsultation' as const },
        changes: { id: measureId, etag: seen.etag as string },
        draft: {
          ...draft,
          ...{ areaId: seen.area.id, title: seen.title, years: seen.years },
          successCriteria: 'Alle gruppene møtes annenhver uke.',
        },
      },
    });
    expect((await move('adopted', { adoption })).outcome).toBe('saved');
    expect(await planSeen()).toMatchObject({
      ...{ status: 'adopted', withoutCriterion: 0 },
      endorsements: [
        { kind: 'consultation', ...consultation },
        { kind: 'adoption', ...adoption },
      ],
    });
  });

  it('somebody who wrote meanwhile is told that it was adopted, and saves again', async () => {
    const seen = await leader()('measure', { params: { measureId } });
    const body = (planStatus: 'inConsultation' | 'adopted') => ({
      ...{ key: key(), planId, planStatus, changes: { id: measureId, etag: seen.etag as string } },
      draft: {
        ...draft,
        ...{ areaId: seen.area.id, title: 'Kollegaveiledning for alle', years: seen.years },
        successCriteria: 'Alle gruppene møtes annenhver uke.',
      },
    });
    await expect(leader()('saveMeasure', { body: body('inConsultation') })).rejects.toMatchObject({
      status: 400,
      body: { faults: [{ field: 'planStatus' }] },
    });
    const saved = await leader()('saveMeasure', { body: body('adopted') });
    expect(saved.measure.title).toBe('Kollegaveiledning for alle');
    const { history } = await leader()('measure', { params: { measureId } });
    expect(history.map(({ kind, by, fields }) => [kind, by?.id, fields.map(({ field }) => field)])).toEqual([
      ['changed', world.people.leader, ['title']],
      ['changed', world.people.leader, ['successCriteria']],
      ['changed', world.people.leader, ['years']],
      ['created', world.people.leader, []],
    ]);
  });

  it('when it has run and is closed, it is kept as it was', async () => {
    await move('running');
    await move('evaluated');
    expect(await planSeen()).toMatchObject({ status: 'evaluated', hasCopy: true, next: [] });
    const copy = await world.as(world.people.unionRep)('planCopy', { params: { planId } });
    expect(copy).toMatchObject({ title: 'Kompetanseplan for neste periode' });
    expect(copy.areas.flatMap(({ measures }) => measures.map(({ title }) => title))).toContain(
      'Kollegaveiledning for alle',
    );
    expect(JSON.stringify(copy)).not.toContain(world.people.leader);
    const cell = { kind: 'title' as const, to: 'Noe annet', seen: 'Kollegaveiledning for alle' };
    await expect(
      leader()('setMeasureCell', { params: { measureId }, body: { key: key(), cell } }),
    ).rejects.toMatchObject({ status: 400, body: { faults: [{ field: 'planId' }] } });
  });
});
