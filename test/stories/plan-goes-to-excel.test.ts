import type { DatasetView, SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateMunicipality } from '../tenant/municipality/generate-municipality.ts';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const leader = () => world.as(world.people.leader);
const hr = () => world.as(world.people.hrAdviser);
const plan = (client = leader()) =>
  client('dataset', { params: { kind: 'plan' }, query: { unit: world.people.unit } });
const save = (row: SheetRow, client = leader()) =>
  client('saveRows', { params: { kind: 'plan' }, body: { unit: world.people.unit, rows: [row] } });
const rowOf = ({ rows }: DatasetView, key: string) => rows.find((row) => row.key === key);
const cellOf = (view: DatasetView, key: string, column: string) =>
  rowOf(view, key)?.cells[view.columns.findIndex(({ id }) => id === column)];

describe('a leader works with the plan in Excel', () => {
  let seen: DatasetView;

  it('changes a row there, and it is in SharePoint and in the tab', async () => {
    seen = await plan();
    const key = world.people.measure;
    const measure = 'Alle øver på det vanskelige sammen';
    const row: SheetRow = { key, act: 'change', version: rowOf(seen, key)?.version, cells: { measure } };
    const { outcomes } = await save(row);
    expect(outcomes).toMatchObject([{ key }]);
    expect(['saved', 'pending']).toContain(outcomes[0]?.outcome);
    await until('the row is in SharePoint', () =>
      world.rows('measures').find((fields) => fields.Title === measure),
    );
    const detail = await leader()('measure', { params: { measureId: key } });
    expect(detail.title).toBe(measure);
    expect(JSON.stringify(detail.history[0])).toContain(measure);
  });

  it('whoever has an older sheet is told what stands there now, and nothing is lost', async () => {
    const key = world.people.measure;
    const cells = { measure: 'HRs ord' };
    const { outcomes } = await save({ key, act: 'change', version: rowOf(seen, key)?.version, cells }, hr());
    expect(outcomes[0]).toMatchObject({ key, outcome: 'conflict' });
    expect(outcomes[0]).toHaveProperty(
      'row.cells',
      expect.arrayContaining(['Alle øver på det vanskelige sammen']),
    );
    const now = await plan(hr());
    expect(cellOf(now, key, 'measure')).toBe('Alle øver på det vanskelige sammen');
    const again = await save({ key, act: 'change', version: rowOf(now, key)?.version, cells }, hr());
    expect(['saved', 'pending']).toContain(again.outcomes[0]?.outcome);
  });
});

describe('a union representative takes every table along', () => {
  it('and has the numbers of the page, and nobody', async () => {
    const union = world.as(world.people.unionRep);
    const { datasets, units } = await union('datasets');
    expect(datasets.map(({ kind }) => kind)).not.toContain('assessments');
    expect(datasets.some(({ editable }) => editable)).toBe(false);
    const { people } = generateMunicipality({ employees: 300, seed: 1, today: norwegianDay(new Date()) });
    const top = units.find(({ parentId }) => parentId === undefined)?.id;
    for (const { kind } of datasets) {
      const view = await union('dataset', { params: { kind }, query: { unit: top } });
      expect(view.rows.length, kind).toBeGreaterThan(0);
      const body = JSON.stringify(view);
      for (const { id, displayName } of people) {
        expect(body.includes(id), `${kind} ${id}`).toBe(false);
        expect(body.includes(displayName), `${kind} ${displayName}`).toBe(false);
      }
    }
  });

  it('of which the small ones are hidden there as they are in the tab', async () => {
    const union = world.as(world.people.unionRep);
    const { units } = await union('home');
    const unitId = units.find(({ parentId }) => parentId === undefined)?.id ?? '';
    const rows = await union('dataset', { params: { kind: 'gapRows' }, query: { unit: unitId } });
    const map = await union('gapMap', { params: { unitId }, query: {} });
    if (map.table.kind !== 'shown') throw new Error(map.table.kind);
    const hidden = map.table.rows.flatMap((row) => row.hidden ?? []).length;
    const shown = map.table.rows.flatMap((row) => row.met);
    const met = rows.columns.findIndex(({ id }) => id === 'met');
    const cells = rows.rows.map((row) => row.cells[met]);
    expect(hidden).toBeGreaterThan(0);
    expect(cells.filter((cell) => typeof cell === 'string')).toHaveLength(hidden);
    expect(cells.filter((cell) => typeof cell === 'number')).toEqual(shown);
  });
});
