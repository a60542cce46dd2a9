import type { ImportEntryView } from '@rod-trad/shared/contracts/import-views';
import { useImports } from './use-imports.ts';

/** One import as it is now, and whether the service has gone silent about it. */
export function useImportEntry(begun: ImportEntryView | undefined) {
  const { data, failureReason, fetchStatus } = useImports();
  const entry = data?.entries.find(({ id }) => id === begun?.id) ?? begun;
  return { entry, silent: failureReason !== null || fetchStatus === 'paused' };
}
