import { describe, expect, it } from 'vitest';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow, pressUntil } from './teams-tab.ts';

const stage = setTabStage();

const pageNames = {
  catalogue: { nb: 'Katalog', nn: 'Katalog', en: 'Catalogue' },
  requirements: { nb: 'Krav', nn: 'Krav', en: 'Requirements' },
} as const;
type PageOf = keyof typeof pageNames;
const open = async (who: 'leader' | 'hrAdviser', page: PageOf, look: Look = {}) => {
  const tab = await stage.open(who, look);
  const name = pageNames[page][look.lang ?? 'nb'];
  await tab.frame.getByRole('button', { name, exact: true }).click();
  await tab.frame.getByRole('article', { name, exact: true }).waitFor();
  return tab;
};
const flawless = async ({ frame }: OpenTab) => {
  // A panel that is still sliding in is wider than its place.
  await expect.poll(() => overflow(frame)).toBe(0);
  expect(await axeFaults(frame)).toEqual([]);
};

describe.each(looks)('in the look %o', (look) => {
  it.each(['hrAdviser', 'leader'] as const)(
    'the catalogue, and one competence in it, as the %s',
    async (who) => {
      const tab = await open(who, 'catalogue', look);
      await tab.picture(`catalogue-${who}-${nameOfLook(look)}`);
      await flawless(tab);
      await tab.frame.getByRole('article').getByRole('listitem').getByRole('button').nth(4).click();
      await tab.frame.getByRole('dialog').waitFor();
      await tab.picture(`catalogue-${who}-competence-${nameOfLook(look)}`);
      await flawless(tab);
      await stage.closeAll();
    },
  );

  it.each(['hrAdviser', 'leader'] as const)('the requirements, and one of them, as the %s', async (who) => {
    const tab = await open(who, 'requirements', look);
    await tab.picture(`requirements-${who}-${nameOfLook(look)}`);
    await flawless(tab);
    await tab.frame.getByRole('article').getByRole('listitem').getByRole('button').first().click();
    await tab.frame.getByRole('dialog').waitFor();
    await tab.picture(`requirements-${who}-one-${nameOfLook(look)}`);
    await flawless(tab);
    await stage.closeAll();
  });
});

describe('by keyboard alone', () => {
  it('a leader proposes a competence, and the keyboard is back where it was', async () => {
    const tab = await open('leader', 'catalogue');
    const { frame, page } = tab;
    await frame.evaluate(() => {
      const buttons = [...document.querySelectorAll('article button')];
      for (const button of buttons) if (button.textContent === 'Foreslå en kompetanse') button.id = 'sought';
    });
    await frame.locator('body').press('Tab');
    await pressUntil(tab, 'Tab', '#sought');
    await page.keyboard.press('Enter');
    await frame.getByRole('dialog').waitFor();
    await pressUntil(tab, 'Tab', '[role=dialog] form input');
    await page.keyboard.type('Lindrende sengepleie');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lindrande sengepleie');
    await pressUntil(tab, 'Tab', '[role=dialog] input[type=checkbox]');
    await page.keyboard.press('Space');
    await pressUntil(tab, 'Tab', '[role=dialog] textarea');
    await page.keyboard.type('Flere alvorlig syke');
    await tab.picture('catalogue-proposal');
    await pressUntil(tab, 'Tab', '[role=dialog] button[type=submit]');
    await page.keyboard.press('Enter');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    const own = frame.getByRole('region', { name: 'Dine forslag' });
    await own.getByText('Venter på svar').waitFor();
    await expect.poll(() => frame.evaluate(() => document.activeElement?.id)).toBe('sought');
    await tab.picture('catalogue-own-proposals');
    await flawless(tab);
    await stage.closeAll();
  });
});

