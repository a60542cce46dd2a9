import type { PersonId } from '../domain/ids.ts';
import { norwegianDay, yearOf } from '../domain/iso-date.ts';
import type { Plan } from '../domain/plan.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { UseCaseContext } from './use-case.ts';

/** All plans ever made for somebody. */
export function everyPlanOfPerson(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  personId: PersonId,
): readonly Plan[] {
  const byPerson = keptWhileUnchanged(context, 'plans by person', () =>
    Map.groupBy(context.records.all('plans'), ({ subject }) =>
      'personId' in subject ? subject.personId : undefined,
    ),
  );
  return byPerson.get(personId) ?? [];
}

/** Somebody's plan for the running year, else the newest that has begun: the next period's is not shown before its time. */
export function planOfPerson(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  personId: PersonId,
): Plan | undefined {
  const year = yearOf(norwegianDay(context.now()));
  return everyPlanOfPerson(context, personId)
    .filter(({ firstYear }) => firstYear <= year)
    .toSorted((a, b) => b.firstYear - a.firstYear)[0];
}
