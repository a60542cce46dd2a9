import { describe, expect, it } from 'vitest';
import { hashPassword } from '../tenant/excel/workbook/protection.ts';
import { setAddinStage } from './addin-stage.ts';
import { press } from './open-addin.ts';

const stage = setAddinStage();
const wait = { timeout: 40_000 };
const workbook = 'Låst matrise';

describe('importing from a protected sheet', () => {
  it('reads it, goes to what is wrong in it, and leaves it protected and unchanged', async () => {
    const { world, browser } = stage;
    const { hrAdviser } = world.people;
    const protection = { options: {}, password: hashPassword('hemmelig') };
    const { entries } = await world.as(hrAdviser)('catalogue');
    const skill =
      entries.find(
        ({ kind, status, title }) =>
          kind === 'skill' &&
          status === 'active' &&
          entries.filter((one) => one.title === title).length === 1,
      )?.title ?? '';
    await world.tenant.excel.edit(
      hrAdviser,
      ({ sheets: [sheet] }) => {
        for (const [row, cells] of [
          ['E-post', skill],
          ['ikke-en-adresse@fjordvik.example', 2],
        ].entries()) {
          for (const [column, value] of cells.entries()) sheet?.setCell(row, column, { value });
        }
        if (sheet !== undefined) sheet.protection = protection;
      },
      workbook,
    );
    const { pane, faults } = await browser.open({ person: hrAdviser, workbook });
    await press(pane, 'Importer fra arbeidsboken');
    await pane.getByRole('combobox', { name: 'Hva vil du importere?' }).selectOption('matrix');
    await press(pane, 'Les arket');
    await pane.getByRole('heading', { level: 2, name: 'Hva står i kolonnene?' }).waitFor(wait);
    await pane.getByLabel(/Hvilken dag/).fill('2024-05-02');
    await press(pane, 'Prøvekjør');
    await press(pane, /^Rad 2, kolonne A/);
    const book = () => world.tenant.excel.workbook(hrAdviser, workbook);
    await expect
      .poll(async () => (await book()).selection.area, wait)
      .toMatchObject({ row: 1, column: 0, rows: 1, columns: 1 });
    const [sheet] = (await book()).sheets;
    expect(sheet?.protection).toEqual(protection);
    expect(sheet?.cell(1, 0)?.value).toBe('ikke-en-adresse@fjordvik.example');
    expect(faults).toEqual([]);
  });
});
