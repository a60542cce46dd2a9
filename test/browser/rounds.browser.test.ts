import { addDays, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { describe, expect, it } from 'vitest';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow, pressUntil } from './teams-tab.ts';

const stage = setTabStage();

/** Soon, also on a machine that has much to do. */
const soon = { timeout: 15_000 };
type Who = 'hrAdviser' | 'leader';
const pageNames = { nb: 'Kartlegging', nn: 'Kartlegging', en: 'Mapping' } as const;
const open = async (who: Who, look: Look = {}) => {
  const tab = await stage.open(who, look);
  tab.page.setDefaultTimeout(15_000);
  const name = pageNames[look.lang ?? 'nb'];
  await tab.frame.getByRole('button', { name, exact: true }).click();
  await tab.frame.getByRole('article', { name, exact: true }).getByRole('list').first().waitFor();
  return tab;
};
const flawless = async ({ frame }: OpenTab) => {
  expect(await overflow(frame)).toBe(0);
  expect(await axeFaults(frame)).toEqual([]);
};
/** Types into a picker of several, and takes the first that matches. */
const pick = async ({ frame, page }: OpenTab, nth: number, words: string) => {
  const picker = frame.getByRole('combobox').nth(nth);
  await picker.click();
  await picker.fill(words);
  await frame.getByRole('menuitemcheckbox', { name: words }).first().click();
  await page.keyboard.press('Escape');
};
const words = {
  purpose: 'Pårørende sier at vi mangler folk som kan lindrende omsorg.',
  usedFor: 'Opplæringsplanen for 2027.',
  known: 'Fagansvarlig kjenner noen av dem, men ikke alle.',
};

describe.each(looks)('in the look %o', (look) => {
  it.each(['hrAdviser', 'leader'] as const)(
    'the rounds, one of them, and a new one, as the %s',
    async (who) => {
      const tab = await open(who, look);
      const { frame } = tab;
      await tab.picture(`rounds-${who}-${nameOfLook(look)}`);
      await flawless(tab);
      const round = frame.getByRole('listitem').filter({ hasText: 'Lindrende omsorg og velferdsteknologi' });
      await round.getByRole('button').click();
      await frame.getByRole('table').first().waitFor();
      await tab.picture(`rounds-${who}-one-${nameOfLook(look)}`);
      await frame.getByRole('table').last().scrollIntoViewIfNeeded();
      await tab.picture(`rounds-${who}-one-end-${nameOfLook(look)}`);
      await flawless(tab);
      await frame.getByRole('button', { name: /^(Til alle|To all) r/ }).click();
      await frame.getByRole('button', { name: /^(Ny runde|New round)$/ }).click();
      await frame.getByRole('form').waitFor();
      await frame.getByRole('button', { name: /^(Åpne|Opne|Open) (runden|the round) …$/ }).click();
      await frame.getByRole('alert').last().waitFor();
      await tab.picture(`rounds-${who}-refused-${nameOfLook(look)}`);
      await flawless(tab);
      await stage.closeAll();
    },
  );
});

