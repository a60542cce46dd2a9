import type { PersonId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { PayTalk } from '../domain/talk/pay-talk.ts';
import type { AppraisalTalk, TalkPoint, TalkSide } from '../domain/talk/talk.ts';
import { leaderOf } from '../domain/talk/talk-leader.ts';
import { openedTo } from '../domain/talk/talk-point.ts';
import { leadsOrIsHr } from './access.ts';
import { type Actor, isHr } from './actor.ts';

/**
 * On which side of a talk somebody stands: the person's own, the nearest leader's, or none. Texts are for these two only, not for leaders further
 * up, HR, or whoever led the person before. A talk that was held belongs to the two who held it: a new leader comes in when the employee
 * hands it over.
 */
export function talkSideOf(
  actor: Actor,
  employeeId: PersonId,
  talk: Pick<AppraisalTalk, 'heldOn' | 'leaderId'> | undefined,
  organisation: Organisation,
): TalkSide | undefined {
  if (actor.personId === employeeId) return 'employee';
  if (leaderOf(employeeId, organisation) !== actor.personId) return undefined;
  return talk?.heldOn === undefined || talk.leaderId === actor.personId ? 'leader' : undefined;
}

/** Besides the two, a point is seen by the leader next above and by HR, each only when both have ticked it. */
export function maySeePoint(
  actor: Actor,
  point: Pick<TalkPoint, 'employeeOpens' | 'leaderOpens'>,
  talk: Pick<AppraisalTalk, 'leaderId'>,
  organisation: Organisation,
): boolean {
  const audiences = openedTo(point);
  if (isHr(actor) && audiences.includes('hr')) return true;
  return audiences.includes('above') && leaderOf(talk.leaderId, organisation) === actor.personId;
}

/** Of a talk that was held: the two who held it. One that is asked for is the leader's of today. */
export function maySeePayTalk(
  actor: Actor,
  payTalk: Pick<PayTalk, 'employeeId' | 'leaderId' | 'heldOn'>,
  organisation: Organisation,
): boolean {
  return talkSideOf(actor, payTalk.employeeId, payTalk, organisation) !== undefined;
}

/** When talks are to be held is decided by HR. */
export function mayOpenTalkPeriods(actor: Actor): boolean {
  return isHr(actor);
}

/** Leaders see their own people's talks and numbers of the units below, HR the numbers of all. Nobody else sees even numbers. */
export function maySeeTeam(actor: Actor, organisation: Organisation): boolean {
  return leadsOrIsHr(actor, organisation);
}
