import {
  applyEvaluation,
  type Evaluation,
  type EvaluationDraft,
  evaluationFaults,
} from '../domain/evaluation.ts';
import type { Fault } from '../domain/fault.ts';
import { fieldChanges } from '../domain/history-entry.ts';
import { asId, type MeasureId } from '../domain/ids.ts';
import { norwegianDay, toInstant } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import { mayFollowUp } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { Stored } from '../stores/tables.ts';
import type { Write } from '../stores/writes.ts';
import { changeWithHistory } from './change-with-history.ts';
import { endQuestions } from './end-questions.ts';
import { gapsAround } from './measure-evaluation.ts';
import { namedIn } from './names-of-people.ts';
import { auditPlanning } from './open-measure.ts';
import { submitCreate } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface EvaluationInput extends EvaluationDraft {
  /** Made by the client; the same key again is the same evaluation again. */
  readonly key: string;
  readonly measureId: MeasureId;
  /** The version of the measure that was looked at. */
  readonly etag: string;
}

/**
 * Takes down what came of a measure, with the gap as it was when the measure began and as it is today, and does what was decided: goes on,
 * takes it up again changed, or stops it. What is decided is written before the evaluation, so that none tells of what was not done.
 */
export async function evaluateMeasure(
  context: UseCaseContext,
  actor: Actor,
  { key, measureId, etag, ...draft }: EvaluationInput,
): Promise<CommandOutcome<Written, Measure>> {
  const { records } = context;
  const stored = records.get('measures', measureId);
  const plan = stored && records.get('plans', stored.entity.planId)?.entity;
  if (stored === undefined || plan === undefined) return { kind: 'notFound' };
  const measure = stored.entity;
  if (!mayFollowUp(actor, measure, plan, records.organisation())) return { kind: 'forbidden' };
  const id = asId<'Evaluation'>(key);
  const earlier = records.get('evaluations', id)?.entity;
  if (earlier !== undefined) {
    // The same act sent again; a key that is somebody else's, or another measure's, opens nothing.
    const isOwn = earlier.by === actor.personId && earlier.measureId === measureId;
    return isOwn ? { kind: 'ok', value: writtenAs(records, 'evaluations', id) } : { kind: 'forbidden' };
  }
  if (stored.etag !== etag) return { kind: 'conflict', current: stored };
  const now = context.now();
  const faults = [
    ...evaluationFaults(draft, measure, plan, records.where('evaluations', measureId), norwegianDay(now)),
    ...nameFaults(context, plan, draft.effect),
  ];
  if (faults.length > 0) return { kind: 'invalid', faults };
  const evaluation: Evaluation = {
    ...{ id, measureId, at: toInstant(now), by: actor.personId },
    moment: draft.moment,
    criterion: measure.successCriteria.trim(),
    reached: draft.reached,
    effect: draft.effect.trim(),
    decision: draft.decision,
    // What belongs to another decision than the one that was made is not kept.
    because: draft.decision === 'stop' ? draft.because?.trim() : undefined,
    newDueOn: draft.decision === 'adjust' ? draft.newDueOn : undefined,
    gaps: gapsAround(context, measure, plan),
  };
  await auditPlanning(context, actor, 'measure:evaluate', plan, measureId);
  const outcome = await write(context, actor, stored, evaluation);
  if (outcome.kind === 'ok')
    await endQuestions(context, evaluation, ['measureFollowUp', 'measureEvaluation']);
  return outcome;
}

async function write(
  context: UseCaseContext,
  actor: Actor,
  stored: Stored<Measure>,
  evaluation: Evaluation,
): Promise<CommandOutcome<Written, Measure>> {
  const { id: key } = evaluation;
  const changes = applyEvaluation(stored.entity, evaluation);
  if (fieldChanges<Measure>(stored.entity, changes).length > 0) {
    const row: Write = { table: 'evaluations', kind: 'create', entity: evaluation };
    return changeWithHistory(context, actor, key, 'measures', stored, stored.etag, changes, [row]);
  }
  const added = await submitCreate(context, actor, key, 'evaluations', evaluation);
  return added.kind === 'conflict' ? { kind: 'conflict', current: stored } : added;
}

/** The words go into the yearly report, which those who see numbers read too. */
function nameFaults(context: UseCaseContext, plan: Plan, effect: string): readonly Fault[] {
  const name = namedIn(context, effect, plan);
  return name === undefined ? [] : [{ field: 'effect', code: 'namesSomebody', values: { name } }];
}
