import type { CompetenceArea } from '../competence-area.ts';
import type { Goal } from '../goal.ts';
import type { AreaId, GoalId } from '../ids.ts';
import type { Measure } from '../measure.ts';

/** The part of a measure that the thread runs through. */
export type Threaded = Pick<Measure, 'id' | 'areaId' | 'goalIds'>;

/** What serves what: upwards from areas and measures to the goals that have not been removed. */
export interface Thread {
  goalsOfArea(area: Pick<CompetenceArea, 'goalIds' | 'removedOn'>): readonly GoalId[];
  /** Those the measure itself names; where it names none that is still there, those of its area. */
  goalsOf(measure: Threaded): readonly GoalId[];
}

export function createThread(goals: readonly Goal[], areas: readonly CompetenceArea[]): Thread {
  const there = new Set(goals.flatMap(({ id, removedOn }) => (removedOn === undefined ? id : [])));
  const isThere = (id: GoalId) => there.has(id);
  const goalsOfArea: Thread['goalsOfArea'] = ({ goalIds, removedOn }) =>
    removedOn === undefined ? goalIds.filter(isThere) : [];
  const ofArea = new Map<AreaId, readonly GoalId[]>(areas.map((area) => [area.id, goalsOfArea(area)]));
  return {
    goalsOfArea,
    goalsOf: ({ areaId, goalIds }) => {
      const own = goalIds.filter(isThere);
      return own.length > 0 ? own : (ofArea.get(areaId) ?? []);
    },
  };
}

export interface Orphans<M extends Threaded> {
  readonly areas: readonly CompetenceArea[];
  readonly measures: readonly M[];
}

/** What hangs on no goal. */
export function orphansOf<M extends Threaded>(
  goals: readonly Goal[],
  areas: readonly CompetenceArea[],
  measures: readonly M[],
): Orphans<M> {
  const thread = createThread(goals, areas);
  return {
    areas: areas.filter((area) => area.removedOn === undefined && thread.goalsOfArea(area).length === 0),
    measures: measures.filter((measure) => thread.goalsOf(measure).length === 0),
  };
}

/** What would hang on no goal if this one were removed, and does now: exactly what serves this goal and no other. */
export function orphanedBy<M extends Threaded>(
  goalId: GoalId,
  goals: readonly Goal[],
  areas: readonly CompetenceArea[],
  measures: readonly M[],
): Orphans<M> {
  const before = createThread(goals, areas);
  const after = createThread(
    goals.filter(({ id }) => id !== goalId),
    areas,
  );
  return {
    areas: areas.filter(
      (area) => before.goalsOfArea(area).length > 0 && after.goalsOfArea(area).length === 0,
    ),
    measures: measures.filter(
      (measure) => before.goalsOf(measure).length > 0 && after.goalsOf(measure).length === 0,
    ),
  };
}
