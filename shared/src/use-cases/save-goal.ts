import type { Goal, GoalSource } from '../domain/goal.ts';
import { asId, type GoalId } from '../domain/ids.ts';
import type { LocalisedText } from '../domain/language.ts';
import { goalFaults } from '../domain/plan/goal-draft.ts';
import { onOneLine } from '../domain/plan/measure-content.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditGoals } from '../policies/plan.ts';
import { auditSteering } from './audit-steering.ts';
import { changeWithHistory, createWithHistory } from './change-with-history.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface GoalInput {
  /** Made by the client; a new goal has it as its id, so that sending twice makes one. */
  readonly key: string;
  readonly title: LocalisedText;
  readonly source: GoalSource;
  readonly changes?: { readonly id: GoalId; readonly etag: string } | undefined;
}

/** Adds a goal that plans are to serve, or changes what it says. */
export async function saveGoal(
  context: UseCaseContext,
  actor: Actor,
  { key, title, source, changes }: GoalInput,
): Promise<CommandOutcome<Written, Goal>> {
  const { records } = context;
  if (!mayEditGoals(actor)) return { kind: 'forbidden' };
  const id = changes?.id ?? asId<'Goal'>(key);
  const stored = records.get('goals', id);
  if (changes !== undefined && stored === undefined) return { kind: 'notFound' };
  if (changes === undefined && stored !== undefined) {
    return { kind: 'ok', value: writtenAs(records, 'goals', id) };
  }
  const faults = goalFaults(
    { title },
    records.all('goals').filter((other) => other.id !== id),
  );
  if (faults.length > 0) return { kind: 'invalid', faults };
  const content = { title: { nb: onOneLine(title.nb), nn: onOneLine(title.nn) }, source };
  await auditSteering(context, actor, stored === undefined ? 'goal:create' : 'goal:change', id);
  return stored === undefined || changes === undefined
    ? createWithHistory(context, actor, key, 'goals', { id, ...content })
    : changeWithHistory(context, actor, key, 'goals', stored, changes.etag, content);
}
