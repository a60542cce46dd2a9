import type { PersonId } from '../domain/ids.ts';
import { type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import { type Standing, standingOf } from '../domain/mapping/progress.ts';
import { personalQuestions, type Questions, questionsOf } from '../domain/mapping/questions.ts';
import { lastDayOf } from '../domain/mapping/round-life.ts';
import { type Target, targetOf } from '../domain/mapping/target.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import { type Organisation, organise } from '../domain/organisation.ts';
import { catalogueOf } from './catalogue-of.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'now'>;

/** The organisation as it was on the last day of a round: who has moved or left since was asked all the same. */
export function organisationOn(context: Context, day: IsoDate): Organisation {
  const { records } = context;
  if (day >= norwegianDay(context.now())) return records.organisation();
  return keptWhileUnchanged(context, `organisation of ${day}`, () =>
    organise(records.all('units'), records.all('employments'), day),
  );
}

export interface RoundFacts {
  readonly organisation: Organisation;
  readonly questions: Questions;
  readonly target: Target;
  /** How far each of those who are asked something has come. */
  readonly standings: ReadonlyMap<PersonId, Standing>;
}

/** Whom a round asks about what, and how far they have come. */
export function factsOfRound(context: Context, round: MappingRound): RoundFacts {
  return keptWhileUnchanged(context, `facts of round ${round.id}`, () => {
    const { records } = context;
    const day = lastDayOf(round, norwegianDay(context.now()));
    const organisation = organisationOn(context, day);
    const questions = questionsOf(round.competenceIds, catalogueOf(context));
    const target = targetOf(round, organisation, round.opensOn);
    const standings = new Map<PersonId, Standing>();
    for (const person of target.people) {
      const rows = records.where('assessments', person);
      const standing = standingOf(personalQuestions(round, questions, rows, day));
      if (standing !== undefined) standings.set(person, standing);
    }
    return { organisation, questions, target, standings };
  });
}

/** Nobody without an account can answer in the product; their leader asks them. */
export function withoutAccount({ records }: Context, people: Iterable<PersonId>): number {
  let count = 0;
  for (const id of people) if (records.person(id)?.active !== true) count += 1;
  return count;
}
