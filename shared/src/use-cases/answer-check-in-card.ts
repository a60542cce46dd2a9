import { hasKey } from '../domain/capital/assessment-id.ts';
import type { MappingRoundId, NudgeId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import { shortKey } from '../domain/short-key.ts';
import { mayAnswerCard } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { answerCheckIn, type CheckInAnswer } from './answer-check-in.ts';
import { catalogueOf } from './catalogue-of.ts';
import { checkInsFor } from './check-ins.ts';
import type { UseCaseContext, Written } from './use-case.ts';

export interface CheckInCardAnswer {
  readonly nudgeId: NudgeId;
  /** What the person has come to; the rest is skipped. */
  readonly answers: readonly CheckInAnswer[];
}

export type CheckInCardOutcome =
  | { readonly kind: Written; readonly round: MappingRound; readonly given: number; readonly left: number }
  /** The card has been answered, or all of it has been answered elsewhere since. */
  | { readonly kind: 'repeated'; readonly round: MappingRound; readonly left: number }
  | { readonly kind: 'nothing' | 'invalid' | 'over' | 'notYours' };

/**
 * Takes the answers of a check-in card. The ledger decides what was asked of whom, the card is not believed. One card is answered once;
 * what has been answered elsewhere since it was sent stands, and the rest of the card is taken.
 */
export async function answerCheckInCard(
  context: UseCaseContext,
  actor: Actor,
  { nudgeId, answers }: CheckInCardAnswer,
): Promise<CheckInCardOutcome> {
  const nudge = await context.ledger.get(nudgeId);
  const asked = { kind: 'checkIn', subjectId: nudge?.subject.id ?? '' } as const;
  if (nudge === undefined || !mayAnswerCard(actor, nudge, asked)) return { kind: 'notYours' };
  const roundId = nudge.subject.id as MappingRoundId;
  const checkIn = () => checkInsFor(context, actor.personId).find(({ round }) => round.id === roundId);
  const open = checkIn();
  if (open === undefined) return { kind: 'over' };
  const { round } = open;
  const key = shortKey(nudge.id);
  const rows = context.records.where('assessments', actor.personId);
  const left = new Set(open.left.map(({ id }) => id));
  if (left.size === 0 || rows.some((row) => hasKey(row.id, `${key}-0`))) {
    return { kind: 'repeated', round, left: left.size };
  }
  if (answers.length === 0) return { kind: 'nothing' };
  const { standsFor } = catalogueOf(context);
  const known = new Set(open.asked.map(({ id }) => id));
  const still = answers.filter(
    ({ competenceId }) => !known.has(standsFor(competenceId)) || left.has(standsFor(competenceId)),
  );
  if (still.length === 0) return { kind: 'repeated', round, left: left.size };
  const outcome = await answerCheckIn(context, actor, { key, roundId, answers: still });
  switch (outcome.kind) {
    case 'ok':
      await context.ledger.answered(nudge.id, toInstant(context.now()), 'card');
      return { kind: outcome.value, round, given: still.length, left: checkIn()?.left.length ?? 0 };
    case 'invalid':
      return { kind: 'invalid' };
    case 'forbidden':
      return { kind: 'notYours' };
    default:
      return { kind: 'over' };
  }
}
