import { FakeDataset } from '@rod-trad/addin/testing/fake-dataset';
import { createText } from '@rod-trad/shared/text/create-text';
import { expect, it } from 'vitest';
import { setAddinStage } from './addin-stage.ts';
import { axeViolations, narrow, picture, press } from './open-addin.ts';
import { panelWords, soon, startPlan } from './start-plan.ts';

const stage = setAddinStage();

it.each([
  ['default', 'nb'],
  ['dark', 'nn'],
  ['contrast', 'en'],
] as const)(
  'what another has typed, and what is left of an insertion, in %s, %s, in a pane of 300 pixels',
  async (theme, lang) => {
    const text = createText(lang);
    const workbook = `Andre ${theme}`;
    const { hrAdviser, leader } = stage.world.people;
    const { page, pane, faults } = await startPlan(stage, workbook, { theme, lang }, new FakeDataset());
    const seen = async (what: string) => {
      await narrow(page);
      await page.screenshot({ path: picture(`${what}-${theme}-${lang}`) });
      expect(await axeViolations(pane)).toEqual([]);
      expect(await pane.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    };
    const other = await stage.browser.open({ person: leader, owner: hrAdviser, workbook });
    await other.page.locator('#cell-C2').click();
    await other.page.keyboard.type('Lederens tiltak');
    await other.page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#cell-C2').textContent(), soon).toBe('Lederens tiltak');
    await press(pane, panelWords[lang].compare);
    await pane.getByText(text('addin.row.byOther')).waitFor();
    await seen('by-another');
    await stage.world.tenant.excel.edit(hrAdviser, (book) => void book.addSheet('RodTrad7.new'), workbook);
    await press(pane, text('addin.back'));
    await page.reload();
    const frame = await (await page.waitForSelector('.pane iframe')).contentFrame();
    await frame?.getByText(text('addin.remains', { sheets: 'RodTrad7.new' })).waitFor();
    await narrow(page);
    await frame?.getByRole('button', { name: text('addin.remains.remove') }).scrollIntoViewIfNeeded();
    await page.screenshot({ path: picture(`remains-${theme}-${lang}`) });
    if (frame) expect(await axeViolations(frame)).toEqual([]);
    expect([...faults, ...other.faults]).toEqual([]);
  },
);
