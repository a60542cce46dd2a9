import { describe, expect, it } from 'vitest';
import { looks, nameOfLook, setTabStage } from './tab-stage.ts';
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
