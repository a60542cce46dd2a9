import { describe, expect, it } from 'vitest';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow, pressUntil } from './teams-tab.ts';

const names = {
  nb: {
    page: 'Rød tråd',
    goal: 'Overordnet mål',
    up: 'Fra tiltak og opp',
    loose: 'Løse tråder',
    why: 'Hvorfor gjør vi dette?',
    year: 'År',
    whole: 'Alt henger sammen!',
  },
  nn: {
    page: 'Raud tråd',
    goal: 'Overordna mål',
    up: 'Frå tiltak og opp',
    loose: 'Lause trådar',
    why: 'Kvifor gjer vi dette?',
    year: 'År',
    whole: 'Alt heng saman!',
  },
  en: {
    page: 'Red thread',
    goal: 'Goal',
    up: 'From a measure up',
    loose: 'Loose threads',
    why: 'Why are we doing this?',
    year: 'Year',
    whole: 'Everything hangs together!',
  },
} as const;
const farAhead = String(new Date().getFullYear() + 4);
const stage = setTabStage();

type Who = Parameters<typeof stage.open>[0];
async function openPage(who: Who, look: Look = {}) {
  const tab = await stage.open(who, look);
  const said = names[look.lang ?? 'nb'];
  await tab.frame.getByRole('button', { name: said.page, exact: true }).click();
  await tab.frame.getByRole('article', { name: said.page }).waitFor();
  await settled(tab);
  return { tab, said, ...tab };
}
const settled = ({ frame }: Pick<OpenTab, 'frame'>) =>
  frame.getByRole('status', { name: /^(Laster|Lastar|Loading)/ }).waitFor({ state: 'detached' });
/** The goal that most hangs on. */
async function richest(who: Who) {
  const { goals } = await stage.world.as(stage.world.people[who])('goals');
  const [most] = goals.toSorted((a, b) => b.counts.measures - a.counts.measures);
  if (most === undefined) throw new Error('no goal');
  return most;
}

describe.each(looks)('the red thread in the look %o', (look) => {
  const picture = nameOfLook(look);

  it('is whole, fits, and has no fault of access', async () => {
    const { id } = await richest('hrAdviser');
    const { tab, frame, said } = await openPage('hrAdviser', look);
    const look1 = async (name: string) => {
      await settled(tab);
      expect(await overflow(frame)).toBe(0);
      await tab.picture(`thread-${name}-${picture}`);
      expect(await axeFaults(frame)).toEqual([]);
    };
    await look1('goals');
    await frame.getByRole('combobox', { name: said.goal }).selectOption(id);
    await frame.getByRole('tree').waitFor();
    await frame.getByRole('img', { name: /(Tegning|Teikning|drawing)/ }).waitFor();
    await look1('down');
    await frame.getByRole('treeitem').nth(3).scrollIntoViewIfNeeded();
    await tab.picture(`thread-tree-${picture}`);
    await frame.getByRole('button', { name: said.up }).click();
    await frame.getByRole('searchbox').waitFor();
    await frame.getByRole('article').getByRole('listitem').getByRole('button').first().click();
    await frame.getByRole('list', { name: said.why }).waitFor();
    await frame.getByRole('list', { name: said.why }).scrollIntoViewIfNeeded();
    await look1('up');
    await frame.getByRole('button', { name: said.loose }).click();
    // This year everything in Fjordvik hangs together; so far ahead nothing is planned.
    await frame.getByRole('article').getByText(said.whole).waitFor();
    await look1('whole');
    await frame.getByRole('combobox', { name: said.year }).selectOption(farAhead);
    await frame.getByRole('article').getByRole('list').first().waitFor();
    await look1('loose');
    await stage.closeAll();
  });
});

describe('the red thread', () => {
  it('is walked by keyboard from the goal to a measure, whose panel leads back up', async () => {
    const goal = await richest('leader');
    const { tab, frame, said } = await openPage('leader');
    const { page } = tab;
    await frame.getByRole('combobox', { name: said.goal }).selectOption(goal.id);
    await pressUntil(tab, 'Tab', '[role=treeitem]');
    const at = () =>
      frame.evaluate(() => {
        const { ariaLevel, ariaExpanded, textContent } = document.activeElement as HTMLElement;
        return { level: Number(ariaLevel), expanded: ariaExpanded, words: textContent ?? '' };
      });
    expect(await at()).toMatchObject({
      level: 1,
      expanded: 'true',
      words: expect.stringContaining(goal.title),
    });
    await page.keyboard.press('ArrowLeft');
    expect(await at()).toMatchObject({ level: 1, expanded: 'false' });
    expect(await frame.getByRole('treeitem').count()).toBe(1);
    // Right opens, and right again steps in, down to a measure.
    for (let presses = 0; presses < 12 && (await at()).level < 4; presses += 1) {
      await page.keyboard.press('ArrowRight');
      const { expanded, level } = await at();
      if (expanded === null && level < 4) await page.keyboard.press('ArrowDown');
    }
    expect(await at()).toMatchObject({ level: 4, expanded: null });
    const measure = (await at()).words;
    await tab.picture('thread-keyboard');
    await page.keyboard.press('Enter');
    const panel = frame.getByRole('dialog');
    await panel.waitFor();
    const why = panel.getByRole('list', { name: said.why });
    await why.waitFor();
    expect(measure).toContain(await panel.getByRole('heading').first().textContent());
    await why.getByRole('button', { name: goal.title }).waitFor();
    await why.scrollIntoViewIfNeeded();
    await tab.picture('thread-why');
    expect(await axeFaults(frame)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    // And the keyboard is back where it was.
    await expect.poll(async () => (await at()).words).toBe(measure);
    await stage.closeAll();
  });

  it('leads from a loose thread to where it is mended', async () => {
    const { frame, said } = await openPage('hrAdviser');
    await frame.getByRole('button', { name: said.loose }).click();
    await frame.getByRole('combobox', { name: said.year }).selectOption(farAhead);
    const broken = frame.getByRole('region', { name: `Hovedmål uten tiltak i ${farAhead}` });
    await broken.getByRole('listitem').first().getByRole('button').click();
    await frame.getByRole('button', { name: 'Rediger', pressed: true }).waitFor();
    await stage.closeAll();
  });
});
