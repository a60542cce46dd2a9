import type { TalkPeriod } from '../domain/talk/talk.ts';
import { periodOn } from '../domain/talk/talk-status.ts';
import type { Actor } from '../policies/actor.ts';
import { maySeeTeam } from '../policies/talk.ts';
import { todayOf } from './find-talk.ts';
import type { UnitTalksReport } from './talk-reports.ts';
import { talksByUnit } from './talks-by-unit.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface TalkNumbers {
  /** The period that runs today, if one does. */
  readonly period?: TalkPeriod | undefined;
  readonly units: readonly UnitTalksReport[];
}

/** How far the talks have come, unit by unit, in the units whose numbers somebody sees. Nobody is named. */
export async function viewTalkNumbers(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  actor: Actor,
): Promise<Outcome<TalkNumbers>> {
  const { records } = context;
  if (!maySeeTeam(actor, records.organisation())) return { kind: 'forbidden' };
  const period = periodOn(records.all('talkPeriods'), todayOf(context));
  return {
    kind: 'ok',
    value: { period, units: period === undefined ? [] : talksByUnit(context, actor, period) },
  };
}
