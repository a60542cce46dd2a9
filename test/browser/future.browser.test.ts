import { describe, expect, it } from 'vitest';
import { type Look, setTabStage } from './tab-stage.ts';
import { axeFaults, overflow } from './teams-tab.ts';

const stage = setTabStage();

const openFuture = async (who: 'leader' | 'hrAdviser' | 'unionRep', look: Look) => {
  const tab = await stage.open(who, look);
  await tab.frame.getByRole('button', { name: /^(Framskriving|Projection)$/ }).click();
  await tab.frame.getByRole('article', { name: /^(Framskriving|Projection)$/ }).waitFor();
  return tab;
};
const choose = async (tab: Awaited<ReturnType<typeof openFuture>>, label: RegExp, words: RegExp) => {
  const select = tab.frame.getByRole('combobox', { name: label });
  const value = await select.evaluate(
    (element, source) =>
      [...(element as HTMLSelectElement).options].find(({ text }) => new RegExp(source).test(text))?.value,
    words.source,
  );
  await select.selectOption(value ?? '');
};

describe.each<[who: 'leader' | 'hrAdviser' | 'unionRep', look: Look]>([
  ['hrAdviser', {}],
  ['leader', { theme: 'dark', lang: 'nn' }],
  ['unionRep', { theme: 'contrast', lang: 'en' }],
  ['hrAdviser', { width: 360 }],
])('the future, for the %s in the look %o', (who, look) => {
  it('is whole, fits, and has no fault of access', async () => {
    const tab = await openFuture(who, look);
    const { frame } = tab;
    if (who === 'unionRep') {
      await frame.getByText(/Choose the whole municipality/).waitFor();
      await tab.picture('future-union-choose');
    }
    await choose(
      tab,
      /^(Stillingsgruppe|Position group)$/,
      who === 'unionRep' ? /^Helsefag/ : /^S(y|ju)keplei/,
    );
    // A group that is too small for numbers says so; every other one is named in the sentence.
    await frame
      .getByText(who === 'unionRep' ? /too small|we expect/ : /vent[ae]r vi \d+ s(y|ju)keplei/)
      .first()
      .waitFor();
    await tab.picture(`future-${who}-${look.width ?? look.theme ?? 'light'}`);
    expect(await overflow(frame)).toBe(0);
    expect(await axeFaults(frame)).toEqual([]);
    await frame.evaluate(() => document.querySelector('article')?.scrollIntoView({ block: 'end' }));
    await tab.picture(`future-${who}-${look.width ?? look.theme ?? 'light'}-end`);
    expect(tab.faults).toEqual([]);
    await tab.close();
  });
});

it('shows the future of a competence in the year that is chosen, and what each assumption rests on', async () => {
  const tab = await openFuture('hrAdviser', {});
  const { frame } = tab;
  const competences = frame.getByRole('combobox', { name: 'Kompetanse' });
  await competences.selectOption({ index: 1 });
  await frame.getByText(/^I 2031 venter vi at .* kan «/).waitFor();
  await frame.getByRole('combobox', { name: 'År' }).selectOption('2035');
  await frame.getByText(/^I 2035 venter vi at /).waitFor();
  await frame.getByText(/65 år er særaldersgrense/).waitFor();
  await tab.picture('future-competence');
  expect(await axeFaults(frame)).toEqual([]);
  expect(tab.faults).toEqual([]);
  await tab.close();
});

it('moves with the slider, by keyboard, and is taken back', async () => {
  const tab = await openFuture('hrAdviser', {});
  const { frame } = tab;
  const cell = frame.getByRole('row', { name: /^2036/ }).getByRole('cell').nth(1);
  const before = await cell.textContent();
  await frame.getByRole('slider', { name: /Slutter i året/ }).focus();
  for (let i = 0; i < 10; i += 1) await tab.page.keyboard.press('ArrowRight');
  await expect.poll(() => cell.textContent()).not.toBe(before);
  await frame.getByText('endret fra 8').waitFor();
  await frame.getByRole('button', { name: 'Tilbakestill alle' }).click();
  await expect.poll(() => cell.textContent()).toBe(before);
  expect(tab.faults).toEqual([]);
  await tab.close();
});
