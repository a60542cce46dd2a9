import { type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import type { NudgePreferences } from '../domain/nudge-preferences.ts';
import { dueAmong } from '../nudges/decide-nudges.ts';
import { type Explanation, explainNudges } from '../nudges/explain-nudges.ts';
import type { QuietTimes } from '../nudges/quiet-times.ts';
import type { Actor } from '../policies/actor.ts';
import { isQuietDay, knownOf, nudgeFactsOf, ruleDayFor } from './nudge-facts.ts';
import { timesInForce } from './quiet-times-in-force.ts';
import type { UseCaseContext } from './use-case.ts';

export interface NudgeStatus {
  readonly on: IsoDate;
  readonly preferences: NudgePreferences;
  /** What counts where one has chosen nothing. */
  readonly times: QuietTimes;
  /** Why one is told something today, and why not. */
  readonly today: readonly Explanation[];
}

/** What one has chosen, and what the rules say of oneself today. Of others nobody is told it. */
export async function viewNudgeStatus(
  context: Pick<UseCaseContext, 'records' | 'ledger' | 'preferences' | 'now'>,
  { personId }: Actor,
  configured: QuietTimes,
): Promise<NudgeStatus> {
  const quiet = timesInForce(context, configured);
  const mine = nudgeFactsOf(context, personId);
  const on = await ruleDayFor(context, (day) => void dueAmong(mine, day));
  const known = await knownOf(context, dueAmong(mine, on), quiet);
  const entries = await context.ledger.forPerson(personId);
  const states = new Map(entries.map(({ id, state }) => [id, state]));
  return {
    on: norwegianDay(context.now()),
    times: quiet,
    preferences: await context.preferences.of(personId),
    today: explainNudges(personId, mine, known, on, isQuietDay(context.now(), quiet), states),
  };
}
