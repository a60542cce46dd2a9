import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { createGapReader, type GapReader } from '../domain/gap/gap-reader.ts';
import type { UnitGap } from '../domain/gap/unit-gap.ts';
import type { CompetenceId, PersonId, PositionGroupId, UnitId } from '../domain/ids.ts';
import { type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Records } from '../stores/records.ts';
import { catalogueOf } from './catalogue-of.ts';
import type { UseCaseContext } from './use-case.ts';

/** What gaps are asked about. */
export interface GapQuestion {
  /** Absent: today in Norway. Another day asks what is required then of today's people and competence. */
  readonly on?: IsoDate | undefined;
  /** For the reader: who works where; absent, today's. Totals are always of today's organisation. */
  readonly organisation?: Organisation | undefined;
  /** Totals of those only who hold a position of this group in the unit; their state is their own, over all positions. */
  readonly positionGroupId?: PositionGroupId | undefined;
}

export interface Gaps {
  readonly on: IsoDate;
  readonly catalogue: Catalogue;
  /** Person by person, with sources; the position group makes no difference here. */
  readonly reader: GapReader;
  /** Rolled up to a unit with everything below it; people are counted once. */
  totals(unitId: UnitId, competences: readonly CompetenceId[]): readonly UnitGap[];
}

/** Gaps over the read model. */
export function readGaps(context: Pick<UseCaseContext, 'records' | 'now'>, question: GapQuestion = {}): Gaps {
  const { records } = context;
  const on = question.on ?? norwegianDay(context.now());
  const catalogue = catalogueOf(context);
  const organisation = question.organisation ?? records.organisation();
  // What is asked of a merged competence is asked of the one it went into.
  const requirements = records
    .all('requirements')
    .map((r) => ({ ...r, competenceId: catalogue.standsFor(r.competenceId) }));
  const reader = createGapReader({
    organisation,
    catalogue,
    requirements,
    assessmentsOf: (id) => records.where('assessments', id),
    exemptionsOf: (id) => records.where('exemptions', id),
    on,
  });
  return {
    on,
    catalogue,
    reader,
    totals: (unitId, competences) =>
      records.gaps({ on, positionGroupId: question.positionGroupId }).totals(unitId, competences),
  };
}

/** Competences with a requirement, even one without a level, for somebody among these people; in the order of their areas. */
export function relevantCompetences(
  records: Records,
  people: readonly PersonId[],
  { reader, catalogue }: Pick<Gaps, 'reader' | 'catalogue'>,
  organisation = records.organisation(),
): readonly CompetenceId[] {
  const found = new Set<CompetenceId>();
  const seen = new Set<string>();
  for (const person of people) {
    for (const position of organisation.employmentsOf(person)) {
      const key = `${position.unitId ?? ''}|${position.positionGroupId ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const requirement of reader.requirementsFor([position]))
        found.add(catalogue.standsFor(requirement.competenceId));
    }
  }
  return inAreaOrder(records, found);
}

/** Those in force, in the order of their areas and there by name. */
export function inAreaOrder(records: Records, ids: Iterable<CompetenceId>): readonly CompetenceId[] {
  return [...ids]
    .flatMap((id) => records.get('competences', id)?.entity ?? [])
    .filter((competence) => competence.status === 'active' || competence.status === 'phasingOut')
    .map((competence) => ({ competence, order: areaOrder(records, competence.areaIds[0]) }))
    .sort((a, b) => a.order - b.order || a.competence.name.nb.localeCompare(b.competence.name.nb, 'nb'))
    .map(({ competence }) => competence.id);
}

function areaOrder(records: Records, areaId: string | undefined): number {
  return areaId === undefined ? Number.MAX_SAFE_INTEGER : (records.get('areas', areaId)?.entity.order ?? 0);
}
