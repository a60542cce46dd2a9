import type { DatasetChoices, DatasetView } from '@rod-trad/shared/contracts/dataset-views';
import { datasetView } from '@rod-trad/shared/contracts/dataset-views';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../import/xlsx/read-xlsx.ts';
import { people, secretNote, type Who } from './testing/fjord-ward.ts';
import { openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

let open: TestApp;
beforeAll(async () => {
  open = await openTestApp();
});
afterAll(() => open.app.close());

const get = async <View>(who: Who, url: string, language = 'nb'): Promise<View> => {
  const headers = { authorization: `Bearer ${await tokenOf(who)}`, 'accept-language': language };
  const response = await open.app.inject({ url, headers });
  expect(response.statusCode, response.body).toBe(200);
  return response.json();
};
const kindsFor = async (who: Who) =>
  (await get<DatasetChoices>(who, '/api/datasets')).datasets.map(({ kind }) => kind);
/** A row by the ids of its columns. */
const rowsOf = ({ columns, rows }: DatasetView) =>
  rows.map(({ cells }) => Object.fromEntries(columns.map(({ id }, at) => [id, cells[at]])));

describe('what is offered', () => {
  it('is what each may have', async () => {
    expect(await kindsFor('hrAdviser')).toEqual([
      ...['plan', 'measures', 'thread', 'gapMatrix', 'gapRows', 'requirements', 'competences'],
      ...['assessments', 'talks', 'projection', 'consultation'],
    ]);
    expect(await kindsFor('unionRep')).toEqual([
      ...['plan', 'measures', 'thread', 'gapMatrix', 'gapRows', 'projection', 'consultation'],
    ]);
    expect(await kindsFor('employee')).toEqual([]);
  });

  it('tells what can be changed, and where', async () => {
    const own = await get<DatasetChoices>('leader', '/api/datasets');
    expect(own.units.map(({ id }) => id)).toEqual(['ward']);
    expect(own.datasets.filter(({ editable }) => editable).map(({ kind }) => kind)).toEqual([
      ...['plan', 'measures', 'requirements', 'competences'],
    ]);
    const theirs = await get<DatasetChoices>('unionRep', '/api/datasets');
    expect(theirs.datasets.some(({ editable }) => editable)).toBe(false);
  });
});

describe('the plan', () => {
  it('has the layout of the seed, and versions for those who may change it', async () => {
    const view = await get<DatasetView>('leader', '/api/datasets/plan?unit=ward');
    expect(view.columns.map(({ id }) => id)).toEqual([
      ...['area', 'mainGoal', 'number', 'measure', 'strategy'],
      ...['year-2024', 'year-2025', 'year-2026', 'year-2027', 'status', 'dueOn', 'owner', 'key'],
    ]);
    expect(view).toMatchObject({ title: 'Kompetanseplan Enhet ward', mayAdd: true });
    const [first] = rowsOf(view);
    expect(first).toMatchObject({
      ...{ area: 'Pasientsikkerhet', number: 1, measure: 'Tiltak m1', strategy: 'Utvikle' },
      ...{ 'year-2025': '', 'year-2026': 'x', status: 'I rute', dueOn: '2026-12-01', key: 'm1' },
      owner: people.leader.name,
    });
    expect(view.rows[0]?.version).toBe('"1"');
    expect(rowsOf(view).at(-1)).toMatchObject({
      area: 'Område wards-own',
      measure: '',
      key: 'area:wards-own',
    });
    const other = await get<DatasetView>('leader', '/api/datasets/plan?unit=ward', 'en');
    expect(rowsOf(other)[0]).toMatchObject({ strategy: 'Develop', status: 'On track' });
  });

  it('narrows to an area', async () => {
    const view = await get<DatasetView>('leader', '/api/datasets/plan?unit=ward&area=wards-own');
    expect(view.rows.map(({ key }) => key)).toEqual(['area:wards-own']);
  });
});

describe('other tables that are written in', () => {
  it('have every measure of the unit and those below', async () => {
    const view = await get<DatasetView>('director', '/api/datasets/measures?unit=top');
    expect(rowsOf(view)[0]).toMatchObject({
      ...{ key: 'm1', unit: 'Enhet ward', plan: 'Kompetanseplan', years: '2026', owner: people.leader.name },
      ...{ progress: 0.4, successCriteria: 'Alle har øvd to ganger.' },
    });
    expect(view.rows.map(({ key }) => key)).toEqual(['m1', 'stopped', 'told']);
  });

  it('have requirements with where they come from', async () => {
    const view = await get<DatasetView>('leader', '/api/datasets/requirements?unit=ward');
    const rows = new Map(view.rows.map((row, at) => [row.key, { ...row, ...rowsOf(view)[at] }]));
    expect(rows.get('req-wound-care')).toMatchObject({
      ...{ unit: 'Hele kommunen', group: 'Alle ansatte', level: 3, origin: 'For hele kommunen' },
    });
    expect(rows.get('req-wound-care')).not.toHaveProperty('version');
    expect(rows.get('wound-care-later')).toMatchObject({ unit: 'Enhet ward', version: '"1"' });
  });

  it('have the catalogue, which a leader can only add to', async () => {
    const view = await get<DatasetView>('leader', '/api/datasets/competences');
    expect(rowsOf(view)).toEqual([
      expect.objectContaining({ nameNb: 'Kompetanse wound-care', kind: 'Ferdighet', requirements: 2 }),
    ]);
    expect(view.rows[0]).not.toHaveProperty('version');
    expect(view.mayAdd).toBe(true);
  });
});

describe('every table', () => {
  it('is audited when it is read', async () => {
    await get('leader', '/api/datasets/plan?unit=ward');
    expect(open.context.audited.at(-1)).toMatchObject({
      ...{ actorId: people.leader.id, action: 'read:table:plan', subject: 'ward' },
    });
  });

  it.each(['unionRep', 'manager'] as const)('has nobody in it for the %s', async (who) => {
    for (const kind of await kindsFor(who)) {
      for (const unit of ['top', 'ward']) {
        const view = datasetView.parse(await get(who, `/api/datasets/${kind}?unit=${unit}`));
        const body = JSON.stringify(view);
        for (const [name, { id, name: called }] of Object.entries(people)) {
          if (name === who) continue;
          expect(body).not.toContain(id);
          expect(body).not.toContain(called);
        }
        expect(body).not.toContain('Navnløs');
        expect(body).not.toContain(secretNote);
        expect(view.columns.some(({ editable }) => editable)).toBe(false);
        expect(body).not.toContain('"version"');
        expect(view.mayAdd).toBe(false);
        expect(view.columns.map(({ id }) => id)).not.toContain('owner');
      }
    }
  });
});

describe('the file of a table', () => {
  it('is a workbook by its own name, packed once, and its download is taken down', async () => {
    const headers = { authorization: `Bearer ${await tokenOf('leader')}`, 'accept-encoding': 'gzip' };
    const url = '/api/datasets/assessments/file?unit=ward';
    const response = await open.app.inject({ url, headers });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toContain('spreadsheetml.sheet');
    expect(response.headers).not.toHaveProperty('content-encoding');
    expect(response.headers['content-disposition']).toBe(
      `attachment; filename="Kompetansekapital Enhet ward 2026-11-23.xlsx"; filename*=UTF-8''Kompetansekapital%20Enhet%20ward%202026-11-23.xlsx`,
    );
    const [sheet] = await readXlsx(response.rawPayload);
    expect(sheet?.rows.map(({ cells }) => cells[0])).toContain(people.employee.name);
    expect(
      open.context.audited.slice(-2).map(({ action, subject, people: n }) => [action, subject, n]),
    ).toEqual([
      ['download:table:assessments', 'ward', 0],
      ['read:assessments', 'ward', 7],
    ]);
  });
});
