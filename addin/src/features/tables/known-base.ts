import type { RememberedTable } from '../../excel/remembered-tables.ts';
import type { Base } from '../../excel/table-base.ts';
import type { Workbook } from '../../excel/workbook.ts';

/** What a table was filled with. When that is lost, it is still known where it was kept: there, nothing may be overwritten unseen. */
export async function knownBase(workbook: Workbook, { tableName, guarded }: RememberedTable): Promise<Base> {
  if (guarded.length === 0) return { columns: [], rows: new Map() };
  const base = await workbook.readBase(tableName);
  return base.columns.length > 0 ? base : { columns: guarded, rows: new Map() };
}

/** What these columns were filled with stays as it was: they still stand in the sheet, under a name by which nothing was refreshed. */
export function withColumnsOf(before: Base, after: Base, ids: ReadonlySet<string>): Base {
  const places = after.columns.map((id) => (ids.has(id) ? before.columns.indexOf(id) : -1));
  const rows = [...after.rows].map(([key, cells]) => {
    const was = before.rows.get(key);
    return [key, cells.map((cell, at) => was?.[places[at] ?? -1] ?? cell)] as const;
  });
  return { columns: after.columns, rows: new Map(rows) };
}

export function sameBase(a: Base, b: Base): boolean {
  const same = (one: readonly unknown[], other: readonly unknown[] | undefined) =>
    one.length === other?.length && one.every((cell, at) => cell === other[at]);
  return (
    same(a.columns, b.columns) &&
    a.rows.size === b.rows.size &&
    [...a.rows].every(([key, cells]) => same(cells, b.rows.get(key)))
  );
}
