import type { CheckInView } from '@rod-trad/shared/contracts/rounds-views';
import type { Language } from '@rod-trad/shared/domain/language';
import { roundWords } from '@rod-trad/shared/text/round-words';
import type { CheckInReport } from '@rod-trad/shared/use-cases/view-check-in';
import { presentCompetenceChoice } from './present-competence-choices.ts';

export function presentCheckIn(reports: readonly CheckInReport[], language: Language): CheckInView {
  return {
    rounds: reports.map(({ round, asked, left, next }) => ({
      id: round.id,
      ...roundWords(round, language),
      endsOn: round.endsOn,
      asked: asked.length,
      left: left.length,
      next: next.map((question) => presentCompetenceChoice(question, language)),
    })),
  };
}
