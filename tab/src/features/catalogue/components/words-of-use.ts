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

/** Everything that hangs on a competence, for whoever is about to change it; undefined when nothing does. */
export function wordsOfBurden(use: CatalogueEntryView['use'], text: Text): string | undefined {
  const people = text('catalogue.hangsOn.people', { count: use.people });
  const parts = [
    ...(use.requirements > 0 ? [text('catalogue.use.requirements', { count: use.requirements })] : []),
    ...(use.assessments > 0
      ? [text('catalogue.hangsOn.assessments', { count: use.assessments, people })]
      : []),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}
