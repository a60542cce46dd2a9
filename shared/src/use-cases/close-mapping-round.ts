import { norwegianDay } from '../domain/iso-date.ts';
import { stageOf } from '../domain/mapping/round-life.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangeRound } from '../policies/mapping.ts';
import { auditRound } from './audit-round.ts';
import type { RoundMove } from './open-mapping-round.ts';
import { submitChange } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

/** Stops asking before the end. What has been answered stays; a draft is discarded. */
export async function closeMappingRound(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag }: RoundMove,
): Promise<CommandOutcome<Written, MappingRound>> {
  const { records } = context;
  const stored = records.get('mappingRounds', id);
  if (stored === undefined) return { kind: 'notFound' };
  if (!mayChangeRound(actor, stored.entity, records.organisation())) return { kind: 'forbidden' };
  const today = norwegianDay(context.now());
  const stage = stageOf(stored.entity, today);
  if (stage === 'closed' || stage === 'discarded') {
    return { kind: 'ok', value: writtenAs(records, 'mappingRounds', id) };
  }
  if (stored.etag === etag) await auditRound(context, actor, 'close', id);
  const changes =
    stage === 'draft' ? ({ status: 'discarded' } as const) : ({ status: 'closed', closedOn: today } as const);
  return submitChange(context, actor, key, 'mappingRounds', stored, etag, changes);
}
