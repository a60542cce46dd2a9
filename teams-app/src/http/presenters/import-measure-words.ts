import { asId } from '@rod-trad/shared/domain/ids';
import { inLanguage, type Language, type LocalisedText } from '@rod-trad/shared/domain/language';
import type { LearningArena, LearningForm, MeasureStatus, Strategy } from '@rod-trad/shared/domain/measure';
import { createText } from '@rod-trad/shared/text/create-text';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import type { ImportPlanReport } from '@rod-trad/shared/use-cases/import-reports';

/** What each field of a measure is called; one that is not here is made by us and is no news. */
export const measureTitles: Readonly<Record<string, TextKey>> = {
  title: 'importField.measure',
  areaId: 'importField.area',
  years: 'importField.years',
  ownerId: 'plan.column.owner',
  strategy: 'importField.strategy',
  audience: 'importField.audience',
  learningForm: 'importField.learningForm',
  learningArena: 'importField.learningArena',
  costKroner: 'importField.costKroner',
  costHours: 'importField.costHours',
  funding: 'importField.funding',
  dueOn: 'importField.dueOn',
  status: 'importField.status',
  goalIds: 'importField.goal',
  wantedEffect: 'importField.wantedEffect',
  successCriteria: 'importField.successCriteria',
  learningGoals: 'importField.learningGoals',
  formAndContent: 'importField.formAndContent',
  plannedEvaluation: 'importField.plannedEvaluation',
};

/** A value of a measure in words. Empty for what is not filled in. */
export function measureWords({ records }: Pick<ImportPlanReport, 'records'>, language: Language) {
  const say = createText(language);
  const named = (name: LocalisedText | undefined) => (name === undefined ? '' : inLanguage(name, language));
  return (field: string, value: unknown): string => {
    if (value === undefined || value === null || value === 0) return '';
    switch (field) {
      case 'areaId':
        return named(records.get('areas', String(value))?.entity.name);
      case 'years':
        return (value as readonly number[]).join(', ');
      case 'ownerId':
        return records.person(asId(String(value)))?.name ?? '';
      case 'strategy':
        return say(`measure.strategy.${value as Strategy}`);
      case 'learningForm':
        return say(`measure.form.${value as LearningForm}`);
      case 'learningArena':
        return say(`measure.arena.${value as LearningArena}`);
      case 'status':
        return say(`measure.status.${value as MeasureStatus}`);
      case 'goalIds':
        return (value as readonly string[])
          .map((id) => named(records.get('goals', id)?.entity.title))
          .join(', ');
      default:
        return String(value);
    }
  };
}
