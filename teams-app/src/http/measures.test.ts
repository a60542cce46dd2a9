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
      areas: [{ id: 'area', name: 'Pasientsikkerhet' }],
      competences: [{ id: 'wound-care', unused: 'none' }],
      onlyLeaders: false,
    });
    expect(form.owners).toContainEqual(people.leader);
    expect(form.owners).not.toContainEqual(people.otherLeader);
  });
});
