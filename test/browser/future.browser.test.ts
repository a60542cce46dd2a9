import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '../product/build-pages.ts';
import { type StoryWorld, startWorld } from '../stories/story-world.ts';
import { type OpenBrowser, openBrowser } from '../tenant/teams/open-browser.ts';
import { axeFaults, openTab, overflow, type TabPlace } from './teams-tab.ts';

let world: StoryWorld;
let browser: OpenBrowser;
beforeAll(async () => {
  buildPages();
  world = await startWorld();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

type Look = Omit<TabPlace, 'person'>;
const openFuture = async (who: 'leader' | 'hrAdviser' | 'unionRep', look: Look) => {
  const tab = await openTab(browser, world, { person: world.people[who], ...look });
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
