import type {
  DatasetCell,
  DatasetColumn,
  DatasetRow,
  DatasetView,
} from '@rod-trad/shared/contracts/dataset-views';
import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { DatasetScope } from '@rod-trad/shared/use-cases/open-dataset';
import { presentUnit } from './present-unit.ts';

/** A table before it is sent: its rows may be made as they are asked for, so that a large one never lies in memory whole. */
export interface DatasetTable extends Omit<DatasetView, 'rows' | 'freshness'> {
  readonly rows: Iterable<DatasetRow>;
}

export type Column = Omit<DatasetColumn, 'editable'> & { readonly editable?: boolean | undefined };

/** What stands in a row, by the column's id; a column that is not named is empty. */
export interface TableRow {
  readonly key: string;
  readonly version?: string | undefined;
  readonly values: Readonly<Record<string, DatasetCell | undefined>>;
}

interface Parts {
  readonly columns: readonly (Column | false)[];
  readonly rows: Iterable<TableRow>;
  readonly totals?: TableRow['values'];
  readonly mayAdd?: boolean;
  readonly unit?: DatasetScope['unit'];
  readonly year?: number | undefined;
}

/** Puts a table together: headings that differ, a hidden key last, and every row as long as the head. */
export function datasetTable(kind: DatasetScope['kind'], language: Language, parts: Parts): DatasetTable {
  const text = createText(language);
  const key: Column = { id: 'key', label: text('dataset.column.key'), kind: 'key' };
  const columns = withOwnLabels([...parts.columns.filter((column) => column !== false), key]);
  const cellsOf = (values: TableRow['values']) => columns.map(({ id }) => cell(values[id]));
  const rows = mapped(parts.rows, ({ key, version, values }) => ({
    key,
    ...(version !== undefined && { version }),
    cells: cellsOf({ ...values, key }),
  }));
  const title = text(`dataset.title.${kind}`);
  return {
    kind,
    title: parts.unit === undefined ? title : `${title} ${parts.unit.name}`,
    language,
    unit: parts.unit && presentUnit(parts.unit),
    year: parts.year,
    columns,
    rows,
    ...(parts.totals !== undefined && { totals: cellsOf(parts.totals) }),
    mayAdd: parts.mayAdd === true,
  };
}

/** Excel takes no two headings of one name, whatever their case, and no line break in one. */
function withOwnLabels(columns: readonly Column[]): DatasetColumn[] {
  const taken = new Set<string>();
  return columns.map(({ editable = false, ...column }) => {
    const plain = column.label.replace(/\s+/g, ' ').trim() || column.id;
    let label = plain;
    for (let n = 2; taken.has(label.toLowerCase()); n += 1) label = `${plain} (${n})`;
    taken.add(label.toLowerCase());
    return { ...column, label, editable };
  });
}

function cell(value: DatasetCell | undefined): DatasetCell {
  return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n') : (value ?? '');
}

function mapped<From, To>(items: Iterable<From>, change: (item: From) => To): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield change(item);
    },
  };
}
