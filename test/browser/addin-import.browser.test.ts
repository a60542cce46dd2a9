import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { setAddinStage } from './addin-stage.ts';
import { axeViolations, narrow, picture, press } from './open-addin.ts';
import { plansToFill } from './plans-to-fill.ts';

const stage = setAddinStage();
const wait = { timeout: 40_000 };

/** Three employees by e-mail, and one skill of the catalogue. */
let emails: string[];
let skill: string;
beforeAll(async () => {
  const { world } = stage;
  const { entries } = await world.as(world.people.hrAdviser)('catalogue');
  skill =
    entries.find(
      ({ kind, status, title }) =>
        kind === 'skill' && status === 'active' && entries.filter((one) => one.title === title).length === 1,
    )?.title ?? '';
  const working = new Set(
    world
      .rows('employments')
      .filter(({ EndOn }) => EndOn === undefined || EndOn === null)
      .map(({ PersonOid }) => PersonOid),
  );
  emails = world.tenant.context.directory
    .list()
    .filter(({ id, mail, accountEnabled }) => mail !== null && accountEnabled && working.has(id))
    .slice(0, 3)
    .map(({ mail }) => mail ?? '');
});

type Content = string | number | boolean | { readonly formula: string; readonly value: string | number };

/** Fills the first sheet of a person's workbook from its first cell. */
async function fill(name: string, rows: readonly (readonly Content[])[], person?: string): Promise<void> {
  const { world } = stage;
  await world.tenant.excel.edit(
    person ?? world.people.hrAdviser,
    (workbook) => {
      const [sheet] = workbook.sheets;
      for (const [row, cells] of rows.entries()) {
        for (const [column, content] of cells.entries()) {
          const cell = sheet?.ensureCell(row, column);
          if (cell === undefined) continue;
          if (typeof content === 'object') Object.assign(cell, content);
          else cell.value = content;
        }
      }
    },
    name,
  );
}

const open = (workbook: string, more: Partial<Parameters<typeof stage.browser.open>[0]> = {}) =>
  stage.browser.open({ person: stage.world.people.hrAdviser, workbook, ...more });

async function read(pane: Frame, kind = 'matrix'): Promise<void> {
  await press(pane, 'Importer fra arbeidsboken');
  await pane.getByRole('combobox', { name: 'Hva vil du importere?' }).selectOption(kind);
  await press(pane, 'Les arket');
}

const heading = (pane: Frame, name: string | RegExp) =>
  pane.getByRole('heading', { level: 2, name }).waitFor(wait);

