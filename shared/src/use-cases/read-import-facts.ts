import type { PersonId, PlanId } from '../domain/ids.ts';
import { createPersonIndex, type ImportFacts } from '../domain/import/import-facts.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import { areasFor } from '../domain/plan/plan-areas.ts';
import type { Actor } from '../policies/actor.ts';
import { catalogueOf } from './catalogue-of.ts';
import { goalsToday } from './goals-today.ts';
import { readPlanToFill } from './plans-to-fill.ts';
import type { UseCaseContext } from './use-case.ts';

const peopleATurn = 2_000;

/** What stands today, for an import to be compared with. */
export async function readImportFacts(
  context: Pick<UseCaseContext, 'records' | 'now' | 'breathe' | 'aggregateThreshold'>,
  into?: { readonly actor: Actor; readonly planId: PlanId | undefined },
): Promise<ImportFacts> {
  const { records, now, breathe, aggregateThreshold } = context;
  const today = norwegianDay(now());
  const people = createPersonIndex();
  for (const [at, person] of records.people().entries()) {
    people.add(person);
    if (at % peopleATurn === 0) await breathe();
  }
  const organisation = records.organisation();
  const competences = records.all('competences');
  const employments = records.all('employments');
  let positions: Map<PersonId, typeof employments> | undefined;
  const over = (id: PersonId) => {
    positions ??= Map.groupBy(employments, ({ personId }) => personId);
    const all = positions.get(id) ?? [];
    return all.length > 0 && all.every(({ endOn }) => endOn !== undefined && endOn < today);
  };
  // As `hasLeft`, which looks through all positions for each person.
  const hasLeft = (id: PersonId) =>
    records.person(id)?.active !== true || (organisation.employmentsOf(id).length === 0 && over(id));
  return {
    today,
    person: people.find,
    hasLeft,
    units: organisation.units,
    groups: records.all('positionGroups'),
    // A unit's own areas are for its plan; competences are the whole municipality's.
    areas: areasFor(records.all('areas'), []),
    goals: goalsToday(records),
    competences,
    catalogue: catalogueOf({ records, now }),
    employments,
    requirements: records.all('requirements'),
    assessmentsOf: (id) => records.where('assessments', id),
    surveyScores: records.all('surveyScores'),
    fewestAnswers: aggregateThreshold,
    intoPlan: into && (await readPlanToFill(context, into.actor, into.planId, hasLeft)),
  };
}
