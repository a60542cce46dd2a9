import type { PersonId, UnitId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { Nudge, NudgeKind } from '../domain/nudge.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Plan } from '../domain/plan.ts';
import { type Actor, isHr, seesNumbers } from './actor.ts';

/**
 * How much of a unit somebody may see. Rights follow the organisation downwards, numbers flow upwards:
 * `people` = with names, `numbers` = counts only and small ones hidden, `none` = refused.
 */
export type UnitSight = 'people' | 'numbers' | 'none';

/** Leads the unit, or a unit above it; of a closed unit, the one that took over. */
export function leads(actor: Actor, unitId: UnitId, organisation: Organisation): boolean {
  const at = organisation.inUse(unitId);
  return organisation.withAncestors(at).some((id) => organisation.unit(id)?.leaderId === actor.personId);
}

/** Leads a unit the person works in, or one above it. */
export function leadsPerson(actor: Actor, personId: PersonId, organisation: Organisation): boolean {
  return organisation
    .employmentsOf(personId)
    .some(({ unitId }) => unitId !== undefined && leads(actor, unitId, organisation));
}

/** HR, and those who lead a unit, whichever it is. */
export function leadsOrIsHr(actor: Actor, organisation: Organisation): boolean {
  return isHr(actor) || organisation.ledBy(actor.personId).length > 0;
}

/** What somebody may see of a unit's competence. An administrator sees no competence at all. */
export function sightOfUnit(actor: Actor, unitId: UnitId, organisation: Organisation): UnitSight {
  if (isHr(actor) || leads(actor, unitId, organisation)) return 'people';
  if (seesNumbers(actor)) return 'numbers';
  return 'none';
}

/** What somebody may see of a plan: one's own, whole; a unit's, as one sees the unit. */
export function sightOfPlan(
  actor: Actor,
  plan: Pick<Plan, 'subject'>,
  organisation: Organisation,
): UnitSight {
  if ('unitId' in plan.subject) return sightOfUnit(actor, plan.subject.unitId, organisation);
  return maySeePerson(actor, plan.subject.personId, organisation) ? 'people' : 'none';
}

/** Oneself, one's own line, and HR. */
export function maySeePerson(actor: Actor, personId: PersonId, organisation: Organisation): boolean {
  return actor.personId === personId || isHr(actor) || leadsPerson(actor, personId, organisation);
}

/** Whether somebody may see a measure, and whether with the owner's name. Its owner always may. */
export function sightOfMeasure(
  actor: Actor,
  measure: Measure,
  plan: Plan,
  organisation: Organisation,
): UnitSight {
  return measure.ownerId === actor.personId ? 'people' : sightOfPlan(actor, plan, organisation);
}

/** The owner answers for a measure; HR and the leaders above may answer in the owner's place, in the tab. */
export function mayFollowUp(actor: Actor, measure: Measure, plan: Plan, organisation: Organisation): boolean {
  if (measure.ownerId === actor.personId || isHr(actor)) return true;
  return 'unitId' in plan.subject && leads(actor, plan.subject.unitId, organisation);
}

/** A card is answered by the person it was sent to, and by nobody else; and about what it was sent about. */
export function mayAnswerCard(
  actor: Actor,
  card: Pick<Nudge, 'kind' | 'personId' | 'subject'>,
  asked: { readonly kind: NudgeKind; readonly subjectId: string },
): boolean {
  return card.personId === actor.personId && card.kind === asked.kind && card.subject.id === asked.subjectId;
}

/** Units somebody can choose among: all for HR and for those who see numbers, one's own line for a leader. */
export function selectableUnits(actor: Actor, organisation: Organisation): readonly UnitId[] {
  return organisation.units.filter((u) => sightOfUnit(actor, u.id, organisation) !== 'none').map((u) => u.id);
}
