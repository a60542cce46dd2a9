import { describe, expect, it } from 'vitest';
import { setTabStage } from './tab-stage.ts';
import { axeFaults } from './teams-tab.ts';

const stage = setTabStage();

const openMeasure = () => stage.open('leader', { subPageId: `measure/${stage.world.people.measure}` });
const edit = async () => {
  const tab = await stage.open('leader');
  await tab.frame.getByRole('button', { name: 'Rediger', exact: true }).click();
  await tab.frame.getByRole('grid').waitFor();
  return tab;
};
const leader = () => stage.world.as(stage.world.people.leader);
const hr = () => stage.world.as(stage.world.people.hrAdviser);
const planOf = () => leader()('unitPlan', { params: { unitId: stage.world.people.unit } });
const measureOf = (measureId: string = stage.world.people.measure) =>
  leader()('measure', { params: { measureId } });
const renameAsHr = async (to: string) => {
  const { id, title } = await measureOf();
  const cell = { kind: 'title' as const, to, seen: title };
  await hr()('setMeasureCell', { params: { measureId: id }, body: { key: crypto.randomUUID(), cell } });
};

describe('a measure with all its fields', () => {
  it('begins in the last row of an area or from an example, and asks why what lies unused is not enough', async () => {
    const { plan } = await planOf();
    const view = await leader()('measureForm', { params: { planId: plan?.id ?? '' } });
    const unused = view.competences.find((one) => one.unused !== 'none' && one.kind === 'skill');
    const tab = await edit();
    const { frame, page } = tab;
    await frame.getByText('Skriv et nytt tiltak her').first().click();
    await page.keyboard.type('Hospitering på korttidsavdelingen');
    await page.keyboard.press('Enter');
    const form = frame.getByRole('form', { name: 'Tiltaket' });
    await form.getByRole('button', { name: 'Start fra et eksempel …' }).click();
    await form
      .getByRole('button', { name: /ospitering/ })
      .first()
      .waitFor();
    await tab.picture('measure-examples');
    expect(await axeFaults(frame)).toEqual([]);
    await form
      .getByRole('button', { name: /ospitering/ })
      .first()
      .click();
    expect(await form.getByRole('textbox', { name: 'Tittel' }).inputValue()).toBe(
      'Hospitering på korttidsavdelingen',
    );
    await form.getByRole('combobox', { name: 'Strategi' }).selectOption('develop');
    await form.getByRole('checkbox', { name: String(plan?.years[3]) }).check();
    await form.getByRole('button', { name: 'Legg til en kompetanse' }).click();
    await form.getByRole('combobox', { name: 'Kompetanse', exact: true }).selectOption(unused?.id ?? '');
    await form.getByText('Kompetansen finnes her, uten å være i bruk').waitFor();
    await form.getByRole('textbox', { name: 'Kroner per år' }).fill('12 500');
    await form.getByRole('button', { name: 'Lagre' }).click();
    const why = form.getByRole('textbox', { name: /^Hvorfor er det ikke nok/ });
    await expect.poll(() => why.getAttribute('aria-invalid')).toBe('true');
    await why.scrollIntoViewIfNeeded();
    await tab.picture('measure-mobilise');
    expect(await axeFaults(frame)).toEqual([]);
    await why.fill('Vi trenger flere enn dem som har den.');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    await frame.getByRole('row').filter({ hasText: 'Hospitering på korttidsavdelingen' }).waitFor();
    const made = (await planOf()).areas
      .flatMap(({ measures }) => measures)
      .find(({ title }) => title.startsWith('Hospitering på kort'));
    expect(made).toMatchObject({ years: [plan?.years[3]], cost: { kroner: 12500 } });
    expect(await measureOf(made?.id)).toMatchObject({
      competences: [{ id: unused?.id }],
      reason: 'Vi trenger flere enn dem som har den.',
    });
    await stage.closeAll(1);
  });

  it('changed by two at once shows both versions, and loses nothing of either', async () => {
    const tab = await openMeasure();
    const { frame } = tab;
    await frame.getByRole('button', { name: 'Endre tiltaket' }).click();
    const form = frame.getByRole('form', { name: 'Tiltaket' });
    await form.getByRole('textbox', { name: 'Målgruppe' }).fill('Alle på avdelingen');
    await form.getByRole('textbox', { name: 'Tittel' }).fill('Slik lederen skrev det');
    await form.getByRole('textbox', { name: /suksesskriteriene/ }).fill('Alle har vært med.');
    await renameAsHr('Slik HR skrev det');
    await leader()('setMeasureCell', {
      params: { measureId: stage.world.people.measure },
      body: { key: crypto.randomUUID(), cell: { kind: 'year', year: 2027, on: false } },
    });
    await form.getByRole('button', { name: 'Lagre' }).click();
    const row = form.getByRole('row', { name: /^Tittel/ });
    expect(await row.textContent()).toBe('TittelSlik lederen skrev detSlik HR skrev det');
    // What only the other has changed is no choice to make.
    expect(await form.getByRole('row', { name: /^År/ }).count()).toBe(0);
    await row.scrollIntoViewIfNeeded();
    await tab.picture('measure-conflict');
    expect(await axeFaults(frame)).toEqual([]);
    await form.getByRole('button', { name: 'Lagre det jeg skrev' }).click();
    await frame.getByRole('button', { name: 'Endre tiltaket' }).waitFor();
    const after = await measureOf();
    expect(after).toMatchObject({ title: 'Slik lederen skrev det', audience: 'Alle på avdelingen' });
    expect(after.years).not.toContain(2027);
    await stage.closeAll(1);
  });

  it('is stopped with a line of why, taken up again, and has it all in its history', async () => {
    const tab = await openMeasure();
    const { frame } = tab;
    await frame.getByRole('button', { name: 'Stans tiltaket' }).click();
    await frame.getByRole('button', { name: 'Stans', exact: true }).click();
    const why = frame.getByRole('textbox', { name: /Hvorfor stanses det/ });
    await expect.poll(() => why.getAttribute('aria-invalid')).toBe('true');
    await why.fill('Kurset er lagt ned.');
    await frame.getByRole('button', { name: 'Stans', exact: true }).click();
    await frame.getByText('Tiltaket er stanset. Kurset er lagt ned.').waitFor();
    await tab.picture('measure-stopped');
    expect(await axeFaults(frame)).toEqual([]);
    await frame.getByRole('button', { name: 'Ta det opp igjen' }).click();
    await frame.getByRole('button', { name: 'Endre tiltaket' }).waitFor();
    await frame.getByText(/^\d+ endringer$/).click();
    const history = frame.getByRole('list', { name: 'Hvem som har endret hva' });
    await history
      .getByText(/Kurset er lagt ned/)
      .first()
      .waitFor();
    await history.getByText('Tittel: Slik HR skrev det → Slik lederen skrev det').waitFor();
    await history.scrollIntoViewIfNeeded();
    await tab.picture('measure-history');
    expect(await axeFaults(frame)).toEqual([]);
    await stage.closeAll(1);
  });
});

