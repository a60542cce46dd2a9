import { describe, expect, it } from 'vitest';
import { looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow } from './teams-tab.ts';

const stage = setTabStage();
const mode = ({ frame }: OpenTab, name: RegExp) =>
  frame
    .getByRole('group', { name: /^(Vis planen som|Show the plan as)$/ })
    .getByRole('button', { name })
    .click();
const sectionOf = ({ frame }: OpenTab) => frame.getByRole('region', { name: /^(Evaluering|Evaluation)$/ });
const report = /^(Årsmelding|Yearly report)$/;
const openReport = async (tab: OpenTab) => {
  await mode(tab, report);
  await tab.frame.getByRole('heading', { name: /^(Årsmelding|Yearly report) \d{4}/ }).waitFor();
};

describe.each(looks)('in the look %o', (look) => {
  it('the evaluation stands in the measure, fits, and has no fault of access', async () => {
    const tab = await stage.open('leader', { ...look, subPageId: `measure/${stage.world.people.measure}` });
    const section = sectionOf(tab);
    await section.waitFor();
    await section.getByRole('radio').first().waitFor();
    expect(await overflow(tab.frame)).toBe(0);
    await tab.picture(`evaluation-${nameOfLook(look)}`);
    await section.getByRole('radio', { name: /^(Justere|Adjust)/ }).check();
    await section.getByRole('table').scrollIntoViewIfNeeded();
    await tab.picture(`evaluation-form-${nameOfLook(look)}`);
    expect(await overflow(tab.frame)).toBe(0);
    expect(await axeFaults(tab.frame)).toEqual([]);
    await stage.closeAll();
  });

  it('so does the yearly report', async () => {
    const tab = await stage.open('leader', look);
    const { frame } = tab;
    await openReport(tab);
    expect(await overflow(frame)).toBe(0);
    await tab.picture(`yearly-report-${nameOfLook(look)}`);
    for (const [at, name] of [/^(Område for område|Area by area)/, /^(Slik har|How the)/].entries()) {
      await frame.getByRole('heading', { name }).scrollIntoViewIfNeeded();
      await frame.getByRole('heading', { name }).evaluate((heading) => heading.scrollIntoView());
      await tab.picture(`yearly-report-${at + 1}-${nameOfLook(look)}`);
    }
    expect(await axeFaults(frame)).toEqual([]);
    await stage.closeAll();
  });
});

describe('the yearly report', () => {
  it('of the municipality is read by HR, also that of the period before, with what was written then', async () => {
    const tab = await stage.open('hrAdviser');
    const { frame } = tab;
    await openReport(tab);
    await tab.picture('yearly-report-hr');
    const years = frame.getByRole('combobox', { name: 'År' });
    // The last year of the period before.
    const earlier = await years.getByRole('option').nth(-4).textContent();
    await years.selectOption(`${earlier}`);
    await frame.getByRole('heading', { name: `Årsmelding ${earlier}` }).waitFor();
    await tab.picture('yearly-report-earlier');
    await frame.getByRole('blockquote').first().waitFor();
    expect(await axeFaults(frame)).toEqual([]);
    await stage.closeAll();
  });

  it('is one page of its own on paper', async () => {
    const tab = await stage.open('leader');
    await openReport(tab);
    await tab.page.emulateMedia({ media: 'print' });
    const isSeen = (name: RegExp) => tab.frame.getByRole('heading', { name }).isVisible();
    expect(await isSeen(/^Årsmelding \d{4}/)).toBe(true);
    expect(await tab.frame.getByRole('combobox', { name: 'År' }).isVisible()).toBe(false);
    expect(await tab.frame.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false);
    await tab.picture('yearly-report-print');
    await stage.closeAll();
  });

  it('says to the union representative why the gap is not there', async () => {
    const tab = await stage.open('unionRep');
    await openReport(tab);
    await tab.frame.getByText(/Gapet før og etter står ikke her/).waitFor();
    await tab.picture('yearly-report-union');
    expect(await axeFaults(tab.frame)).toEqual([]);
    await stage.closeAll();
  });
});

describe('an evaluation', () => {
  it('is found in the list, asked for what is missing, written by keyboard, and is then in the line of time', async () => {
    const tab = await stage.open('leader');
    const { frame, page } = tab;
    await mode(tab, /^Liste$/);
    await frame.getByRole('button', { name: /^Til evaluering \(\d+\)$/ }).click();
    await tab.picture('evaluation-list');
    expect(await axeFaults(frame)).toEqual([]);
    const measureId = stage.world.people.measure;
    const measure = await stage.world.as(stage.world.people.leader)('measure', { params: { measureId } });
    await frame.getByRole('button', { name: measure.title }).click();
    const form = sectionOf(tab).getByRole('form', { name: 'Evaluer tiltaket' });
    await form.getByRole('button', { name: 'Lagre evalueringen' }).click();
    await form.getByText('Velg om kriteriet er nådd.').waitFor();
    await tab.picture('evaluation-missing');
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('yes');
    await page.keyboard.press('ArrowDown');
    await form.getByRole('radio', { name: 'Fortsette som i dag' }).check();
    await form.getByRole('button', { name: 'Lagre evalueringen' }).click();
    // What is empty is refused by the service in words, and the keyboard stands there.
    await form.locator('textarea[aria-invalid=true]').waitFor();
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.type('De fleste er trygge, men nattevaktene mangler.');
    await form.getByRole('button', { name: 'Lagre evalueringen' }).click();
    await frame.getByText('Evalueringen er lagret.').waitFor();
    const line = frame.getByRole('list', { name: 'Oppfølging så langt' });
    await line.getByText('De fleste er trygge, men nattevaktene mangler.').waitFor();
    await tab.picture('evaluation-saved');
    expect(await axeFaults(frame)).toEqual([]);
    await line.getByText('Kriteriet nådd: Delvis').scrollIntoViewIfNeeded();
    await tab.picture('evaluation-line');
    // The refusal is the browser's own word on the console.
    await stage.closeAll(1);
  });
});
