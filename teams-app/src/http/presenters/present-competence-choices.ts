import type { CompetenceChoiceView } from '@rod-trad/shared/contracts/capital-views';
import { levels } from '@rod-trad/shared/domain/competence';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { CompetenceChoice } from '@rod-trad/shared/use-cases/list-competence-choices';
import { heldInWords } from './level-words.ts';
import { presentEducation } from './present-capital-row.ts';

export function presentCompetenceChoice(
  { competence, area }: CompetenceChoice,
  language: Language,
): CompetenceChoiceView {
  const scale = competence.kind === 'skill' ? levels : ([0, 1] as const);
  return {
    id: competence.id,
    name: inLanguage(competence.name, language),
    kind: competence.kind,
    area: area === undefined ? '' : inLanguage(area.name, language),
    phasingOut: competence.status === 'phasingOut',
    levels: scale.map((level) => heldInWords(competence, level, language) ?? ''),
    validMonths: competence.validMonths,
    education: presentEducation(competence),
  };
}
