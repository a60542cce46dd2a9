import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExcelPage, openExcelPage } from './open-excel-page.ts';
import { createTable } from './workbook/edit-table.ts';
import { writeCells } from './workbook/write-cells.ts';

let excel: ExcelPage;
let frame: Frame;

beforeAll(async () => {
  excel = await openExcelPage();
  await excel.tenant.excel.edit(excel.person, (workbook) => {
    const sheet = workbook.firstSheet();
    const area = { row: 0, column: 0, rows: 3_001, columns: 3 };
    const rows = Array.from({ length: 3_000 }, (_row, index) => [
      `Tiltak ${index + 1}`,
      '2026-06-30',
      index * 1.5,
    ]);
    writeCells(workbook, sheet, area, [['Tiltak', 'Frist', 'Kostnad'], ...rows]);
    createTable(workbook, sheet, area, true);
    sheet.frozen = { rows: 1, columns: 0 };
    sheet.columnWidths.set(1, 40);
  });
  frame = await excel.open();
});
afterAll(() => excel.close());

const cell = (address: string) => excel.page.locator(`#cell-${address}`);

it('shows the table, its dates, and #### where a number does not fit', async () => {
  await expect.poll(() => cell('A2').textContent()).toBe('Tiltak 1');
  expect(await cell('B2').textContent()).toMatch(/^#+$/);
  expect(await cell('C3').textContent()).toBe('1.5');
  expect(await cell('A1').getAttribute('role')).toBe('columnheader');
});

it('takes what is typed, by keyboard alone, and tells the add-in', async () => {
  await excel.page.locator('.grid').focus();
  await excel.page.keyboard.press('Control+Home');
  await excel.page.keyboard.press('ArrowDown');
  await excel.page.keyboard.type('Veiledning');
  await excel.page.keyboard.press('Tab');
  await excel.page.keyboard.type('2026-12-01');
  await excel.page.keyboard.press('Enter');
  await expect.poll(() => cell('A2').textContent()).toBe('Veiledning');
  // The last cell may still be on its way into the workbook: until then somebody types.
  const seen = await frame.evaluate(`Excel.run({ delayForCellEdit: true }, async (context) => {
    const row = context.workbook.tables.getItemAt(0).rows.getItemAt(0).load('values');
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return [row.values, selected.address];
  })`);
  expect(seen).toEqual([[['Veiledning', 46357, 0]], 'Ark1!B3']);
});

it('says in words why Excel refuses what was typed', async () => {
  await cell('A5').click();
  await excel.page.keyboard.type('=Anne Hansen');
  await excel.page.keyboard.press('Enter');
  await expect.poll(() => excel.page.locator('.notice').textContent()).toContain('godtok det ikke');
});

it('scrolls to the end of thousands of rows with the header in sight', async () => {
  await excel.page.locator('.grid').evaluate((grid) => grid.scrollTo(0, 2_980 * 20));
  await expect.poll(() => cell('A3001').textContent()).toBe('Tiltak 3000');
  expect(await cell('A1').isVisible()).toBe(true);
});

it('follows what the add-in does, without a reload', async () => {
  await frame.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Gap');
    sheet.getRange('B2').values = [['Dekning']];
    sheet.activate();
    await context.sync();
  })`);
  await expect.poll(() => cell('B2').textContent()).toBe('Dekning');
});

it('closes and shows the task pane, and gives the file', async () => {
  await excel.page.locator('.pane .close').click();
  expect(await excel.page.locator('.pane').isVisible()).toBe(false);
  await excel.page.locator('.show-pane').click();
  expect(await excel.page.locator('.pane').isVisible()).toBe(true);
  const [download] = await Promise.all([
    excel.page.waitForEvent('download'),
    excel.page.getByRole('link', { name: 'Last ned .xlsx' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Bok1.xlsx');
});

it.each(['default', 'dark', 'contrast'])('stands in the theme %s without a console error', async (theme) => {
  await excel.open({ theme, lang: 'nn' });
  await expect.poll(() => excel.page.locator('.cell.filled, .cell .text').count()).toBeGreaterThan(0);
  await excel.page.screenshot({ path: `/tmp/excel-${theme}.png` });
  expect(excel.faults).toEqual([]);
});
