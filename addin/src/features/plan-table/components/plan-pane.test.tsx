// @vitest-environment jsdom
import type { Language } from '@rod-trad/shared/domain/language';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SignInFault } from '../../../components/sign-in-fault.ts';
import { Unreachable } from '../../../components/unreachable.ts';
import { WorkbookFault } from '../../../excel/workbook-fault.ts';
import { fakeService, refusal } from '../../../testing/fake-client.ts';
import { FakeWorkbook } from '../../../testing/fake-workbook.ts';
import { renderPane, watchConsole } from '../../../testing/render-pane.tsx';
import { homeView, measureView, nursingHome, planView } from '../../../testing/views.ts';
import { slowAfterMs } from './use-slow.ts';

watchConsole();

type Answers = Parameters<typeof fakeService>[0];
const wait = { timeout: 10_000 };

async function start(answers: Answers = {}, workbook = new FakeWorkbook(), language: Language = 'nb') {
  const service = fakeService({ home: () => homeView(), unitPlan: () => planView(), ...answers });
  renderPane(service, workbook, language);
  await screen.findByRole('heading', { level: 2 }, wait);
  return { workbook, service };
}
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }, wait));
const said = (words: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toMatch(words), wait);

/** A workbook in which the plan already stands. */
async function withPlan(answers: Answers = {}) {
  const started = await start(answers);
  await press('Sett inn planen');
  await said(/er satt inn/);
  return started;
}
/** Answers in turn, the last one again and again. */
function inTurn<T>(...answers: readonly (() => T)[]) {
  let at = 0;
  return () => {
    const answer = answers[Math.min(at, answers.length - 1)];
    at += 1;
    if (answer === undefined) throw new Error('No answer');
    return answer();
  };
}
const fail = (error: Error) => () => {
  throw error;
};

