import { paperOf } from '../domain/capital/certificate.ts';
import { growthOf } from '../domain/capital/growth.ts';
import { isUnused, ownWordOf } from '../domain/capital/own-word.ts';
import { isStale, lastSpokenOf } from '../domain/capital/staleness.ts';
import { differenceOf, openStatement, type Side, viewsOn } from '../domain/capital/views.ts';
import type { GapState, PersonGap } from '../domain/gap/gap-state.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Records } from '../stores/records.ts';
import { areaOf } from './area-of.ts';
import { type Gaps, readGaps } from './gap-facts.ts';
import type { CapitalRow } from './reports.ts';
import type { UseCaseContext } from './use-case.ts';

/**
 * Everything known of one person's competence, one row for each: what is required, and how each side sees it.
 * @param reader on which side of it the reader stands; nobody else is shown the person's own way there
 */
export function capitalRows(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  personId: PersonId,
  reader: Side | undefined,
): readonly CapitalRow[] {
  const { records } = context;
  const gaps = readGaps(context);
  const rows = Map.groupBy(records.where('assessments', personId), (row) =>
    gaps.catalogue.standsFor(row.competenceId),
  );
  return [...gaps.reader.gapsOf(personId).values()]
    .flatMap((gap) => rowOf(records, gaps, gap, rows.get(gap.competenceId) ?? [], reader) ?? [])
    .toSorted(byNeed);
}

function rowOf(
  records: Records,
  { on, catalogue }: Gaps,
  gap: PersonGap,
  rows: Parameters<typeof viewsOn>[0],
  reader: Side | undefined,
): CapitalRow | undefined {
  const competence = catalogue.get(gap.competenceId);
  if (competence === undefined) return undefined;
  const views = viewsOn(rows, on);
  const word = ownWordOf(views);
  const spokenOn = lastSpokenOf(views);
  const inForce = catalogue.isInForce(competence.id);
  return {
    competence,
    area: areaOf(records, competence),
    gap,
    on,
    inForce,
    views,
    pending: Object.values(views).some(
      (row) => row !== undefined && records.isPending('assessments', row.id),
    ),
    difference: differenceOf(views),
    open: reader === undefined || !inForce ? undefined : openStatement(views, reader),
    word: views.self === undefined && gap.held === undefined ? undefined : word,
    unused: isUnused(gap.held, word),
    spokenOn,
    stale: spokenOn !== undefined && isStale(competence.kind, spokenOn, on),
    paper: competence.kind === 'skill' ? undefined : paperOf(rows, on, competence),
    growth: reader === 'self' ? growthOf(rows, on, competence) : [],
  };
}

const urgency = { gap: 0, unknown: 1, met: 2, exempt: 3, noDemand: 4 } satisfies Record<GapState, number>;

/** What is needed first, critical before the rest; then by name. It is one person's list, and ranks nobody. */
function byNeed(a: CapitalRow, b: CapitalRow): number {
  return (
    urgency[a.gap.state] - urgency[b.gap.state] ||
    Number(b.gap.critical) - Number(a.gap.critical) ||
    a.competence.name.nb.localeCompare(b.competence.name.nb, 'nb')
  );
}
