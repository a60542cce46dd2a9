import type { NudgeId, PersonId } from '../domain/ids.ts';
import type { Nudge, NudgeKind, NudgeReason, NudgeState } from '../domain/nudge.ts';
import { chooseForWeek, type Fate, type KnownOfPeople } from './choose-for-week.ts';
import { type NudgeFacts, ruleOn } from './nudge-rules.ts';
import { isDue, type RuleDay, type Silence } from './ruling.ts';

/** Why somebody is told something, or is not. */
export type Explanation =
  | {
      readonly kind: NudgeKind;
      readonly fate: 'send' | 'merge';
      readonly nudge: Nudge;
      readonly why: NudgeReason;
    }
  | { readonly kind: NudgeKind; readonly fate: 'silent'; readonly why: Silence };

/**
 * Says for one person and one day what becomes of every fact that concerns them. It asks the same rules in the same way as the decision
 * does, so the two cannot say different things. Empty: nothing concerns the person at all.
 * @param states what has become of the person's messages so far
 */
export function explainNudges(
  personId: PersonId,
  facts: readonly NudgeFacts[],
  known: KnownOfPeople,
  on: RuleDay,
  dayOff: boolean,
  states: ReadonlyMap<NudgeId, NudgeState>,
): readonly Explanation[] {
  const silent: Explanation[] = [];
  const due: Nudge[] = [];
  for (const each of facts) {
    if (each.personId !== personId) continue;
    const ruling = ruleOn(each, on);
    if (isDue(ruling)) due.push(ruling);
    else silent.push({ kind: each.kind, fate: 'silent', why: ruling });
  }
  const explanationOf = ({ nudge, fate }: Fate): Explanation => {
    const { kind, reason } = nudge;
    if (fate === 'send' || fate === 'merge') return { kind, fate, nudge, why: reason };
    const state = states.get(nudge.id);
    const why = fate === 'alreadySent' && state !== undefined ? becameOf[state] : fate;
    return { kind, fate: 'silent', why };
  };
  return [...chooseForWeek(personId, due, known, on.today, dayOff).map(explanationOf), ...silent];
}

/** A message that is planned is not yet one that somebody has had. */
const becameOf = {
  planned: 'onItsWay',
  sending: 'onItsWay',
  sent: 'alreadySent',
  answered: 'answered',
  merged: 'inDigest',
  failed: 'notReached',
  blocked: 'notReached',
  cancelled: 'over',
} as const satisfies Record<NudgeState, Silence>;
