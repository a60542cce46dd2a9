// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SignInFault } from '../../../components/sign-in-fault.ts';
import { Unreachable } from '../../../components/unreachable.ts';
import { WorkbookFault } from '../../../excel/workbook-fault.ts';
import { datasetChoices, datasetView, planColumns, planRow, viewWith } from '../../../testing/datasets.ts';
import { refusal } from '../../../testing/fake-client.ts';
import { FakeWorkbook } from '../../../testing/fake-workbook.ts';
import { fail, inTurn, openPane, press, said, wait, withTable } from '../../../testing/open-pane.ts';
import { watchConsole } from '../../../testing/render-pane.tsx';
import { slowAfterMs } from './use-slow.ts';

watchConsole();

describe('inserting a table', () => {
  it('puts the table in, says so, and lists it with sheet, moment and rows', async () => {
    const { workbook, service, sheet } = await withTable();
    await said('Plan Fjordvik sykehjem er satt inn på et nytt ark, 3 rader.');
    expect(service.calls).toEqual(['nb datasets', 'nb dataset plan u2']);
    expect(sheet.header.slice(0, 2)).toEqual(['Kompetanseområde', 'Hovedmål']);
    expect(workbook.bases.get('T1')?.rows.get('m3')?.[0]).toBe('=15 nøkkelpersoner');
    const entry = await screen.findByRole('listitem');
    expect(entry.textContent).toContain('På arket «Plan Fjordvik sykehjem»');
    expect(entry.textContent).toContain('Per 23. nov. 2026, 09:15 · 3 rader');
    expect(screen.getByText(/kan leses av alle som har tilgang/)).toBeTruthy();
  });

  it('finds a unit by typing and by keyboard alone', async () => {
    const { service } = await openPane();
    const picker = await screen.findByRole('combobox', { name: 'Enhet' }, wait);
    await userEvent.clear(picker);
    await userEvent.type(picker, 'sol');
    await userEvent.keyboard('{Enter}');
    await press('Sett inn tabellen');
    await waitFor(() => expect(service.calls.at(-1)).toBe('nb dataset plan u3'));
    await userEvent.clear(picker);
    await userEvent.type(picker, 'qq');
    const found = await screen.findByText('Ingen enhet passer med det du skrev.');
    expect(found.getAttribute('role')).toBe('option');
  });

  it('asks for an area and a year where the dataset has them, and begins where the workbook left off', async () => {
    const { service, workbook } = await openPane();
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Tabell' }, wait),
      'Framskriving',
    );
    expect(screen.queryByRole('combobox', { name: 'Enhet' })).toBeNull();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Kompetanseområde' }),
      'Endringskompetanse',
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'År' }), '2025');
    await press('Sett inn tabellen');
    await said(/er satt inn/);
    expect(service.calls.at(-1)).toBe('nb dataset projection a1 2025');
    document.body.replaceChildren();
    await openPane({}, workbook);
    const dataset = await screen.findByRole('combobox', { name: 'Tabell' }, wait);
    expect((dataset as HTMLSelectElement).value).toBe('projection');
    expect((screen.getByRole('combobox', { name: 'År' }) as HTMLSelectElement).value).toBe('2025');
  });

  it('says so when there is nothing, and touches nothing; where rows may be added, it gives an empty one', async () => {
    const { workbook } = await openPane({
      dataset: inTurn(
        () => datasetView({ rows: [], mayAdd: false }),
        () => datasetView({ rows: [] }),
      ),
    });
    await press('Sett inn tabellen');
    await said(/Det er ingenting å vise her ennå. Arbeidsboken er urørt/);
    expect(workbook.sheets.size).toBe(0);
    await press('Sett inn tabellen');
    await said(/er satt inn på et nytt ark, 0 rader/);
    expect(workbook.sheets.get('T1')?.body).toEqual([planColumns.map(() => '')]);
  });

  it.each([
    ['nn', 'Set inn tabellen', /er sett inn på eit nytt ark/],
    ['en', 'Insert the table', /is on a new sheet, 3 rows/],
  ] as const)('speaks %s', async (language, button, words) => {
    await openPane({}, new FakeWorkbook(), language);
    await press(button);
    await said(words);
    expect(document.documentElement.lang).toBe(language);
  });

  it('says what the reason may be when Excel keeps it waiting, and can be stopped', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { workbook } = await openPane();
    let release = () => {};
    workbook.held = new Promise((resolve) => {
      release = resolve;
    });
    await press('Sett inn tabellen');
    await said(/Setter inn Planen …/);
    expect(screen.getByRole('button', { name: 'Sett inn tabellen' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    expect(await screen.findByText('0 av 3 rader')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(slowAfterMs));
    await said(/venter Excel til du trykker Enter eller Esc/);
    vi.useRealTimers();
    await press('Avbryt');
    await act(async () => release());
    await said('Planen: Avbrutt. Arbeidsboken er som før.');
    expect(workbook.sheets.size).toBe(0);
  });
});

