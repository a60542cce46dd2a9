import { planRow } from '@rod-trad/addin/testing/datasets';
import { FakeDataset } from '@rod-trad/addin/testing/fake-dataset';
import { describe, expect, it } from 'vitest';
import { setAddinStage } from './addin-stage.ts';
import { axeViolations, narrow, picture, press, said, unitPicker } from './open-addin.ts';
import { serveDataset } from './serve-dataset.ts';
import { panelWords, soon, startPlan } from './start-plan.ts';

const stage = setAddinStage();

describe('comparing in Excel', () => {
  it('shows three ways, goes to the cell, and writes what was chosen', async () => {
    const { pane, page, dataset, content, type, faults } = await startPlan(stage, 'Sammenlign');
    await type(0, 'Overordnede tiltak', 'Mitt tiltak');
    await type(1, 'Strategi', 'Rekruttere');
    await type(2, '2021', 'kanskje');
    await pane.evaluate(`Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan Fjordvik sykehjem').getRange('C5').values = [["'=Nytt tiltak"]];
      await context.sync();
    })`);
    dataset.change('m1', 'measure', 'Deres tiltak');
    await press(pane, /^Sammenlign: /);
    await expect.poll(() => said(pane), soon).toContain('Ingenting er skrevet ennå');
    await narrow(page);
    await page.screenshot({ path: picture('compare') });
    expect(await axeViolations(pane)).toEqual([]);
    expect(await pane.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await press(pane, 'F4: 2021');
    await expect
      .poll(
        async () =>
          (await stage.world.tenant.excel.workbook(stage.world.people.hrAdviser, 'Sammenlign')).selection
            .area,
      )
      .toMatchObject({ row: 3, column: 5 });
    const mine = pane.locator('li', { has: pane.getByRole('heading', { name: 'Mitt tiltak' }) });
    await mine.getByRole('radio', { name: 'Arket' }).check();
    await press(pane, 'Utfør det du har valgt');
    await expect.poll(() => said(pane), soon).toContain('ulikt');
    await pane.getByText('3 rader er skrevet til SharePoint.').waitFor();
    expect(dataset.rows.map(({ cells }) => cells[2])).toEqual([
      ...['Mitt tiltak', 'Opplæring i medarbeiderskap', '=15 nøkkelpersoner', '=Nytt tiltak'],
    ]);
    const after = await content();
    const status = after?.header.indexOf('Status') ?? -1;
    expect(after?.rows[3]?.[status]).toBe('Planlagt');
    expect(after?.rows[3]?.at(-1)).toBe(dataset.rows[3]?.key);
    await pane.locator('summary').click();
    expect(await axeViolations(pane)).toEqual([]);
    // What was wrong is still there to be put right.
    await pane.getByText('Her kan det bare stå x eller ingenting.').waitFor();
    expect(faults).toEqual([]);
  });

  it('keeps edits through a refresh that brings rows and totals of others in', async () => {
    const { pane, dataset, content, type, faults } = await startPlan(stage, 'Behold');
    await type(0, 'Overordnede tiltak', 'Mitt tiltak');
    await pane.evaluate(`Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('RodTrad1');
      table.showTotals = true;
      table.sort.apply([{ key: 2, ascending: false }]);
      table.columns.getItem('2020').filter.applyValuesFilter(['x']);
      await context.sync();
    })`);
    dataset.rows = [...dataset.rows.slice(0, 2), planRow('m4', '=2+3')];
    await press(pane, /^Oppdater: /);
    await expect.poll(() => said(pane), soon).toMatch(/1 ny, 1 fjernet.*Én endring du har gjort/);
    const after = await content();
    expect(after?.rows.map((row) => row[2]).toSorted()).toEqual([
      '=2+3',
      'Mitt tiltak',
      'Opplæring i medarbeiderskap',
    ]);
    const table = (await stage.world.tenant.excel.workbook(stage.world.people.hrAdviser, 'Behold')).findTable(
      'RodTrad1',
    );
    expect(table?.showTotals).toBe(true);
    expect(table?.columns.find(({ name }) => name === '2020')?.filter).toMatchObject({ values: ['x'] });
    expect(faults).toEqual([]);
  });

  it('leaves the workbook as it was when Excel refuses, and says what to do', async () => {
    const { hrAdviser: person } = stage.world.people;
    const prepare = (page: Parameters<typeof serveDataset>[0]) => serveDataset(page, new FakeDataset());
    const { page, pane } = await stage.browser.open({ person, workbook: 'Beskyttet', prepare });
    const protect = '**/excel/ProcessQuery*';
    await unitPicker(pane).waitFor();
    await page.route(protect, (route) =>
      route.fulfill({
        json: {
          Results: [],
          TraceIds: [],
          Error: { Code: 'AccessDenied', Message: 'No.', Location: '', ActionIndex: 0, HttpStatusCode: 403 },
        },
      }),
    );
    await press(pane, 'Sett inn tabellen');
    await expect.poll(() => said(pane), soon).toContain('beskyttet');
    await page.unroute(protect);
    expect((await stage.world.tenant.excel.workbook(person, 'Beskyttet')).sheets).toHaveLength(1);
    await press(pane, 'Prøv igjen');
    await expect.poll(() => said(pane), soon).toContain('er satt inn');
  });

  it.each([
    ['dark', 'nn'],
    ['contrast', 'en'],
  ] as const)('has nothing axe would complain about in %s, %s, at 300 pixels', async (theme, lang) => {
    const { pane, page, dataset, type, faults } = await startPlan(stage, `Ser ut ${theme}`, { theme, lang });
    await pane.getByRole('combobox', { name: /Tabell|Table/ }).selectOption('projection');
    await narrow(page);
    await page.screenshot({ path: picture(`choose-${theme}-${lang}`) });
    expect(await axeViolations(pane)).toEqual([]);
    expect(await pane.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await type(0, 'Overordnede tiltak', 'Mitt tiltak');
    await type(2, 'Frist', 'snart');
    dataset.change('m1', 'measure', 'Deres tiltak');
    dataset.change('m2', 'strategy', 'Rekruttere');
    await press(pane, panelWords[lang].compare);
    await pane.getByRole('radiogroup').first().waitFor();
    await narrow(page);
    await page.screenshot({ path: picture(`compare-${theme}-${lang}`) });
    expect(await axeViolations(pane)).toEqual([]);
    expect(await pane.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(faults).toEqual([]);
  });
});