describe('HR in the catalogue', () => {
  it('takes in what a leader has proposed, renames it, and begins to phase it out', async () => {
    const proposal = { nb: 'Trygg oppvekst i sørsamisk', nn: 'Trygg oppvekst på sørsamisk' };
    const [area] = (await stage.world.as(stage.world.people.leader)('catalogue')).areas;
    await stage.world.as(stage.world.people.leader)('saveCompetence', {
      body: {
        ...{ key: crypto.randomUUID(), name: proposal, kind: 'skill', areaIds: area ? [area.id] : [] },
        because: 'Tre familier har bedt om det',
      },
    });
    const tab = await open('hrAdviser', 'catalogue');
    const { frame } = tab;
    await frame.getByRole('button', { name: proposal.nb, exact: true }).first().click();
    const panel = frame.getByRole('dialog');
    await panel.getByText('Tre familier har bedt om det').waitFor();
    await panel.getByText('Ingen krav eller vurderinger bygger på denne ennå.').waitFor();
    await tab.picture('catalogue-hr-proposal');
    await flawless(tab);
    await panel.getByRole('button', { name: 'Ta den inn i katalogen' }).click();
    await panel.getByText('I bruk: den kan kreves og vurderes.').waitFor();
    await panel.getByRole('textbox', { name: 'Navn på bokmål' }).fill('Sørsamisk i barnehagen');
    await panel.getByRole('button', { name: 'Lagre', exact: true }).click();
    await panel.getByText('Lagret.').waitFor();
    await panel.getByRole('button', { name: 'Begynn å avvikle' }).click();
    await panel.getByText(/^På vei ut/).waitFor();
    await panel.getByRole('button', { name: 'Ta i bruk igjen' }).scrollIntoViewIfNeeded();
    await tab.picture('catalogue-phasing-out');
    await flawless(tab);
    await tab.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    const line = frame
      .getByRole('article')
      .getByRole('listitem')
      .filter({ hasText: 'Sørsamisk i barnehagen' });
    await line.getByText('Avvikles').waitFor();
    await line.scrollIntoViewIfNeeded();
    await tab.picture('catalogue-after');
    await stage.closeAll();
  });

  it('sees what follows, merges, and takes it back', async () => {
    const tab = await open('hrAdviser', 'catalogue');
    const { frame } = tab;
    const { entries } = await stage.world.as(stage.world.people.hrAdviser)('catalogue');
    const [from, into] = entries.filter(({ kind, status }) => kind === 'skill' && status === 'active');
    if (from === undefined || into === undefined) throw new Error('There are not two skills');
    await frame.getByRole('article').getByRole('button', { name: from.title, exact: true }).click();
    const panel = frame.getByRole('dialog');
    await panel.getByRole('combobox', { name: 'Slå sammen med' }).selectOption(into.title);
    await panel.getByRole('button', { name: 'Se hva som følger med' }).click();
    await panel
      .getByText(new RegExp(`fra nå av: ${from.use.requirements} krav, `))
      .first()
      .waitFor();
    await panel.getByRole('button', { name: 'Slå sammen', exact: true }).scrollIntoViewIfNeeded();
    await tab.picture('catalogue-merge');
    await flawless(tab);
    await panel.getByRole('button', { name: 'Slå sammen', exact: true }).click();
    await panel.getByText(`Slått sammen med ${into.title}`).waitFor();
    await tab.picture('catalogue-merged');
    await panel.getByRole('button', { name: 'Skill dem fra hverandre igjen' }).click();
    await panel.getByText('I bruk: den kan kreves og vurderes.').waitFor();
    await stage.closeAll();
  });

  it('keeps what is written when somebody else changes the same competence', async () => {
    const tab = await open('hrAdviser', 'catalogue');
    const { frame } = tab;
    const hr = stage.world.as(stage.world.people.hrAdviser);
    const { entries } = await hr('catalogue');
    const entry = entries.find(({ kind, status }) => kind === 'certificate' && status === 'active');
    if (entry === undefined) throw new Error('There is no certificate');
    await frame.getByRole('article').getByRole('button', { name: entry.title, exact: true }).click();
    const field = frame.getByRole('dialog').getByRole('textbox', { name: 'Navn på bokmål' });
    await field.fill(`${entry.title} A`);
    const { name, kind, areaIds, validMonths, id, etag } = entry;
    await hr('saveCompetence', {
      body: {
        ...{ key: crypto.randomUUID(), changes: { id, etag }, kind, areaIds },
        ...{ name: { ...name, nb: `${name.nb} B` }, validMonths },
      },
    });
    // The page behind has taken up the other's change by itself.
    await frame.locator('article button', { hasText: `${entry.title} B` }).waitFor();
    expect(await field.inputValue()).toBe(`${entry.title} A`);
    await frame.getByRole('button', { name: 'Lagre', exact: true }).click();
    const versions = frame.getByRole('dialog').getByRole('table');
    await versions.getByText(`${entry.title} B`).waitFor();
    await versions.scrollIntoViewIfNeeded();
    await tab.picture('catalogue-conflict');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Lagre det jeg skrev' }).click();
    await frame.getByText('Lagret.').waitFor();
    // The browser itself writes a refused request on the console; that one, and nothing else.
    expect(tab.faults).toEqual([expect.stringContaining('409')]);
    await tab.close();
  });
});

