import { planRow } from '@rod-trad/addin/testing/datasets';
import { FakeDataset } from '@rod-trad/addin/testing/fake-dataset';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setAddinStage } from './addin-stage.ts';
import { axeViolations, narrow, picture, press, said } from './open-addin.ts';
import { panelWords, soon, startPlan } from './start-plan.ts';

const stage = setAddinStage();
const sheetName = 'Plan Fjordvik sykehjem';
const ribbon = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const inExcel = (pane: Frame, code: string) =>
  pane.evaluate(`Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('RodTrad1');
    ${code}
    await context.sync();
  })`);

/** So late that no token is good any more. */
const hoursLater = `{
  const Real = Date;
  const later = 3 * 3_600_000;
  window.Date = class extends Real {
    constructor(...parts) { super(...(parts.length === 0 ? [Real.now() + later] : parts)); }
    static now() { return Real.now() + later; }
  };
}`;

/** Types in a cell of the grid, as a person does. */
async function typeIn(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`#cell-${address}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const refresh = async (pane: Frame, words: string | RegExp) => {
  await press(pane, /^Oppdater: /);
  if (typeof words === 'string') await expect.poll(() => said(pane), soon).toContain(words);
  else await expect.poll(() => said(pane), soon).toMatch(words);
};
const compare = async (pane: Frame, words: string) => {
  await press(pane, panelWords.nb.compare);
  await expect.poll(() => said(pane), soon).toContain(words);
};

describe('what somebody may do to a table', () => {
  it.each([
    ['deleted', `table.columns.getItem('Nøkkel').delete();`],
    ['renamed', `table.columns.getItem('Nøkkel').getHeaderRowRange().values = [['Id']];`],
  ])('the column of keys is %s: nothing is touched, and the way back is said', async (name, code) => {
    const { pane, dataset, content, type, faults } = await startPlan(stage, `Nøkkel ${name}`);
    await type(0, 'Overordnede tiltak', 'Mitt tiltak');
    await inExcel(pane, code);
    dataset.change('m2', 'measure', 'Deres tiltak');
    const before = await content();
    await refresh(pane, 'Den skjulte kolonnen «Nøkkel» mangler eller har fått et annet navn');
    expect(await said(pane)).toMatch(/Angre det, eller sett inn tabellen på nytt\. Tabellen er urørt\./);
    await compare(pane, 'Den skjulte kolonnen «Nøkkel»');
    expect(await content()).toEqual(before);
    expect(faults).toEqual([]);
  });

  it('a header gets another name: it is said where and how to mend it, and then nothing was lost', async () => {
    const { pane, page, dataset, content, faults } = await startPlan(stage, 'Overskrift');
    await typeIn(page, 'C2', 'Mitt tiltak');
    await typeIn(page, 'C1', 'Tiltak');
    dataset.change('m2', 'measure', 'Deres tiltak');
    dataset.change('m2', 'strategy', 'Rekruttere');
    await refresh(pane, '«Tiltak» i C1 står der «Overordnede tiltak» sto');
    await narrow(page);
    await page.screenshot({ path: picture('renamed') });
    expect(await axeViolations(pane)).toEqual([]);
    expect((await content())?.rows.map((row) => [row[2], row[3]])).toEqual([
      ['Mitt tiltak', 'Utvikle'],
      ['Opplæring i medarbeiderskap', 'Rekruttere'],
      ['=15 nøkkelpersoner', 'Utvikle'],
    ]);
    await compare(pane, 'Ingenting er skrevet ennå');
    await pane
      .getByText(/«Overordnede tiltak» står ikke under sitt eget navn.*Gi den navnet tilbake/)
      .waitFor();
    await pane.getByRole('button', { name: /C1/ }).waitFor();
    await press(pane, 'Tilbake');
    await typeIn(page, 'C1', 'Overordnede tiltak');
    await refresh(pane, 'Én endring du har gjort i arket, er beholdt');
    expect((await content())?.rows.map((row) => row[2])).toEqual([
      'Mitt tiltak',
      'Deres tiltak',
      '=15 nøkkelpersoner',
    ]);
    expect(faults).toEqual([]);
  });

  it('a row is copied: it is said of which, and made a new one it is written once', async () => {
    const { pane, dataset, content, faults } = await startPlan(stage, 'Kopi');
    await inExcel(
      pane,
      `table.getDataBodyRange().getRowsBelow(1).values = [['', '', '', '', '', '', '', '', '', '', '', '', 'x']];
       await context.sync();
       table.getDataBodyRange().getLastRow().copyFrom(table.getDataBodyRange().getRow(0));`,
    );
    await compare(pane, 'Ingenting er skrevet ennå');
    await pane.getByText('er en kopi av rad 2 og er ikke sammenlignet').waitFor();
    await press(pane, 'Gjør kopien til en ny rad');
    await press(pane, 'Utfør det du har valgt');
    await pane.getByText('1 rad er skrevet til SharePoint.').waitFor();
    expect([dataset.made, dataset.rows.length, (await content())?.rows.length]).toEqual([1, 4, 4]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['Gjør om til område', 'finnes ikke lenger som tabell'],
    ['Slett tabell', 'finnes ikke lenger som tabell'],
    ['Slett ark', 'finnes ikke lenger som tabell'],
  ])('«%s»: it is said what has become of it, and it can be put in again', async (act, words) => {
    const { pane, page, book, faults } = await startPlan(stage, act);
    await page.locator('#cell-C2').click();
    await ribbon(page, act);
    await expect.poll(async () => (await book()).findTable('RodTrad1')).toBeUndefined();
    await refresh(pane, words);
    expect(await said(pane)).toContain('Sett den inn på nytt, eller fjern den fra listen.');
    await pane.getByText('Finnes ikke lenger i arbeidsboken').waitFor();
    const standing = (await book()).findSheet(sheetName);
    if (act === 'Gjør om til område')
      expect(standing?.cell(1, 2)?.value).toBe('Felles opplæring i endringsledelse');
    await press(pane, 'Sett inn tabellen');
    await expect.poll(() => said(pane), soon).toContain('er satt inn');
    expect((await book()).tableValues('RodTrad2')?.rows).toHaveLength(3);
    expect(faults).toEqual([]);
  });

  it('the sheet is protected: nothing is lost either way, and it goes on when it is opened', async () => {
    const { pane, page, dataset, content, type, faults } = await startPlan(stage, 'Vernet');
    await type(0, 'Overordnede tiltak', 'Mitt tiltak');
    await type(2, 'Strategi', 'Rekruttere');
    dataset.change('m2', 'measure', 'Deres tiltak');
    const before = await content();
    await ribbon(page, 'Beskytt ark');
    await refresh(
      pane,
      'fordi arket eller arbeidsboken er beskyttet. Opphev beskyttelsen under «Se gjennom»',
    );
    await page.screenshot({ path: picture('protected') });
    expect(await content()).toEqual(before);
    await compare(pane, 'Ingenting er skrevet ennå');
    await pane
      .locator('li', { has: pane.getByRole('heading', { name: '=15 nøkkelpersoner' }) })
      .getByRole('radio', { name: 'SharePoint' })
      .check();
    await press(pane, 'Utfør det du har valgt');
    // It has been written to SharePoint, and that is said although the sheet could not follow.
    await pane.getByText('1 rad er skrevet til SharePoint.').waitFor();
    await pane
      .getByText(/er beskyttet/)
      .first()
      .waitFor();
    expect(dataset.rows[0]?.cells[2]).toBe('Mitt tiltak');
    await ribbon(page, 'Opphev beskyttelse');
    await press(pane, 'Tilbake');
    await refresh(pane, /er oppdatert/);
    expect((await content())?.rows.map((row) => [row[2], row[3]])).toEqual([
      ['Mitt tiltak', 'Utvikle'],
      ['Deres tiltak', 'Mobilisere'],
      ['=15 nøkkelpersoner', 'Rekruttere'],
    ]);
    expect(faults).toEqual([]);
  });

  it('the session has expired: signing in again is asked for, and what was chosen is written', async () => {
    const { pane, dataset, type, faults } = await startPlan(stage, 'Utløpt');
    await type(0, 'Overordnede tiltak', 'Mitt tiltak');
    await compare(pane, 'Ingenting er skrevet ennå');
    await pane.evaluate(hoursLater);
    const { faults: planned } = stage.world.tenant.context;
    planned.add({ kind: 'USER_INTERACTION_REQUIRED', part: 'excel', times: 1 });
    planned.add({ kind: 'USER_CANCEL', part: 'excel', times: 1 });
    await press(pane, 'Utfør det du har valgt');
    await pane.getByText('Innloggingen ble avbrutt.').first().waitFor();
    await pane.getByText('1 rad er ikke sendt. Den står i arket').waitFor();
    await pane.evaluate(hoursLater);
    planned.add({ kind: 'USER_INTERACTION_REQUIRED', part: 'excel', times: 1 });
    await press(pane, 'Utfør det du har valgt');
    await pane.getByText('1 rad er skrevet til SharePoint.').waitFor();
    expect(dataset.rows[0]?.cells[2]).toBe('Mitt tiltak');
    expect(faults).toEqual([]);
  });

  it('texts that begin as formulas do are texts in every cell, whichever way they came in', async () => {
    const texts = ['=1+1', '+47 900', '-2', '@SUM(A1)', "'sitat", '=HYPERLINK("http://x")'];
    const row = (key: string, text: string) =>
      planRow(key, text, { area: text, mainGoal: text, status: text, owner: text });
    const dataset = new FakeDataset(texts.map((text, at) => row(`m${at}`, text)));
    const { pane, book, content, type } = await startPlan(stage, 'Formler', {}, dataset);
    dataset.rows = [...dataset.rows, ...texts.map((text, at) => row(`n${at}`, text))];
    for (const [at, text] of texts.entries()) dataset.change(`m${at}`, 'measure', `${text} endret`);
    await refresh(pane, 'er oppdatert');
    await type(0, 'Overordnede tiltak', '=MIN()');
    await compare(pane, 'Ingenting er skrevet ennå');
    await press(pane, 'Utfør det du har valgt');
    await pane.getByText('1 rad er skrevet til SharePoint.').waitFor();
    const { sheets } = await book();
    const formulas = sheets.flatMap((sheet) =>
      [...sheet.cellsIn({ row: 0, column: 0, rows: 100, columns: 100 })].filter(
        ({ cell }) => cell.formula !== undefined,
      ),
    );
    expect(formulas).toEqual([]);
    expect(sheets.map(({ name }) => name)).toContain('RodTrad1.base');
    const rows = (await content())?.rows ?? [];
    expect(rows.map((cells) => cells[0])).toEqual([...texts, ...texts]);
    expect(rows.map((cells) => cells[2])).toEqual([
      ...['=MIN()', ...texts.slice(1).map((text) => `${text} endret`.trim())],
      ...texts,
    ]);
  });
});