describe('inserting a plan', () => {
  it('puts the table in, says so, and lists it with sheet, moment and rows', async () => {
    const { workbook, service } = await withPlan();
    await said('Planen for Fjordvik sykehjem er satt inn på et nytt ark, 4 rader.');
    expect(service.calls).toEqual(['nb home', 'nb unitPlan u2']);
    expect([...workbook.sheets.values()][0]?.header.slice(0, 2)).toEqual(['Kompetanseområde', 'Hovedmål']);
    const entry = await screen.findByRole('listitem');
    expect(entry.textContent).toContain('På arket «Plan Fjordvik sykehjem»');
    expect(entry.textContent).toContain('Per 23. nov. 2026, 09:15 · 4 rader');
    expect(screen.getByText(/kan leses av alle som har tilgang/)).toBeTruthy();
  });

  it('finds a unit by typing and by keyboard alone', async () => {
    const { service } = await start();
    const picker = await screen.findByRole('combobox', { name: 'Enhet' }, wait);
    await userEvent.clear(picker);
    await userEvent.type(picker, 'sol');
    await userEvent.keyboard('{Enter}');
    await press('Sett inn planen');
    await waitFor(() => expect(service.calls.at(-1)).toBe('nb unitPlan u3'));
    await userEvent.clear(picker);
    await userEvent.type(picker, 'qq');
    expect((await screen.findByRole('option')).textContent).toBe('Ingen enhet passer med det du skrev.');
  });

  it('begins with the unit this workbook was last used for', async () => {
    const workbook = new FakeWorkbook();
    const about = { unitName: 'Helse og omsorg', asOf: '2026-11-01T08:00:00Z', rows: 1, labels: {} };
    workbook.list = [{ tableName: 'T1', unitId: 'u1', language: 'nb', ...about }];
    await start({}, workbook);
    const picker = await screen.findByRole('combobox', {}, wait);
    expect((picker as HTMLInputElement).value).toBe('Helse og omsorg');
  });

  it.each([
    ['no plan', planView({ plan: undefined }), /har ingen plan ennå. Arbeidsboken er urørt/],
    ['no areas', planView({ areas: [] }), /har ingen kompetanseområder ennå/],
  ])('says so when there is %s, and touches nothing', async (_, view, words) => {
    const { workbook } = await start({ unitPlan: () => view });
    await press('Sett inn planen');
    await said(words);
    expect(workbook.sheets.size).toBe(0);
  });

  it('has no owners for those who see numbers', async () => {
    const { workbook } = await withPlan({ unitPlan: () => planView({ sight: 'numbers' }) });
    expect([...workbook.sheets.values()][0]?.header).not.toContain('Ansvarlig');
  });

  it.each([
    ['nn', 'Set inn planen', /er sett inn på eit nytt ark/],
    ['en', 'Insert the plan', /is on a new sheet, 4 rows/],
  ] as const)('speaks %s', async (language, button, words) => {
    await start({}, new FakeWorkbook(), language);
    await press(button);
    await said(words);
    expect(document.documentElement.lang).toBe(language);
  });

  it('says what the reason may be when Excel keeps it waiting', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { workbook } = await start();
    let release = () => {};
    workbook.held = new Promise((resolve) => {
      release = resolve;
    });
    await press('Sett inn planen');
    await said(/Setter inn planen for Fjordvik sykehjem …/);
    expect(screen.getByRole('button', { name: 'Sett inn planen' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await act(() => vi.advanceTimersByTimeAsync(slowAfterMs));
    await said(/venter Excel til du trykker Enter eller Esc/);
    vi.useRealTimers();
    await act(async () => release());
    await said(/er satt inn/);
  });
});

describe('refreshing', () => {
  const changed = () => {
    const [area, ...others] = planView().areas;
    if (area === undefined) throw new Error('No area');
    const measures = [measureView({ status: 'delayed' }), measureView({ id: 'm9', title: 'Nytt tiltak' })];
    return planView({ areas: [{ ...area, measures }, ...others] });
  };

  it('says what has changed, and that nothing has', async () => {
    const { workbook } = await withPlan({ unitPlan: inTurn(() => planView(), changed) });
    await press(/^Oppdater: /);
    await said(
      'Fjordvik sykehjem er oppdatert: 1 rad endret, 1 ny, 2 fjernet.Nye rader står nederst i tabellen.',
    );
    expect(workbook.sheets.get('T1')?.body.map((row) => row.at(-1))).toEqual(['m1', 'area:a2', 'm9']);
    await press(/^Oppdater: /);
    await said('Fjordvik sykehjem: Ingenting er endret siden sist.');
  });

  it('keeps the language the table was inserted in', async () => {
    const workbook = new FakeWorkbook();
    await start({}, workbook, 'nn');
    await press('Set inn planen');
    await said(/er sett inn/);
    document.body.replaceChildren();
    const { service } = await start({}, workbook, 'en');
    await press(/^Refresh: /);
    await said(/Nothing has changed/);
    expect(service.calls.at(-1)).toBe('nn unitPlan u2');
  });

  it('puts a year in that the plan has got', async () => {
    const plan = planView().plan;
    if (plan === undefined) throw new Error('No plan');
    const later = planView({ plan: { ...plan, years: [2020, 2021, 2022, 2023, 2024] } });
    const { workbook } = await withPlan({
      unitPlan: inTurn(
        () => planView(),
        () => later,
      ),
    });
    await press(/^Oppdater: /);
    await said(/Fjordvik sykehjem/);
    expect(workbook.sheets.get('T1')?.header.slice(5, 10)).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(workbook.list[0]?.labels['year-2024']).toBe('2024');
  });

  it('does them all, and one that fails does not stop the others', async () => {
    const answers = [
      () => planView(),
      () => planView(),
      fail(refusal(503)),
      () => changed(),
      () => planView(),
    ];
    const { service } = await withPlan({ unitPlan: inTurn(...answers) });
    await press('Sett inn planen');
    await press('Oppdater alle');
    await said(/Det gikk galt.*Nummer til administratoren: req-42.*er oppdatert/);
    await press('Prøv igjen');
    await said(/^.?Fjordvik sykehjem: Ingenting er endret siden sist.$/);
    expect(service.calls.filter((call) => call.includes('unitPlan'))).toHaveLength(5);
  });

  it('says so when SharePoint has been silent', async () => {
    const stale = { ...planView().freshness, stale: true };
    await withPlan({ unitPlan: () => planView({ freshness: stale }) });
    await said(/Planen kan være eldre enn den ser ut/);
  });

  it('refuses in words and changes nothing for somebody with fewer rights', async () => {
    const { workbook } = await withPlan({ unitPlan: inTurn(() => planView(), fail(refusal(403))) });
    const before = structuredClone([workbook.sheets, workbook.list]);
    await press(/^Oppdater: /);
    await said(
      /Fjordvik sykehjem:Det gikk galt.Prøv en annen gang.Nummer til administratoren: req-42Arbeidsboken er urørt./,
    );
    expect([workbook.sheets, workbook.list]).toEqual(before);
    expect(screen.queryByRole('button', { name: 'Prøv igjen' })).toBeNull();
  });

  it('says so when the table is gone, in the list and when it is wanted', async () => {
    const { workbook } = await withPlan();
    workbook.sheets.clear();
    await press(/^Oppdater: /);
    await said(/finnes ikke lenger i arbeidsboken/);
    expect(screen.getByRole('listitem').textContent).toContain('Finnes ikke lenger i arbeidsboken');
    await press(/^Vis: /);
    await said(/Sett inn planen på nytt, eller fjern tabellen fra listen/);
  });

  it('says so when the key is missing, and touches nothing', async () => {
    const { workbook } = await withPlan({ unitPlan: inTurn(() => planView(), changed) });
    const sheet = workbook.sheets.get('T1');
    if (sheet === undefined) throw new Error('No sheet');
    sheet.header[12] = 'Noe annet';
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
    const { workbook } = await withPlan();
    workbook.refuse = new WorkbookFault('It broke.', code);
    await press(/^Oppdater: /);
    await said(words);
    await press('Prøv igjen');
    await said(/Ingenting er endret/);
  });

  it('says that the workbook is untouched when the service cannot be reached', async () => {
    const unreachable = fail(new Unreachable(new TypeError('Failed to fetch')));
    await withPlan({
      unitPlan: inTurn(
        () => planView(),
        unreachable,
        () => planView(),
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
    const { workbook } = await withPlan();
    await press(/^Vis: /);
    await said('Tabellen for Fjordvik sykehjem er merket på arket.');
    expect(workbook.selected).toBe('T1');
  });

  it('lets go of a table and takes it back, with the keyboard still in the pane', async () => {
    const { workbook } = await withPlan();
    await press(/^Fjern fra listen: /);
    await said(/er fjernet fra listen. Tabellen står fortsatt i arbeidsboken/);
    expect(workbook.list).toEqual([]);
    expect(workbook.sheets.size).toBe(1);
    expect(screen.getByText('Ingen tabeller å oppdatere.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('status')));
    await press('Angre');
    await said('Fjordvik sykehjem er tilbake i listen.');
    expect(workbook.list).toHaveLength(1);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('status')));
  });
});

describe('somebody who cannot get in', () => {
  it('with no units is told so, and still sees the tables of the workbook', async () => {
    await start({ home: () => homeView({ units: [], plan: undefined }) });
    expect(await screen.findByText(/Det er ingen planer du kan hente hit/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('gets the reason in words, with a way on', async () => {
    const fault = new SignInFault('notSignedIn', '13001', new Error('No'));
    await start({
      home: inTurn<ReturnType<typeof homeView>>(fail(fault), () => homeView({ units: [nursingHome] })),
    });
    const alert = await screen.findByRole('alert', {}, wait);
    expect(alert.textContent).toContain('Du er ikke logget inn i Excel.');
    expect(alert.textContent).toContain('Kode: 13001');
    await press('Prøv igjen');
    expect(await screen.findByRole('combobox', {}, wait)).toBeTruthy();
  });
});
