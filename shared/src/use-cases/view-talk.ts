import type { PersonId } from '../domain/ids.ts';
import { isOpen } from '../domain/talk/point-follow-up.ts';
import { preparationIdOf } from '../domain/talk/talk.ts';
import { type QuestionId, questionsOn } from '../domain/talk/talk-questions.ts';
import { bookingOf, followUpDays, statusOf } from '../domain/talk/talk-status.ts';
import { textVersion } from '../domain/talk/text-version.ts';
import type { Actor } from '../policies/actor.ts';
import { auditTalk } from './audit-talk.ts';
import { type FoundTalk, findTalk, type TalkPlace, todayOf } from './find-talk.ts';
import { pointsOf } from './find-talk-point.ts';
import { pointChoices } from './point-choices.ts';
import { pointReport } from './point-report.ts';
import type { PreparationReport, TalkReport } from './talk-reports.ts';
import { openText } from './talk-text.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

type Viewing = Pick<UseCaseContext, 'records' | 'audit' | 'now' | 'seal'>;

/** A talk for one of the two: the own preparation, the other's as far as it is shared, and what they agreed on. */
export async function viewTalk(
  context: Viewing,
  actor: Actor,
  place: TalkPlace,
): Promise<Outcome<TalkReport>> {
  const found = findTalk(context, actor, place);
  if (found.kind !== 'found') return found;
  const employee = context.records.person(found.employeeId);
  if (employee === undefined) return { kind: 'notFound' };
  const { period, side, talk, leaderToday, partnerId } = found;
  const theirs = theirPreparation(context, found);
  const points = pointsOf(context, found.id).map((point) => pointReport(context, point));
  if (side === 'leader' && (theirs !== undefined || points.length > 0)) {
    await auditTalk(context, actor, 'read:talk:texts', found.employeeId);
  }
  const handsOver = side === 'employee' && partnerId !== leaderToday;
  const today = todayOf(context);
  const makesPoints = talk?.heldOn !== undefined && talk.closedOn === undefined;
  return {
    kind: 'ok',
    value: {
      period,
      employee,
      leader: context.records.person(partnerId),
      side,
      status: statusOf(talk, period, leaderToday),
      dueOn: talk?.dueOn ?? period.toOn,
      bookedFor: bookingOf(talk, leaderToday),
      heldOn: talk?.heldOn,
      closedOn: talk?.closedOn,
      handOverTo: handsOver ? context.records.person(leaderToday) : undefined,
      questions: questionsOn(period.fromOn),
      own: preparationOf(context, found, actor.personId),
      ownShared:
        side === 'employee'
          ? talk?.employeeSharedWith === partnerId
          : talk?.leaderSharedBy === actor.personId,
      theirs,
      points,
      followUps:
        talk?.closedOn === undefined || talk.heldOn === undefined
          ? []
          : followUpDays(talk.heldOn).map((day) => ({ ...day, open: isOpen(day.on, today) })),
      choices: makesPoints ? pointChoices(context, found.employeeId) : { areas: [], goals: [] },
    },
  };
}

/** What the other side has shared with this one. Shared with a former leader, or by one, is not shared with the leader of now. */
function theirPreparation(context: Viewing, found: FoundTalk): readonly PreparationReport[] | undefined {
  const { talk, side, partnerId, employeeId } = found;
  if (side === 'leader') {
    return talk?.employeeSharedWith === partnerId ? preparationOf(context, found, employeeId) : undefined;
  }
  return talk?.leaderSharedBy === partnerId ? preparationOf(context, found, partnerId) : undefined;
}

function preparationOf(
  context: Viewing,
  { id: talkId, period }: FoundTalk,
  by: PersonId,
): readonly PreparationReport[] {
  return questionsOn(period.fromOn).map(({ id: question }: { readonly id: QuestionId }) => {
    const id = preparationIdOf(talkId, by, question);
    const stored = context.records.get('talkPreparations', id);
    const text = stored?.entity.text;
    return { question, opened: openText(context, id, text), etag: text && textVersion(text) };
  });
}