describe('refreshing', () => {
  const changed = () =>
    datasetView({
      rows: [
        planRow('m1', 'Felles opplæring i endringsledelse', { status: 'Forsinket' }),
        planRow('m9', 'Nytt'),
      ],
    });

  it('says what has changed, and that nothing has', async () => {
    const { sheet } = await withTable({ dataset: inTurn(() => datasetView(), changed) });
    await press(/^Oppdater: /);
    await said(
      'Plan Fjordvik sykehjem er oppdatert: 1 rad endret, 1 ny, 2 fjernet.Nye rader står nederst i tabellen.',
    );
    expect(sheet.body.map((row) => row.at(-1))).toEqual(['m1', 'm9']);
    await press(/^Oppdater: /);
    await said('Plan Fjordvik sykehjem: Ingenting er endret siden sist.');
  });

  it('keeps what the user has written, and says so', async () => {
    const { sheet, type } = await withTable({
      dataset: inTurn(
        () => datasetView(),
        () => viewWith({ m1: { measure: 'Deres', status: 'Ferdig' } }),
      ),
    });
    type(0, 'Overordnede tiltak', 'Mitt');
    await press(/^Oppdater: /);
    await said(/1 rad endret.Én endring du har gjort i arket, er beholdt. Velg «Sammenlign» for å se den./);
    expect(sheet.body[0]?.slice(2, 3)).toEqual(['Mitt']);
    await press(/^Oppdater: /);
    await said(/Ingenting er endret.*er beholdt/);
  });

  it('keeps the language the table was inserted in', async () => {
    const workbook = new FakeWorkbook();
    await openPane({}, workbook, 'nn');
    await press('Set inn tabellen');
    await said(/er sett inn/);
    document.body.replaceChildren();
    const { service } = await openPane({}, workbook, 'en');
    await press(/^Refresh: /);
    await said(/Nothing has changed/);
    expect(service.calls.at(-1)).toBe('nn dataset plan u2');
  });

  it('puts a year in that the plan has got', async () => {
    const at = planColumns.findIndex(({ id }) => id === 'year-2023') + 1;
    const year = { id: 'year-2024', label: '2024', kind: 'mark', editable: true } as const;
    const later = datasetView({
      columns: planColumns.toSpliced(at, 0, year),
      rows: datasetView().rows.map((row) => ({ ...row, cells: row.cells.toSpliced(at, 0, 'x') })),
    });
    const { workbook, sheet } = await withTable({
      dataset: inTurn(
        () => datasetView(),
        () => later,
      ),
    });
    await press(/^Oppdater: /);
    await said(/3 rader endret/);
    expect(sheet.header.slice(4, 9)).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(workbook.list[0]?.labels['year-2024']).toBe('2024');
    expect(workbook.list[0]?.guarded).toContain('year-2024');
  });

  it('does them all, and one that fails does not stop the others', async () => {
    const plain = () => datasetView();
    const answers = [plain, plain, fail(refusal(503)), changed, plain];
    const { service } = await withTable({ dataset: inTurn(...answers) });
    await press('Sett inn tabellen');
    await press('Oppdater alle');
    await said(/Det gikk galt.*Nummer til administratoren: req-42.*er oppdatert/);
    await press('Prøv igjen');
    await said(/^.?Plan Fjordvik sykehjem: Ingenting er endret siden sist.$/);
    expect(service.calls.filter((call) => call.includes('dataset '))).toHaveLength(5);
  });

  it('says so when SharePoint has been silent', async () => {
    const stale = { ...datasetView().freshness, stale: true };
    await withTable({ dataset: () => datasetView({ freshness: stale }) });
    await said(/Tabellen kan være eldre enn den ser ut/);
  });

  it('refuses in words and changes nothing for somebody with fewer rights', async () => {
    const { workbook } = await withTable({ dataset: inTurn(() => datasetView(), fail(refusal(403))) });
    const before = structuredClone([workbook.sheets, workbook.list, workbook.bases]);
    await press(/^Oppdater: /);
    await said(
      /Plan Fjordvik sykehjem:Det gikk galt.Prøv en annen gang.Nummer til administratoren: req-42Arbeidsboken er urørt./,
    );
    expect([workbook.sheets, workbook.list, workbook.bases]).toEqual(before);
    expect(screen.queryByRole('button', { name: 'Prøv igjen' })).toBeNull();
  });

  it('says so when the table is gone, in the list and when it is wanted', async () => {
    const { workbook } = await withTable();
    workbook.sheets.clear();
    await press(/^Oppdater: /);
    await said(/finnes ikke lenger som tabell i arbeidsboken/);
    expect(screen.getByRole('listitem').textContent).toContain('Finnes ikke lenger i arbeidsboken');
    await press(/^Vis: /);
    await said(/Sett den inn på nytt, eller fjern den fra listen/);
  });

  it('says so when the key is missing, and touches nothing', async () => {
    const { sheet } = await withTable({ dataset: inTurn(() => datasetView(), changed) });
    sheet.header[sheet.header.indexOf('Nøkkel')] = 'Noe annet';
    const before = structuredClone(sheet.body);
    await press(/^Oppdater: /);
    await said(/Den skjulte kolonnen «Nøkkel» mangler/);
    expect(sheet.body).toEqual(before);
  });

  it.each([
    ['AccessDenied', /arket eller arbeidsboken er beskyttet/],
    ['InvalidOperationInCellEditMode', /Du holder på å skrive i en celle/],
    ['FilteredRangeConflict', /mens tabellen er filtrert/],
    ['InsertDeleteConflict', /hindrer at den blir lengre/],
    ['GeneralException', /Excel tok ikke imot endringen: It broke. Prøv igjen./],
  ])('says why Excel refuses with %s, and can be tried again', async (code, words) => {
    const { workbook } = await withTable();
    workbook.refuse = new WorkbookFault('It broke.', code);
    await press(/^Oppdater: /);
    await said(words);
    await press('Prøv igjen');
    await said(/Ingenting er endret/);
  });

  it('says that the workbook is untouched when the service cannot be reached', async () => {
    const unreachable = fail(new Unreachable(new TypeError('Failed to fetch')));
    await withTable({
      dataset: inTurn(
        () => datasetView(),
        unreachable,
        () => datasetView(),
      ),
    });
    await press(/^Oppdater: /);
    await said(/Vi får ikke kontakt med Rød tråd.*Arbeidsboken er urørt/);
    await press('Prøv igjen');
    await said(/Ingenting er endret/);
  });
});

