import { describe, expect, it } from 'vitest';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow } from './teams-tab.ts';

const stage = setTabStage();

const toEffect = async ({ frame }: OpenTab) => {
  await frame
    .getByRole('group', { name: /^(Vis planen som|Show the plan as)$/ })
    .getByRole('button', { name: /^(Virkning|Verknad|Effect)$/ })
    .click();
  const effect = frame.getByRole('region', { name: /^(Forventet virkning|Venta verknad|Expected effect)$/ });
  await effect.waitFor();
  await frame.getByRole('status', { name: /^(Laster|Lastar|Loading)/ }).waitFor({ state: 'detached' });
  return effect;
};

describe('the expected effect of a plan', () => {
  it.each(looks)('is whole, fits and has no fault of access in the look %o', async (look) => {
    const tab = await stage.open('leader', look);
    const { frame } = tab;
    const effect = await toEffect(tab);
    expect(await overflow(frame)).toBe(0);
    await tab.picture(`effect-${nameOfLook(look)}`);
    await effect.locator('h3').first().scrollIntoViewIfNeeded();
    await frame.evaluate(() => document.querySelector('article h3')?.scrollIntoView());
    await tab.picture(`effect-lists-${nameOfLook(look)}`);
    expect(await axeFaults(frame)).toEqual([]);
    await stage.closeAll();
  });

  it.each(looks)('stands in the panel of a measure, in the look %o', async (look) => {
    const tab = await stage.open('leader', { ...look, subPageId: `measure/${stage.world.people.measure}` });
    const { frame } = tab;
    const heading = frame.locator('summary', {
      hasText: /^(Forventet virkning|Venta verknad|Expected effect)$/,
    });
    await heading.click();
    await frame.getByRole('list', { name: /^(Gap uten|Gap utan|Gaps without)/ }).waitFor();
    await frame.getByRole('status', { name: /^(Laster|Lastar|Loading)/ }).waitFor({ state: 'detached' });
    await heading.evaluate((element) => element.scrollIntoView());
    expect(await overflow(frame)).toBe(0);
    await tab.picture(`effect-measure-${nameOfLook(look)}`);
    expect(await axeFaults(frame)).toEqual([]);
    await stage.closeAll();
  });
});

/** The first cell of the page of needs, with what can be done about it. */
const openAdvice = async (who: 'leader' | 'hrAdviser', look: Look = {}) => {
  const tab = await stage.open(who, look);
  const { frame } = tab;
  await frame.getByRole('button', { name: /^(Kompetansebehov|Competence needs)$/ }).click();
  await frame.locator('[role=treegrid], [role=grid], details').first().waitFor();
  if (look.width === 360) {
    await frame.locator('summary').first().click();
    await frame.locator('details[open] button').first().click();
  } else await frame.locator('tbody tr td').first().click();
  const panel = frame.getByRole('dialog');
  await panel
    .getByText(/^(Sammenlign de fem veiene|Samanlikn dei fem vegane|Compare the five ways)$/)
    .click();
  await panel.getByRole('table', { name: /^(De fem veiene|Dei fem vegane|The five ways)$/ }).waitFor();
  return { tab, panel };
};

describe('the five ways of covering a gap', () => {
  it.each(looks)('stand side by side, fit, and have no fault of access in the look %o', async (look) => {
    const { tab, panel } = await openAdvice('leader', look);
    const summary = panel.locator('details summary').filter({ hasText: /^(Sammenlign|Samanlikn|Compare)/ });
    await summary.evaluate((element) => element.scrollIntoView());
    expect(await overflow(tab.frame)).toBe(0);
    await tab.picture(`ways-${nameOfLook(look)}`);
    const list = panel.getByRole('list', { name: /^(For og mot|For and against)$/ });
    await list.evaluate((element) => element.scrollIntoView());
    await tab.picture(`ways-list-${nameOfLook(look)}`);
    expect(await axeFaults(tab.frame)).toEqual([]);
    await stage.closeAll();
  });

  it('follow what is assumed, and one of them becomes a measure with its fields filled in', async () => {
    const { tab, panel } = await openAdvice('leader');
    const row = panel.getByRole('table', { name: 'De fem veiene' }).getByRole('row', { name: /^Leie inn/ });
    const before = await row.textContent();
    await panel.getByRole('spinbutton', { name: 'Leie inn: Kroner i året' }).fill('10');
    await expect.poll(() => row.textContent()).not.toBe(before);
    await panel.getByRole('button', { name: 'Velg og lag tiltak: Leie inn ekspertise' }).click();
    const form = panel.getByRole('form', { name: 'Tiltaket' });
    await form.waitFor();
    expect(await form.getByRole('textbox', { name: 'Tittel' }).inputValue()).toMatch(
      /^Leie inn ekspertise: /,
    );
    expect(await form.getByRole('combobox', { name: 'Strategi' }).inputValue()).toBe('recruit');
    await tab.picture('ways-measure');
    expect(await axeFaults(tab.frame)).toEqual([]);
    await form.getByRole('button', { name: 'Avbryt' }).click();
    await form.waitFor({ state: 'detached' });
    const kept = panel.getByRole('spinbutton', { name: 'Leie inn: Kroner i året' });
    expect(await kept.inputValue()).toBe('10');
    await stage.closeAll();
  });

  it('lead HR to a file for a neighbouring municipality', async () => {
    const { tab, panel } = await openAdvice('hrAdviser');
    const share = panel.getByRole('region', { name: 'Del behovet med en nabokommune' });
    await share.scrollIntoViewIfNeeded();
    await tab.picture('ways-share');
    const [file] = await Promise.all([
      tab.page.waitForEvent('download'),
      share.getByRole('button', { name: 'Alle behov (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^fjordvik-kommune-kompetansebehov-.*\.csv$/);
    await stage.closeAll();
  });
});
