import { planRow } from '@rod-trad/addin/testing/datasets';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setAddinStage } from './addin-stage.ts';
import { axeViolations, choose, picture, press, said } from './open-addin.ts';
import { panelWords, soon, startPlan } from './start-plan.ts';

const stage = setAddinStage();

/** Counts the rows that are put in with `TableRowCollection.add`, as the library sends it. */
function countRowsAdded(page: Page): () => number {
  let added = 0;
  page.on('request', (request) => {
    if (!request.url().includes('/excel/ProcessQuery')) return;
    const { ObjectPaths: paths } = request.postDataJSON() as {
      ObjectPaths: Record<string, { Name: string; ParentObjectPathId?: number }>;
    };
    for (const { Name, ParentObjectPathId } of Object.values(paths)) {
      if (Name === 'Add' && paths[String(ParentObjectPathId)]?.Name === 'Rows') added += 1;
    }
  });
  return () => added;
}

describe('two people', () => {
  it('HR and a leader change the same cell: the conflict is shown and nothing is lost', async () => {
    const { hrAdviser, leader, measure, unit } = stage.world.people;
    const of = { params: { kind: 'measures' }, query: { unit } } as const;
    const before = await stage.world.as(hrAdviser)('dataset', of);
    const at = (id: string) => before.columns.findIndex((one) => one.id === id);
    const row = before.rows.findIndex(({ key }) => key === measure);
    const { page, pane, faults } = await stage.browser.open({ person: hrAdviser, workbook: 'Konflikt' });
    await pane.getByRole('combobox', { name: 'Tabell' }).selectOption('measures');
    await choose(pane, before.unit?.name ?? '');
    await press(pane, 'Sett inn tabellen');
    await expect.poll(() => said(pane), soon).toContain('er satt inn');
    await pane.evaluate(`Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('RodTrad1').getDataBodyRange();
      body.getCell(${row}, ${at('title')}).values = [['Tittel fra HR']];
      await context.sync();
    })`);
    const { outcomes } = await stage.world.as(leader)('saveRows', {
      params: { kind: 'measures' },
      body: {
        unit,
        rows: [
          {
            key: measure,
            act: 'change',
            version: before.rows[row]?.version,
            cells: { title: 'Tittel fra lederen' },
          },
        ],
      },
    });
    expect(['saved', 'pending']).toContain(outcomes[0]?.outcome);
    await expect
      .poll(async () => {
        const { rows } = await stage.world.as(hrAdviser)('dataset', of);
        return rows.find(({ key }) => key === measure)?.cells[at('title')];
      }, soon)
      .toBe('Tittel fra lederen');

    const inSheet = async () => (await stage.tableIn(hrAdviser, 'Konflikt'))?.rows[row]?.[at('title')];
    await press(pane, /^Oppdater: /);
    await expect.poll(() => said(pane), soon).toContain('Én endring du har gjort i arket, er beholdt');
    expect(await inSheet()).toBe('Tittel fra HR');
    await press(pane, panelWords.nb.compare);
    const conflict = pane.locator('li', { has: pane.getByRole('heading', { name: 'Tittel fra HR' }) });
    await conflict.getByText('Tittel fra lederen').waitFor();
    await page.screenshot({ path: picture('conflict') });
    expect(await conflict.getByRole('radio', { name: 'La stå' }).isChecked()).toBe(true);
    await conflict.getByRole('radio', { name: 'SharePoint' }).check();
    await press(pane, 'Utfør det du har valgt');
    await expect.poll(inSheet, soon).toBe('Tittel fra lederen');
    expect(faults).toEqual([]);
  });

  it('a refresh keeps my own column, my filter, my order and widths, and a formula that points into the table', async () => {
    const { page, pane, dataset, book, content, faults } = await startPlan(stage, 'Mitt eget');
    const added = countRowsAdded(page);
    await pane.evaluate(`Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('RodTrad1');
      const own = table.columns.add(-1, undefined, 'Notat');
      own.getDataBodyRange().getCell(1, 0).values = [['Ta opp i møtet']];
      const [strategy, status] = ['Strategi', 'Status'].map((name) => table.columns.getItem(name));
      strategy.load('values,index'); status.load('values,index');
      await context.sync();
      const [first, second] = [strategy.values, status.values];
      strategy.getRange().values = first.map(() => ['']);
      status.getRange().values = first;
      table.columns.getItemAt(strategy.index).getRange().values = second;
      table.columns.getItem('Hovedmål').getRange().columnHidden = true;
      table.columns.getItem('Ansvarlig').getRange().format.columnWidth = 33;
      table.columns.getItem('2021').filter.applyValuesFilter(['x']);
      const other = context.workbook.worksheets.getItem('Ark1');
      other.getRange('A1').formulas = [["='Plan Fjordvik sykehjem'!C3"]];
      await context.sync();
    })`);
    const order = (await content())?.header;
    expect(order?.[3]).toBe('Status');
    dataset.change('m2', 'measure', 'Deres tiltak');
    dataset.change('m2', 'strategy', 'Rekruttere');
    dataset.rows = [...dataset.rows, planRow('m4', 'Nytt', { 'year-2021': 'x' })];
    await press(pane, /^Oppdater: /);
    await expect.poll(() => said(pane), soon).toContain('1 rad endret, 1 ny');
    const after = await content();
    expect(after?.header).toEqual(order);
    expect(after?.rows.map((row) => [row[2], row[order?.indexOf('Strategi') ?? -1], row.at(-1)])).toEqual([
      ['Felles opplæring i endringsledelse', 'Utvikle', ''],
      ['Deres tiltak', 'Rekruttere', 'Ta opp i møtet'],
      ['=15 nøkkelpersoner', 'Utvikle', ''],
      ['Nytt', 'Utvikle', ''],
    ]);
    const workbook = await book();
    const table = workbook.findTable('RodTrad1');
    expect(table?.columns.find(({ name }) => name === '2021')?.filter).toMatchObject({ values: ['x'] });
    expect([...(table?.sheet.hiddenRows ?? [])].toSorted()).toEqual([1, 3]);
    expect(table?.sheet.hiddenColumns.has(order?.indexOf('Hovedmål') ?? -1)).toBe(true);
    expect(table?.sheet.columnWidths.get(order?.indexOf('Ansvarlig') ?? -1)).toBe(33);
    expect(workbook.findSheet('Ark1')?.cell(0, 0)).toMatchObject({ value: 'Deres tiltak' });
    expect(workbook.findSheet('Ark1')?.cell(0, 0)?.formula).toContain('C3');

    // Microsoft warns against this call in a workbook that is shared; the count must know it when it comes.
    expect(added()).toBe(0);
    await pane.evaluate(`Excel.run(async (context) => {
      context.workbook.tables.getItem('RodTrad1').rows.add(-1);
      await context.sync();
    })`);
    expect(added()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('a workbook opened by someone with fewer rights refreshes to what they may see', async () => {
    const { hrAdviser, unionRep } = stage.world.people;
    const plan = await stage.planOf(hrAdviser);
    const hr = await stage.browser.open({ person: hrAdviser, workbook: 'Delt plan' });
    await hr.pane.getByRole('combobox', { name: 'Tabell' }).selectOption('plan');
    await choose(hr.pane, plan.unit?.name ?? '');
    await press(hr.pane, 'Sett inn tabellen');
    await expect.poll(() => said(hr.pane), soon).toContain('er satt inn');
    const owners = async () => {
      const table = await stage.tableIn(hrAdviser, 'Delt plan');
      const column = table?.header.indexOf('Ansvarlig') ?? -1;
      return table?.rows.map((cells) => cells[column]);
    };
    expect((await owners())?.filter((cell) => cell !== '')).not.toEqual([]);
    const rep = await stage.browser.open({ person: unionRep, owner: hrAdviser, workbook: 'Delt plan' });
    await press(rep.pane, /^Oppdater: /);
    await expect.poll(() => said(rep.pane), soon).toContain('er oppdatert');
    await rep.page.screenshot({ path: picture('fewer-rights') });
    expect((await owners())?.filter((cell) => cell !== '')).toEqual([]);
    // Nor anywhere else in the file: not in what the table was filled with either.
    const names = new Set(
      plan.rows.map(({ cells }) => cells[plan.columns.findIndex(({ id }) => id === 'owner')]),
    );
    names.delete('');
    const book = await stage.world.tenant.excel.workbook(hrAdviser, 'Delt plan');
    const everything = book.sheets.flatMap((sheet) =>
      [...sheet.cellsIn({ row: 0, column: 0, rows: 1_000, columns: 100 })].map(({ cell }) => cell.value),
    );
    expect(everything.filter((value) => names.has(value as string))).toEqual([]);
    expect([...hr.faults, ...rep.faults]).toEqual([]);
  });

  it('what the other types after one has compared is never written as if it had been seen', async () => {
    const { hrAdviser, leader } = stage.world.people;
    const { pane, page, dataset, type, content, faults } = await startPlan(stage, 'Felles');
    await type(0, 'Overordnede tiltak', 'Mitt tiltak');
    await press(pane, panelWords.nb.compare);
    await expect.poll(() => said(pane), soon).toContain('Ingenting er skrevet ennå');
    const other = await stage.browser.open({ person: leader, owner: hrAdviser, workbook: 'Felles' });
    await expect.poll(() => other.page.locator('#cell-C2').textContent(), soon).toBe('Mitt tiltak');
    await other.page.locator('#cell-C2').click();
    await other.page.keyboard.type('Lederens tiltak');
    await other.page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#cell-C2').textContent(), soon).toBe('Lederens tiltak');
    await press(pane, 'Utfør det du har valgt');
    await pane.getByText('1 rad er endret i arket etter at du sammenlignet, og er ikke rørt.').waitFor();
    expect(dataset.rows[0]?.cells[2]).toBe('Felles opplæring i endringsledelse');
    expect((await content())?.rows[0]?.[2]).toBe('Lederens tiltak');
    expect([...faults, ...other.faults]).toEqual([]);
  });

  it('what the other types before one compares is told as the other’s, and not chosen; what one has typed is', async () => {
    const { hrAdviser, leader } = stage.world.people;
    const { pane, page, dataset, faults } = await startPlan(stage, 'Hver sitt');
    await page.locator('#cell-C3').click();
    await page.keyboard.type('Mitt tiltak');
    await page.keyboard.press('Enter');
    const other = await stage.browser.open({ person: leader, owner: hrAdviser, workbook: 'Hver sitt' });
    await other.page.locator('#cell-C2').click();
    await other.page.keyboard.type('Lederens tiltak');
    await other.page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#cell-C2').textContent(), soon).toBe('Lederens tiltak');
    await press(pane, panelWords.nb.compare);
    await expect.poll(() => said(pane), soon).toContain('Ingenting er skrevet ennå');
    const row = (name: string) => pane.locator('li', { has: pane.getByRole('heading', { name }) });
    await row('Lederens tiltak').getByText('En annen som har arbeidsboken åpen, har skrevet her.').waitFor();
    expect(await row('Lederens tiltak').getByRole('radio', { name: 'La stå' }).isChecked()).toBe(true);
    expect(await row('Mitt tiltak').getByText('En annen som har').count()).toBe(0);
    expect(await row('Mitt tiltak').getByRole('radio', { name: 'Arket' }).isChecked()).toBe(true);
    await page.screenshot({ path: picture('typed-by-another') });
    expect(await axeViolations(pane)).toEqual([]);
    await press(pane, 'Utfør det du har valgt');
    await pane.getByText('1 rad er skrevet til SharePoint.').waitFor();
    expect(dataset.rows.slice(0, 2).map(({ cells }) => cells[2])).toEqual([
      ...['Felles opplæring i endringsledelse', 'Mitt tiltak'],
    ]);

    // A row the other takes out leaves nobody's name behind: nothing is chosen beforehand any more.
    await other.page.locator('#cell-C4').click();
    await press(other.page.mainFrame(), 'Slett rad');
    await expect.poll(() => page.locator('#cell-C4').textContent(), soon).not.toContain('nøkkelpersoner');
    await press(pane, 'Sammenlign på nytt');
    await pane.getByText('Derfor er ingenting valgt på forhånd.').waitFor();
    const taken = pane.locator('li', { hasText: 'Tatt ut av arket' });
    expect(await taken.getByRole('radio', { name: 'La stå' }).isChecked()).toBe(true);
    expect([...faults, ...other.faults]).toEqual([]);
  });
});
