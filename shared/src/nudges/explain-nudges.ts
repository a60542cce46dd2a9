import type { PersonId } from '../domain/ids.ts';
import type { Nudge, NudgeKind, NudgeReason } from '../domain/nudge.ts';
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
 */
export function explainNudges(
  personId: PersonId,
  facts: readonly NudgeFacts[],
  known: KnownOfPeople,
  on: RuleDay,
  dayOff: boolean,
): readonly Explanation[] {
  const silent: Explanation[] = [];
  const due: Nudge[] = [];
  for (const each of facts) {
    if (each.personId !== personId) continue;
    const ruling = ruleOn(each, on);
    if (isDue(ruling)) due.push(ruling);
    else silent.push({ kind: each.kind, fate: 'silent', why: ruling });
  }
  return [...chooseForWeek(personId, due, known, on.today, dayOff).map(explanationOf), ...silent];
}

function explanationOf({ nudge, fate }: Fate): Explanation {
  const { kind, reason } = nudge;
  if (fate === 'send' || fate === 'merge') return { kind, fate, nudge, why: reason };
  return { kind, fate: 'silent', why: fate };
}
