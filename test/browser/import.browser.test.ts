import { addDays, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ChosenFile, csvFile, workbook } from './import-files.ts';
import { plansToFill } from './plans-to-fill.ts';
import { type Look, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow, pressUntil } from './teams-tab.ts';

const stage = setTabStage();
let mails: { readonly leader: string; readonly employee: string };
let skills: readonly { readonly id: string; readonly title: string }[];
let area: { readonly id: string; readonly name: string };
/** Long enough ago to be before anything the stories say. */
const day = addDays(norwegianDay(new Date()), -40);

beforeAll(async () => {
  const mailOf = (id: string) => stage.world.tenant.context.directory.get(id)?.mail ?? '';
  mails = { leader: mailOf(stage.world.people.leader), employee: mailOf(stage.world.people.employee) };
  const { entries, areas } = await stage.world.as(stage.world.people.hrAdviser)('catalogue');
  area = areas[0] ?? area;
  skills = entries.filter(({ kind, status }) => kind === 'skill' && status === 'active');
});

const skill = (n: number) => skills[n]?.title ?? '';
const heads = ['E-post', 'Kompetanse', 'Kor flink', 'Dato', 'Garderobeskap'];
/** Three rows, with two faults: a level outside the scale, and somebody unknown. */
const faulty = () =>
  csvFile('vurderinger 2025.csv', [
    heads,
    [mails.leader, skill(0), 3, day, 12],
    [mails.employee, skill(0), 7, day, 13],
    ['ingen@fjordvik.example', skill(1), 2, day, 14],
  ]);
const mended = () =>
  csvFile('vurderinger 2025 rettet.csv', [
    heads,
    [mails.leader, skill(0), 3, day, 12],
    [mails.employee, skill(0), 2, day, 13],
    [mails.employee, skill(1), 2, day, 14],
  ]);

const openImport = async (look: Look = {}) => {
  const tab = await stage.open('hrAdviser', look);
  await tab.frame.getByRole('button', { name: 'Import', exact: true }).click();
  await tab.frame.getByRole('article', { name: 'Import', exact: true }).waitFor();
  return tab;
};
const flawless = async ({ frame }: OpenTab) => {
  await expect.poll(() => overflow(frame)).toBe(0);
  expect(await axeFaults(frame)).toEqual([]);
};
const heading = ({ frame }: OpenTab, name: RegExp | string) =>
  frame.getByRole('heading', { level: 2, name }).waitFor();
const give = ({ frame }: OpenTab, file: ChosenFile) => frame.locator('input[type=file]').setInputFiles(file);
const choose = async (tab: OpenTab, kind: RegExp, file: ChosenFile) => {
  await tab.frame.getByRole('radio', { name: kind }).check();
  await give(tab, file);
  await tab.frame.getByText(new RegExp(`^✓ ${file.name}`)).waitFor();
};
const done = async (tab: OpenTab, ...expected: readonly string[]) => {
  expect(tab.faults).toEqual(expected.map((fault) => expect.stringContaining(fault)));
  await tab.close();
};

describe.each<[name: string, look: Look, narrow?: number]>([
  ['dark', { theme: 'dark', lang: 'nn' }],
  ['contrast', { theme: 'contrast', lang: 'en' }],
  ['phone', { width: 360 }],
  ['narrow', { width: 360 }, 320],
])('the way to a dry run, in the look %s', (name, look, narrow) => {
  it('fits, and has no fault of access at any step', async () => {
    const tab = await openImport(look);
    if (narrow !== undefined) await tab.page.setViewportSize({ width: narrow, height: 640 });
    await tab.picture(`import-choose-${name}`);
    await flawless(tab);
    await choose(tab, /^(Vurdering|Assessment)/, faulty());
    await tab.frame.getByRole('button', { name: /^(Videre|Vidare|Continue)$/ }).click();
    await heading(tab, /kolonn|columns/);
    await tab.picture(`import-columns-${name}`);
    await flawless(tab);
    await tab.frame.getByRole('combobox', { name: /Kor flink/ }).selectOption('level');
    await tab.frame.getByRole('button', { name: /^(Prøvekjør|Prøvekøyr|Dry run)$/ }).click();
    await heading(tab, /^2 (feil|faults)/);
    await tab.picture(`import-faults-${name}`);
    await flawless(tab);
    await tab.frame.getByRole('table').scrollIntoViewIfNeeded();
    await tab.picture(`import-faults-${name}-end`);
    await done(tab);
  });
});

