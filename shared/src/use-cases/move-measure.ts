import type { AreaId, MeasureId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { endedFaults } from '../domain/plan/measure-parent.ts';
import { placeBefore } from '../domain/plan/place.ts';
import type { Actor } from '../policies/actor.ts';
import { changeWithHistory } from './change-with-history.ts';
import { areasOfPlan } from './measure-places.ts';
import { auditPlanning, openMeasure } from './open-measure.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface MeasureMove {
  readonly key: string;
  readonly id: MeasureId;
  readonly areaId: AreaId;
  /** The measure it is put before; absent: last in the area. */
  readonly before?: MeasureId | undefined;
}

const mostAttempts = 4;

/** Puts a measure elsewhere in its plan. Of two who move the same one, the later decides; both stand in the history. */
export async function moveMeasure(
  context: UseCaseContext,
  actor: Actor,
  { key, id, areaId, before }: MeasureMove,
): Promise<CommandOutcome<Written, Measure>> {
  const { records } = context;
  for (let attempt = 1; ; attempt += 1) {
    const found = openMeasure(context, actor, id);
    if (found.kind !== 'open') return found;
    const { stored, plan } = found;
    const ended = endedFaults(plan);
    if (ended.length > 0) return { kind: 'invalid', faults: ended };
    const isThere = stored.entity.areaId === areaId;
    if (!isThere && !areasOfPlan(plan, records).some((area) => area.id === areaId)) {
      return { kind: 'invalid', faults: [{ field: 'areaId', code: 'unknownId' }] };
    }
    const others = records.where('measures', plan.id).filter((m) => m.areaId === areaId && m.id !== id);
    // What it was to stand before may have been moved away meanwhile: then it goes last.
    const order = placeBefore(others, before);
    if (attempt === 1) await auditPlanning(context, actor, 'measure:move', plan, id);
    const changes = { areaId, order };
    const outcome = await changeWithHistory(context, actor, key, 'measures', stored, stored.etag, changes);
    if (outcome.kind !== 'conflict' || attempt === mostAttempts) return outcome;
  }
}
