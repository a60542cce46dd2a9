import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from './testing/fjord-ward.ts';
import { openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const draft = {
  ...{ areaId: 'area', goalIds: [], title: 'Sårstell i praksis', strategy: 'mobilise', competences: [] },
  ...{ years: [2026], audience: 'Alle', wantedEffect: '', successCriteria: 'Alle har øvd to ganger' },
  ...{ learningGoals: '', formAndContent: '', plannedEvaluation: '', costKroner: 0, costHours: 8 },
  ...{ funding: '', sessions: [], ownerId: people.employee.id },
};

describe('writing in a plan', () => {
  let open: TestApp;
  beforeEach(async () => {
    open = await openTestApp();
  });
  afterEach(() => open.app.close());
  const call = async (url: string, payload?: object, language = 'nb') =>
    open.app.inject({
      url,
      method: payload === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${await tokenOf('leader')}`, 'accept-language': language },
      ...(payload === undefined ? {} : { payload }),
    });

  it('gives the measure back as a row of the table, and its history in words', async () => {
    const saved = await call('/api/measures', { key, planId: 'plan', planStatus: 'running', draft });
    expect(saved.json()).toMatchObject({ outcome: 'saved', measure: { id: key, mayChange: true } });
    const { etag } = saved.json().measure;
    const changed = { ...draft, strategy: 'develop', ownerId: undefined, learningForm: 'jobShadowing' };
    await call('/api/measures', {
      ...{ key: key.replace('0', '1'), planId: 'plan', planStatus: 'running' },
      ...{ draft: changed, changes: { id: key, etag } },
    });
    const { history } = (await call(`/api/measures/${key}`, undefined, 'nn')).json();
    expect(history).toMatchObject([
      {
        ...{ kind: 'changed', by: people.leader },
        fields: [
          { field: 'strategy', from: 'Mobilisere', to: 'Utvikle' },
          { field: 'learningForm', from: 'Tomt', to: 'Hospitering' },
          { field: 'ownerId', from: people.employee.name, to: 'Tomt' },
        ],
      },
      { kind: 'created', fields: [] },
    ]);
  });

  it('tells of a plan and its areas too, in words', async () => {
    const { etag } = (await call('/api/plans?unitId=ward')).json().plans[0];
    const consultation = { on: '2026-11-02', body: 'Drøftingsmøte' };
    const renamed = { subject: { unitId: 'ward' }, title: 'Plan for Sol', firstYear: 2024, lastYear: 2027 };
    await call('/api/plans/plan/endorsements', { key, etag, consultation });
    await call('/api/plans', {
      key: key.replace('0', '1'),
      ...renamed,
      changes: { id: 'plan', etag: '"2"' },
    });
    expect((await call('/api/plan-history/plan')).json().entries).toMatchObject([
      { fields: [{ field: 'title', from: 'Kompetanseplan', to: 'Plan for Sol' }] },
      {
        fields: [
          { field: 'endorsements', from: 'Tomt', to: 'Drøftet mandag 2. november 2026: Drøftingsmøte' },
        ],
      },
    ]);
    const area = {
      name: { nb: 'Språk', nn: 'Språket' },
      mainGoal: { nb: 'Vi', nn: 'Vi' },
      goalIds: ['goal'],
    };
    await call('/api/areas', {
      ...{ key: key.replace('0', '2'), ...area, unitId: 'ward', order: 2 },
      changes: { id: 'wards-own', etag: '"1"' },
    });
    expect((await call('/api/plan-history/wards-own', undefined, 'nn')).json().entries).toMatchObject([
      {
        fields: [
          { field: 'name', from: 'Område wards-own', to: 'Språket' },
          { field: 'mainGoal', to: 'Vi' },
          { field: 'goalIds', from: 'Tomt', to: 'Bo trygt hjemme' },
        ],
      },
    ]);
  });

  it('says what is wrong in words, by field', async () => {
    const wrong = { ...draft, years: [2031], costKroner: -5 };
    const answer = await call('/api/measures', { key, planId: 'plan', planStatus: 'running', draft: wrong });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error.faults).toEqual([
      expect.objectContaining({
        field: 'years',
        words: 'Planen gjelder fra 2024 til 2027. Sett kryss i et av de årene.',
      }),
      expect.objectContaining({ field: 'costKroner' }),
    ]);
  });

  it('of two who change one measure the later is shown both versions, and nothing is lost', async () => {
    await call('/api/measures/m1/cells', {
      key,
      cell: { kind: 'title', to: 'Ny tittel', seen: 'Tiltak m1' },
    });
    const answer = await call('/api/measures', {
      ...{ key: key.replace('0', '1'), planId: 'plan', planStatus: 'running', draft },
      changes: { id: 'm1', etag: '"1"' },
    });
    expect(answer.statusCode).toBe(409);
    expect(answer.json().error.current).toMatchObject({ title: 'Ny tittel', etag: '"2"', history: [{}, {}] });
  });

  it('has examples to start from in the reader’s language', async () => {
    const { examples } = (await call('/api/measure-examples', undefined, 'nn')).json();
    expect(examples.length).toBeGreaterThan(15);
    expect(examples).toContainEqual(
      expect.objectContaining({ key: 'peerGuidance', title: 'Kollegarettleiing', collective: true }),
    );
  });

  it('lists what a measure can be made of', async () => {
    const form = (await call('/api/plans/plan/measure-form')).json();
    expect(form).toMatchObject({
      plan: { id: 'plan', years: [2024, 2025, 2026, 2027] },
      areas: [{ id: 'area', name: 'Pasientsikkerhet' }, { id: 'wards-own' }],
      competences: [{ id: 'wound-care', unused: 'none' }],
      onlyLeaders: false,
    });
    expect(form.owners).toContainEqual(people.leader);
    expect(form.owners).not.toContainEqual(people.otherLeader);
  });
});
