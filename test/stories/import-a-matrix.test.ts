import { ApiError } from '@rod-trad/shared/client/api-error';
import type { ImportPlanView } from '@rod-trad/shared/contracts/import-views';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

const mostInSheet = 40;
let world: StoryWorld;
/** Some employees as an old matrix names them, and two skills of the catalogue. */
let employees: { id: string; email: string }[];
let skills: { id: string; name: string }[];
/** The assessments the municipality had before: some may happen to be of the same day as the matrix. */
let before: Set<unknown>;
beforeAll(async () => {
  world = await startWorld();
  before = new Set(world.rows('assessments').map(({ Key }) => Key));
  const { entries } = await hr()('catalogue');
  skills = entries
    .filter(({ kind, status }) => kind === 'skill' && status === 'active')
    .filter(({ title }) => entries.filter((other) => other.title === title).length === 1)
    .slice(0, 2)
    .map(({ id, title }) => ({ id, name: title }));
  const working = new Set(
    world
      .rows('employments')
      .filter(({ EndOn }) => EndOn === undefined || EndOn === null)
      .map(({ PersonOid }) => PersonOid),
  );
  employees = world.tenant.context.directory
    .list()
    .filter(({ id, mail, accountEnabled }) => mail !== null && accountEnabled && working.has(id))
    .slice(0, mostInSheet)
    .map(({ id, mail }) => ({ id, email: mail ?? '' }));
});
afterAll(() => world?.close());

const hr = () => world.as(world.people.hrAdviser);

/** The old matrix as Excel saves it: a title above, people down, skills across, and a column nobody needs. */
async function matrix(change: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Matrise 2024');
  sheet.addRow(['Kompetansematrise, hjemmetjenesten']);
  sheet.addRow(['E-post', ...skills.map(({ name }) => name), 'Merknad']);
  for (const [n, { email }] of employees.entries()) {
    sheet.addRow([email, n % 5, n % 3 === 0 ? null : 2, 'ikke lagre dette']);
  }
  change(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function choose(file: Uint8Array<ArrayBuffer>) {
  const { uploadId, sheets } = await hr()('readImport', { query: { fileName: 'matrise 2024.xlsx' }, file });
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const place = { uploadId, kind: 'matrix' as const, sheet: sheet.name, headerRow: sheet.headerRow };
  const { columns } = await hr()('importColumns', { body: place });
  const mapping = columns.flatMap(({ column, target }) => (target === undefined ? [] : [{ column, target }]));
  return { ...place, mapping, options: { on: isoDate('2024-05-02'), by: 'leader' as const } };
}

const imported = () => world.rows('assessments').filter(({ Key }) => !before.has(Key));

describe('HR imports an old skills matrix', () => {
  const key = 'a6e3f2c1-0b1d-4f7e-9a55-0d3c2b1a4e5f';
  let plan: ImportPlanView;
  let run: Awaited<ReturnType<typeof choose>>;

  it('sees what is wrong by its cell, and nothing is written', async () => {
    const body = await choose(
      await matrix((sheet) => {
        sheet.getCell('B4').value = 9;
        sheet.getCell('C5').value = { formula: 'B5+1', result: 3 };
        sheet.getCell('A6').value = 'Kari Nordmann';
        sheet.mergeCells('B7:B8');
      }),
    );
    expect(body.mapping).toEqual([
      { column: 0, target: 'person' },
      { column: 1, target: `competence:${skills[0]?.id}` },
      { column: 2, target: `competence:${skills[1]?.id}` },
    ]);
    const faulty = await hr()('planImport', { body });
    expect(faulty.outcome).toBe('faults');
    expect(faulty.faults.map(({ row, column }) => `${column}${row}`)).toEqual(['B4', 'C5', 'A6', 'B8']);
    expect(faulty.faults[1]).toMatchObject({
      header: skills[1]?.name,
      words: expect.stringContaining('formel'),
    });
    expect(faulty.ignored).toEqual([{ letter: 'D', header: 'Merknad' }]);
    const tried = hr()('runImport', { body: { ...body, fingerprint: faulty.fingerprint, key } });
    await expect(tried).rejects.toThrow(ApiError);
    expect(imported()).toEqual([]);
  });

  it('mends the file, and imports it while the service is killed in the middle', async () => {
    run = await choose(await matrix(() => {}));
    plan = await hr()('planImport', { body: run });
    expect(plan).toMatchObject({
      outcome: 'ready',
      faults: [],
      counts: { rows: employees.length, people: employees.length },
    });
    const { entry } = await hr()('runImport', { body: { ...run, fingerprint: plan.fingerprint, key } });
    expect(entry).toMatchObject({ total: plan.counts.new, fileName: 'matrise 2024.xlsx', state: 'writing' });
    await until('the first rows in SharePoint', () => (imported().length > 0 ? true : undefined));
    await world.product.kill();
    expect(imported().length).toBeLessThan(plan.counts.new);
    await world.restart();
    const done = await until(
      'all rows in SharePoint',
      async () => {
        const [first] = (await hr()('imports')).entries;
        return first?.state === 'done' ? first : undefined;
      },
      90,
    );
    expect(done).toMatchObject({ id: key, total: plan.counts.new, written: plan.counts.new, parked: 0 });
    const rows = imported();
    expect(rows).toHaveLength(plan.counts.new);
    expect(rows.every((row) => row.AssessedOn === '2024-05-02' && row.AssessedBy === 'leader')).toBe(true);
    expect(new Set(rows.map(({ Key }) => Key)).size).toBe(plan.counts.new);
    expect(JSON.stringify(rows)).not.toContain('ikke lagre dette');
  });

  it('imports the same file again, and nothing is doubled', async () => {
    const again = await choose(await matrix(() => {}));
    expect(await hr()('planImport', { body: again })).toMatchObject({
      outcome: 'nothing',
      counts: { new: 0, changed: 0, unchanged: plan.counts.new },
    });
    const { outcome } = await hr()('runImport', {
      body: { ...again, fingerprint: 'whatever', key: key.replace('a6', 'b6') },
    });
    expect(outcome).toBe('nothing');
    expect(imported()).toHaveLength(plan.counts.new);
  });

  it('and the employee sees whose view it is, and from when', async () => {
    const [employee] = employees;
    const { rows } = await world.as(employee?.id ?? '')('ownCompetence');
    expect(JSON.stringify(rows)).toContain('2024-05-02');
  });
});
