import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { describe, expect, it } from 'vitest';
import { paperOf } from './paper-of.ts';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow, pressUntil } from './teams-tab.ts';

const stage = setTabStage();

/** Soon, also on a machine that has much to do. */
const soon = { timeout: 15_000 };
const year = Number(norwegianDay(new Date()).slice(0, 4));
const pageNames = { nb: 'Drøfting', nn: 'Drøfting', en: 'Consultation' } as const;
const flawless = async ({ frame }: OpenTab) => {
  expect(await overflow(frame)).toBe(0);
  expect(await axeFaults(frame)).toEqual([]);
};

const openList = async (who: 'hrAdviser' | 'unionRep', look: Look = {}) => {
  const tab = await stage.open(who, look);
  tab.page.setDefaultTimeout(15_000);
  const name = pageNames[look.lang ?? 'nb'];
  await tab.frame.getByRole('button', { name, exact: true }).click();
  await tab.frame.getByRole('article', { name, exact: true }).getByRole('list').first().waitFor();
  return tab;
};
/** The meeting of this year stands first in the list. */
const openMeeting = async (who: 'hrAdviser' | 'unionRep', look: Look = {}) => {
  const tab = await openList(who, look);
  const meeting = tab.frame
    .getByRole('listitem')
    .filter({ hasText: String(year) })
    .first();
  await meeting.getByRole('button').click();
  await tab.frame.getByRole('table').nth(1).waitFor();
  return tab;
};
const matter = ({ frame }: OpenTab, nth: number) =>
  frame.getByRole('region', { name: 'Saksliste', exact: true }).locator('ol > li').nth(nth);

describe.each(looks)('in the look %o', (look) => {
  it.each(['hrAdviser', 'unionRep'] as const)(
    'the meetings, and the one of this year, as the %s',
    async (who) => {
      const list = await openList(who, look);
      const name = `${who}-${nameOfLook(look)}`;
      await list.picture(`consultations-${name}`);
      await flawless(list);
      await stage.closeAll();
      const tab = await openMeeting(who, look);
      await tab.picture(`consultation-${name}`);
      const { frame } = tab;
      for (const [part, at] of [
        ['numbers', frame.getByRole('table').first()],
        ['group', frame.getByRole('table').nth(1)],
        ['agenda', frame.locator('ol').first()],
        ['protocol', frame.getByRole('region', { name: /^(Protokoll|Protocol)$/ })],
      ] as const) {
        await at.evaluate((element) => element.scrollIntoView());
        await tab.picture(`consultation-${name}-${part}`);
      }
      await flawless(tab);
      await stage.closeAll();
    },
  );
});

