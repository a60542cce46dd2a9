import type { PersonId, TalkId, TalkPeriodId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import {
  type AppraisalTalk,
  preparationIdOf,
  type TalkPeriod,
  type TalkSide,
  talkIdOf,
} from '../domain/talk/talk.ts';
import { leaderOf } from '../domain/talk/talk-leader.ts';
import { questionsOn } from '../domain/talk/talk-questions.ts';
import { partnerOf } from '../domain/talk/talk-status.ts';
import type { Actor } from '../policies/actor.ts';
import { talkSideOf } from '../policies/talk.ts';
import type { Write } from '../stores/writes.ts';
import type { UseCaseContext } from './use-case.ts';

/** Whose talk, in which period. */
export interface TalkPlace {
  readonly periodId: TalkPeriodId;
  readonly employeeId: PersonId;
}

/** A talk as one of the two reaches it. */
export interface FoundTalk {
  readonly kind: 'found';
  readonly id: TalkId;
  readonly period: TalkPeriod;
  readonly employeeId: PersonId;
  readonly side: TalkSide;
  /** Who the talk is with: whoever held it, else the leader of today. */
  readonly partnerId: PersonId;
  readonly leaderToday: PersonId;
  readonly talk: AppraisalTalk | undefined;
}

/** The talk, for one of the two. Who asks is settled before anything is read that tells whether there is one. */
export function findTalk(
  { records }: Pick<UseCaseContext, 'records'>,
  actor: Actor,
  { periodId, employeeId }: TalkPlace,
): FoundTalk | { readonly kind: 'forbidden' | 'notFound' } {
  const organisation = records.organisation();
  const id = talkIdOf(periodId, employeeId);
  const talk = records.get('talks', id)?.entity;
  const side = talkSideOf(actor, employeeId, talk, organisation);
  if (side === undefined) return { kind: 'forbidden' };
  const period = records.get('talkPeriods', periodId)?.entity;
  const leaderToday = leaderOf(employeeId, organisation) ?? talk?.leaderId;
  if (period === undefined || leaderToday === undefined) return { kind: 'notFound' };
  if (records.person(employeeId)?.active !== true) return { kind: 'notFound' };
  const partnerId = partnerOf(talk, leaderToday);
  return { kind: 'found', id, period, employeeId, side, partnerId, leaderToday, talk };
}

/**
 * Makes the rows that are not there yet: the talk, and one for each of the own questions. They are made empty and filled afterwards, so
 * that two who begin at once fill the same rows and one does not hide the other.
 */
export async function beginTalk(
  { records, writes }: Pick<UseCaseContext, 'records' | 'writes'>,
  actor: Actor,
  { id: talkId, period, employeeId, side, leaderToday, talk }: FoundTalk,
): Promise<void> {
  const by = actor.personId;
  const blank: AppraisalTalk = {
    id: talkId,
    periodId: period.id,
    employeeId,
    leaderId: leaderToday,
    dueOn: period.toOn,
  };
  const rows: Write[] = talk === undefined ? [{ table: 'talks', kind: 'create', entity: blank }] : [];
  for (const { id: question } of questionsOn(period.fromOn)) {
    const id = preparationIdOf(talkId, by, question);
    if (records.get('talkPreparations', id) !== undefined) continue;
    rows.push({ table: 'talkPreparations', kind: 'create', entity: { id, talkId, by, side, question } });
  }
  if (rows.length > 0) await writes.submit({ key: `begin~${talkId}~${by}`, by, writes: rows });
}

export const todayOf = ({ now }: Pick<UseCaseContext, 'now'>) => norwegianDay(now());
