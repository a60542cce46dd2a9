import { asId, type MappingRoundId } from '../domain/ids.ts';
import { type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import { changeFaults, stageOf } from '../domain/mapping/round-life.ts';
import { draftFaults, type RoundDraft, scopeFaults } from '../domain/mapping/scope-guard.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import type { Actor } from '../policies/actor.ts';
import { mayAskIn, mayChangeRound } from '../policies/mapping.ts';
import { auditRound } from './audit-round.ts';
import { knownInMunicipality } from './known-in-municipality.ts';
import { submitChange, submitCreate } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface RoundInput {
  /** Made by the client; a new round has it as its id, so that sending twice makes one. */
  readonly key: string;
  readonly draft: RoundDraft;
  /** The round that is changed, in the version that was looked at; absent for a new one. */
  readonly changes?: { readonly id: MappingRoundId; readonly etag: string } | undefined;
}

/** Puts a round away as a draft, or changes one. Of a round that is open, only the end is moved. Nobody is asked by this. */
export async function saveMappingRound(
  context: UseCaseContext,
  actor: Actor,
  { key, draft, changes }: RoundInput,
): Promise<CommandOutcome<Written, MappingRound>> {
  const { records } = context;
  const organisation = records.organisation();
  const id = changes?.id ?? asId<'MappingRound'>(key);
  const stored = records.get('mappingRounds', id);
  if (changes !== undefined && stored === undefined) return { kind: 'notFound' };
  const mayTouch = stored === undefined || mayChangeRound(actor, stored.entity, organisation);
  if (!mayTouch || !mayAskIn(actor, draft.unitIds, organisation)) return { kind: 'forbidden' };

  const today = norwegianDay(context.now());
  const stage = stored === undefined ? 'draft' : stageOf(stored.entity, today);
  const known = knownInMunicipality(context);
  // An open round stays whole; what was in force when it opened need not be so now.
  const faults = stage === 'draft' ? draftFaults(draft, known, today) : endFaults(draft, known, today);
  const { endsOn } = draft;
  if (faults.length > 0 || endsOn === undefined) return { kind: 'invalid', faults };
  const content = contentOf(draft, endsOn);
  if (changes !== undefined && stored !== undefined) {
    const refused = changeFaults(stored.entity, content, today);
    if (refused.length > 0) return { kind: 'invalid', faults: refused };
    if (stored.etag === changes.etag) await auditRound(context, actor, 'change', id);
    const moved = stage === 'draft' ? content : { endsOn };
    return submitChange(context, actor, key, 'mappingRounds', stored, changes.etag, moved);
  }
  if (stored !== undefined) {
    // The first sending arrived and its answer did not; what has been written since is not the same act.
    if (!says(stored.entity, content)) return { kind: 'conflict', current: stored };
    return { kind: 'ok', value: writtenAs(records, 'mappingRounds', id) };
  }
  await auditRound(context, actor, 'create', id);
  return submitCreate(context, actor, key, 'mappingRounds', {
    id,
    ...content,
    opensOn: today,
    status: 'draft',
    createdBy: actor.personId,
  });
}

function endFaults(...input: Parameters<typeof scopeFaults>) {
  return scopeFaults(...input).filter(({ field }) => field === 'endsOn');
}

function says(round: MappingRound, content: Partial<MappingRound>): boolean {
  const fields = Object.keys(content) as (keyof MappingRound)[];
  return fields.every((field) => JSON.stringify(round[field]) === JSON.stringify(content[field]));
}

function contentOf(draft: RoundDraft, endsOn: IsoDate) {
  return {
    title: draft.title.trim(),
    purpose: draft.purpose.trim(),
    usedFor: draft.usedFor.trim(),
    knownAlready: draft.knownAlready.trim(),
    unitIds: [...new Set(draft.unitIds)],
    positionGroupIds: [...new Set(draft.positionGroupIds)],
    competenceIds: [...new Set(draft.competenceIds)],
    onlyMissing: draft.onlyMissing,
    minutesPerPerson: draft.minutesPerPerson,
    hourlyCost: draft.hourlyCost,
    endsOn,
  } satisfies Partial<MappingRound>;
}
