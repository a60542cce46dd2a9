import type { ImportPlanView } from '@rod-trad/shared/contracts/import-views';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
let area: string;
beforeAll(async () => {
  world = await startWorld();
  area = (await hr()('catalogue')).areas[0]?.name ?? '';
});
afterAll(() => world?.close());

const hr = () => world.as(world.people.hrAdviser);

/** The customer's example of seed 001 as Excel saves it: a title above, areas merged downwards, an x under each year. */
async function oldPlan(first: number, change: (sheet: ExcelJS.Worksheet) => void = () => {}) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Plan');
  sheet.addRow(['Kompetanseplan som følger strategiperioden']);
  const years = [0, 1, 2, 3].map((n) => first + n);
  sheet.addRow(['Kompetanseområder', 'Overordnede tiltak', ...years, 'Suksesskriterier']);
  sheet.addRow([area, '1. Felles opplæring i endringsledelse', 'x', null, null, null, 'Lederne bruker det']);
  sheet.addRow([null, '2. Refleksjon i medarbeiderskap', null, 'x', 'x', null, 'Alle har vært med']);
  sheet.addRow([null, '3. Utviklingsprogram', null, null, 'x', 'x', 'Femten er ferdige']);
  sheet.mergeCells('A3:A5');
  for (const name of ['Område 2.', 'Område 3.']) {
    for (const number of ['1.', '2.', '3.']) sheet.addRow([number === '1.' ? name : null, number]);
  }
  change(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function choose(make: (first: number) => Promise<Uint8Array<ArrayBuffer>>) {
  const place = async (file: Uint8Array<ArrayBuffer>) => {
    const { uploadId, sheets } = await hr()('readImport', { query: { fileName: 'gammel plan.xlsx' }, file });
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error('no sheet');
    return { uploadId, kind: 'plan' as const, sheet: sheet.name, headerRow: sheet.headerRow };
  };
  const [plan] = (await hr()('importColumns', { body: await place(await make(2026)) })).plans;
  if (plan === undefined) throw new Error('no plan');
  const of = await place(await make(Number(/\d{4}/.exec(plan.title)?.[0])));
  const { columns } = await hr()('importColumns', { body: of });
  const mapping = columns.flatMap(({ column, target }) => (target === undefined ? [] : [{ column, target }]));
  return { ...of, mapping, options: { planId: plan.id } };
}

describe('HR imports an old plan in the layout it has', () => {
  const key = 'c6e3f2c1-0b1d-4f7e-9a55-0d3c2b1a4e5f';
  let plan: ImportPlanView;

  it('has every column recognised, and sees three measures and nothing of what waits to be filled in', async () => {
    const body = await choose(oldPlan);
    expect(body.headerRow).toBe(2);
    expect(body.mapping).toHaveLength(7);
    plan = await hr()('planImport', { body });
    expect(plan).toMatchObject({ outcome: 'ready', faults: [], counts: { new: 3, changed: 0, people: 0 } });
    expect(plan.changes[1]?.subject).toBe('Refleksjon i medarbeiderskap');
    const { entry } = await hr()('runImport', { body: { ...body, fingerprint: plan.fingerprint, key } });
    expect(entry).toMatchObject({ kind: 'plan', total: 3 });
    await until('all of it in SharePoint', async () =>
      (await hr()('imports')).entries.some(({ id, state }) => id === key && state === 'done')
        ? true
        : undefined,
    );
    const made = world
      .rows('measures')
      .filter((row) => JSON.stringify(row).includes('Refleksjon i medarbeiderskap'));
    expect(made).toHaveLength(1);
    // What happened is written after what it tells of.
    await until('it stands in the history, once', () => {
      const told = world.rows('history').filter(({ SubjectKey }) => SubjectKey === made[0]?.Key);
      return told.length === 1 ? told : undefined;
    });
  });

  it('sends it again with an x moved: one measure is changed, and nothing is doubled', async () => {
    const body = await choose((first) =>
      oldPlan(first, (sheet) => {
        sheet.getCell('C3').value = null;
        sheet.getCell('D3').value = 'X';
      }),
    );
    const again = await hr()('planImport', { body });
    expect(again).toMatchObject({ outcome: 'ready', counts: { new: 0, changed: 1, unchanged: 2 } });
    expect(again.changes[0]?.fields).toHaveLength(1);
  });
});
