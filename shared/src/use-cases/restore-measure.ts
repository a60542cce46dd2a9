import type { MeasureId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { endedFaults } from '../domain/plan/measure-parent.ts';
import type { Actor } from '../policies/actor.ts';
import { changeWithHistory } from './change-with-history.ts';
import { auditPlanning, openMeasure } from './open-measure.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface RestoreInput {
  readonly key: string;
  readonly id: MeasureId;
  readonly etag: string;
}

/** Takes a stopped measure up again, as what it was. */
export async function restoreMeasure(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag }: RestoreInput,
): Promise<CommandOutcome<Written, Measure>> {
  const found = openMeasure(context, actor, id);
  if (found.kind !== 'open') return found;
  const { stored, plan } = found;
  const { status, statusBeforeStop } = stored.entity;
  const ended = endedFaults(plan);
  if (ended.length > 0) return { kind: 'invalid', faults: ended };
  if (status !== 'stopped') {
    // The same act sent again meets a newer version, and changes nothing.
    if (stored.etag !== etag) return { kind: 'ok', value: writtenAs(context.records, 'measures', id) };
    return { kind: 'invalid', faults: [{ field: 'status', code: 'measureIsNotStopped' }] };
  }
  await auditPlanning(context, actor, 'measure:restore', plan, id);
  return changeWithHistory(context, actor, key, 'measures', stored, etag, {
    // One that was stopped by hand in the list says nothing of what it was.
    status: statusBeforeStop ?? 'planned',
    stoppedBecause: undefined,
    statusBeforeStop: undefined,
  });
}
