import { afterEach, describe, expect, it } from 'vitest';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, overflow } from './teams-tab.ts';

const stage = setTabStage();
afterEach(() => stage.closeAll());

const openYear = async (who: 'leader' | 'hrAdviser' | 'unionRep', look: Look = {}) => {
  const tab = await stage.open(who, look);
  await tab.frame.getByRole('button', { name: /^(Året|The year)$/ }).click();
  await tab.frame.getByRole('img', { name: /^(Årshjul for|The year) 2026/ }).waitFor();
  return tab;
};

describe.each(looks)('the year, in the look %o', (look) => {
  it.each(['leader', 'hrAdviser', 'unionRep'] as const)('is whole for the %s and has no fault of access', async (who) => {
    const tab = await openYear(who, look);
    const { frame } = tab;
    await tab.picture(`year-${who}-${nameOfLook(look)}`);
    expect(await overflow(frame)).toBe(0);
    expect(await axeFaults(frame)).toEqual([]);
    await frame.getByRole('img', { name: /^(Årshjul for|The year) 2026/ }).scrollIntoViewIfNeeded();
    await tab.picture(`year-${who}-${nameOfLook(look)}-wheel`);
    await frame.evaluate(() => document.querySelector('article')?.scrollIntoView({ block: 'end' }));
    await tab.picture(`year-${who}-${nameOfLook(look)}-end`);
  });
});

it('leads from a step to where it is taken, and back', async () => {
  const { frame } = await openYear('leader');
  const steps = frame.getByRole('region', { name: 'De sju stegene' });
  expect(await steps.getByRole('listitem').count()).toBe(7);
  await steps.getByRole('button', { name: 'Gå til kompetansebehov' }).first().click();
  await frame.getByRole('heading', { name: /Kompetansebehov/ }).first().waitFor();
});