describe('HR is about to map the whole municipality for a lack in a few places', () => {
  let title = '';
  const later = addDays(norwegianDay(new Date()), 30);
  it('is refused without saying what for, with words at the fields, and stands at the first of them', async () => {
    const tab = await open('hrAdviser');
    const { frame } = tab;
    const before = stage.world.rows('mappingRounds').length;
    await frame.getByRole('button', { name: 'Ny runde' }).click();
    await frame.getByLabel('Siste dag å svare').fill('');
    await frame.getByRole('button', { name: 'Åpne runden …' }).click();
    await frame.getByText('7 felt må fylles ut eller rettes før runden kan åpnes.').waitFor();
    const refused = await frame
      .locator('[aria-invalid=true]')
      .evaluateAll((fields) =>
        fields.map((field) => [
          field.id && document.querySelector(`label[for="${field.id}"]`)?.textContent?.replace(/\s*\*$/, ''),
          document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent,
        ]),
      );
    expect(refused).toEqual(
      [
        'Navn på runden',
        'Hva vil dere finne ut?',
        'Hva skal svarene brukes til?',
        'Hva finnes, og hvorfor er det ikke nok?',
        'Enheter',
        'Kompetanser',
        'Siste dag å svare',
      ].map((label) => [label, 'Dette må fylles ut.']),
    );
    await expect
      .poll(
        () => frame.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent),
        soon,
      )
      .toContain('Navn på runden');
    expect(stage.world.rows('mappingRounds')).toHaveLength(before);
    await stage.closeAll();
  });

  it('is told the price and that the problem is local, takes the smaller way, and opens it', async () => {
    const tab = await open('hrAdviser');
    const { frame } = tab;
    title = 'Hvem kan lindrende omsorg?';
    await frame.getByRole('button', { name: 'Ny runde' }).click();
    await frame.getByRole('textbox', { name: 'Navn på runden' }).fill(title);
    await frame.getByRole('textbox', { name: 'Hva vil dere finne ut?' }).fill(words.purpose);
    await frame.getByRole('textbox', { name: 'Hva skal svarene brukes til?' }).fill(words.usedFor);
    await frame.getByRole('textbox', { name: 'Hva finnes, og hvorfor' }).fill(words.known);
    await pick(tab, 0, 'Fjordvik kommune');
    await pick(tab, 2, 'Lindrende omsorg');
    await frame.getByText('Problemet er lokalt. Da gir det liten mening å spørre så mange.').waitFor();
    const price = frame.getByText(/^[\d\s]+ personer × 2 min = .* (timer|minutter), omtrent .*kr$/);
    const people = async () => Number((await price.textContent())?.match(/^[\d\s]+/)?.[0].replace(/\s/g, ''));
    const whole = await people();
    expect(whole).toBeGreaterThan(250);
    const advice = frame.getByRole('heading', { name: 'Spør heller færre' });
    await advice.scrollIntoViewIfNeeded();
    await tab.picture('rounds-local');
    await flawless(tab);

    await frame.getByRole('button', { name: 'Bruk dette forslaget' }).click();
    await expect.poll(people, soon).toBeLessThan(whole / 2);
    await frame.getByText('Problemet er lokalt').waitFor({ state: 'detached' });
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('5. Pris og råd');
    await tab.picture('rounds-smaller');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Ta tilbake det jeg valgte' }).click();
    await expect.poll(people, soon).toBe(whole);
    await frame.getByRole('button', { name: 'Bruk dette forslaget' }).click();
    await expect.poll(people, soon).toBeLessThan(whole / 2);
    const asked = await people();

    await frame.getByRole('button', { name: 'Åpne runden …' }).click();
    const dialog = frame.getByRole('alertdialog');
    await dialog.getByText(`${asked} personer blir spurt.`, { exact: false }).waitFor();
    await tab.picture('rounds-open-dialog');
    await flawless(tab);
    await dialog.getByRole('button', { name: 'Åpne nå' }).click();
    await frame.getByRole('heading', { name: title }).waitFor();
    await frame.getByText(`0 av ${asked} personer er ferdige, 0 er i gang`).waitFor();
    await tab.picture('rounds-opened');
    await flawless(tab);
    await stage.closeAll();
  });

  it.each(looks)('the employee is asked on the own page, in the look %o', async (look) => {
    const tab = await stage.open('employee', look);
    const { frame } = tab;
    const asked = frame.getByRole('region', { name: /^(Kompetansesjekk|Competence check-in)$/ });
    await asked.getByText(words.purpose).scrollIntoViewIfNeeded();
    await tab.picture(`check-in-${nameOfLook(look)}`);
    await flawless(tab);
    await asked.getByRole('button', { name: title }).click();
    await asked.getByRole('form').waitFor();
    await tab.picture(`check-in-question-${nameOfLook(look)}`);
    await flawless(tab);
    await stage.closeAll();
  });

  it('the employee reads what for, answers, and is done', async () => {
    const tab = await stage.open('employee');
    const { frame } = tab;
    const asked = frame.getByRole('region', { name: 'Kompetansesjekk' });
    const round = asked.locator(':scope > div').filter({ hasText: title });
    await round.getByText(words.usedFor).waitFor();
    await round.getByRole('button', { name: /^Svar nå/ }).click();
    const form = asked.getByRole('form', { name: /^Spørsmål 1 av 1: Lindrende omsorg/ });
    await form.getByRole('button', { name: 'Lagre og gå videre' }).click();
    await form.getByText('Velg det som passer best.').waitFor();
    await form.getByRole('radio', { name: /^3/ }).check();
    await form.getByRole('button', { name: 'Lagre og gå videre' }).click();
    await asked.getByRole('status').waitFor();
    await expect.poll(() => round.count(), soon).toBe(0);
    const place = () => frame.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(place, soon).toBe('Kompetansesjekk');
    await tab.picture('check-in-answered');
    await flawless(tab);
    await stage.closeAll();
  });

  it('progress is counted in people, and the leader sees numbers of the own line and no name', async () => {
    const tab = await open('leader');
    const { frame } = tab;
    const listed = frame.getByRole('listitem').filter({ hasText: title });
    await listed.getByRole('button').click();
    await frame.getByRole('heading', { name: title }).waitFor();
    await frame.getByText(/^1 av \d+ personer er ferdige, 0 er i gang$/).waitFor();
    await frame.getByText(/^Tallene gjelder /).waitFor();
    const { rounds } = await stage.world.as(stage.world.people.hrAdviser)('rounds');
    const whole = rounds.find((round) => round.draft.title === title)?.progress.asked ?? 0;
    const shown = (await frame.getByRole('article').textContent()) ?? '';
    expect(Number(shown.match(/1 av (\d+) personer/)?.[1])).toBeLessThan(whole);
    const { displayName } = stage.world.tenant.context.directory.get(stage.world.people.employee) ?? {};
    expect(displayName).toBeTruthy();
    expect(shown).not.toContain(displayName);
    // The end is HR's to move, since the round asks others' people too.
    expect(await frame.getByRole('button', { name: 'Avslutt runden …' }).count()).toBe(0);
    await tab.picture('rounds-leader-own-line');
    await flawless(tab);
    await stage.closeAll();
  });

  it('HR closes it, and reads what has not been used', async () => {
    const tab = await open('hrAdviser');
    const { frame } = tab;
    const meter = frame.getByRole('region', { name: 'Svar som ikke er brukt' });
    await meter.getByText(/^Av \d+ svar er \d+ ennå ikke brukt til noe\.$/).waitFor();
    await frame.getByRole('listitem').filter({ hasText: title }).getByRole('button').click();
    await frame.getByText(/^1 av \d+ personer er ferdige/).waitFor();
    await frame.getByLabel('Siste dag å svare').fill(later);
    await frame.getByRole('button', { name: 'Flytt sluttdatoen' }).click();
    await frame.getByText('Sluttdatoen er flyttet.').waitFor();
    await frame.getByRole('button', { name: 'Avslutt runden …' }).click();
    await tab.picture('rounds-close-dialog');
    await flawless(tab);
    await frame.getByRole('alertdialog').getByRole('button', { name: 'Avslutt nå' }).click();
    await frame.getByText(/^■ Avsluttet/).waitFor();
    await frame.getByRole('heading', { name: 'Slik gikk det' }).waitFor();
    await frame.getByRole('row', { name: /^Lindrende omsorg 1 / }).waitFor();
    await expect.poll(() => frame.evaluate(() => document.activeElement?.textContent), soon).toBe(title);
    // The question has faded out.
    await frame.locator('[role=alertdialog]').waitFor({ state: 'detached' });
    await tab.picture('rounds-closed');
    await flawless(tab);
    await stage.closeAll();
  });
});

