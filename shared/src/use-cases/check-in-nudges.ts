import type { PersonId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import { occasionOf } from '../domain/mapping/occasion.ts';
import { stageOf } from '../domain/mapping/round-life.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import type { CheckInFacts } from '../nudges/rules/check-in.ts';
import type { CheckInQuestion } from '../stores/nudge-sender.ts';
import type { Asked } from './asked.ts';
import { type CheckIn, checkInsFor, mostQuestions } from './check-ins.ts';
import { factsOfRound } from './mapping-facts.ts';
import { peopleWithOccasions } from './own-occasions.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'now'>;

/** Everybody who is asked, by a round or because something has happened, with whether anything is left. */
export function checkInNudgeFacts(context: Context): readonly CheckInFacts[] {
  const today = norwegianDay(context.now());
  const facts: CheckInFacts[] = [];
  for (const round of context.records.all('mappingRounds')) {
    if (stageOf(round, today) !== 'open') continue;
    const { opensOn, endsOn, id: roundId } = round;
    for (const [personId, standing] of factsOfRound(context, round).standings) {
      facts.push({ kind: 'checkIn', personId, roundId, opensOn, endsOn, done: standing === 'done' });
    }
  }
  for (const personId of peopleWithOccasions(context)) {
    const own = checkInsFor(context, personId).find(({ round }) => occasionOf(round.id) !== undefined);
    if (own !== undefined) facts.push(factsOf(personId, own));
  }
  return facts;
}

/** The same for one person, without looking at anybody else. */
export function checkInNudgeFactsOf(context: Context, personId: PersonId): readonly CheckInFacts[] {
  return checkInsFor(context, personId).map((checkIn) => factsOf(personId, checkIn));
}

function factsOf(personId: PersonId, { round, left }: CheckIn): CheckInFacts {
  const { opensOn, endsOn, id: roundId } = round;
  return { kind: 'checkIn', personId, roundId, opensOn, endsOn, done: left.length === 0 };
}

/** The first few questions of the round that the person has not answered. */
export function askedInRound(
  context: Context,
  nudge: NudgeEntry,
): Asked<CheckInQuestion, CheckInFacts> | undefined {
  const { personId, subject } = nudge;
  const found = checkInsFor(context, personId).find(({ round }) => round.id === subject.id);
  if (found === undefined) return undefined;
  const { round, left } = found;
  return {
    question: { kind: 'checkIn', nudge, round, competences: left.slice(0, mostQuestions), left: left.length },
    facts: factsOf(personId, found),
  };
}
