import { periodOn } from '../domain/talk/talk-status.ts';
import type { Actor } from '../policies/actor.ts';
import { todayOf } from './find-talk.ts';
import type { TalkReport } from './talk-reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { viewTalk } from './view-talk.ts';

/** One's own talk of this period. Undefined when there is no period yet, or nobody to have it with. */
export async function viewOwnTalk(
  context: Pick<UseCaseContext, 'records' | 'audit' | 'now' | 'seal'>,
  actor: Actor,
): Promise<Outcome<TalkReport | undefined>> {
  if (context.records.person(actor.personId)?.active !== true) return { kind: 'forbidden' };
  const period = periodOn(context.records.all('talkPeriods'), todayOf(context));
  if (period === undefined) return { kind: 'ok', value: undefined };
  const outcome = await viewTalk(context, actor, { periodId: period.id, employeeId: actor.personId });
  return outcome.kind === 'notFound' ? { kind: 'ok', value: undefined } : outcome;
}
