import type { FunctionAnswer } from '@rod-trad/shared/contracts/function-views';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { CellAnswer, GapCellAnswer } from '@rod-trad/shared/use-cases/function-reports';
import { isAsked } from './dataset-gap-rows.ts';

/** As it is to stand in the cell: what is hidden is the same word as in the tables, and never a number. */
export function presentFunctionAnswer(answer: CellAnswer, language: Language): FunctionAnswer {
  const text = createText(language);
  if (answer.kind === 'fault') {
    const { fault, about } = answer;
    return { kind: 'fault', fault, message: text(`functions.fault.${fault}`, { about }) };
  }
  if (answer.kind === 'told') return presentGap(answer, language);
  const { goals, area, measure } = answer.report;
  const served = goals.map(({ title }) => inLanguage(title, language)).join(', ') || text('functions.noGoal');
  return { kind: 'text', value: [served, inLanguage(area.name, language), measure.title].join(' ▸ ') };
}

function presentGap(
  { ask, told }: Extract<GapCellAnswer, { kind: 'told' }>,
  language: Language,
): FunctionAnswer {
  const text = createText(language);
  if (told?.kind === 'hidden') return { kind: 'text', value: text('together.hidden') };
  const value = told !== undefined && isAsked(told.gap) ? told.gap[ask] : undefined;
  return value === undefined ? { kind: 'text', value: text('gap.total.none') } : { kind: 'number', value };
}
