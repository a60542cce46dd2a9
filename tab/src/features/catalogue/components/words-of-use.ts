import type { CatalogueEntryView } from '@rod-trad/shared/contracts/catalogue-views';
import type { Text } from '@rod-trad/shared/text/text-from';

/** How much hangs on a competence; what nothing hangs on says so. */
export function wordsOfUse({ requirements, people }: CatalogueEntryView['use'], text: Text): string {
  const parts = [
    ...(requirements > 0 ? [text('catalogue.use.requirements', { count: requirements })] : []),
    ...(people > 0 ? [text('catalogue.use.people', { count: people })] : []),
  ];
  return parts.length === 0 ? text('catalogue.use.nothing') : parts.join(', ');
}
