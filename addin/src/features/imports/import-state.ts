import {
  type ColumnChoices,
  chosenOf,
  type ImportOptions,
  type PlanBody,
} from '@rod-trad/shared/client/column-mapping';
import type {
  ImportColumnsView,
  ImportEntryView,
  ImportFileView,
  ImportPlanView,
} from '@rod-trad/shared/contracts/import-views';
import type { ImportKind } from '@rod-trad/shared/domain/import/import-kind';
import type { CellsPlace } from '../../excel/read-cells.ts';

type ImportPlace = Pick<PlanBody, 'uploadId' | 'kind' | 'sheet' | 'headerRow'>;

/** One import on its way, and what has been chosen for it. */
export interface ImportState {
  readonly step: 'choose' | 'columns' | 'plan' | 'done';
  readonly kind?: ImportKind | undefined;
  readonly from?: CellsPlace | undefined;
  readonly upload?: ImportFileView | undefined;
  readonly headerRow?: number | undefined;
  readonly columns?: ImportColumnsView | undefined;
  readonly choices: ColumnChoices;
  readonly options: ImportOptions;
  readonly plan?: ImportPlanView | undefined;
  /** The act of importing what the plan says: sent twice it is one. */
  readonly runKey?: string | undefined;
  readonly entry?: ImportEntryView | undefined;
}

export const newImport: ImportState = { step: 'choose', choices: new Map(), options: {} };

export function placeOf({ kind, upload, headerRow }: ImportState): ImportPlace | undefined {
  const [sheet] = upload?.sheets ?? [];
  if (kind === undefined || upload === undefined || sheet === undefined) return;
  return { uploadId: upload.uploadId, kind, sheet: sheet.name, headerRow: headerRow ?? sheet.headerRow };
}

export function planBodyOf(state: ImportState): PlanBody | undefined {
  const place = placeOf(state);
  const { columns, choices, options } = state;
  return place && columns && { ...place, ...chosenOf({ columns, choices, options }) };
}

/** Columns with neither heading nor value lie outside what was marked. */
export function filledColumns(view: ImportColumnsView): ImportColumnsView {
  const columns = view.columns.filter(
    ({ header, samples, sensitive }) => sensitive || header !== '' || samples.length > 0,
  );
  return { ...view, columns };
}

/** Where a fault is, as Excel goes to it: a cell, a whole row, a whole column; undefined for the whole sheet. */
export function addressOf({ row, column }: ImportPlanView['faults'][number]): string | undefined {
  if (row === undefined) return column && `${column}:${column}`;
  return column === undefined ? `${row}:${row}` : `${column}${row}`;
}
