import type { FollowUp } from '../domain/measure.ts';
import type { NudgeKind } from '../domain/nudge.ts';
import type { UseCaseContext } from './use-case.ts';

/**
 * Nobody is asked about what has been said: neither by a card that waits in the chat nor by one not sent yet. That is
 * the owner, and whoever answered, who may have owned the measure when the card was sent.
 */
export async function endQuestions(
  { records, ledger }: Pick<UseCaseContext, 'records' | 'ledger'>,
  { id, measureId, by, at }: Pick<FollowUp, 'measureId' | 'by' | 'at'> & { readonly id: string },
  kinds: readonly NudgeKind[],
): Promise<void> {
  const owner = records.get('measures', measureId)?.entity.ownerId;
  for (const person of new Set(owner === undefined ? [by] : [by, owner])) {
    for (const nudge of await ledger.forPerson(person)) {
      const open = nudge.state !== 'answered' && nudge.state !== 'cancelled';
      if (open && kinds.includes(nudge.kind) && nudge.subject.id === measureId)
        // What is said in a card is kept under the card's own id.
        await ledger.answered(nudge.id, at, nudge.id === id ? 'card' : 'elsewhere');
    }
  }
}