describe('a leader and the requirements of the own unit', () => {
  it('sets one for a later day and takes it away again', async () => {
    const tab = await open('leader', 'requirements');
    const { frame } = tab;
    await frame.getByRole('button', { name: 'Nytt krav' }).click();
    const panel = frame.getByRole('dialog');
    const chosen = panel.getByRole('combobox', { name: 'Kompetanse', exact: false });
    await chosen.selectOption({ index: 1 });
    await panel.getByRole('combobox', { name: 'Stillingsgruppe' }).selectOption({ index: 1 });
    await panel.getByLabel('Fra og med').fill('2031-01-01');
    await panel.getByRole('button', { name: 'Lagre kravet' }).click();
    await panel.waitFor({ state: 'detached' });
    const line = frame.getByRole('listitem').filter({ hasText: 'Fra 1. jan. 2031' });
    await line.getByRole('button').click();
    await panel.getByRole('button', { name: 'Fjern kravet' }).click();
    await panel.getByRole('button', { name: 'Ja, fjern det' }).scrollIntoViewIfNeeded();
    await tab.picture('requirements-withdraw');
    await flawless(tab);
    await panel.getByRole('button', { name: 'Ja, fjern det' }).click();
    await line.waitFor({ state: 'detached' });
    await stage.closeAll();
  });

  it('goes its own way with a stricter one, which is marked, and exempts somebody until a day', async () => {
    const leader = stage.world.as(stage.world.people.leader);
    const home = await leader('home');
    const unitId = home.plan?.unit.id ?? home.units[0]?.id ?? '';
    const { rows } = await leader('requirements', { params: { unitId }, query: {} });
    const above = rows.find(
      ({ origin, level, competence, atLeast }) =>
        origin !== 'here' &&
        level !== undefined &&
        level < 4 &&
        competence.kind === 'skill' &&
        atLeast === undefined,
    );
    if (above === undefined) throw new Error('Nothing is required from above');
    const tab = await open('leader', 'requirements');
    const { frame } = tab;
    await frame.getByRole('button', { name: 'Nytt krav' }).click();
    const panel = frame.getByRole('dialog');
    await panel
      .getByRole('combobox', { name: 'Kompetanse', exact: false })
      .selectOption(above.competence.name);
    if (above.group !== undefined) {
      await panel.getByRole('combobox', { name: 'Stillingsgruppe' }).selectOption(above.group.name);
    }
    await panel.getByRole('combobox', { name: 'Nivå' }).selectOption('Nivå 4');
    await tab.picture('requirements-new');
    await flawless(tab);
    await panel.getByRole('button', { name: 'Lagre kravet' }).click();
    await panel.waitFor({ state: 'detached' });
    const own = frame.getByRole('listitem').filter({ hasText: 'Strengere her' });
    await own.getByRole('button', { name: above.competence.name }).waitFor();
    await own.first().scrollIntoViewIfNeeded();
    await tab.picture('requirements-deviation');
    await flawless(tab);
    await own.getByRole('button', { name: above.competence.name }).first().click();
    const people = panel.getByRole('combobox', { name: 'Hvem', exact: true });
    await people.selectOption({ index: 1 });
    await panel.getByRole('form', { name: 'Gi fritak' }).getByLabel('Til og med').fill('2027-06-30');
    await panel.getByRole('button', { name: 'Gi fritak' }).click();
    await panel.getByText(/30\. juni 2027/).waitFor();
    await people.scrollIntoViewIfNeeded();
    await tab.picture('requirements-exemption');
    await flawless(tab);
    await stage.closeAll();
  });
});
