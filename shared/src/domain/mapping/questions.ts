import type { Assessment } from '../assessment.ts';
import { isStale } from '../capital/staleness.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Competence } from '../competence.ts';
import { validUntil } from '../gap/gap-state.ts';
import type { CompetenceId } from '../ids.ts';
import { addDays, type IsoDate } from '../iso-date.ts';
import type { MappingRound } from '../mapping-round.ts';

/** What a round asks about: each competence once, as the catalogue has it now. Rows about what was merged into one count for it. */
export interface Questions {
  readonly competences: readonly Competence[];
  /** Which of them a row is about; −1 for none. */
  indexOf(id: CompetenceId): number;
}

export function questionsOf(ids: readonly CompetenceId[], catalogue: Catalogue): Questions {
  const competences = [...new Set(ids.map(catalogue.standsFor))].flatMap((id) => catalogue.get(id) ?? []);
  const known = new Map(competences.map(({ id }, index) => [id, index]));
  return {
    competences,
    indexOf: (id) => {
      let index = known.get(id);
      if (index === undefined) {
        index = known.get(catalogue.standsFor(id)) ?? -1;
        known.set(id, index);
      }
      return index;
    },
  };
}

/** Does the row tell what somebody holds on the day? A skill for a year after it was said, a paper until it runs out. */
export function isFresh(row: Assessment, competence: Competence, on: IsoDate): boolean {
  if (row.on > on) return false;
  if (competence.kind === 'skill') return !isStale(competence.kind, row.on, on);
  const until = validUntil(row, competence);
  return until === undefined || until >= on;
}

/** Which of the questions somebody has fresh answers to. */
export function freshOn(questions: Questions, rows: readonly Assessment[], on: IsoDate): ReadonlySet<number> {
  const fresh = new Set<number>();
  for (const row of rows) {
    const index = questions.indexOf(row.competenceId);
    const competence = questions.competences[index];
    if (competence !== undefined && !fresh.has(index) && isFresh(row, competence, on)) fresh.add(index);
  }
  return fresh;
}

/** What one person is asked, and what of it has been answered. */
export interface PersonalQuestions {
  readonly asked: readonly number[];
  readonly answered: ReadonlySet<number>;
}

/**
 * A question is answered by the person's own word from the day the round opened, wherever it was said. When only what is missing is
 * asked, it is what was missing on the day before.
 *
 * @param rows all assessments of the person
 * @param until the last day that counts
 */
export function personalQuestions(
  round: Pick<MappingRound, 'onlyMissing' | 'opensOn'>,
  questions: Questions,
  rows: readonly Assessment[],
  until: IsoDate,
): PersonalQuestions {
  const known = round.onlyMissing ? freshOn(questions, rows, addDays(round.opensOn, -1)) : new Set<number>();
  const asked = questions.competences.map((_, index) => index).filter((index) => !known.has(index));
  const answered = new Set<number>();
  for (const row of rows) {
    if (row.by === 'self' && row.on >= round.opensOn && row.on <= until) {
      answered.add(questions.indexOf(row.competenceId));
    }
  }
  return { asked, answered };
}
