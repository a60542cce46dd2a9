import type { StepPlace } from '@rod-trad/shared/domain/year/step';
import type { PageName } from '@rod-trad/shared/policies/pages';

/** Leads to a page, and on that of the plan to one of its views. */
export type GoTo = (page: PageName, view?: 'areas' | 'life' | 'edit') => void;

/** The way to where a step is taken; undefined for those who have no such page. */
export function wayTo(place: StepPlace, pages: readonly PageName[], onGo: GoTo): (() => void) | undefined {
  const inPlan = place === 'areas' || place === 'life' || place === 'measures';
  const page = inPlan ? 'plan' : place;
  if (!pages.includes(page)) return undefined;
  if (!inPlan) return () => onGo(page);
  return () => onGo(page, place === 'measures' ? 'edit' : place);
}
