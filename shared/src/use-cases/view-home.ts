import { selectableUnits } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { pagesOf } from '../policies/pages.ts';
import { checkInsFor } from './check-ins.ts';
import { firstUnit } from './first-unit.ts';
import type { HomeReport } from './reports.ts';
import { hasTalk } from './talk-standing.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { viewPersonCompetence } from './view-person-competence.ts';
import { viewPlan } from './view-plan.ts';

/** The tab's first picture: the plan for those who may see a unit, the own page for everybody else. */
export async function viewHome(context: UseCaseContext, actor: Actor): Promise<Outcome<HomeReport>> {
  const { records } = context;
  const person = records.person(actor.personId);
  if (person === undefined || !person.active) return { kind: 'forbidden' };
  const organisation = records.organisation();
  const units = selectableUnits(actor, organisation).flatMap((id) => organisation.unit(id) ?? []);
  const first = firstUnit(records, actor);
  const plan = first === undefined ? undefined : await viewPlan(context, actor, first);
  const own = first === undefined ? await viewPersonCompetence(context, actor, actor.personId) : undefined;
  return {
    kind: 'ok',
    value: {
      person,
      leader: organisation.ledBy(actor.personId).length > 0,
      pages: pagesOf(actor, organisation),
      units,
      plan: plan?.kind === 'ok' ? plan.value : undefined,
      own: own?.kind === 'ok' ? own.value : undefined,
      hasTalk: hasTalk(context, actor.personId),
      checkIns: checkInsFor(context, actor.personId).reduce((sum, { left }) => sum + left.length, 0),
      educations: records.where('educationLeaves', actor.personId).length,
    },
  };
}
