import { isUnused, ownWordOf } from '../domain/capital/own-word.ts';
import { viewsOn } from '../domain/capital/views.ts';
import { heldAssessment } from '../domain/gap/gap-state.ts';
import type { CompetenceId, UnitId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import { catalogueOf } from './catalogue-of.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { UseCaseContext } from './use-case.ts';

const peopleAtATime = 2_000;

type Context = Pick<UseCaseContext, 'records' | 'now' | 'breathe'>;

/**
 * How many people in a unit, with everything below it, hold each competence without getting to use it. For those who may see these people;
 * it leaves the server as a band only. Counted once for as long as nothing changes: the form asks, and so does saving what was entered in it.
 */
export function countUnusedHolders(
  context: Context,
  unitId: UnitId,
): Promise<ReadonlyMap<CompetenceId, number>> {
  return keptWhileUnchanged(context, `unused holders in ${unitId}`, () => count(context, unitId));
}

async function count(context: Context, unitId: UnitId): Promise<ReadonlyMap<CompetenceId, number>> {
  const { records, now, breathe } = context;
  const on = norwegianDay(now());
  const catalogue = catalogueOf(context);
  const counts = new Map<CompetenceId, number>();
  const people = records.organisation().peopleUnder(unitId);
  for (const [at, personId] of people.entries()) {
    if (at % peopleAtATime === peopleAtATime - 1) await breathe();
    const rows = records.where('assessments', personId);
    // Most have said of nothing that it lies idle: then there is nothing to work out.
    if (!rows.some(({ inUse }) => inUse !== 'yes')) continue;
    for (const [id, own] of Map.groupBy(rows, (row) => catalogue.standsFor(row.competenceId))) {
      if (isUnused(heldAssessment(own, on, catalogue.get(id)), ownWordOf(viewsOn(own, on)))) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
  }
  return counts;
}
