import { describe, expect, it } from 'vitest';
import { setTabStage } from './tab-stage.ts';
import { axeFaults, overflow } from './teams-tab.ts';

const stage = setTabStage();

describe('what is not saved', () => {
  it.each([{}, { theme: 'dark', width: 360 }] as const)(
    'is told before it is left, in the look %o',
    async (look) => {
      const tab = await stage.open('leader', look);
      const { frame, page } = tab;
      // The service cannot be reached when a cell is sent.
      await page.route('**/api/measures/*/cells', (route) => route.abort());
      await frame.getByRole('button', { name: 'Rediger', exact: true }).click();
      const mark = frame
        .getByRole('article')
        .locator('[role=grid] [data-column="1"], li [aria-pressed]')
        .first();
      await mark.click();
      if ('width' in look) expect(await frame.getByRole('grid').count()).toBe(0);
      else await page.keyboard.press('Space');
      await frame
        .getByText(/venter på nettet/)
        .first()
        .waitFor();
      await frame.getByRole('button', { name: 'Tabell', exact: true }).click();
      const question = frame.getByRole('alertdialog', { name: 'Du har noe som ikke er lagret' });
      await question.getByRole('button', { name: 'Bli her' }).waitFor();
      await tab.picture(`leave-${'width' in look ? 360 : 1280}`);
      expect(await axeFaults(frame)).toEqual([]);
      expect(await overflow(frame)).toBe(0);
      await page.keyboard.press('Enter');
      await question.waitFor({ state: 'detached' });
      expect(await frame.getByRole('button', { name: 'Rediger', pressed: true }).count()).toBe(1);
      // The keyboard is back where it was.
      await expect.poll(() => frame.evaluate(() => document.activeElement?.textContent)).toBe('Tabell');
      await frame.getByRole('button', { name: 'Min kompetanse', exact: true }).click();
      await question.getByRole('button', { name: 'Gå videre' }).click();
      await frame.getByRole('article', { name: 'Min kompetanse' }).waitFor();
      await page.close();
    },
  );
});

describe('a plan that has been made', () => {
  it.each([{}, { theme: 'contrast', width: 360 }] as const)(
    'is given another name in the look %o',
    async (look) => {
      const tab = await stage.open('leader', look);
      const { frame } = tab;
      await frame.getByRole('button', { name: 'Planens gang', exact: true }).click();
      await frame.getByRole('button', { name: 'Endre planen' }).first().click();
      const form = frame.getByRole('form', { name: 'Endre planen' });
      await form.waitFor();
      await form.scrollIntoViewIfNeeded();
      await tab.picture(`plan-change-${'width' in look ? 360 : 1280}`);
      expect(await axeFaults(frame)).toEqual([]);
      expect(await overflow(frame)).toBe(0);
      const title = form.getByRole('textbox', { name: /^Tittel/ });
      await title.fill('');
      await form.getByRole('button', { name: 'Lagre' }).click();
      // Refused in words, with the keyboard at the field.
      await expect.poll(() => title.getAttribute('aria-invalid')).toBe('true');
      await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
      const name = `Planen vår ${'width' in look ? 2 : 1}`;
      await title.fill(name);
      await form.getByRole('button', { name: 'Lagre' }).click();
      await frame.getByRole('heading', { name, exact: true }).first().waitFor();
      await stage.closeAll(1);
    },
  );
});
