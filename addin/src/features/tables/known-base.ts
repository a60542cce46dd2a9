import type { RememberedTable } from '../../excel/remembered-tables.ts';
import type { Base } from '../../excel/table-base.ts';
import type { Workbook } from '../../excel/workbook.ts';

/** What a table was filled with. When that is lost, it is still known where it was kept: there, nothing may be overwritten unseen. */
export async function knownBase(workbook: Workbook, { tableName, guarded }: RememberedTable): Promise<Base> {
  if (guarded.length === 0) return { columns: [], rows: new Map() };
  const base = await workbook.readBase(tableName);
  return base.columns.length > 0 ? base : { columns: guarded, rows: new Map() };
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
