import { describe, expect, it } from 'vitest';
import type { Chart } from '../tenant/excel/workbook/chart.ts';
import { setAddinStage } from './addin-stage.ts';
import { axeViolations, narrow, type OpenAddin, picture, press, said } from './open-addin.ts';

const stage = setAddinStage();

const bookOf = (person: string, name: string) => stage.world.tenant.excel.workbook(person, name);
const sheetNames = async (person: string, name: string) =>
  (await bookOf(person, name)).sheets.map((sheet) => sheet.name);

/** Opens the templates and inserts one. */
async function insert({ pane }: OpenAddin, name: string) {
  await press(pane, 'Diagrammer og maler');
  await pane.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
  await press(pane, 'Sett inn malen');
  await expect.poll(() => said(pane), { timeout: 30_000 }).toContain('er satt inn på');
}

const areasOf = (chart: Chart | undefined) =>
  chart?.series.map(({ name, type, values }) => [name, type, values?.area]);

describe('templates with charts', () => {
  it('puts a bar chart of coverage beside its table, and takes exactly its own sheet out again', async () => {
    const { hrAdviser } = stage.world.people;
    const opened = await stage.browser.open({ person: hrAdviser, workbook: 'Dekning' });
    await insert(opened, 'Dekning etter enhet');
    const workbook = await bookOf(hrAdviser, 'Dekning');
    const [chart, ...others] = workbook.charts;
    const [table] = workbook.tables;
    expect(others).toEqual([]);
    expect(chart?.sheet).toBe(table?.sheet);
    expect(chart?.title.text).toMatch(/^Dekning etter enhet, .+ \d{4}$/);
    const all = table?.columns.findIndex(({ name }) => name === 'Alt samlet') ?? -1;
    const body = { row: 1, rows: (table?.area.rows ?? 0) - (table?.showTotals ? 2 : 1), columns: 1 };
    expect(areasOf(chart)).toEqual([['Alt samlet', 'BarClustered', { ...body, column: all }]]);
    expect(chart?.series[0]?.categories?.area).toEqual({ ...body, column: 0 });
    expect(chart?.axes.value).toMatchObject({ minimum: 0, maximum: 1, numberFormat: '0 %' });
    await opened.page.getByRole('img', { name: /^Dekning etter enhet/ }).waitFor();
    await opened.page.screenshot({ path: picture('template-gap') });
    await press(opened.pane, 'Angre');
    await expect.poll(() => said(opened.pane), { timeout: 15_000 }).toContain('er tatt ut igjen');
    expect(await sheetNames(hrAdviser, 'Dekning')).toEqual(['Ark1']);
    expect((await bookOf(hrAdviser, 'Dekning')).charts).toEqual([]);
    await press(opened.pane, 'Tilbake');
    await opened.pane.getByText('Ingen tabeller å oppdatere.').waitFor();
    expect(opened.faults).toEqual([]);
  });

  it('draws each group within its band, from the rows the group has', async () => {
    const { hrAdviser } = stage.world.people;
    const opened = await stage.browser.open({ person: hrAdviser, workbook: 'Framskriving' });
    await insert(opened, 'Framskriving med spenn');
    const workbook = await bookOf(hrAdviser, 'Framskriving');
    const values = workbook.tableValues('RodTrad1');
    const expected = values?.header.indexOf('Ventet') ?? -1;
    const groups = new Set(
      values?.rows.filter((row) => typeof row[expected] === 'number').map((row) => row[0]),
    );
    expect(workbook.charts).toHaveLength(groups.size);
    const [chart] = workbook.charts;
    expect(chart?.series.map(({ name, type }) => [name, type])).toEqual([
      ['Lavt', 'AreaStacked'],
      ['Spenn', 'AreaStacked'],
      ['Ventet', 'Line'],
      ['Krav', 'Line'],
    ]);
    const area = chart?.series[0]?.values?.area;
    const inRows = values?.rows.slice((area?.row ?? 1) - 1, (area?.row ?? 1) - 1 + (area?.rows ?? 0));
    expect(new Set(inRows?.map((row) => row[0])).size).toBe(1);
    expect(chart?.title.text).toContain(String(inRows?.[0]?.[0]));
    await opened.page.locator('svg.chart').first().waitFor();
    await opened.page.screenshot({ path: picture('template-projection') });
    expect(opened.faults).toEqual([]);
  });

  it('counts the plan’s measures year by year, and counts again when the table changes', async () => {
    const { hrAdviser } = stage.world.people;
    const opened = await stage.browser.open({ person: hrAdviser, workbook: 'Plan' });
    await insert(opened, 'Planen år for år');
    const workbook = await bookOf(hrAdviser, 'Plan');
    const [chart] = workbook.charts;
    const [series] = chart?.series ?? [];
    const { sheet, area } = series?.values ?? {};
    if (sheet === undefined || area === undefined) throw new Error('No cells');
    const counted = () =>
      Array.from({ length: area.rows }, (_row, at) => [
        sheet.cell(area.row + at, 0)?.value,
        sheet.cell(area.row + at, 1)?.value,
      ]);
    const table = workbook.tableValues('RodTrad1');
    const years = table?.header.filter((name) => /^\d{4}$/.test(name)) ?? [];
    const crosses = (year: string) =>
      table?.rows.filter((row) => row[table.header.indexOf(year)] === 'x').length;
    expect(counted()).toEqual(years.map((year) => [year, crosses(year)]));
    await opened.page.locator('svg.chart').first().waitFor();
    await opened.page.screenshot({ path: picture('template-plan') });
    const first =
      (crosses(years[0] ?? '') ?? 0) +
      (table?.rows[0]?.[table.header.indexOf(years[0] ?? '')] === 'x' ? -1 : 1);
    const mark = table?.rows[0]?.[table.header.indexOf(years[0] ?? '')] === 'x' ? '' : 'x';
    await opened.pane.evaluate(`Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('RodTrad1').getDataBodyRange();
      body.getCell(0, ${table?.header.indexOf(years[0] ?? '')}).values = [[${JSON.stringify(mark)}]];
      await context.sync();
    })`);
    expect(counted()[0]).toEqual([years[0], first]);
    // Something was edited: nothing is taken out any more.
    await press(opened.pane, 'Angre');
    await expect.poll(() => said(opened.pane), { timeout: 15_000 }).toContain('kan ikke angres lenger');
    expect(await sheetNames(hrAdviser, 'Plan')).toHaveLength(4);
    expect(opened.faults).toEqual([]);
  });

  it('makes the consultation package for a union representative: a front sheet, tables, and no person', async () => {
    const { hrAdviser, unionRep } = stage.world.people;
    for (const person of [unionRep, hrAdviser]) {
      const opened = await stage.browser.open({ person, workbook: 'Pakke' });
      await insert(opened, 'Drøftingspakke');
      const workbook = await bookOf(person, 'Pakke');
      const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
      expect(visible.map(({ name }) => name)).toEqual([
        'Ark1',
        'Til drøfting',
        ...workbook.tables.map(({ sheet }) => sheet.name),
      ]);
      const front = workbook.findSheet('Til drøfting');
      const lines = Array.from({ length: 20 }, (_row, at) => String(front?.cell(at, 0)?.value ?? ''));
      expect(lines[0]).toMatch(/^Drøftingspakke \d{4}, /);
      expect(lines.filter((line) => /^[1-7]\. /.test(line))).toHaveLength(7);
      expect(lines.some((line) => line.startsWith('Per '))).toBe(true);
      const names = new Set(stage.world.tenant.context.directory.list().map((one) => one.displayName));
      const cells = workbook.tables.flatMap(({ name }) => workbook.tableValues(name)?.rows.flat() ?? []);
      expect(cells.length).toBeGreaterThan(10);
      expect(cells.filter((cell) => names.has(String(cell)))).toEqual([]);
      await expect
        .poll(() => opened.page.locator('#cell-A1').textContent(), { timeout: 15_000 })
        .toContain('Drøftingspakke');
      await opened.page.screenshot({ path: picture('template-package') });
      expect(opened.faults).toEqual([]);
      await opened.page.close();
    }
  });

  it('offers an employee nothing, and the service refuses the tables', async () => {
    const { employee } = stage.world.people;
    const opened = await stage.browser.open({ person: employee, workbook: 'Tomt' });
    await press(opened.pane, 'Diagrammer og maler');
    await opened.pane.getByText('Det er ingen maler du kan bruke.').waitFor();
    for (const kind of ['gapMatrix', 'projection', 'plan', 'consultation']) {
      expect((await stage.world.call(employee, `/api/datasets/${kind}`)).status).toBe(403);
    }
    expect(opened.faults).toEqual([]);
  });
});