describe('HR imports from the open workbook', () => {
  it('maps an old matrix, goes to each fault, mends it, and imports it; again there is nothing new', async () => {
    await fill('Matrise', [
      ['Kompetansematrise 2024'],
      ['E-post', skill, 'Merknad'],
      [emails[0] ?? '', 2, '=ikke en formel'],
      [emails[1] ?? '', 9, '+47'],
      [emails[2] ?? '', { formula: '=1+1', value: 2 }, '@'],
    ]);
    const { page, pane, faults } = await open('Matrise');
    await read(pane);
    await heading(pane, 'Hva står i kolonnene?');
    const headings = pane.getByRole('combobox', { name: 'Rad med overskrifter' });
    expect(await headings.inputValue()).toBe('2');
    expect(await pane.getByRole('combobox', { name: /Kolonne A E-post/ }).inputValue()).toBe('person');
    expect(await pane.getByRole('combobox', { name: `Kolonne B ${skill}` }).inputValue()).toMatch(
      /^competence:/,
    );
    await press(pane, 'Prøvekjør');
    await pane.getByText('Velg dagen her').waitFor(wait);
    await pane.getByLabel(/Hvilken dag/).fill('2024-05-02');
    await page.screenshot({ path: picture('import-columns') });
    await press(pane, 'Prøvekjør');
    await heading(pane, '2 feil må rettes først');
    await page.screenshot({ path: picture('import-faults') });
    expect(await axeViolations(pane)).toEqual([]);
    await press(pane, /^Rad 4, kolonne B/);
    const selection = async () => {
      const { selection: marked } = await stage.world.tenant.excel.workbook(
        stage.world.people.hrAdviser,
        'Matrise',
      );
      return [marked.area.row, marked.area.column];
    };
    await expect.poll(selection, wait).toEqual([3, 1]);
    await press(pane, /^Rad 5, kolonne B/);
    await expect.poll(selection, wait).toEqual([4, 1]);

    await stage.world.tenant.excel.edit(
      stage.world.people.hrAdviser,
      ({ sheets: [sheet] }) => {
        sheet?.setCell(3, 1, { value: 3 });
        sheet?.setCell(4, 1, { value: 1 });
      },
      'Matrise',
    );
    await press(pane, 'Les arket på nytt og prøv igjen');
    await heading(pane, 'Klart til å importeres');
    await page.screenshot({ path: picture('import-ready') });
    await press(pane, 'Importer 3 rader');
    await heading(pane, /er importert$/);
    await pane.getByText('3 rader er lagret.').first().waitFor(wait);
    await page.screenshot({ path: picture('import-done') });
    expect(await axeViolations(pane)).toEqual([]);

    await press(pane, 'Importer noe mer');
    await pane
      .getByRole('list', { name: 'Importert i det siste' })
      .getByText(/Matrise/)
      .waitFor(wait);
    await pane.getByRole('combobox', { name: 'Hva vil du importere?' }).selectOption('matrix');
    await press(pane, 'Les arket');
    await heading(pane, 'Hva står i kolonnene?');
    await pane.getByText('Slik du valgte sist').first().waitFor(wait);
    await pane.getByLabel(/Hvilken dag/).fill('2024-05-02');
    await press(pane, 'Prøvekjør');
    await heading(pane, 'Ingenting å importere');
    expect(faults).toEqual([]);
  });

  it('brings an old plan, with areas merged downwards, into the plan that is chosen', async () => {
    const hr = stage.world.as(stage.world.people.hrAdviser);
    const [plan] = await plansToFill(hr);
    const [area] = (await hr('catalogue')).areas;
    const [first = 0] = (plan?.title.match(/\d{4}/g) ?? []).map(Number);
    await fill('Plan', [
      ['Kompetanseplan som følger strategiperioden'],
      ['Kompetanseområder', 'Overordnede tiltak', first, first + 1, 'Suksesskriterier'],
      [area?.name ?? '', '1. Hospitering mellom avdelingene', 'x', '', 'Alle har hospitert'],
      ['', '2. Veiledning i refleksjon', 'kanskje', 'x', 'Hver måned'],
      ['', '3.'],
    ]);
    const edit = (change: Parameters<typeof stage.world.tenant.excel.edit>[1]) =>
      stage.world.tenant.excel.edit(stage.world.people.hrAdviser, change, 'Plan');
    await edit(({ sheets: [sheet] }) => void sheet?.merged.push({ row: 2, column: 0, rows: 3, columns: 1 }));
    const { page, pane, faults } = await open('Plan');
    await read(pane, 'plan');
    await heading(pane, 'Hva står i kolonnene?');
    expect(await pane.getByRole('combobox', { name: 'Rad med overskrifter' }).inputValue()).toBe('2');
    expect(await pane.getByRole('combobox', { name: /Kolonne D/ }).inputValue()).toBe(`year:${first + 1}`);
    await press(pane, 'Prøvekjør');
    await pane.getByText('Velg planen her.').waitFor(wait);
    await pane.getByLabel('Hvilken plan skal tiltakene inn i?').selectOption(plan?.id ?? '');
    await page.screenshot({ path: picture('import-plan-columns') });
    expect(await axeViolations(pane)).toEqual([]);
    await press(pane, 'Prøvekjør');
    await heading(pane, '1 feil må rettes først');
    await pane.getByRole('button', { name: /^Rad 4, kolonne C/ }).waitFor(wait);
    await page.screenshot({ path: picture('import-plan-faults') });
    await edit(({ sheets: [sheet] }) => void sheet?.setCell(3, 2, { value: '' }));
    await press(pane, 'Les arket på nytt og prøv igjen');
    await heading(pane, 'Klart til å importeres');
    await page.screenshot({ path: picture('import-plan-ready') });
    await press(pane, 'Importer 2 rader');
    await heading(pane, /er importert$/);
    expect(faults).toEqual([]);
  });

  it('finds the import again in a pane that is opened anew', async () => {
    const { pane } = await open('En annen bok');
    await press(pane, 'Importer fra arbeidsboken');
    const lately = pane.getByRole('list', { name: 'Importert i det siste' });
    await lately.getByText('3 rader er lagret.').waitFor(wait);
  });

  it('tells of merged cells, of a heading that stands twice, and of what is empty or too little', async () => {
    const { pane } = await open('Feil');
    await read(pane);
    await pane.getByText(/Det står ingenting der/).waitFor(wait);
    await fill('Feil', [['E-post', skill]]);
    await press(pane, 'Les arket');
    await pane.getByText(/Det står bare én rad der/).waitFor(wait);
    await fill('Feil', [['E-post', skill, skill], [emails[0] ?? '', 1, 2], [emails[1] ?? '']]);
    await stage.world.tenant.excel.edit(
      stage.world.people.hrAdviser,
      ({ sheets: [sheet] }) => void sheet?.merged.push({ row: 1, column: 1, rows: 2, columns: 1 }),
      'Feil',
    );
    await press(pane, 'Les arket');
    await heading(pane, 'Hva står i kolonnene?');
    const [second, third] = await pane.getByRole('combobox', { name: /Kolonne [BC]/ }).all();
    const target = (await second?.inputValue()) ?? '';
    await third?.selectOption(target);
    await pane.getByLabel(/Hvilken dag/).fill('2024-05-06');
    await press(pane, 'Prøvekjør');
    await pane.getByText(/Flere kolonner er valgt til det samme/).waitFor(wait);
    await third?.selectOption('');
    await press(pane, 'Prøvekjør');
    await heading(pane, '1 feil må rettes først');
    await pane.getByRole('button', { name: /^Rad 3, kolonne B/ }).waitFor(wait);
  });

  it('reads only what is marked when asked to', async () => {
    await fill('Merket', [['Notat'], ['E-post', skill], [emails[0] ?? '', 4], ['ikke en person', 4]]);
    await stage.world.tenant.excel.edit(
      stage.world.people.hrAdviser,
      (workbook) => {
        const [sheet] = workbook.sheets;
        if (sheet === undefined) throw new Error('No sheet');
        workbook.selection = { sheet, area: { row: 1, column: 0, rows: 2, columns: 2 } };
      },
      'Merket',
    );
    const { pane } = await open('Merket');
    await press(pane, 'Importer fra arbeidsboken');
    await pane.getByRole('combobox', { name: 'Hva vil du importere?' }).selectOption('matrix');
    await pane.getByRole('combobox', { name: 'Hvor står det?' }).selectOption('selection');
    await press(pane, 'Les arket');
    await heading(pane, 'Hva står i kolonnene?');
    await pane.getByLabel(/Hvilken dag/).fill('2024-05-03');
    await press(pane, 'Prøvekjør');
    await heading(pane, 'Klart til å importeres');
  });

  it('refuses in clear words a sheet of more rows than can go in', async () => {
    await fill(
      'Stor',
      [...Array(100_002).keys()].map((at) => [at]),
    );
    const { pane } = await open('Stor');
    await read(pane);
    await pane.getByText(/Det er for mye på én gang: 100.002 rader/).waitFor(wait);
  });

  it('is not offered to a leader, and the service refuses it', async () => {
    const { leader } = stage.world.people;
    const { pane } = await open('Leder', { person: leader });
    await pane.getByRole('button', { name: 'Sett inn tabellen' }).waitFor(wait);
    expect(await pane.getByRole('button', { name: 'Importer fra arbeidsboken' }).count()).toBe(0);
    const file = new TextEncoder().encode('{"name":"Ark1","rows":[[1,["a"]]]}');
    await expect(
      stage.world.as(leader)('readImportCells', { query: { fileName: 'Bok' }, file }),
    ).rejects.toMatchObject({ status: 403 });
  });

  it.each([
    ['nn', 'dark', 'Importer frå arbeidsboka', 'Les arket'],
    ['en', 'default', 'Import from the workbook', 'Read the sheet'],
  ] as const)('fits a narrow pane in %s, %s', async (lang, theme, start, readIt) => {
    await fill(`Smal ${lang}`, [
      ['E-post', skill],
      ['ingen', 9],
    ]);
    const { page, pane, faults } = await open(`Smal ${lang}`, { lang, theme });
    await narrow(page);
    await press(pane, start);
    await pane.getByRole('combobox').locator('visible=true').first().selectOption('matrix');
    await press(pane, readIt);
    const day = pane.locator('input[type=date]');
    await day.waitFor(wait);
    await day.fill('2024-05-02');
    await page.screenshot({ path: picture(`import-narrow-${lang}-columns`) });
    expect(await axeViolations(pane)).toEqual([]);
    await press(pane, /^(Prøvekøyr|Dry run)$/);
    await pane
      .getByRole('button', { name: /^(Rad|Row) 2/ })
      .first()
      .waitFor(wait);
    await page.screenshot({ path: picture(`import-narrow-${lang}`) });
    expect(await axeViolations(pane)).toEqual([]);
    expect(await pane.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(faults).toEqual([]);
  });
});
