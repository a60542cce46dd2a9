import { planRow } from '@rod-trad/addin/testing/datasets';
import { FakeDataset } from '@rod-trad/addin/testing/fake-dataset';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setAddinStage } from './addin-stage.ts';
import { axeViolations, picture, press, said } from './open-addin.ts';
import { openPlan, panelWords, soon, startPlan } from './start-plan.ts';

const stage = setAddinStage();
const requests = '**/excel/ProcessQuery*';

/** Excel is closed when it has taken so many requests more: none after that gets to the workbook. True once that has happened. */
async function closeAfter(page: Page, count: number): Promise<() => boolean> {
  let taken = 0;
  await page.route(requests, async (route) => {
    taken += 1;
    if (taken > count) await route.abort();
    else await route.fallback();
  });
  return () => taken > count;
}

/** Does something over and over, closed some requests later each time, until it gets through; says when that was. */
async function throughGaps(
  name: string,
  attempt: (gap: number, workbook: string) => Promise<boolean>,
): Promise<number> {
  for (let gap = 1; ; gap += 3) if (!(await attempt(gap, `${name} ${gap}`))) return gap;
}

describe('Excel closed half-way', () => {
  it('in a refresh, at one request or another: the next one brings everything in once', async () => {
    const gaps = await throughGaps('Lukket', async (gap, workbook) => {
      const { page, pane, dataset, type } = await startPlan(stage, workbook);
      await type(0, 'Overordnede tiltak', 'Mitt tiltak');
      dataset.change('m2', 'measure', 'Deres tiltak');
      dataset.rows = [
        ...dataset.rows.filter(({ key }) => key !== 'm3'),
        planRow('m4', 'Nytt'),
        planRow('m5', '=2'),
      ];
      const closed = await closeAfter(page, gap);
      await press(pane, /^Oppdater: /);
      await expect
        .poll(async () => closed() || ((await said(pane)) ?? '').includes('er oppdatert'), soon)
        .toBe(true);
      const wasClosed = closed();
      await page.close();

      const again = await openPlan(stage, workbook, dataset);
      await press(again.pane, /^Oppdater: /);
      await expect.poll(() => said(again.pane), soon).toMatch(/er oppdatert|er endret siden sist/);
      const book = await stage.world.tenant.excel.workbook(stage.world.people.hrAdviser, workbook);
      const table = book.tableValues('RodTrad1');
      expect([gap, table?.rows.map((row) => [row[2], row.at(-1)])]).toEqual([
        gap,
        [
          ['Mitt tiltak', 'm1'],
          ['Deres tiltak', 'm2'],
          ['Nytt', 'm4'],
          ['=2', 'm5'],
        ],
      ]);
      await press(again.pane, panelWords.nb.compare);
      await again.pane.getByRole('heading', { name: 'Mitt tiltak' }).waitFor();
      expect(await again.pane.getByRole('radiogroup').count()).toBe(1);
      await again.page.close();
      return wasClosed;
    });
    console.info(`A refresh was closed at ${gaps} requests`);
    expect(gaps).toBeGreaterThan(6);
  }, 480_000);
});

