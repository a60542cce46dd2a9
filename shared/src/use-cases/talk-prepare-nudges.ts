import { type IsoDate, type IsoInstant, norwegianDay } from '../domain/iso-date.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import { type AppraisalTalk, preparationIdOf, type TalkSide, talkSides } from '../domain/talk/talk.ts';
import { leaderOf } from '../domain/talk/talk-leader.ts';
import { questionsOn } from '../domain/talk/talk-questions.ts';
import { bookingOf, hasSharedWith } from '../domain/talk/talk-status.ts';
import type { TalkPrepareFacts } from '../nudges/rules/talk-prepare.ts';
import type { TalkPrepareQuestion } from '../stores/nudge-sender.ts';
import type { Asked } from './asked.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records'>;

/** Both sides of every talk that is booked. */
export function talkPrepareNudgeFacts({ records }: Context): readonly TalkPrepareFacts[] {
  return records
    .all('talks')
    .flatMap((talk) => talkSides.flatMap((side) => factsOf({ records }, talk, side) ?? []));
}

/** One side of a talk that is booked with the leader of today. What a former leader has booked is nobody's appointment. */
function factsOf({ records }: Context, talk: AppraisalTalk, side: TalkSide): TalkPrepareFacts | undefined {
  const leaderId = leaderOf(talk.employeeId, records.organisation());
  const booked = leaderId && bookingOf(talk, leaderId);
  if (leaderId === undefined || booked === undefined) return undefined;
  return {
    kind: 'talkPrepare',
    personId: side === 'employee' ? talk.employeeId : leaderId,
    talkId: talk.id,
    bookedFor: dayOf(booked),
    prepared: hasSharedWith(talk, side, leaderId),
  };
}

/** The questions as they stand for one of the two: which have been written to, never what. */
export function askedToPrepare(
  context: Context,
  nudge: NudgeEntry,
): Asked<TalkPrepareQuestion, TalkPrepareFacts> | undefined {
  const { records } = context;
  const talk = records.get('talks', nudge.subject.id)?.entity;
  const period = talk && records.get('talkPeriods', talk.periodId)?.entity;
  if (talk === undefined || period === undefined) return undefined;
  const side = talk.employeeId === nudge.personId ? 'employee' : 'leader';
  const facts = factsOf(context, talk, side);
  const otherId = side === 'employee' ? leaderOf(talk.employeeId, records.organisation()) : talk.employeeId;
  const other = otherId && records.person(otherId);
  if (facts === undefined || other === undefined || talk.bookedFor === undefined) return undefined;
  const questions = questionsOn(period.fromOn).map((question) => {
    const id = preparationIdOf(talk.id, nudge.personId, question.id);
    const isWritten = records.get('talkPreparations', id)?.entity.text !== undefined;
    return { ...question, isWritten };
  });
  const { prepared: isShared } = facts;
  const { bookedFor: at } = talk;
  return { question: { kind: 'talkPrepare', nudge, side, other, at, isShared, questions }, facts };
}

function dayOf(at: IsoInstant): IsoDate {
  return norwegianDay(new Date(at));
}
