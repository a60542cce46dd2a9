import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addSeedArea, emptyDraft, seedArea, seedMeasures } from '../stories/seed-plan.ts';
import { until } from '../stories/story-world.ts';
import { setAddinStage } from './addin-stage.ts';
import { choose, picture, press, said } from './open-addin.ts';

const stage = setAddinStage();
const soon = { timeout: 15_000 };

/** Types into cells of the table, by the names of their columns, as somebody would. */
const type = (pane: Frame, cells: readonly (readonly [row: number, column: number, value: string])[]) =>
  pane.evaluate(`Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('RodTrad1').getDataBodyRange();
    for (const [row, column, value] of ${JSON.stringify(cells)}) body.getCell(row, column).values = [[value]];
    await context.sync();
  })`);

describe('the plan of seed 001', () => {
  it('goes out, is edited, and comes back identical', async () => {
    const { hrAdviser, leader, unit } = stage.world.people;
    const as = stage.world.as(leader);
    const areaId = await addSeedArea(stage.world);
    const seen = await as('unitPlan', { params: { unitId: unit } });
    const { id: planId, years = [] } = seen.plan ?? { id: '' };
    for (const [title, at] of seedMeasures) {
      const draft = { ...emptyDraft, areaId, title, years: at.map((of) => years[of] as number) };
      const body = { key: crypto.randomUUID(), planId, planStatus: 'running' as const, draft };
      await as('saveMeasure', { body });
    }
    const before = await until('the plan is in SharePoint', async () => {
      const { areas } = await as('unitPlan', { params: { unitId: unit } });
      const rows = areas.find(({ id }) => id === areaId)?.measures ?? [];
      return rows.length === seedMeasures.length && rows.every(({ pending }) => !pending)
        ? stage.planOf(hrAdviser)
        : undefined;
    });

    // Out: the area with its main goal, the measures in their order, an x per year.
    const { pane, page, faults } = await stage.browser.open({ person: hrAdviser, workbook: 'Seed' });
    await pane.getByRole('combobox', { name: 'Tabell' }).selectOption('plan');
    await choose(pane, before.unit?.name ?? '');
    await press(pane, 'Sett inn tabellen');
    await expect.poll(() => said(pane), soon).toContain('er satt inn');
    const sheet = async () => (await stage.tableIn(hrAdviser, 'Seed'))?.rows ?? [];
    const out = await sheet();
    const at = (id: string) => before.columns.findIndex((column) => column.id === id);
    const first = out.findIndex((cells) => cells[at('measure')] === seedMeasures[0][0]);
    const ofSeed = (rows: Awaited<ReturnType<typeof sheet>>) =>
      rows
        .slice(first, first + seedMeasures.length)
        .map((cells) => [
          cells[at('area')],
          cells[at('measure')],
          years.filter((year) => cells[at(`year-${year}`)] === 'x').map((year) => years.indexOf(year)),
        ]);
    const printed = seedMeasures.map(([title, on]) => [
      expect.stringContaining(seedArea.name),
      title,
      [...on],
    ]);
    expect(ofSeed(out)).toEqual(printed);
    await page.screenshot({ path: picture('seed-plan') });

    // Edited: another title, and an x moved; it is in SharePoint.
    const year = (of: number) => at(`year-${years[of]}`);
    const write = async (cells: Parameters<typeof type>[1]) => {
      await type(pane, cells);
      await press(pane, /^Sammenlign: /);
      await pane.getByRole('button', { name: 'Utfør det du har valgt' }).waitFor();
      await press(pane, 'Utfør det du har valgt');
      await expect
        .poll(() => pane.locator('[role=status]').textContent(), soon)
        .toContain('2 rader er skrevet til SharePoint.');
      await press(pane, 'Tilbake');
    };
    await write([
      [first, at('measure'), 'Endringsledelse for alle'],
      [first + 1, year(1), ''],
      [first + 1, year(3), 'x'],
    ]);
    const changed = await stage.planOf(hrAdviser);
    const row = (view: typeof changed, of: number) => view.rows[first + of]?.cells;
    expect(row(changed, 0)?.[at('measure')]).toBe('Endringsledelse for alle');
    expect([row(changed, 1)?.[year(1)], row(changed, 1)?.[year(3)]]).toEqual(['', 'x']);

    // Back: typed as it was printed, it is what it was, here, in SharePoint and in a table that is put in anew.
    await write([
      [first, at('measure'), seedMeasures[0][0]],
      [first + 1, year(1), 'x'],
      [first + 1, year(3), ''],
    ]);
    const after = await stage.planOf(hrAdviser);
    expect(after.rows.map(({ key, cells }) => [key, cells])).toEqual(
      before.rows.map(({ key, cells }) => [key, cells]),
    );
    expect(await sheet()).toEqual(out);
    await press(pane, /^Sammenlign: /);
    await expect.poll(() => said(pane), soon).toContain('Arket og SharePoint er like');
    expect(faults).toEqual([]);
  });
});
