import type { CompetenceId, UnitId } from '../domain/ids.ts';
import { type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import type { Organisation } from '../domain/organisation.ts';
import { catalogueOf } from './catalogue-of.ts';
import type { UseCaseContext } from './use-case.ts';
import type { AreaGap, GapSum, ReportedRow } from './yearly-report.ts';

/**
 * The gap in what an area’s measures aim at, in the units that have them, as the year began and as it ended. A unit is counted with
 * everything below it, and so not once more below itself. Undefined when no measure aims at a competence.
 */
export function areaGap(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  rows: readonly ReportedRow[],
  days: readonly [IsoDate, IsoDate],
): AreaGap | undefined {
  const { records } = context;
  const catalogue = catalogueOf(context);
  const unitsOf = new Map<CompetenceId, Set<UnitId>>();
  for (const { measure, unit } of rows) {
    for (const target of measure.competences) {
      const id = catalogue.standsFor(target.competenceId);
      unitsOf.set(id, (unitsOf.get(id) ?? new Set()).add(unit.id));
    }
  }
  if (unitsOf.size === 0) return undefined;
  const engine = records.gaps({ on: norwegianDay(context.now()) });
  const sums = { before: noGap, after: noGap };
  for (const [competenceId, units] of unitsOf) {
    for (const unitId of topmost(units, records.organisation())) {
      const [before, after] = engine.onDays(unitId, competenceId, days);
      sums.before = plus(sums.before, before);
      sums.after = plus(sums.after, after);
    }
  }
  return sums;
}

const noGap: GapSum = { required: 0, met: 0, gap: 0, unknown: 0 };

function plus(sum: GapSum, more: GapSum = noGap): GapSum {
  return {
    required: sum.required + more.required,
    met: sum.met + more.met,
    gap: sum.gap + more.gap,
    unknown: sum.unknown + more.unknown,
  };
}

/** Those of the units that lie under none of the others. */
function topmost(units: ReadonlySet<UnitId>, organisation: Organisation): readonly UnitId[] {
  return [...units].filter((id) => !organisation.withAncestors(id).some((up) => up !== id && units.has(up)));
}
