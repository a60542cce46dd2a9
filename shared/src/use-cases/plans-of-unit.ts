import type { UnitId } from '../domain/ids.ts';
import { norwegianDay, yearOf } from '../domain/iso-date.ts';
import type { Plan } from '../domain/plan.ts';
import type { Records } from '../stores/records.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { UseCaseContext } from './use-case.ts';

export interface PlansOfUnit {
  /** The unit's plan for the running period, else the newest that has begun; else that of a closed unit whose work it took over. */
  readonly plan?: Plan | undefined;
  /** Other plans of closed units, whose measures it carries on. */
  readonly followed: readonly Plan[];
}

/** The plans that count in a unit today. */
export function plansOfUnit(context: Pick<UseCaseContext, 'records' | 'now'>, unitId: UnitId): PlansOfUnit {
  const year = yearOf(norwegianDay(context.now()));
  const begun = everyPlanOfUnit(context, unitId)
    .filter((plan) => plan.firstYear <= year)
    .toSorted((a, b) => b.firstYear - a.firstYear);
  const subjectOf = ({ subject }: Plan) => ('unitId' in subject ? subject.unitId : undefined);
  const [own] = begun.filter((plan) => subjectOf(plan) === unitId);
  // Of each closed unit the newest, as long as it has not been evaluated.
  const others = Map.groupBy(
    begun.filter((plan) => subjectOf(plan) !== unitId && plan.status !== 'evaluated'),
    subjectOf,
  );
  const taken = [...others.values()].flatMap(([newest]) => newest ?? []);
  const [first, ...rest] = taken;
  return own === undefined ? { plan: first, followed: rest } : { plan: own, followed: taken };
}

/** All plans ever made for the unit, and for those whose work it took over. */
export function everyPlanOfUnit(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  unitId: UnitId,
): readonly Plan[] {
  const { records } = context;
  const organisation = records.organisation();
  const byUnit = keptWhileUnchanged(context, 'plans by unit', () =>
    Map.groupBy(records.all('plans'), ({ subject }) =>
      'unitId' in subject ? organisation.inUse(subject.unitId) : undefined,
    ),
  );
  return byUnit.get(unitId) ?? [];
}

/** The name of the closed unit a plan was made for; undefined while that unit is in use. */
export function closedUnitOf({ subject }: Pick<Plan, 'subject'>, records: Records): string | undefined {
  if (!('unitId' in subject) || records.organisation().unit(subject.unitId) !== undefined) return undefined;
  return records.get('units', subject.unitId)?.entity.name;
}
