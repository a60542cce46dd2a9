import { createGapReader, type GapReader } from '../domain/gap-reader.ts';
import type { CompetenceId, PersonId } from '../domain/ids.ts';
import { type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import type { Records } from '../stores/records.ts';
import type { UseCaseContext } from './use-case.ts';

/** A gap reader over the read model, for today in Norway. */
export function readGaps(context: Pick<UseCaseContext, 'records' | 'now'>): {
  readonly on: IsoDate;
  readonly reader: GapReader;
} {
  const { records } = context;
  const on = norwegianDay(context.now());
  const reader = createGapReader({
    organisation: records.organisation(),
    requirements: records.all('requirements'),
    assessmentsOf: (id) => records.where('assessments', id),
    exemptionsOf: (id) => records.where('exemptions', id),
    on,
  });
  return { on, reader };
}

/** Competences with a requirement, even one without a level, for somebody among these people; in the order of their areas. */
export function relevantCompetences(
  records: Records,
  people: readonly PersonId[],
  reader: GapReader,
): readonly CompetenceId[] {
  const organisation = records.organisation();
  const found = new Set<CompetenceId>();
  const seen = new Set<string>();
  for (const person of people) {
    for (const position of organisation.employmentsOf(person)) {
      const key = `${position.unitId ?? ''}|${position.positionGroupId ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const requirement of reader.requirementsFor([position])) found.add(requirement.competenceId);
    }
  }
  return [...found]
    .flatMap((id) => records.get('competences', id)?.entity ?? [])
    .filter((competence) => competence.status === 'active' || competence.status === 'phasingOut')
    .map((competence) => ({ competence, order: areaOrder(records, competence.areaIds[0]) }))
    .sort((a, b) => a.order - b.order || a.competence.name.nb.localeCompare(b.competence.name.nb, 'nb'))
    .map(({ competence }) => competence.id);
}

function areaOrder(records: Records, areaId: string | undefined): number {
  return areaId === undefined ? Number.MAX_SAFE_INTEGER : (records.get('areas', areaId)?.entity.order ?? 0);
}