describe('the table while it is written in', () => {
  it('never waits for the network, and sends what was done when it is back', async () => {
    const tab = await edit();
    const { frame, page } = tab;
    const { title, id } = await measureOf();
    await page.route('**/cells', (route) => route.abort());
    const row = frame.getByRole('row').filter({ hasText: title });
    const before = (await measureOf()).years;
    const year = (await planOf()).plan?.years[0] ?? 0;
    await row.getByRole('gridcell').first().click();
    expect(await row.getByRole('gridcell').first().textContent()).toBe('x');
    await row.getByText('Venter på nettet').waitFor();
    await tab.picture('plan-offline');
    expect(await axeFaults(frame)).toEqual([]);
    expect((await measureOf()).years).toEqual(before);
    await page.unroute('**/cells');
    await row.getByText('Lagret').waitFor();
    expect((await measureOf(id)).years).toEqual([year, ...before]);
    await frame.getByRole('button', { name: 'Angre' }).click();
    await expect.poll(async () => (await measureOf()).years).toEqual(before);
    await tab.close();
  });

  it('shows both titles when two have written one, and mine is used when I say so', async () => {
    const tab = await edit();
    const { frame, page } = tab;
    const { title } = await measureOf();
    await frame.getByRole('rowheader').filter({ hasText: title }).click();
    await page.keyboard.press('F2');
    await renameAsHr('HR sin tittel');
    await page.keyboard.type(' (to samlinger)');
    await page.keyboard.press('Enter');
    const stands = frame.getByRole('row', { name: /^Tittel/ });
    expect(await stands.textContent()).toContain('HR sin tittel');
    await tab.picture('plan-conflict');
    expect(await axeFaults(frame)).toEqual([]);
    await frame.getByRole('button', { name: 'Lagre det jeg skrev' }).click();
    await frame.getByText('Alt er lagret.').waitFor();
    expect((await measureOf()).title).toBe(`${title} (to samlinger)`);
    await stage.closeAll(1);
  });

  it('moves a row by its menu', async () => {
    const tab = await edit();
    const { frame } = tab;
    const { title, area } = await measureOf();
    const other = (await planOf()).areas.find(({ id }) => id !== area.id);
    await frame.getByRole('button', { name: `Valg for ${title}` }).click();
    await frame.getByRole('menu').waitFor();
    await tab.picture('plan-menu');
    expect(await axeFaults(frame)).toEqual([]);
    await frame.getByRole('menuitem', { name: `Flytt til ${other?.name}` }).click();
    await frame.getByText('Alt er lagret.').waitFor();
    expect((await measureOf()).area.id).toBe(other?.id);
    await expect
      .poll(() => frame.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(`Valg for ${title}`);
    await stage.closeAll();
  });
});
