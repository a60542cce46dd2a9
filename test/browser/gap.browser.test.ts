import { describe, expect, it } from 'vitest';
import { type Look, setTabStage } from './tab-stage.ts';
import { axeFaults, overflow, pressUntil } from './teams-tab.ts';

const stage = setTabStage();

type Who = 'leader' | 'hrAdviser' | 'unionRep';
const openGap = async (who: Who, look: Look = {}) => {
  const tab = await stage.open(who, look);
  await tab.frame.getByRole('button', { name: /^(Kompetansebehov|Competence needs)$/ }).click();
  await tab.frame.getByRole('article', { name: /^(Kompetansebehov|Competence needs)$/ }).waitFor();
  await tab.frame.getByRole('heading', { name: /^(Kompetansebehov|Competence needs) i/ }).waitFor();
  await tab.frame.locator('[role=treegrid], [role=grid], details').first().waitFor();
  return tab;
};
const nameOf = ({ width, theme, lang }: Look) => `${width ?? 1280}-${theme ?? 'light'}-${lang ?? 'nb'}`;

describe.each<[who: Who, look: Look]>([
  ['hrAdviser', {}],
  ['hrAdviser', { theme: 'dark', lang: 'nn' }],
  ['hrAdviser', { theme: 'contrast', lang: 'en' }],
  ['hrAdviser', { width: 360 }],
  ['leader', {}],
  ['leader', { theme: 'dark', lang: 'nn' }],
  ['leader', { theme: 'contrast' }],
  ['leader', { width: 360, lang: 'nn' }],
  ['unionRep', {}],
  ['unionRep', { theme: 'contrast', lang: 'en' }],
  ['unionRep', { width: 360, theme: 'dark' }],
])('needs, for the %s in the look %o', (who, look) => {
  it('are whole, fit, lead to what can be done, and have no fault of access', async () => {
    const tab = await openGap(who, look);
    const { frame } = tab;
    await tab.picture(`gap-${who}-${nameOf(look)}`);
    expect(await overflow(frame)).toBe(0);
    expect(await axeFaults(frame)).toEqual([]);
    if (look.width === 360) {
      await frame.locator('summary').first().click();
      await tab.picture(`gap-${who}-${nameOf(look)}-open`);
      expect(await overflow(frame)).toBe(0);
      expect(await axeFaults(frame)).toEqual([]);
      await frame.locator('details[open] button').first().click();
    } else await frame.locator('tbody tr td').first().click();
    const panel = frame.getByRole('dialog');
    await panel.getByRole('heading', { level: 3 }).first().waitFor();
    await tab.picture(`gap-${who}-${nameOf(look)}-advice`);
    expect(await overflow(frame)).toBe(0);
    expect(await axeFaults(frame)).toEqual([]);
    await panel.locator('h3').last().scrollIntoViewIfNeeded();
    await panel.evaluate((element) => {
      for (const part of element.querySelectorAll('*')) part.scrollTop = part.scrollHeight;
    });
    await tab.picture(`gap-${who}-${nameOf(look)}-advice-end`);
    expect(tab.faults).toEqual([]);
    await tab.close();
  });
});

