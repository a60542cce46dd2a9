import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '../product/build-pages.ts';
import { type StoryWorld, startWorld } from '../stories/story-world.ts';
import { type OpenBrowser, openBrowser } from '../tenant/teams/open-browser.ts';
import { axeViolations, press, said, unitPicker } from './open-addin.ts';
import { readmePicture } from './readme-picture.ts';
import { frameOf } from './teams-tab.ts';

/** The same walk as a newcomer's, by clicking: start page → Excel as HR → Teams as the leader → Excel again. */
let world: StoryWorld;
let browser: OpenBrowser;
let excel: { page: Page; pane: Frame; faults: readonly string[] };
let teams: { page: Page; faults: readonly string[] };
const folder = mkdtempSync(join(tmpdir(), 'thread-'));

beforeAll(async () => {
  buildPages();
  world = await startWorld({ employees: 1200 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

const nameOf = (id: string) => world.tenant.context.directory.get(id)?.displayName ?? '';

describe('the thread from end to end, by clicking', () => {
  it('begins at the start page, where a person, a language and a theme are chosen', async () => {
    const { page, faults } = await browser.newPage({ width: 1440, height: 900 });
    await page.goto(world.tenant.urls.startUrl);
    await page.getByText(nameOf(world.people.leader)).first().click();
    const link = await page.getByRole('link', { name: /Teams/ }).first().getAttribute('href');
    expect(link).toContain(world.people.leader);
    await page.getByRole('link', { name: /Teams/ }).first().click();
    await page.waitForURL(/\/teams/);
    teams = { page, faults };
    expect(faults).toEqual([]);
  });

  it('HR inserts the plan of the unit into Excel', async () => {
    const { page, faults } = await browser.newPage({ width: 1500, height: 860 });
    await page.goto(`${world.tenant.urls.excelUrl}?person=${world.people.hrAdviser}`);
    const pane = await (await page.waitForSelector('.pane iframe')).contentFrame();
    if (pane === null) throw new Error('The task pane is empty');
    excel = { page, pane, faults };
    const unit = world.people.unit;
    const plan = await world.as(world.people.hrAdviser)('unitPlan', { params: { unitId: unit } });
    const above = (await world.as(world.people.hrAdviser)('home')).units.find(
      (u) => u.id === plan.unit.parentId,
    );
    await pane.getByRole('combobox', { name: 'Tabell' }).selectOption('plan');
    const picker = unitPicker(pane);
    await picker.click();
    await picker.pressSequentially(plan.unit.name);
    // Wards of the same name stand in several nursing homes.
    await pane
      .getByRole('option')
      .filter({ hasText: above?.name ?? '' })
      .first()
      .click();
    await press(pane, 'Sett inn tabellen');
    await expect.poll(() => said(pane), { timeout: 20_000 }).toContain('er satt inn');
    expect(await axeViolations(pane)).toEqual([]);
  });

  it('the leader sees the plan in the layout of the seed, and the people with their gaps', async () => {
    const { page } = teams;
    await page.locator('.tab-pane[data-state=ready]').waitFor();
    const tab = await frameOf(page);
    await tab.getByRole('columnheader', { name: 'Kompetanseområde' }).first().waitFor();
    for (const year of ['2024', '2025', '2026', '2027']) {
      await tab.getByRole('columnheader', { name: year }).first().waitFor();
    }
    await readmePicture(page, 'tab-plan');
    await tab
      .getByRole('tab', { name: 'Kompetansebehov' })
      .or(tab.getByRole('button', { name: 'Kompetansebehov' }))
      .first()
      .click();
    await tab.getByText(nameOf(world.people.employee)).first().waitFor();
    await tab
      .getByRole('tab', { name: 'Plan' })
      .or(tab.getByRole('button', { name: 'Plan' }))
      .first()
      .click();
  });

  it('answers “Forsinket” in the card, with a note and a new date; the card becomes its confirmation', async () => {
    const { page } = teams;
    const title = titleOf();
    const card = page.locator('.ac-adaptiveCard').filter({ hasText: title }).last();
    await card.waitFor({ timeout: 60_000 });
    await card.scrollIntoViewIfNeeded();
    await card.getByText('Forsinket').click();
    await card.locator('textarea').fill('Venter på kursplass');
    await card.locator('input[type=date]').fill('2027-02-01');
    await readmePicture(page, 'chat-card');
    await card.getByRole('button', { name: 'Send svaret' }).click();
    await page
      .getByText(/Takk! Svaret ditt er/)
      .first()
      .waitFor();
    await page.locator('.ac-adaptiveCard').filter({ hasText: 'Venter på kursplass' }).first().waitFor();
    await readmePicture(page, 'chat-answered');
  });

  it('and the plan in the tab shows the new status without a reload by hand', async () => {
    const tab = await frameOf(teams.page);
    const row = tab.getByRole('row').filter({ hasText: titleOf() });
    await expect.poll(() => row.first().textContent(), { timeout: 20_000 }).toContain('Forsinket');
    expect(await row.first().textContent()).toContain('2027');
    expect(teams.faults).toEqual([]);
  });

  it('HR presses Oppdater, and the change stands in the sheet', async () => {
    const { page, pane, faults } = excel;
    await press(pane, /^Oppdater: /);
    await expect.poll(() => said(pane), { timeout: 20_000 }).toContain('1 rad endret');
    const table = (await world.tenant.excel.workbook(world.people.hrAdviser)).tableValues('RodTrad1');
    const at = (name: string) => table?.header.indexOf(name) ?? -1;
    const row = table?.rows.find((cells) => cells[at('Nøkkel')] === world.people.measure);
    expect(row?.[at('Status')]).toBe('Forsinket');
    await readmePicture(page, 'excel-plan');
    expect(faults).toEqual([]);
  });

  it('and the saved workbook opens in LibreOffice with the same values', async () => {
    const { page } = excel;
    const downloading = page.waitForEvent('download');
    await page
      .getByRole('link', { name: /\.xlsx/ })
      .or(page.getByRole('button', { name: /\.xlsx/ }))
      .first()
      .click();
    const file = join(folder, 'plan.xlsx');
    await (await downloading).saveAs(file);
    // Sheet 2 is the plan; the first is the empty one that every workbook begins with.
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/office`,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1',
      '--outdir',
      folder,
      file,
    ]);
    const plan = await world.as(world.people.hrAdviser)('unitPlan', {
      params: { unitId: world.people.unit },
    });
    const { sheet } = (await world.tenant.excel.workbook(world.people.hrAdviser)).findTable('RodTrad1') ?? {};
    const csv = readFileSync(join(folder, `plan-${sheet?.name}.csv`), 'utf8');
    for (const measure of plan.areas.flatMap((area) => area.measures)) expect(csv).toContain(measure.title);
    for (const area of plan.areas) expect(csv).toContain(area.mainGoal);
    const line = csv.split('\n').find((text) => text.includes(titleOf())) ?? '';
    expect(line).toContain('Forsinket');
    // LibreOffice writes the day as its own language does; it is a day there, not a text.
    expect(line).toMatch(/02\/01\/2027|01\.02\.2027|2027-02-01/);
  });

  it('the employee sees the own page only, and the union representative no person', async () => {
    const { employee, unionRep, leader, hrAdviser } = world.people;
    const own = await browser.newPage({ width: 1280, height: 860 });
    await own.page.goto(`${world.tenant.urls.teamsUrl}?person=${employee}&lang=nn&theme=dark`);
    const ownTab = await frameOf(own.page);
    await ownTab.getByText(nameOf(employee)).first().waitFor();
    // With whom one is to have the talk, and nobody else.
    const talk = ownTab.getByRole('region', { name: 'Samtalen min' });
    await talk.getByText(nameOf(leader)).waitFor();
    const besides = ((await ownTab.locator('body').textContent()) ?? '').replace(
      (await talk.textContent()) ?? '',
      '',
    );
    for (const id of [leader, hrAdviser]) expect(besides).not.toContain(nameOf(id));

    const union = await browser.newPage({ width: 1280, height: 860 });
    await union.page.goto(`${world.tenant.urls.teamsUrl}?person=${unionRep}&lang=nb&theme=contrast`);
    const unionTab = await frameOf(union.page);
    await unionTab.getByRole('columnheader', { name: 'Kompetanseområde' }).first().waitFor();
    const shown = (await unionTab.locator('body').textContent()) ?? '';
    for (const id of [employee, leader, hrAdviser]) expect(shown).not.toContain(nameOf(id));
    expect([...own.faults, ...union.faults]).toEqual([]);
  });
});

let title: string | undefined;
function titleOf(): string {
  title ??= String(world.rows('measures').find((row) => row.Key === world.people.measure)?.Title);
  return title;
}