describe('what a table is narrowed by', () => {
  it('is chosen in the pane: an area brings its competences alone, and each year its own numbers', async () => {
    const { hrAdviser } = stage.world.people;
    const client = stage.world.as(hrAdviser);
    const { areas, datasets, units } = await client('datasets');
    const years = datasets.find(({ kind }) => kind === 'gapMatrix')?.years ?? [];
    const [area] = areas;
    const year = years.at(1);
    if (area === undefined || year === undefined) throw new Error('Nothing to narrow by');
    const query = {
      unit: units.find(({ level }) => level === 'municipality')?.id ?? '',
      area: area.id,
      year,
    };
    const wanted = await client('dataset', { params: { kind: 'gapMatrix' }, query });
    const whole = await client('dataset', {
      params: { kind: 'gapMatrix' },
      query: { unit: query.unit, year },
    });
    expect(wanted.columns.length).toBeLessThan(whole.columns.length);
    const { pane, faults } = await stage.browser.open({ person: hrAdviser, workbook: 'Utsnitt' });
    await pane.getByRole('combobox', { name: 'Tabell' }).selectOption('gapMatrix');
    // It begins with this year, not with the last that can be looked ahead to.
    expect(await pane.getByRole('combobox', { name: 'År' }).inputValue()).toBe(String(years[0]));
    await pane.getByRole('combobox', { name: 'Kompetanseområde' }).selectOption(area.id);
    await pane.getByRole('combobox', { name: 'År' }).selectOption(String(year));
    await press(pane, 'Sett inn tabellen');
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('er satt inn');
    const workbook = await bookOf(hrAdviser, 'Utsnitt');
    const table = workbook.tableValues('RodTrad1');
    expect(table?.header).toEqual(wanted.columns.map(({ label }) => label));
    expect(table?.rows).toEqual(wanted.rows.map(({ cells }) => cells));
    // Totals on both edges: the last column before the key, and the row beneath.
    expect(table?.header.at(-2)).toBe('Alt samlet');
    const { sheet, area: place } = workbook.tables[0] ?? {};
    const last = (place?.rows ?? 0) - 1;
    expect(wanted.columns.map((_column, at) => sheet?.cell(last, at)?.value ?? '')).toEqual(wanted.totals);
    expect(faults).toEqual([]);
  });
});