describe('assessments from a CSV file', () => {
  it('are shown with their faults, mended, imported, and not a second time', async () => {
    const tab = await openImport();
    const { frame } = tab;
    const template = tab.page.waitForEvent('download');
    await frame.getByRole('radio', { name: /^Vurderinger/ }).check();
    await frame.getByRole('button', { name: 'Last ned en mal' }).click();
    expect((await template).suggestedFilename()).toBe('Mal - Vurderinger.csv');
    await choose(tab, /^Vurderinger/, faulty());
    await tab.picture('import-choose');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Videre' }).click();

    await heading(tab, 'Hva står i kolonnene?');
    await frame.getByRole('combobox', { name: 'Kolonne C Kor flink blir til' }).selectOption('level');
    await tab.picture('import-columns');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Prøvekjør' }).click();

    await heading(tab, '2 feil må rettes først');
    await frame.getByRole('row', { name: /^Rad 3, kolonne C «Kor flink»/ }).waitFor();
    await frame.getByRole('row', { name: /^Rad 4, kolonne A «E-post» Vi finner ingen/ }).waitFor();
    await tab.picture('import-faults');
    await flawless(tab);
    const list = tab.page.waitForEvent('download');
    await frame.getByRole('button', { name: 'Last ned alle feil' }).click();
    expect((await list).suggestedFilename()).toMatch(/\.csv$/);

    await give(tab, mended());
    await heading(tab, 'Filen er klar til å importeres');
    await frame.getByText('Disse kolonnene blir ikke lest: E Garderobeskap.').waitFor();
    await tab.picture('import-ready');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Videre' }).click();
    await heading(tab, 'Importer vurderinger 2025 rettet.csv');
    await tab.picture('import-confirm');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Importer 3 rader' }).click();
    await heading(tab, 'vurderinger 2025 rettet.csv er importert');
    await frame.getByText('3 rader er lagret.').waitFor();
    await tab.picture('import-done');
    await flawless(tab);
    const saved = stage.world.rows('assessments').filter((row) => JSON.stringify(row).includes(day));
    expect(saved.length).toBeGreaterThanOrEqual(3);

    await frame.getByRole('button', { name: 'Prøvekjør samme fil igjen' }).click();
    await heading(tab, 'Ingenting å importere');
    await tab.picture('import-nothing');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Importer en fil til' }).click();
    const history = frame.getByRole('region', { name: 'Importert i det siste' });
    await history.getByText('vurderinger 2025 rettet.csv').waitFor();
    await history.scrollIntoViewIfNeeded();
    await tab.picture('import-history');
    await flawless(tab);
    await choose(tab, /^Vurderinger/, mended());
    await frame.getByRole('button', { name: 'Videre' }).click();
    await heading(tab, 'Hva står i kolonnene?');
    await frame.getByText('Slik du valgte sist').first().waitFor();
    await done(tab);
  });
});

describe('a file that cannot be taken', () => {
  it('is refused with what to do about it, before anything else is asked', async () => {
    const tab = await openImport();
    await give(tab, { ...faulty(), name: 'vurderinger.xlsx' });
    await tab.frame.getByText(/^Innholdet er ikke det filnavnet sier/).waitFor();
    await tab.picture('import-wrong-format');
    await flawless(tab);
    await done(tab, '400');
  });
});

