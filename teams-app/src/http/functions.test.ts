import type { DatasetView } from '@rod-trad/shared/contracts/dataset-views';
import type { FunctionAnswer, FunctionQuestion } from '@rod-trad/shared/contracts/function-views';
import type { GapMapView } from '@rod-trad/shared/contracts/gap-map-views';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, type Who } from './testing/fjord-ward.ts';
import { openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

let open: TestApp;
beforeAll(async () => {
  open = await openTestApp();
});
afterAll(() => open.app.close());

const headersOf = async (who: Who, language: string) => ({
  authorization: `Bearer ${await tokenOf(who)}`,
  'accept-language': language,
});
async function get<View>(who: Who, url: string): Promise<View> {
  const response = await open.app.inject({ url, headers: await headersOf(who, 'nb') });
  expect(response.statusCode, response.body).toBe(200);
  return response.json();
}
async function post(who: Who, questions: readonly FunctionQuestion[], language = 'nb') {
  const headers = await headersOf(who, language);
  return open.app.inject({ method: 'POST', url: '/api/functions', headers, payload: { questions } });
}
async function ask(who: Who, questions: readonly FunctionQuestion[], language = 'nb') {
  const response = await post(who, questions, language);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ answers: FunctionAnswer[] }>().answers;
}
const shownBy = (answer: FunctionAnswer | undefined) =>
  answer === undefined || answer.kind === 'fault' ? answer?.fault : answer.value;

describe.each([
  ['hrAdviser', 'top', [2026, 2030]],
  ['leader', 'ward', [2026, 2030]],
  ['unionRep', 'top', [2026]],
  ['manager', 'top', [2026]],
] as const)('the numbers of %s', (who, top, years) => {
  it.each(years)('are those of the table in the workbook and of the map in the tab, %i', async (year) => {
    const table = await get<DatasetView>(who, `/api/datasets/gapRows?unit=${top}&year=${year}`);
    const at = (id: string) => table.columns.findIndex((column) => column.id === id);
    const keys = table.rows.map(({ key }) => key.split(':'));
    expect(keys.length).toBeGreaterThan(0);
    for (const kind of ['gap', 'coverage'] as const) {
      const asked = keys.map(([unit = '', competence = '']) => ({ ask: kind, unit, competence, year }));
      const told = await ask(who, asked);
      expect(told.map(shownBy)).toEqual(
        table.rows.map(({ cells }) => (cells[at(kind)] === '' ? 'Ingen krav' : cells[at(kind)])),
      );
    }
    const map = await get<GapMapView>(who, `/api/units/${top}/gap-map?year=${year}`);
    if (map.table.kind !== 'shown') throw new Error(map.table.kind);
    const { competences, rows } = map.table;
    const cells = rows.flatMap((row) => [
      ...row.at.map((column, i) => ({ row, column, shown: row.gap[i] })),
      ...(row.hidden ?? []).map((column) => ({ row, column, shown: 'Skjult' })),
    ]);
    const named = await ask(
      who,
      cells.map(({ row, column }) => ({
        ...{ ask: 'gap', unit: row.unit.id.toUpperCase(), competence: competences[column]?.name ?? '', year },
      })),
    );
    expect(named.map(shownBy)).toEqual(cells.map(({ shown }) => shown));
  });
});

describe('an answer', () => {
  it('hides what the table hides, in the language of the reader', async () => {
    const small = { ask: 'coverage', unit: 'clinic', competence: 'wound-care' } as const;
    const hidden = [];
    for (const language of ['nb', 'en']) hidden.push(...(await ask('unionRep', [small], language)));
    expect(hidden).toEqual([
      { kind: 'text', value: 'Skjult' },
      { kind: 'text', value: 'Hidden' },
    ]);
  });

  it('says in words what is wrong, cell by cell', async () => {
    const answers = await ask('otherLeader', [
      { ask: 'gap', unit: 'Borte', competence: 'wound-care' },
      { ask: 'gap', unit: 'ward', competence: 'wound-care' },
      { ask: 'gap', unit: 'clinic', competence: 'wound-care', year: 1999 },
    ]);
    expect(answers).toEqual([
      { kind: 'fault', fault: 'unknownUnit', message: 'Fant ingen enhet som heter «Borte».' },
      { kind: 'fault', fault: 'noAccess', message: 'Du har ikke tilgang til «ward».' },
      {
        ...{ kind: 'fault', fault: 'yearNotTold' },
        message: 'Det finnes ikke tall for det året. Du kan bruke 2026–2036.',
      },
    ]);
  });

  it('reads a measure’s thread as words, with nobody in it', async () => {
    const [answer] = await ask('unionRep', [{ ask: 'thread', measure: 'm1' }]);
    expect(shownBy(answer)).toMatch(/^.+ ▸ Pasientsikkerhet ▸ Tiltak m1$/);
    for (const { id, name } of Object.values(people)) {
      expect(JSON.stringify(answer)).not.toContain(id);
      expect(JSON.stringify(answer)).not.toContain(name);
    }
  });

  it('is had for so many questions in one call, and no more', async () => {
    const question = { ask: 'gap', unit: 'ward', competence: 'wound-care' } as const;
    expect(
      await ask(
        'leader',
        Array.from({ length: 500 }, () => question),
      ),
    ).toHaveLength(500);
    expect(
      (
        await post(
          'leader',
          Array.from({ length: 501 }, () => question),
        )
      ).statusCode,
    ).toBe(400);
    expect((await post('leader', [{ ...question, unit: 'x'.repeat(201) }])).statusCode).toBe(400);
  });
});
