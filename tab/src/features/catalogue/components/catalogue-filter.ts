import type { CatalogueEntryView } from '@rod-trad/shared/contracts/catalogue-views';

export interface CatalogueFilter {
  readonly search: string;
  readonly areaId?: string | undefined;
  readonly kind?: CatalogueEntryView['kind'] | undefined;
  readonly status?: CatalogueEntryView['status'] | undefined;
}

/** What has been retired is found when it is asked for, and otherwise out of the way. */
export function filterEntries(
  entries: readonly CatalogueEntryView[],
  { search, areaId, kind, status }: CatalogueFilter,
): readonly CatalogueEntryView[] {
  const sought = search.trim().toLocaleLowerCase('nb');
  return entries.filter(
    (entry) =>
      (status === undefined ? entry.status !== 'retired' : entry.status === status) &&
      (kind === undefined || entry.kind === kind) &&
      (areaId === undefined || entry.areaIds.includes(areaId)) &&
      [entry.name.nb, entry.name.nn].some((name) => name.toLocaleLowerCase('nb').includes(sought)),
  );
}