describe('how the templates look', () => {
  it.each([
    ['default', 'nb', 'Diagrammer og maler'],
    ['dark', 'nn', 'Diagram og malar'],
    ['contrast', 'en', 'Charts and templates'],
  ] as const)('in %s, %s, also 300 px wide', async (theme, lang, entry) => {
    const { hrAdviser } = stage.world.people;
    const { page, pane, faults } = await stage.browser.open({
      person: hrAdviser,
      workbook: `Ser ${theme}`,
      theme,
      lang,
    });
    await press(pane, entry);
    await pane.getByRole('radio').first().waitFor();
    expect(await axeViolations(pane)).toEqual([]);
    await pane.getByRole('radio').nth(2).check();
    await pane
      .locator('button')
      .filter({ hasText: /Sett inn malen|Set inn malen|Insert the template/ })
      .click();
    await page.locator('svg.chart').first().waitFor();
    await expect
      .poll(() => pane.getByRole('button', { name: /Angre|Undo/ }).count(), { timeout: 30_000 })
      .toBe(1);
    expect(await axeViolations(pane)).toEqual([]);
    await narrow(page);
    await page.screenshot({ path: picture(`template-${theme}`) });
    const wide = await pane.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(wide).toBe(0);
    expect(faults).toEqual([]);
  });
});
