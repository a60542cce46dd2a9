import { addDays, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { describe, expect, it } from 'vitest';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow } from './teams-tab.ts';

const stage = setTabStage();
const today = norwegianDay(new Date());
const pageNames = { nb: 'Utdanning', nn: 'Utdanning', en: 'Education' } as const;

const flawless = async ({ frame }: OpenTab) => {
  expect(await overflow(frame)).toBe(0);
  expect(await axeFaults(frame)).toEqual([]);
};
/** The page of the ward, or of everything the reader sees first. */
const openPage = async (who: 'leader' | 'hrAdviser', look: Look = {}) => {
  const tab = await stage.open(who, look);
  const name = pageNames[look.lang ?? 'nb'];
  await tab.frame.getByRole('button', { name, exact: true }).click();
  await tab.frame.getByRole('article', { name, exact: true }).getByRole('list').first().waitFor();
  return tab;
};
const openOwn = async (look: Look = {}) => {
  const tab = await stage.open('employee', look);
  const own = tab.frame.getByRole('region', { name: /^(Utdanningspermisjon|Education leave)$/ });
  await own.scrollIntoViewIfNeeded();
  return { tab, own };
};
const title = 'Videreutdanning i demensomsorg';

describe.each(looks)('in the look %o', (look) => {
  it.each(['leader', 'hrAdviser'] as const)('the page, a leave and the texts, as the %s', async (who) => {
    const tab = await openPage(who, look);
    const { frame } = tab;
    await tab.picture(`education-${who}-${nameOfLook(look)}`);
    await flawless(tab);
    const rows = frame.getByRole('listitem');
    for (const [name, words] of [
      ['decide', 'kreftsykepleie'],
      ['case', 'Veiledning av studenter'],
      ['underway', 'Fagskole i helse'],
    ] as const) {
      await rows.filter({ hasText: words }).getByRole('button').click();
      const panel = frame.getByRole('dialog');
      await panel.locator('dl').waitFor();
      await tab.picture(`education-${who}-${name}-${nameOfLook(look)}`);
      await panel.getByRole('form').last().scrollIntoViewIfNeeded();
      await tab.picture(`education-${who}-${name}-end-${nameOfLook(look)}`);
      await flawless(tab);
      await tab.page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
    }
    await frame.getByRole('button', { name: /^(Avtaletekst(er|ar)|Agreement texts)$/ }).click();
    const panel = frame.getByRole('dialog');
    await panel.locator('blockquote').first().waitFor();
    if (who === 'hrAdviser') await panel.locator('summary').first().click();
    await tab.picture(`education-${who}-texts-${nameOfLook(look)}`);
    await flawless(tab);
    await stage.closeAll();
  });
});