describe('the map of units', () => {
  it('is walked with the keyboard alone: into a unit, back, and from a cell to what can be done', async () => {
    const tab = await openGap('hrAdviser');
    const { frame, page } = tab;
    const focused = () =>
      frame.evaluate(() => (document.activeElement?.textContent ?? '').replace(/^[▸▾]/, ''));
    const rows = () => frame.locator('[role=treegrid]').getAttribute('aria-rowcount').then(Number);
    await frame.locator('body').press('Tab');
    await pressUntil(tab, 'Tab', '[role=treegrid] th');
    const closed = await rows();
    await page.keyboard.press('ArrowDown');
    const sector = await focused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(rows).toBeGreaterThan(closed);
    await tab.picture('gap-keyboard-open');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(sector);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(sector);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(rows).toBe(closed);

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const top = frame.getByRole('treegrid').getByRole('rowheader').first();
    await expect.poll(() => top.textContent()).toContain('Helse');
    await tab.picture('gap-keyboard-inside');
    // Still in the table, on the unit that was gone into.
    expect(await top.evaluate((element) => element === document.activeElement)).toBe(true);
    // The first of its units opens, and then the arrow goes on to its first cell.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const cell = await focused();
    await page.keyboard.press('Enter');
    await frame.getByRole('dialog').getByRole('heading', { name: 'Fem veier å gå' }).waitFor();
    await page.keyboard.press('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe(cell);
    await frame.getByRole('navigation', { name: 'Enhetene over' }).getByRole('button').first().click();
    await expect
      .poll(() => frame.getByRole('heading', { level: 2 }).first().textContent())
      .toContain('kommune');
    expect(tab.faults).toEqual([]);
    await tab.close();
  });

  it('is what a screen reader expects of a tree of rows', async () => {
    const tab = await openGap('hrAdviser');
    const session = await tab.page.context().newCDPSession(tab.page);
    await session.send('Accessibility.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    const frameId = frameTree.childFrames?.[0]?.frame.id ?? '';
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
    const count = (role: string) => nodes.filter((node) => node.role?.value === role && !node.ignored).length;
    expect(count('treegrid')).toBe(1);
    expect(count('rowheader')).toBeGreaterThan(3);
    expect(count('columnheader')).toBeGreaterThan(4);
    expect(count('gridcell')).toBeGreaterThan(20);
    await tab.close();
  });

  it('keeps its filters from unit to unit, and is read where colours are forced', async () => {
    const tab = await openGap('hrAdviser');
    const { frame, page } = tab;
    await frame.getByRole('combobox', { name: 'Krav' }).selectOption({ index: 3 });
    await frame.getByText(/^Kravene er de som gjelder/).waitFor();
    await frame.getByRole('switch', { name: 'Bare kritiske' }).check();
    await frame.getByRole('button', { name: 'Avdeling' }).click();
    await page.emulateMedia({ forcedColors: 'active' });
    await tab.picture('gap-forced-colours');
    expect(await axeFaults(frame)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await frame.getByRole('rowheader').nth(1).click();
    await expect
      .poll(() => frame.getByRole('heading', { level: 2 }).first().textContent())
      .toContain('Helse');
    expect(await frame.getByRole('switch', { name: 'Bare kritiske' }).isChecked()).toBe(true);
    await frame.getByText(/^Kravene er de som gjelder/).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', { name: 'Last ned som CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('kompetansebehov-Helse og mestring.csv');
    expect(tab.faults).toEqual([]);
    await tab.close();
  });
});

it('a person is opened from what can be done, and closed again to where one was', async () => {
  const tab = await openGap('leader');
  const { frame, page } = tab;
  await frame.locator('tbody tr td').first().click();
  const advice = frame.getByRole('dialog').first();
  const name = advice.getByRole('listitem').getByRole('button').first();
  const words = (await name.textContent()) ?? '';
  await name.click();
  const person = frame.getByRole('dialog', { name: new RegExp(words) });
  await person.waitFor();
  await tab.picture('gap-person-over-advice');
  expect(await axeFaults(frame)).toEqual([]);
  await page.keyboard.press('Escape');
  await person.waitFor({ state: 'detached' });
  await expect.poll(() => frame.evaluate(() => document.activeElement?.textContent)).toBe(words);
  await page.keyboard.press('Escape');
  await frame.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => frame.evaluate(() => document.activeElement?.tagName)).toBe('TD');
  expect(tab.faults).toEqual([]);
  await tab.close();
});

it('the union representative meets numbers, and no person, in every part of the page', async () => {
  const tab = await openGap('unionRep');
  const { frame } = tab;
  const names = stage.world.tenant.context.directory.list().map((person) => person.displayName);
  const own = names.filter(
    (name) => name === stage.world.tenant.context.directory.get(stage.world.people.unionRep)?.displayName,
  );
  const seen: string[] = [];
  const look = async () => seen.push((await frame.locator('body').textContent()) ?? '');
  await frame.getByRole('button', { name: 'Avdeling' }).click();
  await look();
  expect(await frame.getByText('Skjult').count()).toBeGreaterThan(0);
  expect(await frame.getByRole('columnheader', { name: 'Personer' }).count()).toBe(0);
  expect(await frame.getByRole('radio').count()).toBe(0);
  expect(await frame.getByRole('combobox', { name: 'Krav' }).isDisabled()).toBe(true);
  await frame.locator('tbody tr td').first().click();
  await frame.getByRole('dialog').getByText('Du ser tall.').waitFor();
  await look();
  await frame.getByRole('dialog').getByRole('button', { name: 'Lukk' }).click();
  await frame.getByRole('rowheader').nth(1).click();
  await expect.poll(() => frame.getByRole('heading', { level: 2 }).first().textContent()).toContain('Helse');
  await look();
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name) => !own.includes(name) && seen.some((text) => text.includes(name)))).toEqual([]);
  expect(tab.faults).toEqual([]);
  await tab.close();
});
