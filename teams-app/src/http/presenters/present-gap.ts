import type { GapTotal, GapView } from '@rod-trad/shared/contracts/gap-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { Language } from '@rod-trad/shared/domain/language';
import type { GapReport, PersonRow, PublishedGap, Sight } from '@rod-trad/shared/use-cases/reports';
import { presentCell, presentCompetence } from './present-competence.ts';
import { presentUnit } from './present-unit.ts';

export function presentGap(report: GapReport, language: Language, freshness: Freshness): GapView {
  const { sight } = report;
  const totals = (list: readonly PublishedGap[]) => list.map((total) => presentTotal(total, sight));
  return {
    unit: presentUnit(report.unit),
    sight,
    on: report.on,
    threshold: sight === 'numbers' ? report.threshold : undefined,
    competences: report.competences.map((column) => presentCompetence(column, column.critical, language)),
    people: presentPeople(report),
    totals: totals(report.totals),
    children: report.children.map((child) => ({
      unit: presentUnit(child.unit),
      totals: totals(child.totals),
    })),
    freshness,
  };
}

/** Whatever the report carries, rows leave the server only for those who may see people. */
function presentPeople({ people, sight }: GapReport): GapView['people'] {
  if (sight !== 'people') return { kind: 'notAllowed' };
  if (people.kind !== 'shown') return people;
  return { kind: 'shown', rows: people.rows.map(presentRow) };
}

function presentRow({ person, positions, gaps }: PersonRow) {
  return {
    person: { id: person.id, name: person.name },
    title: (positions.find((position) => position.primary) ?? positions[0])?.title ?? person.jobTitle ?? '',
    cells: gaps.map(presentCell),
    gaps: gaps.filter((gap) => gap.state === 'gap').length,
    unknown: gaps.filter((gap) => gap.state === 'unknown').length,
  };
}

/** Sums that are not counts of people, and demands on a few, are left out for those who see numbers. */
export function presentTotal(total: PublishedGap, sight: Sight): GapTotal {
  if (total.kind === 'hidden') return { ...total };
  const { competenceId, required, met, gap, unknown, exempt, deficit, coverage, collective } = total.gap;
  const counts = { kind: 'shown' as const, competenceId, required, met, gap, unknown, coverage };
  return sight === 'people' ? { ...counts, exempt, deficit, collective } : counts;
}
