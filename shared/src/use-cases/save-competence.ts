import { type CompetenceDraft, draftFaults } from '../domain/catalogue/competence-draft.ts';
import type { Competence } from '../domain/competence.ts';
import { asId, type CompetenceId } from '../domain/ids.ts';
import { onOneLine } from '../domain/plan/measure-content.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditCatalogue, mayProposeCompetence } from '../policies/catalogue.ts';
import { auditSteering } from './audit-steering.ts';
import { submitChange, submitCreate } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface CompetenceInput extends CompetenceDraft {
  /** Made by the client; a new competence has it as its id, so that sending twice makes one. */
  readonly key: string;
  /** Why a leader proposes it; HR gives no reason. */
  readonly because?: string | undefined;
  /** The competence that is changed, in the version that was looked at; absent for a new one. */
  readonly changes?: { readonly id: CompetenceId; readonly etag: string } | undefined;
}

const longestReason = 500;

/**
 * Adds a competence to the catalogue, or changes what it says. HR's are active at once; a leader's is a proposal that HR takes
 * in or declines. What people hold of it is not touched.
 */
export async function saveCompetence(
  context: UseCaseContext,
  actor: Actor,
  input: CompetenceInput,
): Promise<CommandOutcome<Written, Competence>> {
  const { records } = context;
  const edits = mayEditCatalogue(actor);
  if (!edits && (input.changes !== undefined || !mayProposeCompetence(actor, records.organisation()))) {
    return { kind: 'forbidden' };
  }
  const id = input.changes?.id ?? asId<'Competence'>(input.key);
  const stored = records.get('competences', id);
  if (input.changes !== undefined && stored === undefined) return { kind: 'notFound' };
  const others = records.all('competences').filter((other) => other.id !== id);
  const areas = new Set(records.all('areas').map((area) => area.id));
  const because = input.because?.trim() || undefined;
  const tooLong = (because?.length ?? 0) > longestReason;
  const faults = [
    ...draftFaults(input, others, areas),
    ...(tooLong ? [{ field: 'because', code: 'tooLong', values: { most: longestReason } } as const] : []),
  ];
  if (faults.length > 0) return { kind: 'invalid', faults };

  const content = {
    // A line break that came along with a copy is a space.
    name: { nb: onOneLine(input.name.nb), nn: onOneLine(input.name.nn) },
    areaIds: input.areaIds,
    kind: input.kind,
    levels: input.levels,
    validMonths: input.validMonths,
    educationLevel: input.educationLevel,
    studyPoints: input.studyPoints,
  };
  await auditSteering(context, actor, stored === undefined ? 'competence:create' : 'competence:change', id);
  if (input.changes !== undefined && stored !== undefined) {
    // A level of a skill is none of a certificate: what people hold would change its meaning.
    if (stored.entity.kind !== input.kind) {
      return { kind: 'invalid', faults: [{ field: 'kind', code: 'notThatWay' }] };
    }
    return submitChange(context, actor, input.key, 'competences', stored, input.changes.etag, content);
  }
  if (stored !== undefined) {
    return { kind: 'ok', value: writtenAs(records, 'competences', id) };
  }
  const life = edits
    ? ({ status: 'active' } as const)
    : ({ status: 'proposed', proposedBy: actor.personId, proposedBecause: because } as const);
  return submitCreate(context, actor, input.key, 'competences', { id, ...content, ...life });
}
