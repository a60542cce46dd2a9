import type { CatalogueView } from '@rod-trad/shared/contracts/catalogue-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { CatalogueEntry, CatalogueReport } from '@rod-trad/shared/use-cases/view-catalogue';
import { presentNamed } from './present-named.ts';
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
    const { mergedInto, levels, areaIds } = competence;
    return {
      id: competence.id,
      name: competence.name,
      kind: competence.kind,
      status: competence.status,
      validMonths: competence.validMonths,
      educationLevel: competence.educationLevel,
      studyPoints: competence.studyPoints,
      title: inLanguage(competence.name, language),
      areaIds: [...areaIds],
      levels: levels && [...levels],
      mergedInto: mergedInto && { id: mergedInto, name: nameOf.get(mergedInto) ?? '' },
      etag: entry.etag,
      pending: entry.pending,
      next: [...entry.next],
      use: entry.use,
      proposer: presentPerson(entry.proposer),
      proposedBecause: entry.proposedBecause,
    };
  };
  return {
    areas: report.areas.map((area) => presentNamed(area, language)),
    entries: report.entries.map(present),
    mayEdit: report.mayEdit,
    mayPropose: report.mayPropose,
    freshness,
  };
}
