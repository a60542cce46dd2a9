import type { MeasureId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { endedFaults } from '../domain/plan/measure-parent.ts';
import type { Actor } from '../policies/actor.ts';
import { changeWithHistory } from './change-with-history.ts';
import { auditPlanning, openMeasure } from './open-measure.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface StopInput {
  readonly key: string;
  readonly id: MeasureId;
  readonly etag: string;
  readonly because: string;
}

const longestReason = 500;

/** Stops a measure, with a line on why. It stays in the plan and can be taken up again: nothing that was planned is deleted. */
export async function stopMeasure(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag, because }: StopInput,
): Promise<CommandOutcome<Written, Measure>> {
  const found = openMeasure(context, actor, id);
  if (found.kind !== 'open') return found;
  const { stored, plan } = found;
  const { status, statusBeforeStop } = stored.entity;
  const ended = endedFaults(plan);
  if (ended.length > 0) return { kind: 'invalid', faults: ended };
  const stoppedBecause = because.trim();
  const field = 'because';
  if (stoppedBecause === '') return { kind: 'invalid', faults: [{ field, code: 'required' }] };
  if (stoppedBecause.length > longestReason) {
    return { kind: 'invalid', faults: [{ field, code: 'tooLong', values: { most: longestReason } }] };
  }
  await auditPlanning(context, actor, 'measure:stop', plan, id);
  return changeWithHistory(context, actor, key, 'measures', stored, etag, {
    status: 'stopped',
    stoppedBecause,
    // Stopped once more for another reason, it still remembers what it was.
    statusBeforeStop: status === 'stopped' ? statusBeforeStop : status,
  });
}
