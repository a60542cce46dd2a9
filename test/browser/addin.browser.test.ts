import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { until } from '../stories/story-world.ts';
import { setAddinStage } from './addin-stage.ts';
import { choose, picture, press, said } from './open-addin.ts';

const stage = setAddinStage();
const { planOf, tableIn } = stage;

describe('the add-in in Excel', () => {
  it('inserts the plan, and brings the leader’s change in while the adviser’s own column stays', async () => {
    const { hrAdviser, leader, unit, measure } = stage.world.people;
    const { page, pane, faults } = await stage.browser.open({ person: hrAdviser, workbook: 'Historie' });
    const before = await planOf(hrAdviser);
    const labelOf = (id: string) => before.columns.find((column) => column.id === id)?.label ?? id;
    const keyLabel = before.columns.find(({ kind }) => kind === 'key')?.label ?? '';
    await pane.getByRole('combobox', { name: 'Tabell' }).selectOption('plan');
    await choose(pane, before.unit?.name ?? '');
    await press(pane, 'Sett inn tabellen');
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('er satt inn på et nytt ark');
    await expect.poll(() => page.locator('#cell-A1').textContent()).toContain(before.columns[0]?.label);
    expect(await page.locator('#cell-A2').textContent()).toContain(before.rows[0]?.cells[0]);

    // The adviser writes a note in a column of their own, right of what can be seen.
    const inserted = await tableIn(hrAdviser, 'Historie');
    const key = inserted?.header.indexOf(keyLabel) ?? -1;
    const row = inserted?.rows.findIndex((cells) => cells[key] === measure) ?? -1;
    expect(row).toBeGreaterThanOrEqual(0);
    await stage.world.tenant.excel.edit(
      hrAdviser,
      (workbook) => {
        const table = workbook.findTable('RodTrad1');
        if (table === undefined) throw new Error('No table');
        table.area = { ...table.area, columns: table.area.columns + 1 };
        table.columns.push({ id: 99, name: 'Notat', filter: undefined });
        const column = table.area.columns - 1;
        table.sheet.ensureCell(0, column).value = 'Notat';
        table.sheet.ensureCell(row + 1, column).value = 'Ta opp i møtet';
      },
      'Historie',
    );

    const etag = (await stage.world.as(leader)('measure', { params: { measureId: measure } })).etag ?? '';
    await stage.world.as(leader)('followUp', {
      params: { measureId: measure },
      body: { key: randomUUID(), status: 'delayed', note: 'Venter på kursplass', etag },
    });
    await until('the change is seen by HR', async () => {
      const plan = await planOf(hrAdviser);
      const status = plan.columns.findIndex(({ id }) => id === 'status');
      return plan.rows.find(({ key, cells }) => key === measure && cells[status] === 'Forsinket');
    });
    await press(pane, /^Oppdater: /);
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('er oppdatert: 1 rad endret.');

    const after = await tableIn(hrAdviser, 'Historie');
    const status = after?.header.indexOf(labelOf('status')) ?? -1;
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
    expect(unit).toBe(before.unit?.id);
    expect(faults).toEqual([]);
  });

  it('inserts whatever HR is offered, each on a sheet of its own', async () => {
    const { hrAdviser } = stage.world.people;
    const { datasets } = await stage.world.as(hrAdviser)('datasets');
    expect(datasets.length).toBeGreaterThan(0);
    const { pane, faults } = await stage.browser.open({ person: hrAdviser, workbook: 'Alt' });
    for (const [at, { kind }] of datasets.entries()) {
      await pane.getByRole('combobox', { name: 'Tabell' }).selectOption(kind);
      await press(pane, 'Sett inn tabellen');
      await expect
        .poll(() => pane.locator('section li').count(), { timeout: 30_000, message: kind })
        .toBe(at + 1);
    }
    const { tables } = await stage.world.tenant.excel.workbook(hrAdviser, 'Alt');
    expect(new Set(tables.map(({ sheet }) => sheet.name)).size).toBe(datasets.length);
    await press(pane, 'Oppdater alle');
    await expect.poll(() => said(pane), { timeout: 60_000 }).toContain('Ingenting er endret');
    expect(faults).toEqual([]);
  });

  it('writes what HR has edited and added back to SharePoint, and the leader sees it', async () => {
    const { hrAdviser, leader, measure, unit } = stage.world.people;
    const { pane, faults } = await stage.browser.open({ person: hrAdviser, workbook: 'Tilbake' });
    const read = () =>
      stage.world.as(hrAdviser)('dataset', { params: { kind: 'measures' }, query: { unit } });
    const before = await read();
    const at = (id: string) => before.columns.findIndex((one) => one.id === id);
    await pane.getByRole('combobox', { name: 'Tabell' }).selectOption('measures');
    await choose(pane, before.unit?.name ?? '');
    await press(pane, 'Sett inn tabellen');
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('er satt inn');
    const row = before.rows.findIndex(({ key }) => key === measure);
    const same = (id: string) => [at(id), before.rows[row]?.cells[at(id)]];
    // A new measure is typed right below the table, where it becomes a row of it.
    const typed = [
      same('area'),
      same('strategy'),
      [at('title'), 'Nytt fra Excel'],
      [at('successCriteria'), 'Alle kan det'],
    ];
    await pane.evaluate(`Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('RodTrad1').getDataBodyRange();
      body.getCell(${row}, ${at('title')}).values = [["'=Skrevet i Excel"]];
      const below = body.getRowsBelow(1);
      for (const [column, value] of ${JSON.stringify(typed)}) below.getCell(0, column).values = [[value]];
      await context.sync();
    })`);
    await press(pane, /^Sammenlign: /);
    await pane.getByRole('heading', { name: '=Skrevet i Excel' }).waitFor();
    await press(pane, 'Utfør det du har valgt');
    await expect
      .poll(() => pane.locator('[role=status]').textContent(), { timeout: 15_000 })
      .toContain('2 rader er skrevet til SharePoint.');
    await until('the leader sees it', async () => {
      const { title } = await stage.world.as(leader)('measure', { params: { measureId: measure } });
      return title === '=Skrevet i Excel' ? title : undefined;
    });
    const made = (await read()).rows.filter(({ cells }) => cells[at('title')] === 'Nytt fra Excel');
    expect(made).toHaveLength(1);
    const sheet = await tableIn(hrAdviser, 'Tilbake');
    expect(sheet?.rows.at(-1)?.at(-1)).toBe(made[0]?.key);
    expect(faults).toEqual([]);
  });

  it('says at its row what the service has against it', async () => {
    const { hrAdviser } = stage.world.people;
    const { pane, faults } = await stage.browser.open({ person: hrAdviser, workbook: 'Feil' });
    const before = await planOf(hrAdviser);
    await pane.getByRole('combobox', { name: 'Tabell' }).selectOption('plan');
    await choose(pane, before.unit?.name ?? '');
    await press(pane, 'Sett inn tabellen');
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('er satt inn');
    const column = before.columns.findIndex(({ id }) => id === 'measure');
    await pane.evaluate(`Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('RodTrad1').getDataBodyRange();
      body.getRowsBelow(1).getCell(0, ${column}).values = [['Uten område']];
      await context.sync();
    })`);
    await press(pane, /^Sammenlign: /);
    const refused = pane.locator('li', { has: pane.getByRole('heading', { name: 'Uten område' }) });
    await refused.getByText('Dette må fylles ut.').first().waitFor();
    expect(await refused.getByRole('radio', { name: 'Arket' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