describe('the list', () => {
  it('shows a table in the sheet', async () => {
    const { workbook } = await withTable();
    await press(/^Vis: /);
    await said('Plan Fjordvik sykehjem er merket på arket.');
    expect(workbook.selected).toBe('T1');
  });

  it('lets go of a table with what it was filled with, and takes both back, with the keyboard still in the pane', async () => {
    const { workbook } = await withTable();
    const base = workbook.bases.get('T1');
    await press(/^Fjern fra listen: /);
    await said(/er fjernet fra listen. Tabellen står fortsatt i arbeidsboken/);
    expect([workbook.list, workbook.bases.size, workbook.sheets.size]).toEqual([[], 0, 1]);
    expect(screen.getByText('Ingen tabeller å oppdatere.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('status')));
    await press('Angre');
    await said('Plan Fjordvik sykehjem er tilbake i listen.');
    expect(workbook.list).toHaveLength(1);
    expect(workbook.bases.get('T1')).toEqual(base);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('status')));
  });
});

describe('somebody who cannot get in', () => {
  it.each([
    ['datasets', { datasets: [] }],
    ['units', { units: [] }],
  ])('with no %s is told so, and still sees the tables of the workbook', async (_, none) => {
    await openPane({ datasets: () => datasetChoices(none) });
    expect(await screen.findByText(/Det er ingenting du kan hente hit/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('gets the reason in words, with a way on', async () => {
    const fault = new SignInFault('notSignedIn', '13001', new Error('No'));
    await openPane({
      datasets: inTurn<ReturnType<typeof datasetChoices>>(fail(fault), () => datasetChoices()),
    });
    const alert = await screen.findByRole('alert', {}, wait);
    expect(alert.textContent).toContain('Du er ikke logget inn i Excel.');
    expect(alert.textContent).toContain('Kode: 13001');
    await press('Prøv igjen');
    expect(await screen.findByRole('combobox', { name: 'Tabell' }, wait)).toBeTruthy();
  });
});

describe('an insertion that was cut off', () => {
  it('is told of and removed when asked, and nothing is said where there is none', async () => {
    const { workbook } = await openPane();
    expect(screen.queryByText(/uferdig ark/)).toBeNull();
    document.body.replaceChildren();
    workbook.left = ['RodTrad1.new'];
    await openPane({}, workbook);
    expect(await screen.findByText(/uferdig ark: RodTrad1.new\./, undefined, wait)).toBeTruthy();
    await press('Fjern det uferdige');
    await waitFor(() => expect(screen.queryByText(/uferdig ark/)).toBeNull(), wait);
    expect(workbook.left).toEqual([]);
  });
});
