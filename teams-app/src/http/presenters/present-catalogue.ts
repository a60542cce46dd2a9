import type { CatalogueView } from '@rod-trad/shared/contracts/catalogue-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { CatalogueEntry, CatalogueReport } from '@rod-trad/shared/use-cases/view-catalogue';
import { presentPerson } from './present-person.ts';

export function presentCatalogue(
  report: CatalogueReport,
  language: Language,
  freshness: Freshness,
): CatalogueView {
  const nameOf = new Map(
    report.entries.map(({ competence }) => [competence.id, inLanguage(competence.name, language)]),
  );
  const present = ({ competence, ...entry }: CatalogueEntry) => {
    const { mergedInto, proposedBy: _, levels, areaIds, ...content } = competence;
    return {
      ...content,
      title: inLanguage(competence.name, language),
      areaIds: [...areaIds],
      levels: levels && [...levels],
      mergedInto: mergedInto && { id: mergedInto, name: nameOf.get(mergedInto) ?? '' },
      etag: entry.etag,
      pending: entry.pending,
      next: [...entry.next],
      use: entry.use,
      proposer: presentPerson(entry.proposer),
    };
  };
  return {
    areas: report.areas.map(({ id, name }) => ({ id, name: inLanguage(name, language) })),
    entries: report.entries.map(present),
    mayEdit: report.mayEdit,
    mayPropose: report.mayPropose,
    freshness,
  };
}
