import type { Competence } from '../domain/competence.ts';
import type { Fault } from '../domain/fault.ts';
import type { ImportKind } from '../domain/import/import-kind.ts';
import type { ImportPlan } from '../domain/import/import-plan.ts';
import type { ColumnTarget } from '../domain/import/plan-import.ts';
import type { ColumnProposal } from '../domain/import/propose-columns.ts';
import type { ImportOptions } from '../domain/import/read-row.ts';
import type { SheetRow } from '../domain/import/sheet-row.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import type { KeptFile } from '../stores/import-files.ts';
import type { Records } from '../stores/records.ts';
import type { ActProgress } from '../stores/writes.ts';
import type { Outcome } from './use-case.ts';

/** Where in which file. */
export interface ImportPlace {
  readonly uploadId: string;
  readonly kind: ImportKind;
  readonly sheet: string;
  readonly headerRow: number;
}

export interface ImportInput extends ImportPlace {
  readonly mapping: readonly ColumnTarget[];
  readonly options: ImportOptions;
}

export interface ImportRunInput extends ImportInput {
  /** Which dry run was looked at. */
  readonly fingerprint: string;
  readonly key: string;
}

export interface ImportColumnsReport {
  readonly kind: ImportKind;
  readonly firstRows: readonly SheetRow[];
  readonly columns: readonly (ColumnProposal & {
    readonly samples: readonly string[];
    readonly sensitive: boolean;
  })[];
  /** What columns of a matrix can be about. */
  readonly competences: readonly Competence[];
  /** Where the measures of a plan can go, with the unit it is of. */
  readonly plans: readonly { readonly plan: Plan; readonly unit: Unit | undefined }[];
}

export interface ImportPlanReport {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly fingerprint: string;
  readonly plan: ImportPlan;
  /** Headings by column. */
  readonly headers: readonly string[];
  readonly mapping: readonly ColumnTarget[];
  /** For the words of what is shown. */
  readonly records: Pick<Records, 'get' | 'person' | 'organisation'>;
}

export interface ImportEntryReport {
  readonly progress: ActProgress;
  readonly by: Person | undefined;
}

export type ImportRunReport =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'started'; readonly entry: ImportEntryReport };

export type ImportOutcome<Value> =
  | Outcome<Value>
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] }
  /** The file is not kept any longer. */
  | { readonly kind: 'gone' }
  /** What stands has changed since the dry run in a way that changes what the file would do. */
  | { readonly kind: 'stale' };

export type ReadImport = Pick<KeptFile, 'fileName' | 'sheets'> & {
  readonly uploadId: string;
  readonly keptUntil: string;
};
