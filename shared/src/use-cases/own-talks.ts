import type { PersonId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { AppraisalTalk, TalkPeriod, TalkPoint, TalkPreparation } from '../domain/talk/talk.ts';
import { questionsOn, type TalkQuestion } from '../domain/talk/talk-questions.ts';
import type { OpenedText } from '../stores/text-seal.ts';
import { pointsOf } from './find-talk-point.ts';
import { type PayTalkReport, payTalkReport } from './pay-talks.ts';
import { openText } from './talk-text.ts';
import type { UseCaseContext } from './use-case.ts';

/** What the product holds of one person's part in one talk. */
export interface OwnTalk {
  readonly talk: AppraisalTalk;
  readonly period: TalkPeriod | undefined;
  readonly employee: Person | undefined;
  readonly leader: Person | undefined;
  /** What the person has written, and what a leader has shared with the person. */
  readonly texts: readonly {
    readonly own: boolean;
    readonly question: TalkQuestion | undefined;
    readonly opened: OpenedText;
  }[];
  /** Of talks about the person; those of others are theirs. */
  readonly points: readonly { readonly point: TalkPoint; readonly opened: OpenedText }[];
}

/** What was said of the person's pay development, held or asked for. */
export function ownPayTalks(
  context: Pick<UseCaseContext, 'records' | 'seal'>,
  personId: PersonId,
): readonly PayTalkReport[] {
  return context.records.where('payTalks', personId).map((payTalk) => payTalkReport(context, payTalk));
}

/** All talks the person is in, with the own words of both sides and never anybody else's draft. */
export function ownTalks(
  context: Pick<UseCaseContext, 'records' | 'seal'>,
  personId: PersonId,
): readonly OwnTalk[] {
  const { records } = context;
  const written = records.all('talkPreparations').filter(({ by }) => by === personId);
  const ids = new Set([
    ...records.where('talks', personId).map(({ id }) => id),
    ...written.map(({ talkId }) => talkId),
  ]);
  return [...ids].flatMap((id): OwnTalk[] => {
    const talk = records.get('talks', id)?.entity;
    if (talk === undefined) return [];
    const period = records.get('talkPeriods', talk.periodId)?.entity;
    const isAbout = talk.employeeId === personId;
    const received = isAbout
      ? records
          .where('talkPreparations', id)
          .filter(({ by }) => by !== personId && by === talk.leaderSharedBy)
      : [];
    const textOf = (row: TalkPreparation) => ({
      own: row.by === personId,
      question: period && questionsOn(period.fromOn).find((question) => question.id === row.question),
      opened: openText(context, row.id, row.text),
    });
    return [
      {
        talk,
        period,
        employee: records.person(talk.employeeId),
        leader: records.person(talk.leaderId),
        texts: [...written.filter(({ talkId }) => talkId === id), ...received]
          .filter(({ text }) => text !== undefined)
          .map(textOf),
        points: isAbout
          ? pointsOf(context, id).map((point) => ({
              point,
              opened: openText(context, point.id, point.text),
            }))
          : [],
      },
    ];
  });
}
