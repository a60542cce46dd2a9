import type { Fault } from '../fault.ts';
import type { PersonId, PlanId, UnitId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { Plan } from '../plan.ts';
import { isAdopted, planAndAbove } from './measure-parent.ts';

const longestTitle = 200;
/** Two terms of a municipal council. */
const mostYears = 8;

/** A plan as it is entered: everything but its life. */
export type PlanDraft = Pick<Plan, 'subject' | 'parentPlanId' | 'title' | 'firstYear' | 'lastYear'>;

/** What a plan can be made of. */
export interface PlanPlaces {
  /** The other plans of the same unit or person. */
  readonly siblings: readonly Plan[];
  readonly plan: (id: PlanId) => Plan | undefined;
  readonly isUnit: (id: UnitId) => boolean;
  readonly hasLeft: (id: PersonId) => boolean;
  /** The unit of the plan, or those the person works in, with everything above. */
  readonly unitAndAbove: ReadonlySet<UnitId>;
  /** The plan's measures, when it is changed. */
  readonly measures: readonly Measure[];
}

/** @param before what it was, when it is changed */
export function planFaults(draft: PlanDraft, places: PlanPlaces, before?: Plan): readonly Fault[] {
  const { subject, title } = draft;
  const faults: Fault[] = [];
  if (title.trim() === '') faults.push({ field: 'title', code: 'required' });
  else if (title.length > longestTitle) {
    faults.push({ field: 'title', code: 'tooLong', values: { most: longestTitle } });
  }
  if ('unitId' in subject) {
    if (before === undefined && !places.isUnit(subject.unitId)) {
      faults.push({ field: 'unitId', code: 'unknownId' });
    }
  } else if (before === undefined && places.hasLeft(subject.personId)) {
    faults.push({ field: 'personId', code: 'hasLeft' });
  }
  return [...faults, ...periodFaults(draft, places, before), ...parentFaults(draft, places, before)];
}

function periodFaults(
  { firstYear, lastYear }: PlanDraft,
  { siblings, measures }: PlanPlaces,
  before?: Plan,
): Fault[] {
  const isSame = before?.firstYear === firstYear && before.lastYear === lastYear;
  if (isSame) return [];
  const field = 'firstYear';
  if (before !== undefined && (isAdopted(before.status) || before.status === 'evaluated')) {
    return [{ field, code: 'periodIsFixed' }];
  }
  const isYear = (year: number) => Number.isInteger(year) && year >= 1900 && year <= 2200;
  if (!isYear(firstYear) || !isYear(lastYear) || lastYear < firstYear || lastYear - firstYear >= mostYears) {
    return [{ field, code: 'yearsOutOfOrder', values: { most: mostYears } }];
  }
  const taken = siblings.find((other) => other.firstYear <= lastYear && other.lastYear >= firstYear);
  const outside = measures.filter(({ years }) => years.some((year) => year < firstYear || year > lastYear));
  return [
    ...(taken === undefined ? [] : [{ field, code: 'periodTaken', values: { title: taken.title } } as const]),
    ...(outside.length === 0
      ? []
      : [{ field, code: 'measuresOutside', values: { count: outside.length } } as const]),
  ];
}

/** kommune → sektor → virksomhet → individ: the plan above is of a unit above, or of a person's own unit, and does not hang on this one. */
function parentFaults({ parentPlanId, subject }: PlanDraft, places: PlanPlaces, before?: Plan): Fault[] {
  if (parentPlanId === undefined || parentPlanId === before?.parentPlanId) return [];
  const field = 'parentPlanId';
  const parent = places.plan(parentPlanId);
  if (parent === undefined) return [{ field, code: 'unknownId' }];
  if (before !== undefined && planAndAbove(parent, places).has(before.id)) {
    return [{ field, code: 'parentCycle' }];
  }
  const isAbove =
    'unitId' in parent.subject &&
    places.unitAndAbove.has(parent.subject.unitId) &&
    !('unitId' in subject && parent.subject.unitId === subject.unitId);
  return isAbove ? [] : [{ field, code: 'otherLine' }];
}
