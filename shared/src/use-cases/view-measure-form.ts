import type { Competence } from '../domain/competence.ts';
import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Goal } from '../domain/goal.ts';
import type { CompetenceId, PersonId, PlanId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { Person } from '../domain/person.ts';
import { planAndAbove } from '../domain/plan/measure-parent.ts';
import { type UnusedBand, unusedBand } from '../domain/plan/unused-band.ts';
import type { Plan } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangePlan } from '../policies/plan.ts';
import type { Records } from '../stores/records.ts';
import { auditPlanReading } from './audit-plan-reading.ts';
import { catalogueOf } from './catalogue-of.ts';
import { hasLeft } from './employed.ts';
import { goalsToday } from './goals-today.ts';
import { areasOfPlan, unitsOfPlan } from './measure-places.ts';
import { countUnusedHolders } from './unused-holders.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** A longer list of names is no list to choose from: then only those who lead are listed. */
const mostOwners = 200;

export interface MeasureFormReport {
  readonly plan: Plan;
  readonly areas: readonly CompetenceArea[];
  readonly goals: readonly Goal[];
  readonly competences: readonly { readonly competence: Competence; readonly unused: UnusedBand }[];
  readonly parents: readonly { readonly measure: Measure; readonly plan: Plan }[];
  readonly owners: readonly Person[];
  readonly onlyLeaders: boolean;
}

/** All that is needed to enter a measure in a plan, for somebody who may. */
export async function viewMeasureForm(
  context: UseCaseContext,
  actor: Actor,
  planId: PlanId,
): Promise<Outcome<MeasureFormReport>> {
  const { records } = context;
  const plan = records.get('plans', planId)?.entity;
  if (plan === undefined) return { kind: 'notFound' };
  const organisation = records.organisation();
  if (!mayChangePlan(actor, plan, organisation)) return { kind: 'forbidden' };
  await auditPlanReading(context, actor, plan, 'read:plan:person');
  const catalogue = catalogueOf(context);
  const unused =
    'unitId' in plan.subject
      ? await countUnusedHolders(context, organisation.inUse(plan.subject.unitId))
      : new Map<CompetenceId, number>();
  const { owners, onlyLeaders } = ownersOf(context, plan);
  return {
    kind: 'ok',
    value: {
      plan,
      areas: areasOfPlan(plan, records),
      goals: goalsToday(records),
      competences: records
        .all('competences')
        .filter(({ id, mergedInto }) => mergedInto === undefined && catalogue.isInForce(id))
        .map((competence) => ({
          competence,
          unused: unusedBand(unused.get(competence.id) ?? 0, context.aggregateThreshold),
        }))
        .toSorted((a, b) => a.competence.name.nb.localeCompare(b.competence.name.nb, 'nb')),
      parents: parentsOf(records, plan),
      owners,
      onlyLeaders,
    },
  };
}

/** Measures under way in the plans above. */
function parentsOf(records: Records, plan: Plan): MeasureFormReport['parents'] {
  const above = planAndAbove(plan, { plan: (id) => records.get('plans', id)?.entity });
  return [...above].flatMap((id) => {
    const other = id === plan.id ? undefined : records.get('plans', id)?.entity;
    if (other === undefined) return [];
    return records
      .where('measures', id)
      .filter(({ status }) => status !== 'stopped' && status !== 'done')
      .map((measure) => ({ measure, plan: other }));
  });
}

/** Those who can be asked how it goes: people of the unit, and those who lead in it or above it. */
function ownersOf(context: UseCaseContext, plan: Plan): Pick<MeasureFormReport, 'owners' | 'onlyLeaders'> {
  const { records } = context;
  const organisation = records.organisation();
  const above = unitsOfPlan(plan, records);
  const below =
    'unitId' in plan.subject ? organisation.withDescendants(organisation.inUse(plan.subject.unitId)) : [];
  const leaders = [...above, ...below].flatMap((id) => organisation.unit(id)?.leaderId ?? []);
  const here =
    'unitId' in plan.subject
      ? organisation.peopleUnder(organisation.inUse(plan.subject.unitId))
      : [plan.subject.personId];
  const onlyLeaders = here.length > mostOwners;
  const ids = new Set<PersonId>([...leaders, ...(onlyLeaders ? [] : here)]);
  const owners = [...ids]
    .filter((id) => !hasLeft(context, id))
    .flatMap((id) => records.person(id) ?? [])
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  return { owners, onlyLeaders };
}
