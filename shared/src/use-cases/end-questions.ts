import type { MeasureId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';
import type { UseCaseContext } from './use-case.ts';

/** Nobody is asked about what has been said: neither by a card that waits in the chat nor by one not sent yet. */
export async function endQuestions(
  { records, ledger }: Pick<UseCaseContext, 'records' | 'ledger'>,
  measureId: MeasureId,
  at: IsoInstant,
): Promise<void> {
  const owner = records.get('measures', measureId)?.entity.ownerId;
  if (owner === undefined) return;
  for (const nudge of await ledger.forPerson(owner)) {
    const open = nudge.state !== 'answered' && nudge.state !== 'cancelled';
    if (open && nudge.measureId === measureId) await ledger.answered(nudge.id, at);
  }
}
