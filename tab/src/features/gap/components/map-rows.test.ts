import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../components/formats.ts';
import { mapTable } from '../../../testing/gap-views.ts';
import { type GapFilter, wholeFilter } from './gap-filter.ts';
import { chooseColumns } from './map-columns.ts';
import { readMap } from './map-model.ts';
import { chooseRows, openToLevel } from './map-rows.ts';

const model = readMap(mapTable());
const all = [0, 1, 2];
const rowsWith = (open: ReadonlySet<string>, onlyGaps = false, columns = all) =>
  chooseRows(model, columns, open, onlyGaps);
const { compare } = createFormats('nb');
const columnsWith = (filter: Partial<GapFilter>) =>
  chooseColumns(model, { ...wholeFilter, ...filter }, compare);

describe('the units of the map', () => {
  it('are those right below until one is opened', () => {
    expect(rowsWith(new Set()).map(({ key }) => key)).toEqual(['u1', 'u2', 'u9']);
    expect(rowsWith(new Set(['u2'])).map(({ key }) => key)).toEqual(['u1', 'u2', 'u4', 'u3', 'u9']);
  });

  it('say how deep they lie, where among their siblings, and which row is above', () => {
    const rows = rowsWith(new Set(['u2']));
    expect(
      rows.map(({ tree }) => [tree?.level, tree?.open, tree?.position, tree?.siblings, tree?.parent]),
    ).toEqual([
      [1, undefined, 1, 1, -1],
      [2, true, 1, 2, 0],
      [3, undefined, 1, 2, 1],
      [3, undefined, 2, 2, 1],
      [2, undefined, 2, 2, 0],
    ]);
  });

  it('open down to a level', () => {
    expect([...openToLevel(model, 1)]).toEqual(['u1']);
    expect([...openToLevel(model, 2)]).toEqual(['u1', 'u2']);
  });

  it('are, when only gaps are asked for, those that have one in what is shown, with those above', () => {
    const open = new Set(['u2']);
    expect(rowsWith(open, true).map(({ key }) => key)).toEqual(['u1', 'u2', 'u3']);
    // The shortage of the nursing home as a whole is a gap too; nobody below has one.
    expect(rowsWith(open, true, [2]).map(({ key }) => key)).toEqual(['u1', 'u2']);
  });
});

describe('the competences of the map', () => {
  it('stand under their areas, the critical first, then those most people lack', () => {
    expect(columnsWith({})).toEqual({
      groups: [
        { name: 'Helse', columns: 2 },
        { name: 'Digital kompetanse', columns: 1 },
      ],
      columns: [1, 0, 2],
    });
  });

  it('are filtered by kind, area, criticality and gap', () => {
    expect(columnsWith({ kind: 'certificate' }).columns).toEqual([0]);
    expect(columnsWith({ onlyCritical: true }).columns).toEqual([1]);
    expect(columnsWith({ kind: 'education' }).columns).toEqual([]);
    const { rows } = mapTable();
    const without = readMap(mapTable({ rows: rows.map(({ collective: _, ...row }) => row) }));
    expect(chooseColumns(without, { ...wholeFilter, onlyGaps: true }, compare).columns).toEqual([1, 0]);
  });

  it('stand under the area that is asked for, also when it is not their first', () => {
    expect(columnsWith({ area: 'Kvalitet' })).toEqual({
      groups: [{ name: 'Kvalitet', columns: 1 }],
      columns: [1],
    });
  });
});
