import type { PersonId } from '../domain/ids.ts';
import { addDays, type IsoDate } from '../domain/iso-date.ts';
import { isOpenOn, mostAsked, type Occasion, opensOn, roundOf } from '../domain/mapping/occasion.ts';
import { freshOn, questionsOf } from '../domain/mapping/questions.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import { todayOf } from './find-talk.ts';
import { readGaps } from './gap-facts.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'now'>;

/** Everybody something has happened to lately, with what. */
export function peopleWithOccasions(context: Context): ReadonlySet<PersonId> {
  const { records } = context;
  const today = todayOf(context);
  const found = new Set<PersonId>();
  for (const { personId } of records.all('employments')) {
    if (!found.has(personId) && occasionsOf(context, personId, today).length > 0) found.add(personId);
  }
  return found;
}

/**
 * What has happened to somebody that gives reason to ask: six weeks in a first job here, a talk that has been closed, an education that has been
 * completed.
 */
function occasionsOf({ records }: Context, personId: PersonId, today: IsoDate): readonly Occasion[] {
  const [first] = records
    .organisation()
    .employmentsOf(personId)
    .map(({ startOn }) => startOn)
    .toSorted();
  const occasions: Occasion[] = [];
  if (first !== undefined) occasions.push({ kind: 'newcomer', subject: personId, on: first });
  for (const { id, closedOn } of records.where('talks', personId)) {
    if (closedOn !== undefined) occasions.push({ kind: 'talk', subject: id, on: closedOn });
  }
  for (const { id, studyState, completedOn } of records.where('educationLeaves', personId)) {
    if (studyState !== 'completed' || completedOn === undefined) continue;
    occasions.push({ kind: 'study', subject: id, on: completedOn });
  }
  return occasions.filter((occasion) => isOpenOn(occasion, today));
}

/**
 * The newest occasion there is to ask somebody, as a round of few questions: skills the work asks for that nobody has spoken of, or not for a
 * year, the critical ones first. One at a time: three things can happen in a month, and one card is enough.
 */
export function occasionRound(context: Context, personId: PersonId): MappingRound | undefined {
  const [newest] = occasionsOf(context, personId, todayOf(context)).toSorted((a, b) =>
    opensOn(b).localeCompare(opensOn(a)),
  );
  if (newest === undefined) return undefined;
  const { reader, catalogue } = keptWhileUnchanged(context, 'gaps on occasions', () => readGaps(context));
  const demanded = [...reader.gapsOf(personId).values()]
    .filter(({ state }) => state === 'gap' || state === 'unknown' || state === 'met')
    .filter(({ competenceId }) => catalogue.isInForce(competenceId))
    .filter(({ competenceId }) => catalogue.get(competenceId)?.kind === 'skill')
    .toSorted(
      (a, b) => Number(b.critical) - Number(a.critical) || a.competenceId.localeCompare(b.competenceId),
    );
  const questions = questionsOf(
    demanded.map(({ competenceId }) => competenceId),
    catalogue,
  );
  const rows = context.records.where('assessments', personId);
  const fresh = freshOn(questions, rows, addDays(opensOn(newest), -1));
  const missing = questions.competences.filter((_, index) => !fresh.has(index)).slice(0, mostAsked);
  if (missing.length === 0) return undefined;
  return roundOf(
    newest,
    personId,
    missing.map(({ id }) => id),
  );
}
