import type { PersonId } from '../domain/ids.ts';
import type { Nudge, PlannedNudge } from '../domain/nudge.ts';
import { chooseForWeek, type KnownOfPeople } from './choose-for-week.ts';
import { type NudgeFacts, ruleOn } from './nudge-rules.ts';
import { isDue, type RuleDay } from './ruling.ts';

/** All that the rules say is due today, whether or not it may be said today. */
export function dueAmong(facts: readonly NudgeFacts[], on: RuleDay): readonly Nudge[] {
  const due: Nudge[] = [];
  for (const each of facts) {
    const ruling = ruleOn(each, on);
    if (isDue(ruling)) due.push(ruling);
  }
  return due;
}

/** Who is told what today: what gets a message of its own, and what is a line in one. */
export function decideNudges(
  due: readonly Nudge[],
  known: KnownOfPeople,
  on: Pick<RuleDay, 'today'>,
  dayOff: boolean,
): readonly PlannedNudge[] {
  const decided: PlannedNudge[] = [];
  const byPerson = new Map<PersonId, Nudge[]>();
  for (const nudge of due) {
    const mine = byPerson.get(nudge.personId);
    if (mine === undefined) byPerson.set(nudge.personId, [nudge]);
    else mine.push(nudge);
  }
  for (const [personId, mine] of byPerson) {
    for (const { nudge, fate, into } of chooseForWeek(personId, mine, known, on.today, dayOff)) {
      if (fate === 'send') decided.push(nudge);
      else if (fate === 'merge') decided.push({ ...nudge, mergedInto: into });
    }
  }
  return decided;
}
