import type { EducationLeaveId, UnitId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import { type Actor, isHr } from '../policies/actor.ts';
import { mayReadLeave, mayReadUnitEducation } from '../policies/education.ts';
import type { Records } from '../stores/records.ts';
import { educationChoices, ownMeasures } from './education-choices.ts';
import {
  byDay,
  type LeaveDetailReport,
  type OwnEducationReport,
  reportLeave,
  reportLeaveDetail,
  type UnitEducationReport,
} from './education-reports.ts';
import { auditEducation, openLeave } from './open-leave.ts';
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

/** One leave, whole, with who did what: for the person, the line above and HR. */
export async function viewLeave(
  context: UseCaseContext,
  actor: Actor,
  id: EducationLeaveId,
): Promise<Outcome<LeaveDetailReport>> {
  const found = openLeave(context, actor, id, mayReadLeave);
  if (found.kind !== 'open') return found;
  await auditEducation(context, actor, 'read:education:person', found.stored.entity.personId);
  return { kind: 'ok', value: reportLeaveDetail(context, actor, found.stored) };
}

/** One's own educations, and what a new one can be part of. */
export async function viewOwnEducation(
  context: Pick<UseCaseContext, 'records'>,
  actor: Actor,
): Promise<Outcome<OwnEducationReport>> {
  const { records } = context;
  if (records.person(actor.personId)?.active !== true) return { kind: 'forbidden' };
  return {
    kind: 'ok',
    value: {
      leaves: ownLeaves(records, actor)
        .map((stored) => reportLeave(context, actor, stored))
        .toSorted(byDay),
      measures: ownMeasures(records, actor.personId),
      competences: educationChoices(records),
    },
  };
}

function ownLeaves(records: Records, { personId }: Actor) {
  return records
    .where('educationLeaves', personId)
    .flatMap(({ id }) => records.get('educationLeaves', id) ?? []);
}
