import { readFile } from 'node:fs/promises';
import { addDays, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { afterEach, describe, expect, it } from 'vitest';
import { type ChosenFile, csvFile } from './import-files.ts';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow } from './teams-tab.ts';

const stage = setTabStage();
afterEach(() => stage.closeAll());

const openYear = async (who: 'leader' | 'hrAdviser' | 'unionRep', look: Look = {}) => {
  const tab = await stage.open(who, look);
  await tab.frame.getByRole('button', { name: /^(Året|The year)$/ }).click();
  await tab.frame.getByRole('img', { name: /^(Årshjul for|The year) \d{4}/ }).waitFor();
  return tab;
};

describe.each(looks)('the year, in the look %o', (look) => {
  it.each(['leader', 'hrAdviser', 'unionRep'] as const)(
    'is whole for the %s and has no fault of access',
    async (who) => {
      const tab = await openYear(who, look);
      const { frame } = tab;
      await tab.picture(`year-${who}-${nameOfLook(look)}`);
      expect(await overflow(frame)).toBe(0);
      expect(await axeFaults(frame)).toEqual([]);
      await frame.getByRole('img', { name: /^(Årshjul for|The year) 2026/ }).scrollIntoViewIfNeeded();
      await tab.picture(`year-${who}-${nameOfLook(look)}-wheel`);
      await frame.evaluate(() => document.querySelector('article')?.scrollIntoView({ block: 'end' }));
      await tab.picture(`year-${who}-${nameOfLook(look)}-end`);
    },
  );
});

it('leads from a step to where it is taken', async () => {
  const { frame } = await openYear('leader');
  const steps = frame.getByRole('region', { name: 'De sju stegene' });
  expect(await steps.getByRole('listitem').count()).toBe(7);
  await steps.getByRole('button', { name: 'Gå til kompetansebehov' }).first().click();
  await frame
    .getByRole('heading', { name: /Kompetansebehov/ })
    .first()
    .waitFor();
});

it('moves a date from this year on, says so, and takes it back', async () => {
  const tab = await openYear('hrAdviser');
  const { frame } = tab;
  const year = frame.getByRole('region', { name: 'Årshjulet' });
  const next = /^Neste: (?<what>.+), \d+\. [a-zæøå]+\.? (?<of>\d{4}) \(om (?<days>\d+) dag(er)?\)/;
  const said = (await year.getByText(next).first().textContent()) ?? '';
  const { what, of, days } = next.exec(said)?.groups ?? {};
  await year
    .getByRole('button', { name: `Flytt «${what}»` })
    .first()
    .click();
  const form = frame.getByRole('form', { name: `Flytt «${what}»` });
  await form.getByLabel('Første dag').fill(`${Number(of) + 1}-01-04`);
  await form.getByRole('button', { name: 'Flytt datoen' }).click();
  await form.getByText(`Datoen må ligge i ${of}`, { exact: false }).waitFor();
  await tab.picture('year-move');
  expect(await axeFaults(frame)).toEqual([]);
  // Sooner when there is room for it, else a little later.
  const moved = Number(days) > 9 ? Number(days) - 7 : Number(days) + 2;
  await form.getByLabel('Første dag').fill(addDays(norwegianDay(new Date()), moved));
  await form.getByRole('button', { name: 'Flytt datoen' }).click();
  await year.getByText(`«${what}» er flyttet til `, { exact: false }).waitFor();
  await year.getByText(`(om ${moved} dager)`, { exact: false }).first().waitFor();
  await tab.picture('year-moved');
  await year.getByRole('button', { name: 'Angre' }).click();
  await year.getByText(said).first().waitFor();
  await year.getByText('Flyttede datoer').click();
  expect(await year.getByText(`${what} fra og med ${of}: `, { exact: false }).count()).toBeGreaterThan(1);
  await tab.picture('year-moves');
  // The browser itself writes on the console that a date was refused.
  await stage.closeAll(1);
});

it('gives the year as a calendar file', async () => {
  const { page, frame } = await openYear('unionRep');
  const downloading = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Last ned som kalender (.ics)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('arshjul-2026.ics');
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('SUMMARY:Drøftingsmøte (HTA 3.2)\r\n');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(8);
});

describe('10-FAKTOR', () => {
  const factors = Array.from({ length: 10 }, (_, n) => `Faktor ${n + 1}`);
  const heads = ['Enhet', 'År', 'Antall svar', ...factors];
  /** Factor 4 at 3.4 and factor 7 at 3.1. */
  const means = ['4,2', '4,1', '4,0', '3,4', '4,0', '4,1', '3,1', '4,3', '3,9', '4,5'];
  const year = new Date().getFullYear();
  const give = async ({ frame }: OpenTab, file: ChosenFile) =>
    frame.locator('input[type=file]').setInputFiles(file);

  it('is read in, refused by its cell where too few have answered', async () => {
    const { unit } = stage.world.people;
    const tab = await stage.open('hrAdviser');
    const { frame } = tab;
    await frame.getByRole('button', { name: 'Import', exact: true }).click();
    await frame.getByRole('radio', { name: /^10-FAKTOR/ }).check();
    await give(tab, csvFile('faktor feil.csv', [heads, [unit, year, 4, ...means.with(1, '5,2')]]));
    await frame.getByText('✓ faktor feil.csv').waitFor();
    await frame.getByRole('button', { name: 'Videre' }).click();
    await frame.getByRole('heading', { name: 'Hva står i kolonnene?' }).waitFor();
    await frame.getByRole('button', { name: 'Prøvekjør' }).click();
    await frame.getByRole('row', { name: /^Rad 2, kolonne C «Antall svar» .*færre enn 5 svar/ }).waitFor();
    await frame.getByRole('row', { name: /^Rad 2, kolonne E «Faktor 2»/ }).waitFor();
    await tab.picture('survey-import-faults');
    await give(tab, csvFile('faktor.csv', [heads, [unit, year, 11, ...means]]));
    await frame.getByRole('heading', { name: /klar til å importeres|feil må rettes/ }).waitFor();
    await tab.picture('survey-import-ready');
    await frame.getByRole('button', { name: 'Videre' }).click();
    await frame.getByRole('button', { name: 'Importer 1 rad' }).click();
    await frame.getByRole('heading', { name: 'faktor.csv er importert' }).waitFor();
  });

  it.each(looks)('stands beside the plan in the look %o', async (look) => {
    const tab = await stage.open('leader', look);
    const { frame } = tab;
    await frame.getByRole('button', { name: '10-FAKTOR' }).click();
    await frame.getByRole('table', { name: /^(Faktor|The factors)/ }).waitFor();
    expect(await overflow(frame)).toBe(0);
    expect(await axeFaults(frame)).toEqual([]);
    await tab.picture(`survey-${nameOfLook(look)}`);
  });

  it('leads from a low factor to a measure of its strategy', async () => {
    const tab = await stage.open('leader');
    const { frame } = tab;
    await frame.getByRole('button', { name: '10-FAKTOR' }).click();
    await frame.getByText('Bruk av kompetanse (faktor 4) er 3,4, og grensen for lav er 3,5.').waitFor();
    await frame
      .getByText('Relevant kompetanseutvikling (faktor 7) er 3,1, og grensen for lav er 3,5.')
      .waitFor();
    await frame.getByRole('button', { name: 'Nytt tiltak: mobilisere …' }).click();
    const form = frame.getByRole('form', { name: 'Tiltaket' });
    await form.waitFor();
    expect(await form.getByRole('combobox', { name: 'Strategi' }).inputValue()).toBe('mobilise');
    await tab.picture('survey-measure');
  });
});
