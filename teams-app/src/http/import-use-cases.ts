import type { Actor } from '@rod-trad/shared/policies/actor';
import { mayImport } from '@rod-trad/shared/policies/imports';
import type {
  ImportColumnsReport,
  ImportEntryReport,
  ImportInput,
  ImportOutcome,
  ImportPlace,
  ImportPlanReport,
  ImportRunInput,
  ImportRunReport,
  ReadImport,
} from '@rod-trad/shared/use-cases/import-reports';
import { planFileImport } from '@rod-trad/shared/use-cases/plan-file-import';
import { readImport } from '@rod-trad/shared/use-cases/read-import';
import { runImport } from '@rod-trad/shared/use-cases/run-import';
import type { Outcome, UseCaseContext } from '@rod-trad/shared/use-cases/use-case';
import { viewImportColumns } from '@rod-trad/shared/use-cases/view-import-columns';
import { viewImports } from '@rod-trad/shared/use-cases/view-imports';

export interface ImportUseCases {
  /** Whether a file is to be read at all: asked before its first byte. */
  maySendFile(actor: Actor): boolean;
  readImport(actor: Actor, fileName: string, bytes: Uint8Array): Promise<ImportOutcome<ReadImport>>;
  readImportCells(actor: Actor, name: string, bytes: Uint8Array): Promise<ImportOutcome<ReadImport>>;
  importColumns(actor: Actor, place: ImportPlace): Promise<ImportOutcome<ImportColumnsReport>>;
  planImport(actor: Actor, input: ImportInput): Promise<ImportOutcome<ImportPlanReport>>;
  runImport(actor: Actor, input: ImportRunInput): Promise<ImportOutcome<ImportRunReport>>;
  imports(actor: Actor): Promise<Outcome<readonly ImportEntryReport[]>>;
}

export function bindImportUseCases(context: UseCaseContext): ImportUseCases {
  return {
    maySendFile: mayImport,
    readImport: (actor, fileName, bytes) => readImport(context, actor, fileName, bytes),
    readImportCells: (actor, name, bytes) => readImport(context, actor, name, bytes, 'cells'),
    importColumns: (actor, place) => viewImportColumns(context, actor, place),
    planImport: (actor, input) => planFileImport(context, actor, input),
    runImport: (actor, input) => runImport(context, actor, input),
    imports: (actor) => viewImports(context, actor),
  };
}
