import { randomUUID } from 'node:crypto';
import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '../product/build-pages.ts';
import { type StoryWorld, startWorld, until } from '../stories/story-world.ts';
import { type AddinBrowser, choose, openAddinBrowser, picture, press, said } from './open-addin.ts';

let world: StoryWorld;
let browser: AddinBrowser;

beforeAll(async () => {
  buildPages();
  world = await startWorld();
  browser = await openAddinBrowser(world);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const planOf = (person: string) => world.as(person)('unitPlan', { params: { unitId: world.people.unit } });
const tableIn = async (person: string, workbook: string) =>
  (await world.tenant.excel.workbook(person, workbook)).tableValues('RodTradPlan1');

describe('the add-in in Excel', () => {
  it('inserts the plan, and brings the leader’s change in while the adviser’s own column stays', async () => {
    const { hrAdviser, leader, unit, measure } = world.people;
    const { page, pane, faults } = await browser.open({ person: hrAdviser, workbook: 'Historie' });
    const before = await planOf(hrAdviser);
    await choose(pane, before.unit.name);
    await press(pane, 'Sett inn planen');
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('er satt inn på et nytt ark');
    await expect.poll(() => page.locator('#cell-A1').textContent()).toContain('Kompetanseområde');
    await expect.poll(() => page.locator('#cell-F1').textContent()).toContain(String(before.plan?.years[0]));
    expect(await page.locator('#cell-A2').textContent()).toContain(before.areas[0]?.name);

    // The adviser writes a note in a column of their own, right of what can be seen.
    const inserted = await tableIn(hrAdviser, 'Historie');
    const key = inserted?.header.indexOf('Nøkkel') ?? -1;
    const row = inserted?.rows.findIndex((cells) => cells[key] === measure) ?? -1;
    expect(row).toBeGreaterThanOrEqual(0);
    await world.tenant.excel.edit(
      hrAdviser,
      (workbook) => {
        const table = workbook.findTable('RodTradPlan1');
        if (table === undefined) throw new Error('No table');
        table.area = { ...table.area, columns: table.area.columns + 1 };
        table.columns.push({ id: 99, name: 'Notat', filter: undefined });
        const column = table.area.columns - 1;
        table.sheet.ensureCell(0, column).value = 'Notat';
        table.sheet.ensureCell(row + 1, column).value = 'Ta opp i møtet';
      },
      'Historie',
    );

    const etag = (await world.as(leader)('measure', { params: { measureId: measure } })).etag ?? '';
    await world.as(leader)('followUp', {
      params: { measureId: measure },
      body: { key: randomUUID(), status: 'delayed', note: 'Venter på kursplass', etag },
    });
    await until('the change is seen by HR', async () => {
      const plan = await planOf(hrAdviser);
      return plan.areas
        .flatMap((area) => area.measures)
        .find((m) => m.id === measure && m.status === 'delayed');
    });
    await press(pane, /^Oppdater: /);
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('er oppdatert: 1 rad endret.');

    const after = await tableIn(hrAdviser, 'Historie');
    const status = after?.header.indexOf('Status') ?? -1;
    expect(after?.rows[row]?.[status]).toBe('Forsinket');
    expect(after?.rows[row]?.at(-1)).toBe('Ta opp i møtet');
    expect(after?.rows).toHaveLength(inserted?.rows.length ?? 0);
    await press(pane, /^Oppdater: /);
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('Ingenting er endret');
    await press(pane, /^Vis: /);
    await expect.poll(() => said(pane)).toContain('er merket på arket');
    await press(pane, /^Fjern fra listen: /);
    await pane.getByText('Ingen tabeller å oppdatere.').waitFor();
    await page.screenshot({ path: picture('forgotten') });
    await press(pane, 'Angre');
    await pane.getByRole('listitem').waitFor();
    expect(unit).toBe(before.unit.id);
    expect(faults).toEqual([]);
  });
});

/** What the service answers to every question about a plan, changed on its way to the pane. */
async function changePlan(page: Page, change: (plan: PlanView) => PlanView): Promise<void> {
  await page.route('**/api/units/*/plan', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: change((await answer.json()) as PlanView) });
  });
}

