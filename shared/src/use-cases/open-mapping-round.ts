import type { MappingRoundId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import { stageOf } from '../domain/mapping/round-life.ts';
import { scopeFaults } from '../domain/mapping/scope-guard.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangeRound } from '../policies/mapping.ts';
import { auditRound } from './audit-round.ts';
import { knownInMunicipality } from './known-in-municipality.ts';
import { factsOfRound } from './mapping-facts.ts';
import { submitChange } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface RoundMove {
  readonly key: string;
  readonly id: MappingRoundId;
  readonly etag: string;
}

/** Begins to ask. Refused, with every fault, until it is said what for, whom, what, and until when (seed 002, "Unngå fellene"). */
export async function openMappingRound(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag }: RoundMove,
): Promise<CommandOutcome<Written, MappingRound>> {
  const { records } = context;
  const stored = records.get('mappingRounds', id);
  if (stored === undefined) return { kind: 'notFound' };
  const round = stored.entity;
  if (!mayChangeRound(actor, round, records.organisation())) return { kind: 'forbidden' };
  const today = norwegianDay(context.now());
  const open = { status: 'open', opensOn: today } as const;
  const stage = stageOf(round, today);
  if (stage === 'closed' || stage === 'discarded')
    return { kind: 'invalid', faults: [{ field: 'status', code: 'roundIsClosed' }] };
  if (stage === 'draft') {
    const faults = scopeFaults(round, knownInMunicipality(context), today);
    if (faults.length > 0) return { kind: 'invalid', faults };
    const people = factsOfRound(context, { ...round, ...open, id: `${id}:opening` as MappingRoundId })
      .standings.size;
    if (people === 0) return { kind: 'invalid', faults: [{ field: 'unitIds', code: 'nobodyToAsk' }] };
    if (stored.etag === etag) await auditRound(context, actor, 'open', id, people);
  }
  // Opened already: the same act again, and the day it opened stands.
  const changes = stage === 'open' ? { status: 'open' as const } : open;
  return submitChange(context, actor, key, 'mappingRounds', stored, etag, changes);
}
