import type { Fault } from '../domain/fault.ts';
import { asId, type MeasureId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { toInstant } from '../domain/iso-date.ts';
import { applyFollowUp, type FollowUp, type FollowUpStatus, type Measure } from '../domain/measure.ts';
import { endedFaults } from '../domain/plan/measure-parent.ts';
import { mayFollowUp } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { Stored } from '../stores/tables.ts';
import { endQuestions } from './end-questions.ts';
import type { UseCaseContext } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface FollowUpInput {
  /** Made by the client; the same key again is the same answer again. */
  readonly key: string;
  readonly measureId: MeasureId;
  readonly status: FollowUpStatus;
  readonly note: string;
  readonly newDueOn?: IsoDate | undefined;
  /** The version of the measure that was looked at. */
  readonly etag: string;
}

export type FollowUpOutcome =
  | { readonly kind: 'saved' | 'pending'; readonly followUp: FollowUp }
  /** Someone changed the measure since it was looked at. */
  | { readonly kind: 'conflict'; readonly yours: FollowUp; readonly current: Stored<Measure> }
  /** The plan is kept as it was. */
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'notFound' };

/**
 * Takes down how a measure goes. The answer is a row of its own and is never lost; what it says about status
 * and date is then set on the measure. Sending the same key again changes nothing and answers the same.
 */
export async function recordFollowUp(
  context: UseCaseContext,
  actor: Actor,
  input: FollowUpInput,
): Promise<FollowUpOutcome> {
  const { records } = context;
  const stored = records.get('measures', input.measureId);
  const plan = stored && records.get('plans', stored.entity.planId);
  if (stored === undefined || plan === undefined) return { kind: 'notFound' };
  const measure = stored.entity;
  if (!mayFollowUp(actor, measure, plan.entity, records.organisation())) return { kind: 'forbidden' };

  const id = asId<'FollowUp'>(input.key);
  const earlier = records.get('followUps', id)?.entity;
  if (earlier !== undefined) return sameAnswer(context, earlier, actor);
  const faults = endedFaults(plan.entity);
  if (faults.length > 0) return { kind: 'invalid', faults };

  const followUp: FollowUp = {
    id,
    measureId: measure.id,
    at: toInstant(context.now()),
    by: actor.personId,
    status: input.status,
    note: input.note,
    newDueOn: input.newDueOn,
  };
  if (stored.etag !== input.etag) return { kind: 'conflict', yours: followUp, current: stored };

  const outcome = await context.writes.submit({
    key: input.key,
    by: actor.personId,
    // The measure first: a stale version must be refused before anything is written.
    writes: [
      {
        table: 'measures',
        kind: 'change',
        id: measure.id,
        etag: stored.etag,
        changes: applyFollowUp(measure, followUp),
        base: { status: measure.status, progress: measure.progress, dueOn: measure.dueOn },
      },
      { table: 'followUps', kind: 'create', entity: followUp },
    ],
  });
  switch (outcome.kind) {
    case 'missing':
      return { kind: 'notFound' };
    case 'conflict':
      return { kind: 'conflict', yours: followUp, current: records.get('measures', measure.id) ?? stored };
    default:
      await endQuestions(context, followUp, ['measureFollowUp']);
      return { kind: outcome.kind, followUp };
  }
}

/** A repeated key by the same person is the same act; by anybody else it is somebody else's answer. */
function sameAnswer(context: UseCaseContext, earlier: FollowUp, actor: Actor): FollowUpOutcome {
  if (earlier.by !== actor.personId) return { kind: 'forbidden' };
  return {
    kind: writtenAs(context.records, 'followUps', earlier.id),
    followUp: earlier,
  };
}
