import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Goal } from '../domain/goal.ts';
import type { AreaId, PersonId } from '../domain/ids.ts';
import type { PointServes } from '../domain/talk/talk.ts';
import { goalsToday } from './goals-today.ts';
import { areasOfPlan } from './measure-places.ts';
import type { UseCaseContext } from './use-case.ts';

/** What a point can serve: the areas of the person's plan, and the goals that some of them serve. */
export function pointChoices(
  { records }: Pick<UseCaseContext, 'records'>,
  employeeId: PersonId,
): { readonly areas: readonly CompetenceArea[]; readonly goals: readonly Goal[] } {
  const areas = areasOfPlan({ subject: { personId: employeeId } }, records);
  const served = new Set(areas.flatMap(({ goalIds }) => goalIds));
  return { areas, goals: goalsToday(records).filter(({ id }) => served.has(id)) };
}

/** The area a measure stands in when the point becomes one: its own, or the first that serves its goal. */
export function areaOfPoint(serves: PointServes, areas: readonly CompetenceArea[]): AreaId | undefined {
  if ('areaId' in serves) return areas.find(({ id }) => id === serves.areaId)?.id;
  return areas.find(({ goalIds }) => goalIds.includes(serves.goalId))?.id;
}
