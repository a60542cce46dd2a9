import { type ColumnChoices, chosenOf, type ImportOptions } from '@rod-trad/shared/client/column-mapping';
import type {
  ImportColumnsView,
  ImportEntryView,
  ImportFileView,
  ImportPlanView,
} from '@rod-trad/shared/contracts/import-views';
import type { ImportKind } from '@rod-trad/shared/domain/import/import-kind';
import type { PlaceBody, PlanBody } from '../api/use-import-calls.ts';

export const steps = ['choose', 'columns', 'plan', 'run'] as const;
export type Step = (typeof steps)[number];

/** How far one import has come, and everything that has been chosen on the way. */
export interface Work {
  readonly step: Step;
  readonly kind?: ImportKind | undefined;
  readonly file?: File | undefined;
  readonly upload?: ImportFileView | undefined;
  readonly sheet?: string | undefined;
  readonly headerRow?: number | undefined;
  readonly columns?: ImportColumnsView | undefined;
  readonly choices: ColumnChoices;
  readonly options: ImportOptions;
  /** The mended file has other columns than the one before. */
  readonly differs?: boolean;
  readonly plan?: ImportPlanView | undefined;
  /** The act of importing what the plan says: sent twice it is one. */
  readonly runKey?: string | undefined;
  readonly ran?:
    | { readonly outcome: 'started' | 'nothing'; readonly entry?: ImportEntryView | undefined }
    | undefined;
}

export const newWork: Work = { step: 'choose', choices: new Map(), options: {} };

/** Where in which file; undefined as long as it is not known. */
export function placeOf({ upload, kind, sheet, headerRow }: Work): PlaceBody | undefined {
  if (upload === undefined || kind === undefined || sheet === undefined || headerRow === undefined) return;
  return { uploadId: upload.uploadId, kind, sheet, headerRow };
}

export function planBodyOf(work: Work): PlanBody | undefined {
  const place = placeOf(work);
  if (place === undefined || work.columns === undefined) return;
  return { ...place, ...chosenOf({ columns: work.columns, choices: work.choices, options: work.options }) };
}

/** The same sheet as before when the new file has it, and the same row in it; otherwise what the file itself suggests. */
export function placeIn(upload: ImportFileView, before: Pick<Work, 'sheet' | 'headerRow'>) {
  const [only, ...others] = upload.sheets;
  const lone = others.length === 0 && before.sheet !== undefined ? only : undefined;
  const same = upload.sheets.find(({ name }) => name === before.sheet) ?? lone;
  const sheet = same ?? upload.sheets.toSorted((a, b) => b.rows - a.rows)[0];
  return {
    sheet: sheet?.name,
    headerRow: same === undefined ? sheet?.headerRow : (before.headerRow ?? same.headerRow),
  };
}