it('by keyboard alone, a leader writes a draft for the own unit, and lets it go again', async () => {
  const tab = await open('leader');
  const { frame, page } = tab;
  const reach = async (name: string) => {
    await frame.evaluate((sought) => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === sought) button.dataset.sought = sought;
    }, name);
    await pressUntil(tab, 'Tab', `[data-sought="${name}"]`);
    await page.keyboard.press('Enter');
  };
  await frame.locator('body').press('Tab');
  await reach('Ny runde');
  await frame.getByRole('form').waitFor();
  await pressUntil(tab, 'Tab', 'form input');
  await page.keyboard.type('Velferdsteknologi på avdelingen');
  await pressUntil(
    tab,
    'Tab',
    'form section:nth-of-type(4) input, form section:nth-of-type(3) [role=combobox]',
  );
  for (let nth = 0; nth < 2; nth += 1) await pressUntil(tab, 'Tab', '[role=combobox]');
  await page.keyboard.type('velferdsteknologi');
  await frame.getByRole('menuitemcheckbox').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await frame.getByRole('button', { name: /^Ta bort .*[Vv]elferdsteknologi/ }).waitFor();
  await reach('Lagre utkast');
  await frame.getByText('Utkastet er lagret. Ingen er spurt ennå.').waitFor();
  await tab.picture('rounds-keyboard-draft');
  await reach('Forkast utkastet');
  await frame.getByRole('alertdialog').waitFor();
  await reach('Forkast');
  // By its role: what a dialog has left hidden is not there for a screen reader.
  await frame.getByRole('button', { name: 'Ny runde' }).waitFor();
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Kartlegging');
  await expect.poll(() => frame.getByText('Velferdsteknologi på avdelingen').count(), soon).toBe(0);
  await stage.closeAll();
});