describe('what happens on the way', () => {
  const newcomer = 'Velferdsteknologi i hjemmet';
  const competences = () =>
    csvFile('kompetanser.csv', [
      ['Navn', 'Namn nynorsk', 'Slag', 'Kompetanseområde'],
      [newcomer, newcomer, 'Ferdighet', area.name],
      ['Sansehage', 'Sansehage', 'Ferdighet', area.name],
    ]);
  const toPlan = async (tab: OpenTab) => {
    await choose(tab, /^Kompetanser/, competences());
    await tab.frame.getByRole('button', { name: 'Videre' }).click();
    await heading(tab, 'Hva står i kolonnene?');
    await tab.frame.getByRole('button', { name: 'Prøvekjør' }).click();
  };

  it('somebody else saves the same meanwhile: nothing is imported, and the dry run is done again', async () => {
    const tab = await openImport();
    const { frame } = tab;
    await toPlan(tab);
    await heading(tab, 'Filen er klar til å importeres');
    await frame.getByRole('button', { name: 'Videre' }).click();
    await stage.world.as(stage.world.people.hrAdviser)('saveCompetence', {
      body: {
        ...{ key: crypto.randomUUID(), name: { nb: newcomer, nn: newcomer }, kind: 'skill' },
        areaIds: [area.id],
      },
    });
    await frame.getByRole('button', { name: 'Importer 2 rader' }).click();
    await frame.getByText(/^Noen har endret noe siden prøvekjøringen/).waitFor();
    await tab.picture('import-outdated');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Prøvekjør på nytt' }).click();
    await heading(tab, 'Filen er klar til å importeres');
    // What the other saved is no longer new.
    await frame.getByRole('rowheader', { name: /Sansehage/ }).waitFor();
    expect(await frame.getByRole('rowheader', { name: newcomer }).count()).toBe(0);
    await done(tab, '409');
  });

  it('the file has been cleared away: it is sent again with one press, and nothing chosen is lost', async () => {
    const tab = await openImport();
    const { frame, page } = tab;
    await page.route(
      '**/api/imports/plan',
      (route) => route.fulfill({ status: 410, contentType: 'application/json', body: '{}' }),
      { times: 1 },
    );
    await toPlan(tab);
    await frame.getByText(/^Filen er ryddet bort/).waitFor();
    await tab.picture('import-expired');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Send filen på nytt' }).click();
    await heading(tab, /^(Ingenting å importere|Filen er klar)/);
    await done(tab, '410');
  });
});

describe('an import on its way', () => {
  it('goes on when the connection is lost and the page is left, and is found again', async () => {
    const columns = skills.map(({ title }) => title);
    const rows = [mails.leader, mails.employee].map((mail) => [mail, ...columns.map((_, n) => n % 5)]);
    const tab = await openImport();
    const { frame, page } = tab;
    await choose(tab, /^Kompetansematrise/, csvFile('stor.csv', [['E-post', ...columns], ...rows]));
    await frame.getByRole('button', { name: 'Videre' }).click();
    await frame.getByLabel('Hvilken dag ble de gjort?').fill(addDays(day, -1));
    await frame.getByRole('button', { name: 'Prøvekjør' }).click();
    await heading(tab, 'Filen er klar til å importeres');
    await frame.getByRole('button', { name: 'Videre' }).click();
    await frame.getByRole('button', { name: /^Importer \d+ rader/ }).click();
    await heading(tab, 'Importerer stor.csv');
    await frame.getByRole('progressbar', { name: 'stor.csv' }).waitFor();
    await page.route('**/api/imports', (route) => route.abort());
    await frame.getByText(/^Vi har mistet kontakten/).waitFor();
    await tab.picture('import-lost');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Katalog', exact: true }).click();
    await frame.getByRole('article', { name: 'Katalog' }).waitFor();
    await page.unroute('**/api/imports');
    await frame.getByRole('button', { name: 'Import', exact: true }).click();
    const entry = frame.getByRole('region', { name: 'Importert i det siste' }).getByRole('listitem').first();
    await entry.getByText('stor.csv').waitFor();
    await entry.getByText(`${2 * skills.length} rader er lagret.`).waitFor({ timeout: 80_000 });
    expect(new Set(tab.faults)).toEqual(new Set(['Failed to load resource: net::ERR_FAILED']));
    await tab.close();
  });
});

