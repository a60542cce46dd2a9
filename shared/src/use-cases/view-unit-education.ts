import type { UnitId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import { type Actor, isHr } from '../policies/actor.ts';
import { mayReadUnitEducation } from '../policies/education.ts';
import { byDay, reportLeave, type UnitEducationReport } from './education-reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** The educations of those who work in a unit and below it: for those who lead it, and HR. */
export async function viewUnitEducation(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
): Promise<Outcome<UnitEducationReport>> {
  const { records } = context;
  const organisation = records.organisation();
  const unit = organisation.unit(unitId);
  if (!mayReadUnitEducation(actor, unitId, organisation)) return { kind: 'forbidden' };
  if (unit === undefined) return { kind: 'notFound' };
  const people = new Set(organisation.peopleUnder(unitId));
  // Who has no unit, or has left, is found by HR at the top.
  const everybody = isHr(actor) && unit.parentId === undefined;
  const leaves = records
    .all('educationLeaves')
    .filter(({ personId, decision }) => decision !== 'withdrawn' && (everybody || people.has(personId)))
    .flatMap(({ id }) => records.get('educationLeaves', id) ?? [])
    .map((stored) => reportLeave(context, actor, stored))
    .toSorted(byDay);
  const others = new Set(leaves.filter(({ isOwn }) => !isOwn).map(({ leave }) => leave.personId));
  if (others.size > 0) {
    await context.audit.record({
      at: toInstant(context.now()),
      actorId: actor.personId,
      action: 'read:education:unit',
      subject: unitId,
      people: others.size,
    });
  }
  return { kind: 'ok', value: { unit, leaves } };
}
