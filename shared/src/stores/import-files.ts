import type { FaultCode } from '../domain/fault.ts';
import type { PersonId } from '../domain/ids.ts';
import type { ImportKind } from '../domain/import/import-kind.ts';
import type { SheetRow } from '../domain/import/sheet-row.ts';
import type { IsoInstant } from '../domain/iso-date.ts';

/** A file as somebody has it, or the cells of an open workbook as `packCells` makes them. */
export type FileForm = 'file' | 'cells';

export interface KeptSheet {
  readonly name: string;
  /** Rows with something in them. */
  readonly rows: number;
  /** The row that looks like headings, from 1. */
  readonly headerRow: number;
}

/** A file somebody has sent, read and kept for a short while. */
export interface KeptFile {
  readonly fileName: string;
  readonly sheets: readonly KeptSheet[];
  /** The rows of a sheet by its place, some hundreds at a time. */
  rows(sheet: number): AsyncIterable<readonly SheetRow[]>;
}

export type TakenFile =
  | {
      readonly kind: 'kept';
      /** Names the file, and holds the only key to it. */
      readonly uploadId: string;
      readonly keptUntil: IsoInstant;
      readonly file: Pick<KeptFile, 'fileName' | 'sheets'>;
    }
  | {
      readonly kind: 'refused';
      readonly code: FaultCode;
      readonly values?: Readonly<Record<string, string | number>> | undefined;
    };

/** Files between being sent and being imported. They are never kept in clear, and nobody but the sender opens them. */
export interface ImportFiles {
  take(by: PersonId, fileName: string, bytes: Uint8Array, form: FileForm): Promise<TakenFile>;
  /** Undefined when it is gone, or is somebody else's. */
  open(by: PersonId, uploadId: string): Promise<KeptFile | undefined>;
  /** What was chosen for headings before, by `plainWord` of the heading. */
  headings(kind: ImportKind): Promise<ReadonlyMap<string, string>>;
  remember(kind: ImportKind, headings: ReadonlyMap<string, string>): Promise<void>;
}