describe('a write-back cut off', () => {
  /** One changed row and one new one; what is in SharePoint and in the sheet when all has got there. */
  const edit = async ({ pane, type }: Awaited<ReturnType<typeof startPlan>>) => {
    await type(0, 'Overordnede tiltak', 'Mitt tiltak');
    await pane.evaluate(`Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan Fjordvik sykehjem').getRange('C5').values = [['Nytt tiltak']];
      await context.sync();
    })`);
  };
  const whole = ['Mitt tiltak', 'Opplæring i medarbeiderskap', '=15 nøkkelpersoner', 'Nytt tiltak'];
  const sheetOf = async (workbook: string) =>
    (await stage.world.tenant.excel.workbook(stage.world.people.hrAdviser, workbook)).tableValues('RodTrad1');
  const compared = (pane: Parameters<typeof said>[0]) =>
    expect.poll(() => said(pane), soon).toMatch(/Ingenting er skrevet ennå|er like/);

  it('by Excel being closed, at one request or another: done again, it is there once', async () => {
    const gaps = await throughGaps('Skrevet', async (gap, workbook) => {
      const started = await startPlan(stage, workbook);
      const { page, pane, dataset } = started;
      await edit(started);
      await press(pane, panelWords.nb.compare);
      await compared(pane);
      const closed = await closeAfter(page, gap);
      await press(pane, 'Utfør det du har valgt');
      await expect
        .poll(async () => closed() || (await pane.getByText('er skrevet til SharePoint').count()) > 0, soon)
        .toBe(true);
      const wasClosed = closed();
      await page.close();

      const again = await openPlan(stage, workbook, dataset);
      await press(again.pane, panelWords.nb.compare);
      await compared(again.pane);
      const go = again.pane.getByRole('button', { name: 'Utfør det du har valgt' });
      if ((await go.count()) > 0) {
        await go.click();
        await expect.poll(() => go.count(), soon).toBe(0);
      }
      // What had arrived already is alike in both places, and has only to be taken note of.
      await press(again.pane, 'Tilbake');
      await press(again.pane, /^Oppdater: /);
      await expect.poll(() => said(again.pane), soon).toMatch(/er oppdatert|er endret siden sist/);
      await press(again.pane, panelWords.nb.compare);
      await expect.poll(() => said(again.pane), soon).toContain('er like');
      const keys = (await sheetOf(workbook))?.rows.map((row) => row.at(-1));
      expect([gap, dataset.made, dataset.rows.map(({ cells }) => cells[2])]).toEqual([gap, 1, whole]);
      expect([gap, keys]).toEqual([gap, dataset.rows.map(({ key }) => key)]);
      await again.page.close();
      return wasClosed;
    });
    console.info(`A write-back was closed at ${gaps} requests`);
    expect(gaps).toBeGreaterThan(4);
  }, 480_000);

  it('by the network, after the rows have arrived: each row says that nobody answered, and nothing is made twice', async () => {
    const started = await startPlan(stage, 'Uten svar');
    const { page, pane, dataset } = started;
    await edit(started);
    await press(pane, panelWords.nb.compare);
    await compared(pane);
    let lost = 0;
    await page.route('**/api/datasets/plan/rows', async (route) => {
      if (lost === 0) dataset.write(route.request().postDataJSON().rows);
      lost += 1;
      if (lost === 1) await route.abort();
      else await route.fallback();
    });
    await press(pane, 'Utfør det du har valgt');
    await pane.getByText('2 rader er sendt uten at vi fikk svar.').waitFor();
    await pane.locator('summary').click();
    await pane.getByText('Mitt tiltak: sendt, men vi fikk ikke svar').waitFor();
    await page.screenshot({ path: picture('unanswered') });
    expect(await axeViolations(pane)).toEqual([]);
    expect(dataset.made).toBe(1);

    await page.reload();
    const frame = await (await page.waitForSelector('.pane iframe')).contentFrame();
    if (frame === null) throw new Error('The task pane has no frame');
    await press(frame, panelWords.nb.compare);
    await compared(frame);
    const go = frame.getByRole('button', { name: 'Utfør det du har valgt' });
    if ((await go.count()) > 0) await go.click();
    await expect.poll(async () => dataset.rows.map(({ cells }) => cells[2]), soon).toEqual(whole);
    expect(dataset.made).toBe(1);
  });
});

describe('an insertion cut off', () => {
  it('leaves a sheet that is known for what it is, told of, and removed when asked; the next one is whole', async () => {
    const dataset = new FakeDataset();
    const workbook = 'Avbrutt';
    const book = () => stage.world.tenant.excel.workbook(stage.world.people.hrAdviser, workbook);
    const sheets = async () => (await book()).sheets.map(({ name }) => name);
    const { page, pane } = await openPlan(stage, workbook, dataset);
    await pane.getByText('Ingen tabeller å oppdatere.').waitFor();
    const before = await sheets();
    const closed = await closeAfter(page, 3);
    await press(pane, 'Sett inn tabellen');
    await expect.poll(closed, soon).toBe(true);
    await page.close();
    expect(await sheets()).toEqual([...before, 'RodTrad1.new']);

    const again = await openPlan(stage, workbook, dataset);
    await again.pane.getByText('Igjen står et uferdig ark: RodTrad1.new.').waitFor();
    expect(await axeViolations(again.pane)).toEqual([]);
    await again.page.screenshot({ path: picture('unfinished') });
    await press(again.pane, 'Fjern det uferdige');
    await expect.poll(sheets, soon).toEqual(before);
    await expect.poll(() => again.pane.getByText('uferdig ark').count(), soon).toBe(0);
    await press(again.pane, 'Sett inn tabellen');
    await expect.poll(() => said(again.pane), soon).toContain('er satt inn');
    expect(await sheets()).toEqual([...before, 'Plan Fjordvik sykehjem', 'RodTrad1.base']);
    expect(again.faults).toEqual([]);
  });
});

describe('while somebody types in a cell', () => {
  it('the add-in waits, says why, and goes on when the cell is done', async () => {
    const { page, pane, dataset, content, faults } = await startPlan(stage, 'Skriver');
    dataset.change('m2', 'measure', 'Deres tiltak');
    await page.locator('#cell-C2').click();
    await page.keyboard.type('Mitt ');
    await press(pane, /^Oppdater: /);
    await pane.getByText('Holder du på å skrive i en celle').waitFor();
    await page.screenshot({ path: picture('waiting') });
    expect(await axeViolations(pane)).toEqual([]);
    expect((await content())?.rows[1]?.[2]).toBe('Opplæring i medarbeiderskap');
    await page.locator('.editor').focus();
    await page.keyboard.type('tiltak');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(pane), soon).toContain('er oppdatert');
    expect((await content())?.rows.map((row) => row[2]).slice(0, 2)).toEqual(['Mitt tiltak', 'Deres tiltak']);
    expect(faults).toEqual([]);
  });
});
