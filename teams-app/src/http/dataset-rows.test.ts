import type { DatasetView, RowOutcome, SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import { buildCompetence } from '@rod-trad/shared/testing/build';
import { beforeEach, describe, expect, it } from 'vitest';
import { people, type Who } from './testing/fjord-ward.ts';
import { openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

let open: TestApp;
beforeEach(async () => {
  open = await openTestApp();
  return () => open.app.close();
});

const send = async (
  who: Who,
  kind: string,
  rows: readonly SheetRow[],
  { act = 'rows', language = 'nb' }: { act?: 'rows' | 'check'; language?: string } = {},
): Promise<RowOutcome[]> => {
  const response = await open.app.inject({
    ...{ method: 'POST', url: `/api/datasets/${kind}/${act}` },
    headers: { authorization: `Bearer ${await tokenOf(who)}`, 'accept-language': language },
    payload: { ...(kind !== 'competences' && { unit: 'ward' }), rows },
  });
  expect(response.statusCode, response.body).toBe(200);
  return response.json().outcomes;
};
const view = async (who: Who, kind: string): Promise<DatasetView> => {
  const headers = { authorization: `Bearer ${await tokenOf(who)}` };
  return (await open.app.inject({ url: `/api/datasets/${kind}?unit=ward`, headers })).json();
};
const measure = (id: string) => open.context.records.get('measures', id as never)?.entity;
const version = (table: 'measures' | 'requirements' | 'competences', id: string) =>
  open.context.records.get(table, id as never)?.etag ?? '';
const change = (key: string, cells: SheetRow['cells'], etag = '"1"'): SheetRow => ({
  ...{ key, act: 'change', version: etag, cells },
});
const key = 'e1f2a3b4-0000-4000-8000-000000000001';

describe('a changed row of the plan', () => {
  it('is saved as the tab saves it: rights, history, audit and the new version', async () => {
    const [outcome] = await send('leader', 'plan', [
      change('m1', { measure: 'Øve på sår', strategy: 'mobilisere', 'year-2027': 'X', dueOn: 46_477 }),
    ]);
    expect(measure('m1')).toMatchObject({
      ...{ title: 'Øve på sår', strategy: 'mobilise', years: [2026, 2027], dueOn: '2027-03-31' },
      successCriteria: 'Alle har øvd to ganger.',
    });
    expect(outcome).toMatchObject({ key: 'm1', outcome: 'saved', row: { key: 'm1' } });
    expect(outcome).toHaveProperty('row.version', version('measures', 'm1'));
    expect(version('measures', 'm1')).not.toBe('"1"');
    expect(open.context.submitted.at(-1)?.writes.map(({ table }) => table)).toEqual(['measures', 'history']);
    expect(open.context.audited.map(({ action }) => action)).toContain('write:measure:change');
  });

  it('reads the words of the language it is written in, and takes an owner off', async () => {
    const row = change('m1', { strategy: 'Recruit', owner: '', 'year-2026': '', dueOn: '' });
    expect(await send('leader', 'plan', [row], { language: 'en' })).toMatchObject([{ outcome: 'saved' }]);
    expect(measure('m1')).toMatchObject({ strategy: 'recruit', years: [] });
    expect(measure('m1')?.ownerId).toBeUndefined();
    expect(measure('m1')?.dueOn).toBeUndefined();
  });

  it('is unchanged when it says what stands there, however old it is', async () => {
    const [row] = (await view('leader', 'plan')).rows;
    const { columns } = await view('leader', 'plan');
    const cells = Object.fromEntries(
      columns.flatMap(({ id, editable }, at) => (editable ? [[id, row?.cells[at] ?? '']] : [])),
    );
    const before = open.context.submitted.length;
    expect(await send('leader', 'plan', [change('m1', cells, '"old"')])).toMatchObject([
      { outcome: 'unchanged' },
    ]);
    expect(open.context.submitted).toHaveLength(before);
  });

  it('is told every fault, each with its column', async () => {
    const rows = [
      change('m1', { measure: '', strategy: 'Danse', 'year-2026': 'ja', dueOn: '31.02.2026' }),
      change('told', { 'year-2031': 'x', measure: 'a'.repeat(300), owner: '' }),
      change('stopped', { measure: 'Ny tittel' }),
    ];
    const [first, second, third] = await send('leader', 'plan', rows);
    expect(first).toMatchObject({ outcome: 'refused' });
    expect(first).toHaveProperty(
      'faults',
      [
        { column: 'strategy', words: expect.stringContaining('«Danse»') },
        { column: 'dueOn', words: expect.stringContaining('ikke en dato') },
        { column: 'year-2026', words: 'Skriv x, eller la cellen stå tom.' },
      ].toSorted((a, b) => order(first, a.column) - order(first, b.column)),
    );
    expect(second).toHaveProperty('faults', [
      { column: 'measure', words: expect.stringContaining('200') },
      { words: expect.stringContaining('2024 til 2027') },
    ]);
    expect(third).toHaveProperty('faults.0', {
      column: 'status',
      words: expect.stringContaining('stanset'),
    });
    expect(measure('m1')?.title).toBe('Tiltak m1');
  });

  it('meets somebody else’s change with what stands there now', async () => {
    await send('director', 'plan', [change('m1', { measure: 'Direktørens' })]);
    const [outcome] = await send('leader', 'plan', [change('m1', { measure: 'Lederens' })]);
    expect(outcome).toMatchObject({ outcome: 'conflict', row: { key: 'm1' } });
    expect(outcome).toHaveProperty('row.cells.3', 'Direktørens');
    expect(measure('m1')?.title).toBe('Direktørens');
  });

  it('is gone when there is none, needs a version, and is not sent twice at once', async () => {
    const rows = [
      change('nowhere', { measure: 'x' }),
      { key: 'm1', act: 'change', cells: { measure: 'Uten versjon' } } as const,
      change('m1', { measure: 'To ganger' }),
    ];
    const [gone, old, twice] = await send('leader', 'plan', rows);
    expect(gone).toEqual({ key: 'nowhere', outcome: 'conflict' });
    expect(old).toMatchObject({ outcome: 'refused' });
    expect(twice).toMatchObject({ outcome: 'refused' });
  });
});

describe('a new row', () => {
  const added: SheetRow = {
    ...{ key, act: 'add' },
    cells: { area: 'Pasientsikkerhet', title: 'Hospitere', strategy: 'Utvikle', years: '2026, 2027' },
  };
  const whole: SheetRow = {
    ...added,
    cells: { ...added.cells, successCriteria: 'Fire har vært der.', owner: people.employee.name },
  };

  it('is told what an adopted plan asks for, and where that can be written, before anything is', async () => {
    const row: SheetRow = {
      ...added,
      cells: { area: 'Pasientsikkerhet', measure: 'Hospitere', strategy: 'Utvikle' },
    };
    for (const act of ['check', 'rows'] as const) {
      const [outcome] = await send('leader', 'plan', [row], { act });
      expect(outcome).toHaveProperty('faults', [
        {
          words:
            'Planen er vedtatt, og da må tiltaket ha suksesskriterier. Denne tabellen har ingen kolonne for det. Skriv tiltaket i tabellen over tiltak, eller på plansiden i Teams.',
        },
      ]);
    }
    const [there] = await send('leader', 'measures', [whole]);
    expect(there).toMatchObject({ outcome: 'saved' });
  });

  it('is one measure, however many times it is sent', async () => {
    const [first] = await send('leader', 'measures', [whole]);
    expect(first).toMatchObject({ key, outcome: 'saved', row: { version: expect.any(String) } });
    const before = open.context.records.all('measures').length;
    const [again] = await send('leader', 'measures', [whole]);
    expect(again).toMatchObject({ key, outcome: 'unchanged' });
    const [other] = await send('leader', 'measures', [
      { ...whole, cells: { ...whole.cells, title: 'Noe annet' } },
    ]);
    expect(other).toMatchObject({ key, outcome: 'conflict' });
    expect(open.context.records.all('measures')).toHaveLength(before);
    const id = first && 'row' in first ? first.row?.key : undefined;
    expect(measure(id ?? '')).toMatchObject({ ownerId: people.employee.id, years: [2026, 2027] });
  });

  it('in the row of an empty area is its first measure', async () => {
    const plan = open.context.records.get('plans', 'plan' as never)?.entity;
    open.context.records.put('plans', { ...plan, status: 'draft' } as never);
    const [outcome] = await send('leader', 'plan', [
      { key: 'area:wards-own', act: 'change', cells: { measure: 'Det første', strategy: 'Mobilisere' } },
    ]);
    expect(outcome).toMatchObject({ outcome: 'saved' });
    const own = open.context.records
      .all('measures')
      .filter(({ areaId }) => areaId === ('wards-own' as never));
    expect(own.map(({ title }) => title)).toEqual(['Det første']);
  });

  it('is only checked when that is asked for, and nothing is written or taken down', async () => {
    const before = open.context.submitted.length;
    const rows = [whole, change('m1', { title: 'Ny' }), change('told', { title: 'Ny', owner: '' }, '"0"')];
    const outcomes = await send('leader', 'measures', rows, { act: 'check' });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['saved', 'saved', 'conflict']);
    expect(outcomes[0]).not.toHaveProperty('row');
    expect(open.context.submitted).toHaveLength(before);
    expect(open.context.audited.filter(({ action }) => action.startsWith('write:'))).toEqual([]);
    expect(measure('m1')?.title).toBe('Tiltak m1');
  });
});

describe('many rows', () => {
  it('are checked in one go, long texts and all', async () => {
    const words = 'Ord. '.repeat(200);
    const rows = Array.from({ length: 500 }, (_, at): SheetRow => {
      const cells = { area: 'Pasientsikkerhet', title: `Tiltak ${at}`, strategy: 'Utvikle' };
      return {
        key: `${key}-${at}`,
        act: 'add',
        cells: { ...cells, successCriteria: words, wantedEffect: words },
      };
    });
    const outcomes = await send('leader', 'measures', rows, { act: 'check' });
    expect(outcomes.filter(({ outcome }) => outcome === 'saved')).toHaveLength(500);
  });
});

describe('a row that is taken out', () => {
  it('is a measure that is stopped, once', async () => {
    const row: SheetRow = { key: 'm1', act: 'remove', version: '"1"', cells: {} };
    expect(await send('leader', 'plan', [row])).toMatchObject([{ outcome: 'saved' }]);
    expect(measure('m1')).toMatchObject({ status: 'stopped', stoppedBecause: 'Tatt ut av planen i Excel' });
    expect(await send('leader', 'plan', [row])).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it('is a requirement that is withdrawn, if it has not begun', async () => {
    const rows: SheetRow[] = [
      { key: 'wound-care-later', act: 'remove', version: '"1"', cells: {} },
      { key: 'req-wound-care', act: 'remove', version: '"1"', cells: {} },
    ];
    const [later, begun] = await send('hrAdviser', 'requirements', rows);
    expect(later).toEqual({ key: 'wound-care-later', outcome: 'saved' });
    expect(begun).toHaveProperty('faults.0.words', expect.stringContaining('Avslutt det'));
  });

  it('is a competence that is retired', async () => {
    const row: SheetRow = { key: 'wound-care', act: 'remove', version: '"1"', cells: {} };
    expect(await send('hrAdviser', 'competences', [row])).toMatchObject([{ outcome: 'saved' }]);
    expect(open.context.records.get('competences', 'wound-care' as never)?.entity.status).toBe('retired');
  });
});

describe('requirements and competences', () => {
  it('are set by a leader for the own unit alone', async () => {
    const cells = { competence: 'Kompetanse wound-care', level: '4', validFrom: '1.1.2028', critical: 'x' };
    const rows: SheetRow[] = [
      { key, act: 'add', cells: { ...cells, validTo: '2029-12-31' } },
      { key: `${key}-2`, act: 'add', cells: { ...cells, unit: 'Hele kommunen' } },
      // What one may not change has no version to send.
      { key: 'req-wound-care', act: 'change', cells: { level: 2 } },
      change('wound-care-later', { level: 7, atLeast: 'tre', validFrom: '' }),
    ];
    const [own, all, above, faulty] = await send('leader', 'requirements', rows);
    expect(own).toMatchObject({ outcome: 'saved', row: { key: expect.any(String) } });
    expect(open.context.records.all('requirements')).toContainEqual(
      expect.objectContaining({ unitId: 'ward', level: 4, validFrom: '2028-01-01', critical: true }),
    );
    for (const outcome of [all, above]) {
      expect(outcome).toHaveProperty('faults.0.words', expect.stringContaining('kan ikke endre'));
    }
    expect(faulty).toMatchObject({ outcome: 'refused' });
    expect(faulty).toHaveProperty(
      'faults',
      expect.arrayContaining([
        { column: 'atLeast', words: expect.stringContaining('Skriv et tall') },
        { column: 'validFrom', words: 'Dette må fylles ut.' },
      ]),
    );
  });

  it('are changed by HR, and only proposed by a leader', async () => {
    open.context.records.put('competences', buildCompetence('driving', { kind: 'certificate' }));
    const row = change('driving', { nameNb: 'Førerkort', nameNn: 'Førarkort', validMonths: 120 });
    const [no] = await send('leader', 'competences', [{ key: row.key, act: 'change', cells: row.cells }]);
    expect(no).toHaveProperty('faults.0.words', expect.stringContaining('kan ikke endre'));
    const etag = version('competences', 'driving');
    expect(await send('hrAdviser', 'competences', [{ ...row, version: etag }])).toMatchObject([
      { outcome: 'saved' },
    ]);
    const cells = {
      nameNb: 'Palliasjon',
      nameNn: 'Palliasjon',
      kind: 'Ferdighet',
      areas: 'Pasientsikkerhet',
    };
    expect(await send('leader', 'competences', [{ key, act: 'add', cells }])).toMatchObject([
      { outcome: 'saved' },
    ]);
    const all = open.context.records.all('competences');
    expect(all).toContainEqual(
      expect.objectContaining({ name: { nb: 'Førerkort', nn: 'Førarkort' }, validMonths: 120 }),
    );
    expect(all).toContainEqual(
      expect.objectContaining({ name: { nb: 'Palliasjon', nn: 'Palliasjon' }, status: 'proposed' }),
    );
  });
});

/** Where a fault stands among those told; the order they are told in is that of reading. */
function order(outcome: RowOutcome | undefined, column: string): number {
  return outcome?.outcome === 'refused' ? outcome.faults.findIndex((fault) => fault.column === column) : 0;
}