describe('the yearly consultation', () => {
  it('by keyboard alone, the representative writes the view of a union, and is told that it is kept', async () => {
    const tab = await openMeeting('unionRep');
    const { frame, page } = tab;
    await frame.getByText('Du kan skrive organisasjonenes syn').waitFor();
    expect(await frame.getByRole('button', { name: 'Endre møtet' }).count()).toBe(0);
    expect(await matter(tab, 0).getByRole('textbox').count()).toBe(2);
    await pressUntil(tab, 'Tab', 'textarea[aria-label^="Synet til Norsk Sykepleierforbund"]');
    await page.keyboard.type('Veiledning må settes på planen.');
    await matter(tab, 0).getByText('Ikke lagret ennå').waitFor();
    await page.keyboard.press('Control+Enter');
    await matter(tab, 0).getByText('Lagret', { exact: true }).waitFor();
    await tab.picture('consultation-written');
    await flawless(tab);
    await frame.getByRole('textbox', { name: 'Egen sak' }).fill('Lærlinger');
    await frame.getByRole('button', { name: 'Legg til', exact: true }).click();
    await frame.getByRole('heading', { name: 'Lærlinger' }).waitFor();
    await frame
      .getByLabel('Spørsmål fra veilederne')
      .selectOption({ label: 'Hva motiverer til læring og kompetanseutvikling?' });
    await frame.getByRole('heading', { name: 'Hva motiverer til læring' }).waitFor();
    await stage.closeAll();
  });

  it('somebody who wrote in the same place meanwhile is shown both versions', async () => {
    const tab = await openMeeting('hrAdviser');
    const field = matter(tab, 1).getByRole('textbox', { name: /^Synet til Arbeidsgiver/ });
    await field.fill('Mitt syn');
    const consultationId = (await stage.world.as(stage.world.people.hrAdviser)('consultations'))
      .consultations[0]?.id;
    await stage.world.as(stage.world.people.hrAdviser)('writeInConsultation', {
      params: { consultationId: consultationId as string },
      body: {
        key: crypto.randomUUID(),
        change: {
          kind: 'view',
          itemId: 'checklist.available',
          partyId: 'employer',
          to: 'En annens',
          seen: '',
        },
      },
    });
    await field.press('Control+Enter');
    await tab.frame.getByText('En annens').first().waitFor();
    await tab.frame.getByRole('rowheader', { name: 'Arbeidsgiver' }).waitFor();
    await tab.picture('consultation-two-versions');
    await flawless(tab);
    await tab.frame.getByRole('button', { name: 'Lagre det jeg skrev' }).click();
    await expect.poll(() => tab.frame.getByRole('rowheader', { name: 'Arbeidsgiver' }).count(), soon).toBe(0);
    await matter(tab, 1).getByText('Lagret', { exact: true }).waitFor();
    expect(await field.inputValue()).toBe('Mitt syn');
    await stage.closeAll(1);
  });

  it('HR takes the workbook along', async () => {
    const tab = await openMeeting('hrAdviser');
    const [download] = await Promise.all([
      tab.page.waitForEvent('download'),
      tab.frame.getByRole('button', { name: 'Last ned som Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^drofting-\d{4}-.*\.xlsx$/);
    await tab.frame.getByText('Filen er lastet ned.').waitFor();
    await stage.closeAll();
  });

  it('HR agrees on something, is told what is left, and closes the protocol', async () => {
    const tab = await openMeeting('hrAdviser');
    const { frame } = tab;
    await frame.getByRole('button', { name: 'Ny avtale' }).click();
    const form = frame.getByRole('form', { name: 'Ny avtale' });
    await form.getByRole('button', { name: 'Lagre' }).click();
    await form.getByText('Dette må fylles ut.').first().waitFor();
    await form.getByRole('textbox', { name: /^Avtale/ }).fill('To nye lærlinger hvert år.');
    await form.getByRole('textbox', { name: /^Ansvarlig/ }).fill('HR');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await frame.getByText('To nye lærlinger hvert år.').waitFor();

    await frame.getByRole('button', { name: 'Avslutt protokollen …' }).click();
    await frame.getByLabel('Møtet ble holdt').fill(norwegianDay(new Date()));
    await frame.getByRole('button', { name: 'Avslutt protokollen', exact: true }).click();
    await frame.getByText(/av sakene har verken synspunkt eller avtale/).waitFor();
    await tab.picture('consultation-not-yet');
    await flawless(tab);
    const left = frame.getByRole('checkbox', { name: /^Ikke tatt opp/, checked: false });
    for (let count = await left.count(); count > 0; count -= 1) {
      await left.first().click();
      await expect.poll(() => left.count(), soon).toBe(count - 1);
    }
    await frame.getByRole('button', { name: 'Avslutt protokollen', exact: true }).click();
    await frame.getByText('Nå kan dere bare føre inn hva som ble av avtalene.').first().waitFor();
    await frame
      .getByText(/^.*· holdt /)
      .first()
      .waitFor();
    expect(await frame.getByRole('textbox', { name: /^Synet til/ }).count()).toBe(0);
    await frame.getByText('Endringer i møtet').first().click();
    await frame.getByText('Skrev synet til en organisasjon').first().waitFor();
    await frame
      .getByText('Endringer i møtet')
      .first()
      .evaluate((element) => element.scrollIntoView());
    await tab.picture('consultation-changes');
    await flawless(tab);
    await tab.picture('consultation-held');
    await flawless(tab);
    await stage.closeAll(2);
  });

  it.each([
    ['hrAdviser', 'default'],
    ['unionRep', 'dark'],
    ['unionRep', 'contrast'],
  ] as const)(
    'on paper, as the %s in the theme %s, it is the meeting in black on white, and nothing to press',
    async (who, theme) => {
      const tab = await openMeeting(who, { theme });
      const paper = await paperOf(stage.browser, tab, `consultation-paper-${who}-${theme}`);
      expect(paper.words).toContain('Veiledning må settes på planen.');
      expect(paper.words).toContain('Mitt syn');
      expect(paper.words).toContain('To nye lærlinger hvert år.');
      expect(paper.words).not.toMatch(/Skriv ut|Last ned|Til alle drøftingene|Kompetansebehov\n/);
      expect(paper.colours.at(-1)).toBe('rgb(255, 255, 255)');
      for (const ink of paper.colours.slice(0, -1)) expect(ink).toMatch(/^rgb\((0, 0, 0|51, 51, 51)\)$/);
      expect(paper.pages).toBeGreaterThan(1);
      expect(paper.pages).toBeLessThan(9);
      await stage.closeAll();
    },
  );

  it('HR plans the next one, among the same parties, with last year’s agreements first', async () => {
    const tab = await openList('hrAdviser');
    const { frame } = tab;
    await frame.getByRole('button', { name: 'Ny drøfting' }).click();
    await frame.getByRole('button', { name: 'Legg inn møtet' }).click();
    await frame.getByText('Velg en dag.').waitFor();
    await tab.picture('consultation-new');
    await flawless(tab);
    await frame.getByLabel('Planlagt dag').fill(`${year + 1}-10-14`);
    await frame.getByRole('button', { name: 'Legg inn møtet' }).click();
    await frame.getByRole('heading', { name: `Drøftingsmøte ${year + 1}` }).waitFor();
    const last = frame.getByRole('region', { name: 'Dette ble vi enige om sist' });
    await last.getByText('To nye lærlinger hvert år.').waitFor();
    await last.getByRole('combobox').selectOption({ label: 'Holdt' });
    await last.getByText('Lagret', { exact: true }).waitFor();
    await frame.getByRole('button', { name: 'Endre møtet' }).click();
    await frame.getByRole('checkbox').first().check();
    await tab.picture('consultation-edit');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Lagre', exact: true }).click();
    await frame.getByRole('region', { name: 'Planer som drøftes' }).getByRole('table').waitFor();
    await stage.closeAll();
  });
});

it.each(looks)(
  'a leader whose unit has had none is told what it is, and can begin, in the look %o',
  async (look) => {
    const tab = await stage.open('leader', look);
    const { frame } = tab;
    await frame.getByRole('button', { name: pageNames[look.lang ?? 'nb'], exact: true }).click();
    await frame.getByRole('heading', { name: /^(Ingen drøft|No consult)/ }).waitFor();
    await tab.picture(`consultations-none-${nameOfLook(look)}`);
    await flawless(tab);
    await frame.getByRole('button', { name: /^(Ny drøfting|New consultation)$/ }).click();
    await frame.getByRole('form').waitFor();
    await tab.picture(`consultations-first-${nameOfLook(look)}`);
    await flawless(tab);
    await stage.closeAll();
  },
);
