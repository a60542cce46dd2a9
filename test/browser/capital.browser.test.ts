import { describe, expect, it } from 'vitest';
import { looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow, pressUntil } from './teams-tab.ts';

const stage = setTabStage();

/** A long page, screen by screen: its beginning, its papers, and its end. */
const screens = async (tab: OpenTab, name: string) => {
  await tab.picture(name);
  const papers = tab.frame.getByRole('heading', { level: 3 }).nth(1);
  await papers.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await tab.picture(`${name}-papers`);
  await tab.frame.evaluate(() => document.querySelector('article')?.scrollIntoView({ block: 'end' }));
  await tab.picture(`${name}-end`);
};

describe.each(looks)('in the look %o', (look) => {
  it('the own page is whole, fits, and has no fault of access', async () => {
    const tab = await stage.open('employee', look);
    await tab.frame.locator('article details').first().waitFor();
    expect(await overflow(tab.frame)).toBe(0);
    await screens(tab, `capital-own-${nameOfLook(look)}`);
    expect(await axeFaults(tab.frame)).toEqual([]);
    await stage.closeAll();
  });

  it('so has the form', async () => {
    const tab = await stage.open('employee', look);
    const { frame } = tab;
    await frame
      .getByRole('button', { name: /^(Vurder deg|Assess yourself)/ })
      .first()
      .click();
    await frame.getByRole('form').waitFor();
    expect(await overflow(frame)).toBe(0);
    await tab.picture(`capital-form-${nameOfLook(look)}`);
    expect(await axeFaults(frame)).toEqual([]);
    await stage.closeAll();
  });

  it('and the person as the leader sees it', async () => {
    const tab = await stage.open('leader', { ...look, subPageId: `person/${stage.world.people.employee}` });
    const { frame } = tab;
    await frame.locator('[role=dialog] li').first().waitFor();
    expect(await overflow(frame)).toBe(0);
    await tab.picture(`capital-person-${nameOfLook(look)}`);
    expect(await axeFaults(frame)).toEqual([]);
    await stage.closeAll();
  });
});

describe('an employee with a keyboard', () => {
  it('assesses a skill, and finds the page renewed and the focus where it was', async () => {
    const tab = await stage.open('employee');
    const { frame, page } = tab;
    await frame
      .getByRole('button', { name: /^Vurder deg selv/ })
      .first()
      .waitFor();
    await frame.evaluate(() => {
      document.querySelector('article button[aria-label^="Vurder deg selv"]')?.setAttribute('id', 'sought');
    });
    await frame.locator('body').press('Tab');
    await pressUntil(tab, 'Tab', '#sought');
    await page.keyboard.press('Enter');
    await frame.getByRole('form').waitFor();
    await pressUntil(tab, 'Tab', '[role=dialog] input[type=radio]');
    await page.keyboard.press('Space');
    await pressUntil(tab, 'ArrowDown', 'input[type=radio][value="4"]');
    await pressUntil(tab, 'Tab', '[role=dialog] textarea');
    await page.keyboard.type('Lærer opp vikarene');
    await pressUntil(tab, 'Tab', 'button[type=submit]');
    await page.keyboard.press('Enter');
    await frame.getByText(/^Lagret: .*, Nivå 4\.$/).waitFor();
    await tab.picture('capital-form-saved');
    expect(await axeFaults(frame)).toEqual([]);
    await page.keyboard.press('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => frame.evaluate(() => document.activeElement?.id)).toBe('sought');
    await frame.getByRole('listitem').filter({ hasText: 'Lærer opp vikarene' }).first().waitFor();
    await stage.closeAll();
  });

  it('adds what she does not get to use, and sees it in the list of unused', async () => {
    const tab = await stage.open('employee');
    const { frame } = tab;
    await frame.getByRole('button', { name: 'Fortell om mer' }).click();
    await frame.getByRole('combobox', { name: 'Hvilken kompetanse?' }).pressSequentially('veiled');
    const option = frame.getByRole('option').first();
    const name = ((await option.locator('span').first().textContent()) ?? '').split('  ')[0] ?? '';
    await tab.picture('capital-picker');
    expect(await axeFaults(frame)).toEqual([]);
    await option.click();
    await frame.getByRole('radio', { name: /^3: / }).check();
    await frame.getByRole('button', { name: 'Lagre' }).click();
    await frame.getByText(/^Lagret: /).waitFor();
    await frame.getByRole('dialog').getByRole('button', { name: 'Lukk' }).last().click();
    const unused = frame.getByRole('list', { name: 'Kompetanse du ikke får brukt' });
    await unused
      .getByText(name.split(' ')[0] ?? '')
      .first()
      .waitFor();
    await stage.closeAll();
  });

  it('sees who has looked, and takes everything home', async () => {
    await stage.world.as(stage.world.people.leader)('personCompetence', {
      params: { personId: stage.world.people.employee },
    });
    const tab = await stage.open('employee');
    const { frame, page } = tab;
    await frame.getByText('Hvem har sett på dette?').click();
    await frame
      .getByText(/leder for deg/)
      .first()
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', { name: 'Som tabell (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^rod-trad-\d{4}-\d\d-\d\d\.csv$/);
    await frame.getByText('Filen er lastet ned.').waitFor();
    await screens(tab, 'capital-own-data');
    expect(await axeFaults(frame)).toEqual([]);
    await stage.closeAll();
  });
});

describe('a leader', () => {
  it('says what she sees and accepts what the employee says, and the employee sees both', async () => {
    const tab = await stage.open('leader', { subPageId: `person/${stage.world.people.employee}` });
    const { frame } = tab;
    await frame
      .getByRole('button', { name: /^Si hva du ser: / })
      .first()
      .click();
    await frame.getByRole('radio', { name: /^3: / }).check();
    await tab.picture('capital-person-form');
    expect(await axeFaults(frame)).toEqual([]);
    await frame.getByRole('button', { name: 'Lagre' }).click();
    await frame.getByText(/^Lagret: /).waitFor();
    const agree = frame.getByRole('button', { name: /^Jeg er enig: / }).first();
    const what = (await agree.getAttribute('aria-label'))?.replace('Jeg er enig: ', '') ?? '';
    await agree.click();
    await frame.getByText(/^Dere er enige om /).waitFor();
    await tab.picture('capital-person-agreed');
    expect(await axeFaults(frame)).toEqual([]);
    await stage.closeAll();
    const seen = await stage.world.as(stage.world.people.employee)('ownCompetence');
    const [name = ''] = what.split(', Nivå');
    expect(
      seen.rows.find(({ competence }) => competence.name === name.split(', Har')[0])?.agreed,
    ).toBeDefined();
  });

  it('of nobody’s line is refused in words', async () => {
    const tab = await stage.open('unionRep', { subPageId: `person/${stage.world.people.employee}` });
    await tab.frame.getByText('Du har ikke tilgang til dette.').waitFor();
    expect(await axeFaults(tab.frame)).toEqual([]);
    expect(tab.faults).toEqual([expect.stringContaining('403')]);
    await tab.close();
  });
});
