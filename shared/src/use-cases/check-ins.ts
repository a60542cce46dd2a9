import type { Competence } from '../domain/competence.ts';
import type { PersonId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import { personalQuestions, questionsOf } from '../domain/mapping/questions.ts';
import { stageOf } from '../domain/mapping/round-life.ts';
import { isTargeted } from '../domain/mapping/target.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import { catalogueOf } from './catalogue-of.ts';
import { occasionRound } from './own-occasions.ts';
import type { UseCaseContext } from './use-case.ts';

/** As many as one can answer in about a minute. */
export const mostQuestions = 5;

/** What one open round asks somebody. */
export interface CheckIn {
  readonly round: MappingRound;
  /** All it asks the person. */
  readonly asked: readonly Competence[];
  /** What the person has not answered yet. */
  readonly left: readonly Competence[];
}

/** The open rounds that ask somebody anything, and what has happened to the person that gives reason to; what ends first at the top. Looks at this person only. */
export function checkInsFor(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  person: PersonId,
): readonly CheckIn[] {
  const { records } = context;
  const today = norwegianDay(context.now());
  const catalogue = catalogueOf(context);
  const rows = records.where('assessments', person);
  const organisation = records.organisation();
  const made = records
    .all('mappingRounds')
    .filter((round) => stageOf(round, today) === 'open')
    .filter((round) => isTargeted(person, round, organisation, round.opensOn));
  const occasion = occasionRound(context, person);
  return [...made, ...(occasion === undefined ? [] : [occasion])]
    .toSorted((a, b) => a.endsOn.localeCompare(b.endsOn) || a.title.localeCompare(b.title, 'nb'))
    .flatMap((round) => {
      const inForce = round.competenceIds.filter(catalogue.isInForce);
      const questions = questionsOf(inForce, catalogue);
      const { asked, answered } = personalQuestions(round, questions, rows, today);
      if (asked.length === 0) return [];
      const at = (indexes: readonly number[]) =>
        indexes.flatMap((index) => questions.competences[index] ?? []);
      return [{ round, asked: at(asked), left: at(asked.filter((index) => !answered.has(index))) }];
    });
}
