import { afterEach, describe, expect, it } from 'vitest';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, overflow } from './teams-tab.ts';

const stage = setTabStage();
afterEach(() => stage.closeAll());

const openChoices = async (look: Look = {}) => {
  const tab = await stage.open('employee', look);
  const { frame } = tab;
  await frame.getByText(/^(Mine meldinger|Meldingane mine|My messages)$/).click();
  await frame.getByRole('switch').first().waitFor();
  return tab;
};

describe.each(looks)('my messages, in the look %o', (look) => {
  it('are whole and have no fault of access', async () => {
    const tab = await openChoices(look);
    const { frame } = tab;
    await frame.getByRole('switch').first().scrollIntoViewIfNeeded();
    await tab.picture(`own-messages-${nameOfLook(look)}`);
    expect(await overflow(frame)).toBe(0);
    expect(await axeFaults(frame)).toEqual([]);
  });
});

it('are chosen by the keyboard, and stand in the chat too', async () => {
  const { frame, page } = await openChoices();
  const checkIns = frame.getByRole('switch', { name: 'Kompetansesjekker' });
  await checkIns.focus();
  await page.keyboard.press('Space');
  await frame.getByText('Lagret.').waitFor();
  await frame.getByRole('combobox', { name: 'Tidligst' }).selectOption('12');
  await frame.getByRole('button', { name: 'Lagre', exact: true }).click();
  await frame.getByRole('button', { name: 'Som i kommunen' }).waitFor();
  const chat = stage.world.tenant.connector.chat(stage.world.people.employee);
  const said = async (words: string, answered: RegExp) => {
    await chat.say(words);
    await expect.poll(() => JSON.stringify(chat.activities().at(-1)), { timeout: 10_000 }).toMatch(answered);
  };
  await said('status', /kompetanses(jekker|jekkar)/);
  await said('timer', /kl\. 12 og/);
  await said('timer 9-15', /mellom kl\. 9 og 15/);
  await frame.getByRole('button', { name: 'Angre' }).click();
});
