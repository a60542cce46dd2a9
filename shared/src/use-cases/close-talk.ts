import type { Fault } from '../domain/fault.ts';
import { measureOfPoint } from '../domain/talk/point-measure.ts';
import type { AppraisalTalk, TalkPoint } from '../domain/talk/talk.ts';
import { openedTo, openTalkFaults } from '../domain/talk/talk-point.ts';
import type { Actor } from '../policies/actor.ts';
import { auditTalk } from './audit-talk.ts';
import { changeTalk } from './change-talk.ts';
import { type FoundTalk, findTalk, type TalkPlace, todayOf } from './find-talk.ts';
import { pointsOf } from './find-talk-point.ts';
import { individualPlan } from './individual-plan.ts';
import { areaOfPoint, pointChoices } from './point-choices.ts';
import { saveMeasure } from './save-measure.ts';
import { lockedFaults, openText } from './talk-text.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface CloseTalkInput extends TalkPlace {
  readonly key: string;
  /** What an individual plan is called when there is none yet. */
  readonly planTitle: string;
}

/**
 * Closes a talk: the points that both want in the plan become measures there, and no others. A measure has an id made from its point's, so
 * that a closing that was cut off goes on where it was; and each act a key of its own, or the second would be taken for the first.
 */
export async function closeTalk(
  context: UseCaseContext,
  actor: Actor,
  { key, planTitle, ...place }: CloseTalkInput,
): Promise<CommandOutcome<Written, AppraisalTalk>> {
  const found = findTalk(context, actor, place);
  if (found.kind !== 'found') return found;
  if (found.side !== 'leader') return { kind: 'forbidden' };
  if (found.talk?.closedOn === undefined) {
    const faults = openTalkFaults(found.talk);
    if (faults.length > 0) return { kind: 'invalid', faults };
    const planned = pointsOf(context, found.id).filter((point) => openedTo(point).includes('plan'));
    if (planned.length > 0) {
      const refused = await putIntoPlan(context, actor, found, planned, { key, planTitle });
      if (refused !== undefined) return refused;
    }
    await auditTalk(context, actor, 'write:talk:close', found.employeeId);
  }
  const closedOn = found.talk?.closedOn ?? todayOf(context);
  return changeTalk(context, actor, key, found, { closedOn });
}

type Refusal = Exclude<CommandOutcome<Written>, { kind: 'ok' | 'conflict' }>;

async function putIntoPlan(
  context: UseCaseContext,
  actor: Actor,
  found: FoundTalk,
  points: readonly TalkPoint[],
  { key, planTitle }: Pick<CloseTalkInput, 'key' | 'planTitle'>,
): Promise<Refusal | undefined> {
  const { areas } = pointChoices(context, found.employeeId);
  const ready = points.map((point) => ({
    point,
    areaId: areaOfPoint(point.serves, areas),
    opened: openText(context, point.id, point.text),
  }));
  // Everything that stands in the way is told before anything is written.
  const faults = ready.flatMap(({ areaId, opened }): readonly Fault[] => [
    ...lockedFaults(opened),
    ...(areaId === undefined ? [{ field: 'points', code: 'pointNeedsArea' } as const] : []),
  ]);
  if (faults.length > 0) return { kind: 'invalid', faults };
  const made = await individualPlan(context, actor, found.employeeId, {
    key: `plan~${key}`,
    title: planTitle,
  });
  if (made.kind !== 'ok') return made;
  for (const { point, areaId, opened } of ready) {
    if (areaId === undefined || opened.kind !== 'text') continue;
    const ownerId = point.responsible === 'employee' ? found.employeeId : found.partnerId;
    const draft = measureOfPoint(point, opened.text, { areaId, ownerId, plan: made.value });
    const outcome = await saveMeasure(context, actor, {
      ...{ key: `measure~${point.id}`, planId: made.value.id, planStatus: made.value.status, draft },
    });
    if (outcome.kind !== 'ok') return outcome.kind === 'conflict' ? { kind: 'notFound' } : outcome;
  }
  return undefined;
}
