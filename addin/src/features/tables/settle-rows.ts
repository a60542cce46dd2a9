import type { RowOutcome } from '@rod-trad/shared/contracts/dataset-views';
import { inTurns } from '../../components/in-turns.ts';
import { type DatasetTable, tableRow } from '../../datasets/dataset-table.ts';
import type { Base } from '../../excel/table-base.ts';
import type { Cell, CellBlock, SheetTable } from '../../excel/table-steps.ts';
import type { Workbook } from '../../excel/workbook.ts';
import { keyPlaceOf, watchedColumns } from './column-places.ts';
import type { Compared } from './compared.ts';
import { sameBase, withColumnsOf } from './known-base.ts';
import type { Proposal } from './proposals.ts';
import { refreshSteps } from './refresh-steps.ts';
import { renamedColumns } from './renamed-columns.ts';
import { sheetValue } from './sheet-value.ts';

interface ToSettle {
  readonly compared: Compared;
  readonly base: Base;
  /** As it was when it was decided upon. */
  readonly sheet: SheetTable;
  readonly mine: readonly Proposal[];
  readonly theirs: readonly Proposal[];
  /** Of the rows that were sent, by their key. */
  readonly outcomes: ReadonlyMap<string, RowOutcome>;
}

/**
 * Brings the rows that have been decided upon in line with SharePoint: a refresh of these alone, in which what stood in the sheet
 * counts as what it was filled with. What the user has typed in them since then stays.
 */
export async function settleRows(workbook: Workbook, input: ToSettle): Promise<void> {
  const { compared, base, mine, theirs, outcomes } = input;
  const { table, fresh } = compared;
  const seen = seenCells(input);
  const filled = new Map(base.rows);
  const rows: DatasetTable['rows'][number][] = [];
  const keys = new Set<string>();
  const renamed = new Map<string, string>();
  const forgetEdits = (key: string, cells: readonly Cell[] | undefined) => {
    if (cells === undefined) filled.delete(key);
    else filled.set(key, cells);
  };
  for (const { key, difference } of mine) {
    const outcome = outcomes.get(key);
    if (outcome === undefined || outcome.outcome === 'refused' || outcome.outcome === 'conflict') continue;
    forgetEdits(difference.key, undefined);
    const row = outcome.row === undefined ? undefined : tableRow(fresh.columns, outcome.row);
    const keyNow = row?.key ?? key;
    // A row that was taken out and still stands, such as a measure that is stopped, comes back as it is now.
    if (difference.kind !== 'removed') forgetEdits(keyNow, seen(difference.key, difference.row));
    if (row === undefined) continue;
    if (keyNow !== key) renamed.set(key, keyNow);
    rows.push(row);
    keys.add(keyNow);
  }
  const standingRows = new Map(fresh.rows.map((row) => [row.key, row]));
  for (const { difference } of theirs) {
    const { key } = difference;
    const standing = standingRows.get(key);
    if (standing !== undefined) rows.push(standing);
    forgetEdits(key, difference.kind === 'removed' ? undefined : seen(key, difference.row));
    keys.add(key);
  }

  await renameKeys(workbook, compared, renamed);
  const sheet = await workbook.read(table.tableName);
  if (sheet === undefined) return;
  const refresh = await inTurns(
    refreshSteps({
      ...{ sheet, keys, labels: table.labels },
      base: { columns: base.columns, rows: filled },
      fresh: { ...fresh, rows, totals: undefined },
    }),
  );
  if (refresh.kind === 'noKey') return;
  await workbook.carryOut(table.tableName, refresh.steps);
  // A column under another name has only not been found: what it was filled with holds until it has its name back.
  const renamedIds = renamedColumns(sheet, table.labels, fresh).map(({ id }) => id);
  const known = { columns: base.columns, rows: filled };
  const after = withColumnsOf(known, refresh.base, new Set(renamedIds));
  if (!sameBase(base, after)) await workbook.writeBase(table.tableName, after);
}

/** What stood in the columns of the base when it was decided. */
function seenCells({ compared, base, sheet }: ToSettle) {
  const { table, fresh } = compared;
  const columns = watchedColumns(base, sheet, table.labels, fresh);
  const keyPlace = keyPlaceOf(sheet, table.labels, fresh);
  const rowsOf = new Map(sheet.body.map((row) => [String(row[keyPlace] ?? ''), row]));
  return (key: string, at: number | undefined): readonly Cell[] | undefined => {
    const row = key === '' ? sheet.body[at ?? -1] : rowsOf.get(key);
    if (row === undefined || base.columns.length === 0) return undefined;
    return base.columns.map((id, place) => {
      const column = columns.find((one) => one.id === id);
      if (column === undefined || column.place === -1) return base.rows.get(key)?.[place] ?? '';
      return sheetValue(column.column, row[column.place]).value;
    });
  };
}

/** The service may know a new row by another key than the one it was sent with. Has a refresh brought that row in meanwhile, the user's own stays and the other goes. */
async function renameKeys(
  workbook: Workbook,
  { table, fresh }: Compared,
  renamed: ReadonlyMap<string, string>,
): Promise<void> {
  if (renamed.size === 0) return;
  const sheet = await workbook.read(table.tableName);
  if (sheet === undefined) return;
  const column = keyPlaceOf(sheet, table.labels, fresh);
  const keys = sheet.body.map((cells) => String(cells[column] ?? ''));
  const writes = keys.flatMap((before, row): CellBlock[] => {
    const key = renamed.get(before);
    return key === undefined ? [] : [{ row, column, values: [[key]] }];
  });
  const known = new Set(renamed.values());
  const removed = [...keys.keys()].filter((row) => known.has(keys[row] ?? '')).toReversed();
  await workbook.carryOut(table.tableName, { writes, added: [], removed, columns: [] });
}
