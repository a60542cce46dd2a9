import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, overflow } from './teams-tab.ts';

const stage = setTabStage();
afterEach(() => stage.closeAll());

const openYear = async (who: 'leader' | 'hrAdviser' | 'unionRep', look: Look = {}) => {
  const tab = await stage.open(who, look);
  await tab.frame.getByRole('button', { name: /^(Året|The year)$/ }).click();
  await tab.frame.getByRole('img', { name: /^(Årshjul for|The year) 2026/ }).waitFor();
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

it('leads from a step to where it is taken, and back', async () => {
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
  await year.getByText('Neste: Budsjett og økonomiplan vedtas, 10. des. 2026 (om 14 dager)').waitFor();
  await year.getByRole('button', { name: 'Flytt «Budsjett og økonomiplan vedtas»' }).click();
  const form = frame.getByRole('form', { name: 'Flytt «Budsjett og økonomiplan vedtas»' });
  await form.getByLabel('Første dag').fill('2027-01-04');
  await form.getByRole('button', { name: 'Flytt datoen' }).click();
  await form.getByText('Datoen må ligge i 2026', { exact: false }).waitFor();
  await tab.picture('year-move');
  expect(await axeFaults(frame)).toEqual([]);
  await form.getByLabel('Første dag').fill('2026-12-03');
  await form.getByRole('button', { name: 'Flytt datoen' }).click();
  await year.getByText('«Budsjett og økonomiplan vedtas» er flyttet til 3. des. 2026.').waitFor();
  await year.getByText('(om 7 dager)', { exact: false }).waitFor();
  await tab.picture('year-moved');
  await year.getByRole('button', { name: 'Angre' }).click();
  await year.getByText('(om 14 dager)', { exact: false }).waitFor();
  await year.getByText('Flyttede datoer').click();
  expect(await year.getByText(/Budsjett og økonomiplan vedtas fra og med 2026: /).count()).toBeGreaterThan(1);
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
