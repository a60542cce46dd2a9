import type { DatasetColumn, SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import { dayOfSerial } from '@rod-trad/shared/domain/excel-day';
import type { DatasetTable } from '../../datasets/dataset-table.ts';
import type { Cell } from '../../excel/table-steps.ts';
import type { Comparison, RowDifference } from './comparison.ts';

/** What the service says against a row; `column` where it is one cell's. */
interface Refusal {
  readonly column?: string | undefined;
  readonly words: string;
}

/** A row that differs, and what would be sent to make SharePoint as the sheet is. */
export interface Proposal {
  readonly difference: RowDifference;
  /** The row's own key, or the one it will have. */
  readonly key: string;
  /** Absent when there is nothing of the user's in it, or something is wrong with it. */
  readonly send?: SheetRow | undefined;
  /** What the service has against it. */
  readonly refusals: readonly Refusal[];
}

/** What could be written of all that differs. */
export function proposalsOf(
  { rows }: Comparison,
  fresh: DatasetTable,
  newKey: () => string,
): readonly Proposal[] {
  return rows.map((difference) => {
    // A row that others have taken out comes in again under the key it had, so that it too is made once however often it is sent.
    const key = difference.key === '' ? newKey() : difference.key;
    return { difference, key, send: rowToSend(difference, key, fresh), refusals: [] };
  });
}

function rowToSend(
  difference: RowDifference,
  key: string,
  { columns, mayAdd }: DatasetTable,
): SheetRow | undefined {
  const { kind, side, version, cells } = difference;
  if (side === 'theirs' || side === 'both' || cells.some(({ fault }) => fault !== undefined))
    return undefined;
  const whole = kind === 'new' || kind === 'gone';
  if (whole && !mayAdd) return undefined;
  const sent = cells.filter((cell) => whole || cell.side === 'mine' || cell.side === 'conflict');
  const values = Object.fromEntries(
    sent.map((cell) => [
      cell.column,
      sentCell(
        columns.find(({ id }) => id === cell.column),
        cell.sheet,
      ),
    ]),
  );
  if (kind === 'removed') return { key, act: 'remove', version, cells: {} };
  return { key, act: whole ? 'add' : 'change', version, cells: values };
}

function sentCell(column: DatasetColumn | undefined, cell: Cell): Cell {
  // What is no day goes as it stands, and the service says so.
  return column?.kind === 'date' && typeof cell === 'number' ? (dayOfSerial(cell) ?? cell) : cell;
}