describe('an education from application to pay case', () => {
  it('the employee applies; what is lacking is said where it is', async () => {
    const { tab, own } = await openOwn();
    const { frame } = tab;
    await own.getByText('Du har ikke søkt om utdanningspermisjon.').waitFor();
    await tab.picture('education-own-none');
    await own.getByRole('button', { name: 'Søk om utdanningspermisjon' }).click();
    const form = frame.getByRole('form', { name: 'Søk om utdanningspermisjon' });
    await form.getByLabel('Fra').fill(addDays(today, -150));
    await form.getByLabel(/^Til/).fill(addDays(today, -3));
    await form.getByRole('button', { name: 'Send søknaden' }).click();
    await form.getByText('Dette må fylles ut.').first().waitFor();
    await expect
      .poll(() => frame.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent))
      .toContain('Utdanning');
    await tab.picture('education-apply-refused');
    await flawless(tab);
    await form.getByLabel('Utdanning', { exact: false }).first().fill(title);
    await form.getByLabel('Lærested').fill('Høgskolen i Fjordvik');
    await form.getByLabel('Nivå').selectOption('Bachelor');
    await form.getByLabel('Hvor mye').fill('30');
    await form.getByLabel('Prosent av stillingen').fill('20');
    await form.getByLabel('Hva er verdien for deg?').fill('Jeg blir tryggere med dem som er urolige.');
    await form.getByLabel('Hva er verdien for kommunen?').fill('Færre utagerende situasjoner på kveld.');
    await tab.picture('education-apply-filled');
    await form.getByRole('button', { name: 'Send søknaden' }).click();
    await own.getByText('Søknaden er sendt.', { exact: false }).waitFor();
    await own.getByText('Venter på avgjørelse.', { exact: false }).waitFor();
    await tab.picture('education-own-applied');
    await flawless(tab);
    await stage.closeAll(1);
  });

  it('the leader is refused a refusal without reasons, and grants it', async () => {
    const tab = await openPage('leader');
    const { frame } = tab;
    await frame.getByRole('listitem').filter({ hasText: title }).getByRole('button').click();
    const form = frame.getByRole('form', { name: 'Avgjør søknaden' });
    await form.getByRole('radio', { name: 'Ikke innvilg' }).check();
    await form.getByLabel('I hvilken rolle eller hvilket organ').fill('Avdelingsleder');
    await form.getByRole('button', { name: 'Lagre avgjørelsen' }).click();
    await form
      .getByText('Permisjon skal innvilges hvis ikke særlige grunner er til hinder (HTA', { exact: false })
      .waitFor();
    await tab.picture('education-refusal-refused');
    await flawless(tab);
    await form.getByRole('radio', { name: 'Innvilg', exact: true }).check();
    await form.getByRole('checkbox', { name: 'Legitimerte utgifter dekkes', exact: true }).check();
    await form.getByLabel('Vikartimer som trengs').fill('120');
    await form.getByRole('button', { name: 'Lagre avgjørelsen' }).click();
    await frame.getByRole('dialog').getByRole('form', { name: 'Hvordan går det?' }).waitFor();
    await tab.picture('education-granted');
    await flawless(tab);
    await stage.closeAll(1);
  });

  it('the employee tells how it goes, and that it is completed', async () => {
    const { tab, own } = await openOwn();
    await own.getByText('Når du har fullført, kan dette tas opp etter HTA pkt. 4.2.4.').waitFor();
    await own.getByText('Fortell hvordan det går').click();
    const progress = own.getByRole('form', { name: 'Hvordan går det?' });
    await progress.getByLabel('Utdanningen er').selectOption('I gang');
    await progress.getByLabel('Studiepoeng tatt, av 30').fill('31');
    await progress.getByRole('button', { name: 'Lagre framdriften' }).click();
    await progress.getByText('Skriv et tall fra 0 til 30.').waitFor();
    await progress.getByLabel('Studiepoeng tatt, av 30').fill('20');
    await progress.getByRole('button', { name: 'Lagre framdriften' }).click();
    await own.getByText('20 av 30 studiepoeng tatt (67 %)').first().waitFor();
    await tab.picture('education-own-progress');
    await flawless(tab);
    const completion = own.getByRole('form', { name: 'Fullført' });
    await completion.getByLabel('Dag den ble fullført').fill(addDays(today, -3));
    await completion.getByRole('button', { name: 'Registrer som fullført' }).click();
    await own.getByText('Lønnssak: skal vurderes').waitFor();
    // The button that was pressed is gone: one goes on at the education.
    await expect.poll(() => tab.frame.evaluate(() => document.activeElement?.textContent)).toBe(title);
    await tab.picture('education-own-completed');
    await flawless(tab);
    await stage.closeAll(1);
  });

  it('the leader raises the pay case, which the employee then sees', async () => {
    const tab = await openPage('leader');
    const { frame } = tab;
    const group = frame.getByRole('region', { name: 'Lønn som skal vurderes' });
    await group.getByRole('listitem').filter({ hasText: title }).getByRole('button').click();
    const form = frame.getByRole('form', { name: 'Lønnssak etter HTA pkt. 4.2.4' });
    await form.getByRole('radio', { name: 'Avslutt' }).check();
    await form.getByLabel('Hvorfor ikke relevant').fill('Får 20 000 likevel');
    await form.getByRole('button', { name: 'Lagre steget' }).click();
    await form.getByText('Skriv ingen lønnstall', { exact: false }).waitFor();
    await tab.picture('education-case-figure');
    await flawless(tab);
    await form.getByRole('radio', { name: 'Saken er tatt opp' }).check();
    await form.getByRole('checkbox', { name: 'Annen stillingskode er vurdert' }).check();
    await form.getByRole('button', { name: 'Lagre steget' }).click();
    await form.getByText('Tatt opp:', { exact: false }).waitFor();
    await expect
      .poll(() => frame.evaluate(() => document.activeElement?.textContent))
      .toContain('Lønnssak: tatt opp');
    await tab.picture('education-case-raised');
    await frame.getByText(/^\d+ endringer$/).click();
    await frame.getByRole('list', { name: 'Hva som er gjort' }).scrollIntoViewIfNeeded();
    await tab.picture('education-changes');
    await flawless(tab);
    const { tab: hers, own } = await openOwn({ width: 360 });
    await own.getByText('Lønnssak: tatt opp').waitFor();
    await hers.picture('education-own-360');
    await flawless(hers);
    await stage.closeAll(1);
  });

  it('HR adds a newer text, and what was decided before leans on the old one', async () => {
    const tab = await openPage('hrAdviser');
    const { frame } = tab;
    await frame.getByRole('button', { name: 'Avtaletekster' }).click();
    const panel = frame.getByRole('dialog');
    await panel.getByText('Legg til en nyere tekst').click();
    await panel.getByLabel('Paragraf', { exact: true }).selectOption('HTA kapittel 1 § 14.2');
    await panel.getByLabel('Tekst', { exact: false }).last().fill('Ny ordlyd om utdanningspermisjon.');
    await panel.getByLabel('Kilde', { exact: false }).fill('HTA 2026–2028');
    await panel.getByRole('button', { name: 'Legg til', exact: true }).click();
    await panel.locator('blockquote').filter({ hasText: 'Ny ordlyd om utdanningspermisjon.' }).waitFor();
    await tab.picture('education-text-added');
    await flawless(tab);
    await tab.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await frame.getByRole('listitem').filter({ hasText: 'Fagskole i helse' }).getByRole('button').click();
    await panel.getByText('Dette sier HTA kapittel 1 § 14.2').click();
    await panel.locator('blockquote').filter({ hasText: 'skal dette innvilges' }).waitFor();
    await panel.getByText('Slik den lød da saken ble avgjort', { exact: false }).waitFor();
    await stage.closeAll();
  });
});