describe('a refresh through the real Office.js', () => {
  it('adds and removes rows and years, and leaves what stands below the table', async () => {
    const { hrAdviser } = world.people;
    const { page, pane, faults } = await browser.open({ person: hrAdviser, workbook: 'Endret' });
    const plan = await planOf(hrAdviser);
    await choose(pane, plan.unit.name);
    await press(pane, 'Sett inn planen');
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('er satt inn');
    const before = await tableIn(hrAdviser, 'Endret');
    if (before === undefined) throw new Error('No table');
    await world.tenant.excel.edit(
      hrAdviser,
      (workbook) => {
        const table = workbook.findTable('RodTradPlan1');
        if (table === undefined) throw new Error('No table');
        table.sheet.ensureCell(table.area.rows + 1, 0).value = 'Under tabellen';
      },
      'Endret',
    );
    const [first, ...others] = plan.areas.flatMap((area) => area.measures);
    if (first === undefined || plan.plan === undefined) throw new Error('An empty plan');
    const { years } = plan.plan;
    await changePlan(page, (view) => ({
      ...view,
      ...(view.plan === undefined ? {} : { plan: { ...view.plan, years: [...years.slice(1), 2040] } }),
      areas: view.areas.map((area, at) => ({
        ...area,
        measures: [
          ...area.measures.filter(({ id }) => id !== first.id),
          ...(at === 0 ? [{ ...first, id: 'ny', title: '=2+3', years: [2040], dueOn: '2027-02-01' }] : []),
        ],
      })),
    }));
    await press(pane, /^Oppdater: /);
    await expect.poll(() => said(pane), { timeout: 15_000 }).toMatch(/1 ny, 1 fjernet/);

    const after = await tableIn(hrAdviser, 'Endret');
    const at = (label: string) => after?.header.indexOf(label) ?? -1;
    expect(at('2040')).toBe(at(String(years.at(-1))) + 1);
    const fresh = after?.rows.find((row) => row[at('Nøkkel')] === 'ny');
    expect(fresh?.[at('Overordnede tiltak')]).toBe('=2+3');
    expect(fresh?.[at('2040')]).toBe('x');
    expect(fresh?.[at('Frist')]).toBe(46_419);
    expect(after?.rows.some((row) => row[at('Nøkkel')] === first.id)).toBe(false);
    expect(after?.rows.every((row) => row[at(String(years[0]))] === '')).toBe(true);
    expect(after?.rows).toHaveLength(before.rows.length);
    expect(others.length).toBeGreaterThan(0);
    const { sheet, area } =
      (await world.tenant.excel.workbook(hrAdviser, 'Endret')).findTable('RodTradPlan1') ?? {};
    expect(sheet?.cell((area?.rows ?? 0) + 1, 0)?.value).toBe('Under tabellen');
    expect(faults).toEqual([]);
  });

  it('keeps a sorted table with totals whole when rows come in, and tells when the table is deleted', async () => {
    const { hrAdviser } = world.people;
    const { page, pane, faults } = await browser.open({ person: hrAdviser, workbook: 'Totaler' });
    const plan = await planOf(hrAdviser);
    await choose(pane, plan.unit.name);
    await press(pane, 'Sett inn planen');
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('er satt inn');
    const before = await tableIn(hrAdviser, 'Totaler');
    await pane.evaluate(`Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('RodTradPlan1');
      table.showTotals = true;
      table.sort.apply([{ key: 3, ascending: false }]);
      await context.sync();
    })`);
    await changePlan(page, (view) => ({
      ...view,
      areas: view.areas.map((area, at) => ({
        ...area,
        measures: [
          ...area.measures,
          ...(at === 0 ? area.measures.slice(0, 1).map((one) => ({ ...one, id: 'ny', title: 'Nytt' })) : []),
        ],
      })),
    }));
    await press(pane, /^Oppdater: /);
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('oppdatert: 1 ny.');
    const after = await tableIn(hrAdviser, 'Totaler');
    expect(after?.rows).toHaveLength((before?.rows.length ?? 0) + 1);
    const key = after?.header.indexOf('Nøkkel') ?? -1;
    expect(after?.rows.at(-1)?.[key]).toBe('ny');
    const table = (await world.tenant.excel.workbook(hrAdviser, 'Totaler')).findTable('RodTradPlan1');
    expect(table?.showTotals).toBe(true);
    await pane.evaluate(`Excel.run(async (context) => {
      context.workbook.tables.getItem('RodTradPlan1').delete();
      await context.sync();
    })`);
    await press(pane, /^Oppdater: /);
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('finnes ikke lenger');
    await pane.getByText('Finnes ikke lenger i arbeidsboken', { exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  it('leaves the workbook as it was when Excel refuses, and says what to do', async () => {
    const { hrAdviser } = world.people;
    const { page, pane } = await browser.open({ person: hrAdviser, workbook: 'Beskyttet' });
    const protect = '**/excel/ProcessQuery*';
    await pane.getByRole('combobox').waitFor();
    await page.route(protect, (route) =>
      route.fulfill({
        json: {
          Results: [],
          TraceIds: [],
          Error: { Code: 'AccessDenied', Message: 'No.', Location: '', ActionIndex: 0, HttpStatusCode: 403 },
        },
      }),
    );
    await press(pane, 'Sett inn planen');
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('beskyttet');
    await page.unroute(protect);
    expect((await world.tenant.excel.workbook(hrAdviser, 'Beskyttet')).sheets).toHaveLength(1);
    await press(pane, 'Prøv igjen');
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('er satt inn');
  });
});