describe('an old plan in the user’s own layout', () => {
  it('goes into the plan that is chosen, with an x under each year, and not a second time', async () => {
    const [plan] = await plansToFill(stage.world.as(stage.world.people.hrAdviser));
    const [first = 0] = (plan?.title.match(/\d{4}/g) ?? []).map(Number);
    const old = (name: string, areaName: string) =>
      csvFile(name, [
        ['Kompetanseområder', 'Overordnede tiltak', first, `År ${first + 1}`, 'Suksesskriterier'],
        [areaName, '1. Felles opplæring i endringsledelse', 'x', '', 'Lederne bruker det'],
        ['', '2. Medarbeiderskap for alle (avdelingsvis)', 'x', 'X', 'Alle har vært med'],
        ['', '3.', '', '', ''],
        ['Område 2.', '1.', '', '', ''],
      ]);
    const tab = await openImport();
    const { frame } = tab;
    await choose(tab, /^Kompetanseplan/, old('gammel plan.csv', 'Romfart'));
    await tab.picture('import-plan-choose');
    await frame.getByRole('button', { name: 'Videre' }).click();
    await heading(tab, 'Hva står i kolonnene?');
    const taken = (name: RegExp) => frame.getByRole('combobox', { name }).inputValue();
    expect(await taken(/^Kolonne A/)).toBe('area');
    expect(await taken(/^Kolonne B/)).toBe('measure');
    expect(await taken(/^Kolonne D/)).toBe(`year:${first + 1}`);
    await frame.getByRole('button', { name: 'Prøvekjør' }).click();
    await frame.getByText('Velg planen her.').waitFor();
    await tab.picture('import-plan-lacking');
    await frame.getByLabel('Hvilken plan skal tiltakene inn i?').selectOption(plan?.id ?? '');
    await tab.picture('import-plan-columns');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Prøvekjør' }).click();
    await heading(tab, '1 feil må rettes først');
    await frame.getByRole('row', { name: /^Rad 2, kolonne A «Kompetanseområder» Planen har ikke/ }).waitFor();
    await tab.picture('import-plan-faults');
    await flawless(tab);
    await give(tab, old('gammel plan rettet.csv', area.name));
    await heading(tab, 'Filen er klar til å importeres');
    await tab.picture('import-plan-ready');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Videre' }).click();
    await frame.getByRole('button', { name: 'Importer 2 rader' }).click();
    await heading(tab, 'gammel plan rettet.csv er importert');
    await frame.getByRole('button', { name: 'Prøvekjør samme fil igjen' }).click();
    await heading(tab, 'Ingenting å importere');
    await done(tab);
  });
});

describe('an old skills matrix, by keyboard alone', () => {
  it('is read from the right sheet and row, and imported', async () => {
    const matrix = workbook('kompetansematrise.xlsx', 'Avdelingen', [
      ['Kompetansematrise for avdelingen'],
      [],
      ['Navn', 'E-post', skill(2), skill(3)],
      ['Snorre', mails.leader, 3, ''],
      ['En til', mails.employee, 1, 4],
    ]);
    const tab = await openImport();
    const { frame, page } = tab;
    const press = async (name: string) => {
      await frame.evaluate((words) => {
        for (const button of document.querySelectorAll('article button'))
          button.toggleAttribute('data-sought', button.textContent === words);
      }, name);
      await pressUntil(tab, 'Tab', '[data-sought]');
      await page.keyboard.press('Enter');
    };
    await frame.locator('body').press('Tab');
    await pressUntil(tab, 'Tab', 'input[type=radio]');
    // The last kind but one.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await pressUntil(tab, 'Tab', 'input[type=file]');
    await tab.picture('import-file-focus');
    await give(tab, matrix);
    await frame.getByText(/^✓ kompetansematrise/).waitFor();
    await press('Videre');
    await heading(tab, 'Hva står i kolonnene?');
    await expect.poll(() => frame.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await frame.getByRole('combobox', { name: 'Ark' }).inputValue()).toBe('Avdelingen');
    expect(await frame.getByRole('combobox', { name: 'Rad med overskrifter' }).inputValue()).toBe('3');
    await pressUntil(tab, 'Tab', 'input[type=date]');
    await page.keyboard.type(`${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`);
    await tab.picture('import-matrix-columns');
    await flawless(tab);
    await press('Prøvekjør');
    await heading(tab, 'Filen er klar til å importeres');
    await tab.picture('import-matrix-ready');
    await press('Videre');
    await press('Importer 3 rader');
    await heading(tab, 'kompetansematrise.xlsx er importert');
    await expect.poll(() => frame.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await done(tab);
  });
});
