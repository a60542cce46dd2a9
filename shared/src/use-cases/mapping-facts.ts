import type { Assessment } from '../domain/assessment.ts';
import type { Competence } from '../domain/competence.ts';
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
    const known = standingsKnown(records, round, day);
    const standings = new Map<PersonId, Standing>();
    for (const person of target.people) {
      const rows = records.where('assessments', person);
      let standing = known.get(rows);
      if (standing === undefined) {
        standing = standingOf(personalQuestions(round, questions, rows, day)) ?? 'notAsked';
        known.set(rows, standing);
      }
      if (standing !== 'notAsked') standings.set(person, standing);
    }
    return { organisation, questions, target, standings };
  });
}

/** What came of a person's rows. Rows that are handed out never change, so what came of them holds for as long as they are the same. */
type KnownStandings = WeakMap<readonly Assessment[], Standing | 'notAsked'>;

interface KnownOfRound {
  readonly round: MappingRound;
  readonly day: IsoDate;
  readonly standings: KnownStandings;
}
const knownStandings = new WeakMap<readonly Competence[], Map<MappingRound['id'], KnownOfRound>>();

/**
 * One answer changes the rows of one person: the others are not gone through again. What is known is of a round, a day and the
 * catalogue as they are.
 */
function standingsKnown(records: Context['records'], round: MappingRound, day: IsoDate): KnownStandings {
  const competences = records.all('competences');
  const rounds = knownStandings.get(competences) ?? new Map<MappingRound['id'], KnownOfRound>();
  knownStandings.set(competences, rounds);
  const known = rounds.get(round.id);
  if (known?.round === round && known.day === day) return known.standings;
  const standings: KnownStandings = new WeakMap();
  rounds.set(round.id, { round, day, standings });
  return standings;
}

/** Nobody without an account can answer in the product; their leader asks them. */
export function withoutAccount({ records }: Context, people: Iterable<PersonId>): number {
  let count = 0;
  for (const id of people) if (records.person(id)?.active !== true) count += 1;
  return count;
}
