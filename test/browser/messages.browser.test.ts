import { afterEach, describe, expect, it } from 'vitest';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, overflow } from './teams-tab.ts';

const stage = setTabStage();
afterEach(() => stage.closeAll());

const openMessages = async (who: 'hrAdviser' | 'administrator', look: Look = {}) => {
  const tab = await stage.open(who, look);
  await tab.frame.getByRole('button', { name: /^(Meldinger|Meldingar|Messages)$/ }).click();
  await tab.frame.getByText(/(meldinger|meldingar) til|messages to/).waitFor();
  return tab;
};

describe.each(looks)('the page of messages, in the look %o', (look) => {
  it('is whole for HR and has no fault of access', async () => {
    const tab = await openMessages('hrAdviser', look);
    const { frame } = tab;
    await tab.picture(`messages-${nameOfLook(look)}`);
    expect(await overflow(frame)).toBe(0);
    expect(await axeFaults(frame)).toEqual([]);
    await frame.getByRole('button', { name: /^(Sett for noen|Set for nokon|Set for somebody)$/ }).click();
    await frame.getByRole('form').last().scrollIntoViewIfNeeded();
    await tab.picture(`messages-form-${nameOfLook(look)}`);
    expect(await axeFaults(frame)).toEqual([]);
    await frame.evaluate(() => document.querySelector('article')?.scrollIntoView({ block: 'end' }));
    await tab.picture(`messages-end-${nameOfLook(look)}`);
  });
});

it('lets HR think of fewer, set it, and take it back', async () => {
  const { frame } = await openMessages('hrAdviser');
  const count = async () =>
    Number(
      /^[\d\s]+/
        .exec((await frame.getByText(/meldinger til/).textContent()) ?? '')?.[0]
        ?.replaceAll(/\s/g, ''),
    );
  const now = await count();
  await frame.getByLabel('Hva om det er høyst').selectOption('1');
  await frame
    .getByText(/Ingenting er lagret/)
    .last()
    .waitFor();
  expect(await count()).toBeLessThan(now);
  await frame.getByLabel('Flest til samme person på sju dager').selectOption('2');
  await frame.getByRole('button', { name: 'Lagre', exact: true }).click();
  await frame.getByRole('button', { name: 'Angre' }).click();
  await frame.getByText('Lagret. Det gjelder fra nå av.').waitFor({ state: 'hidden' });
  expect(await frame.getByLabel('Flest til samme person på sju dager').inputValue()).toBe('3');
});

it('lets HR set how often for one person by the keyboard, found by a part of the name', async () => {
  const tab = await openMessages('hrAdviser');
  const { frame, page } = tab;
  await frame.getByRole('button', { name: 'Sett for noen' }).press('Enter');
  const form = frame.getByRole('form', { name: 'Hvor ofte' });
  await form.getByLabel('For hvem').selectOption('person');
  const name = stage.world.tenant.context.directory.get(stage.world.people.leader)?.displayName ?? '';
  await form.getByRole('combobox', { name: /^Person/ }).focus();
  await page.keyboard.type(name.slice(0, -1));
  await tab.picture('messages-person-search');
  await form.getByRole('option', { name }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await form.getByLabel('Dager mellom to spørsmål').fill('84');
  await page.keyboard.press('Enter');
  await frame.getByText(`Lagret for ${name}: hver 12. uke, fra neste gang.`).waitFor();
  await tab.picture('messages-person');
});

it('shows an administrator what is set, and no person', async () => {
  const tab = await openMessages('administrator');
  const name = stage.world.tenant.context.directory.get(stage.world.people.leader)?.displayName ?? '';
  expect(await tab.frame.locator('body').textContent()).not.toContain(name);
  expect(await tab.frame.getByRole('button', { name: 'Sett for noen' }).count()).toBe(0);
  await tab.picture('messages-administrator');
});
