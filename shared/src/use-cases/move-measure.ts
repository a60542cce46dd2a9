import type { AreaId, MeasureId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { endedFaults } from '../domain/plan/measure-parent.ts';
import { placeBefore } from '../domain/plan/place.ts';
import type { Actor } from '../policies/actor.ts';
import { changeOpenMeasure } from './change-open-measure.ts';
import { areasOfPlan } from './measure-places.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface MeasureMove {
  readonly key: string;
  readonly id: MeasureId;
  readonly areaId: AreaId;
  /** The measure it is put before; absent: last in the area. */
  readonly before?: MeasureId | undefined;
}

/** Puts a measure elsewhere in its plan. Of two who move the same one, the later decides; both stand in the history. */
export async function moveMeasure(
  context: UseCaseContext,
  actor: Actor,
  move: MeasureMove,
): Promise<CommandOutcome<Written, Measure>> {
  const { records } = context;
  const { id, areaId, before } = move;
  return changeOpenMeasure(context, actor, move, 'measure:move', ({ entity }, plan) => {
    const ended = endedFaults(plan);
    if (ended.length > 0) return { kind: 'invalid', faults: ended };
    const isThere = entity.areaId === areaId;
    if (!isThere && !areasOfPlan(plan, records).some((area) => area.id === areaId)) {
      return { kind: 'invalid', faults: [{ field: 'areaId', code: 'unknownId' }] };
    }
    const others = records.where('measures', plan.id).filter((m) => m.areaId === areaId && m.id !== id);
    // What it was to stand before may have been moved away meanwhile: then it goes last.
    return { kind: 'change', changes: { areaId, order: placeBefore(others, before) } };
  });
}
