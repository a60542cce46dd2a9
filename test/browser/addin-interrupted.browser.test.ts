import { planRow } from '@rod-trad/addin/testing/datasets';
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
  for (let gap = 1; ; gap += 2) if (!(await attempt(gap, `${name} ${gap}`))) return gap;
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
