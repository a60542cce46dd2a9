import { beforeEach, describe, expect, it } from 'vitest';
import { setExcelStage } from './excel-stage.ts';

const stage = setExcelStage();
const { cell, opened } = stage;
beforeEach(async () => {
  await run(`const sheet = context.workbook.worksheets.getItem('Ark1');
    sheet.getRange('A1:B3').values = [['Tiltak', 'År'], ['Kurs', 2026], ['Hospitering', 2027]];
    sheet.tables.add('A1:B3', true).name = 'Tiltak';
    await context.sync();`);
});
const press = (name: string) => stage.excel.page.getByRole('button', { name, exact: true }).click();

/** What came of it, or the code it failed with. */
const run = (code: string, options = '{}') =>
  stage.frame.evaluate(`Excel.run(${options}, async (context) => { ${code} }).catch((error) => error.code)`);

describe('a protected sheet', () => {
  const writes = [
    ["sheet.getRange('A2').values = [['Nytt']]", 'values'],
    ["sheet.getRange('D9').formulas = [['=1']]", 'formulas'],
    ["sheet.getRange('A2').format.fill.color = '#FF0000'", 'a colour'],
    ["sheet.getRange('A2').clear()", 'clearing'],
    ["sheet.getRange('5:5').insert('Down')", 'a new row'],
    ["sheet.getRange('B:B').delete('Left')", 'deleting a column'],
    ["sheet.getRange('B:B').columnHidden = true", 'hiding a column'],
    ["sheet.tables.getItem('Tiltak').rows.getItemAt(0).delete()", 'deleting a row'],
    ["sheet.tables.getItem('Tiltak').columns.add(-1, undefined, 'Ny')", 'a new column of a table'],
    ["sheet.tables.getItem('Tiltak').columns.getItem('År').filter.applyValuesFilter(['2026'])", 'filtering'],
    ["sheet.tables.getItem('Tiltak').resize('A1:B5')", 'a longer table'],
    ["sheet.tables.getItem('Tiltak').convertToRange()", 'converting the table'],
    ["sheet.tables.getItem('Tiltak').name = 'Annet'", 'another name of the table'],
    ["sheet.tables.add('D1:E2', true)", 'a new table'],
    ['sheet.protection.protect()', 'protecting it again'],
  ] as const;
  it.each(writes)('refuses %s (%s) and nothing changes', async (code) => {
    await run(`context.workbook.worksheets.getItem('Ark1').protection.protect(); await context.sync();`);
    const before = JSON.stringify((await opened()).tableValues('Tiltak'));
    expect(
      await run(`const sheet = context.workbook.worksheets.getItem('Ark1'); ${code}; await context.sync();`),
    ).toBe('AccessDenied');
    expect(JSON.stringify((await opened()).tableValues('Tiltak'))).toBe(before);
  });

  it('is read as ever, leaves open what its options say, and opens with its password alone', async () => {
    const answer = await run(`const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true }, 'hemmelig');
      await context.sync();
      const { protection } = sheet;
      protection.load('protected,options');
      const body = sheet.tables.getItem('Tiltak').getDataBodyRange().load('values');
      sheet.tables.getItem('Tiltak').columns.getItem('Tiltak').filter.applyValuesFilter(['Kurs']);
      sheet.getRange('B:B').columnHidden = true;
      await context.sync();
      return [protection.protected, protection.options.allowAutoFilter, protection.options.allowSort, body.values];`);
    expect(answer).toEqual([
      true,
      true,
      false,
      [
        ['Kurs', 2026],
        ['Hospitering', 2027],
      ],
    ]);
    const unprotect = (password: string) =>
      run(
        `context.workbook.worksheets.getItem('Ark1').protection.unprotect('${password}'); await context.sync(); return 'open';`,
      );
    expect([await unprotect('feil'), await unprotect('hemmelig'), await unprotect('')]).toEqual([
      'AccessDenied',
      'open',
      'AccessDenied',
    ]);
  });
});

