import type { MeasureExampleView } from '@rod-trad/shared/contracts/measure-form-views';
import type { Language } from '@rod-trad/shared/domain/language';
import type { MeasureExample } from '@rod-trad/shared/domain/plan/measure-examples';
import { createText } from '@rod-trad/shared/text/create-text';

export function presentExamples(
  examples: readonly MeasureExample[],
  language: Language,
): { examples: MeasureExampleView[] } {
  const text = createText(language);
  return {
    examples: examples.map(({ key, ...example }) => ({
      key,
      ...example,
      title: text(`example.${key}.title`),
      wantedEffect: text(`example.${key}.wantedEffect`),
      successCriteria: text(`example.${key}.successCriteria`),
      learningGoals: text(`example.${key}.learningGoals`),
      formAndContent: text(`example.${key}.formAndContent`),
      plannedEvaluation: text(`example.${key}.plannedEvaluation`),
    })),
  };
}
