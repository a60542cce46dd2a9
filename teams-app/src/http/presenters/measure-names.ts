import type { AreaId, GoalId, PersonId } from '@rod-trad/shared/domain/ids';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { MeasureFormReport } from '@rod-trad/shared/use-cases/view-measure-form';
import { type Labels, labelsOf } from './labels.ts';

export interface MeasureNames {
  readonly areas: Labels<AreaId>;
  readonly goals: Labels<GoalId>;
  readonly owners: Labels<PersonId>;
}

/** What a measure of a plan can be tied to, as it is called in a sheet; nothing for those who may not change the plan. */
export function measureNames(form: MeasureFormReport | undefined, language: Language): MeasureNames {
  const named = form?.areas.map(({ id, name }) => ({ id, name: inLanguage(name, language) }));
  return {
    areas: labelsOf(named ?? []),
    goals: labelsOf(form?.goals.map(({ id, title }) => ({ id, name: inLanguage(title, language) })) ?? []),
    owners: labelsOf(form?.owners ?? []),
  };
}