describe('the ribbon', () => {
  it('protects a sheet by keyboard, refuses in words what is typed then, and opens it again', async () => {
    await stage.excel.page.getByRole('button', { name: 'Beskytt ark' }).focus();
    await stage.excel.page.keyboard.press('Enter');
    await expect.poll(async () => (await opened()).findSheet('Ark1')?.protection).toBeDefined();
    await cell('A2').click();
    await stage.excel.page.keyboard.type('Nytt');
    await stage.excel.page.keyboard.press('Enter');
    await expect.poll(() => stage.excel.page.locator('.notice').textContent()).toContain('godtok det ikke');
    expect((await opened()).tableValues('Tiltak')?.rows[0]).toEqual(['Kurs', 2026]);
    await press('Opphev beskyttelse');
    await expect.poll(async () => (await opened()).findSheet('Ark1')?.protection).toBeUndefined();
  });

  it('takes rows, columns, the table and the sheet away where one stands', async () => {
    await cell('A2').click();
    await press('Slett rad');
    await expect
      .poll(async () => (await opened()).tableValues('Tiltak')?.rows)
      .toEqual([['Hospitering', 2027]]);
    await press('Slett kolonne');
    await expect.poll(async () => (await opened()).tableValues('Tiltak')?.header).toEqual(['År']);
    await press('Gjør om til område');
    await expect.poll(async () => (await opened()).tables).toEqual([]);
    expect((await opened()).findSheet('Ark1')?.cell(1, 0)?.value).toBe(2027);
    await press('Slett ark');
    await expect.poll(() => stage.excel.page.locator('.notice').textContent()).toContain('godtok det ikke');
    await press('Nytt ark');
    await expect.poll(async () => (await opened()).sheets).toHaveLength(2);
    await stage.excel.page
      .getByRole('button', { name: 'Ark2' })
      .and(stage.excel.page.locator('[aria-pressed=true]'))
      .waitFor();
    await press('Slett ark');
    await expect.poll(async () => (await opened()).sheets.map(({ name }) => name)).toEqual(['Ark1']);
  });
});

describe('while somebody types in a cell', () => {
  it('Excel refuses who will not wait, and lets who will in when it is done', async () => {
    await cell('A2').click();
    await stage.excel.page.keyboard.type('Kurs i');
    const read = `const range = context.workbook.worksheets.getItem('Ark1').getRange('A2').load('values'); await context.sync(); return range.values[0][0];`;
    expect(await run(read)).toBe('InvalidOperationInCellEditMode');
    const waiting = run(read, '{ delayForCellEdit: true }');
    await stage.excel.page.keyboard.type(' ledelse');
    await stage.excel.page.keyboard.press('Enter');
    expect(await waiting).toBe('Kurs i ledelse');
    expect(await run(read)).toBe('Kurs i ledelse');
  });
});

describe('a workbook of two', () => {
  it('is the same for both, and each sees what the other does', async () => {
    const other = await stage.excel.page.context().browser()?.newPage();
    if (other === undefined) throw new Error('There is no browser.');
    const query = new URLSearchParams({ owner: stage.excel.person, workbook: stage.name });
    await other.goto(`${stage.excel.tenant.urls.excelUrl}?${query}`);
    await expect.poll(() => other.locator('#cell-A2').textContent()).toBe('Kurs');
    await other.locator('#cell-A2').click();
    await other.keyboard.type('Veiledning');
    await other.keyboard.press('Enter');
    await expect.poll(() => cell('A2').textContent()).toBe('Veiledning');
    await other.close();
  });
});

describe('limits', () => {
  it('refuses an answer above 5 MB, and gives null for the values of more than 5,000,000 cells', async () => {
    const write = `for (let part = 0; part < 2; part += 1) {
        context.workbook.worksheets.getItem('Ark1').getRange('D' + (1 + part * 100) + ':D' + (100 + part * 100)).values = Array.from({ length: 100 }, () => ['x'.repeat(30000)]);
        await context.sync();
      }`;
    const read = `const range = context.workbook.worksheets.getItem('Ark1').getRange('D1:D200').load('values'); await context.sync();`;
    expect(await run(`${write} ${read}`)).toBe('ResponsePayloadSizeLimitExceeded');
    expect(
      await run(`const range = context.workbook.worksheets.getItem('Ark1').getRange('A:E').load('values,cellCount');
        await context.sync();
        return [range.values, range.cellCount];`),
    ).toEqual([null, 5 * 1_048_576]);
  });
});
