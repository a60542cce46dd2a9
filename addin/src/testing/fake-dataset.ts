import type { DatasetView, RowOutcome, SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import { datasetView } from './datasets.ts';

type Row = DatasetView['rows'][number];

/** A dataset that can be written to, as the service keeps it: versions count up, a new row gets a key made of the one it came with, and what is taken out may be only stopped. */
export class FakeDataset {
  rows: readonly Row[];
  /** How many rows have been made. */
  made = 0;
  stopsOnly = false;

  constructor(rows: readonly Row[] = datasetView().rows) {
    this.rows = rows;
  }

  readonly view = (): DatasetView => datasetView({ rows: [...this.rows] });

  readonly write = (rows: readonly SheetRow[]): RowOutcome[] => rows.map((row) => this.#writeRow(row));

  /** Somebody else changes a cell. */
  change(key: string, column: string, value: string | number): void {
    this.#put(key, { [column]: value });
  }

  remove(key: string): void {
    this.rows = this.rows.filter((row) => row.key !== key);
  }

  #writeRow({ key, act, version, cells }: SheetRow): RowOutcome {
    const of = act === 'add' ? `of:${key}` : key;
    const standing = this.rows.find((row) => row.key === of);
    if (act === 'add') {
      if (standing !== undefined) return { key, outcome: 'unchanged', row: standing };
      this.made += 1;
      this.rows = [...this.rows, { key: of, version: 'v1', cells: datasetView().columns.map(() => '') }];
      return { key, outcome: 'saved', row: this.#put(of, { ...cells, status: 'Planlagt' }) };
    }
    if (standing === undefined)
      return act === 'remove' ? { key, outcome: 'unchanged' } : { key, outcome: 'conflict' };
    if (standing.version !== version) return { key, outcome: 'conflict', row: standing };
    if (act === 'remove' && this.stopsOnly) {
      return { key, outcome: 'saved', row: this.#put(key, { status: 'Stanset' }) };
    }
    if (act === 'remove') {
      this.remove(key);
      return { key, outcome: 'saved' };
    }
    return { key, outcome: 'saved', row: this.#put(key, cells) };
  }

  #put(key: string, cells: SheetRow['cells']): Row {
    const { columns } = datasetView();
    const standing = this.rows.find((row) => row.key === key);
    if (standing === undefined) throw new Error(`No row ${key}`);
    const changed = {
      key,
      version: `${standing.version}'`,
      cells: standing.cells.map((cell, at) => tidy(cells[columns[at]?.id ?? ''] ?? cell)),
    };
    this.rows = this.rows.map((row) => (row.key === key ? changed : row));
    return changed;
  }
}

/** The service keeps no blanks around a text. */
const tidy = (cell: string | number) => (typeof cell === 'string' ? cell.trim() : cell);
