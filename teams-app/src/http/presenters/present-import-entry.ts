import type { ImportEntryView } from '@rod-trad/shared/contracts/import-views';
import type { ImportKind } from '@rod-trad/shared/domain/import/import-kind';
import type { ImportEntryReport } from '@rod-trad/shared/use-cases/import-reports';

/** How far an import has come: numbers, and who began it. */
export function presentImportEntry({ progress, by }: ImportEntryReport): ImportEntryView {
  const { key, kind, label, acceptedAt, total, written, parked } = progress;
  return {
    id: key,
    // Every act of this outbox is an import of one of the kinds.
    kind: kind as ImportKind,
    fileName: label,
    at: acceptedAt,
    by: { id: progress.by, name: by?.name ?? '' },
    total,
    written,
    parked,
    state: written + parked >= total ? 'done' : 'writing',
  };
}
