import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { type RequirementDraft, requirementFaults } from '../domain/catalogue/requirement-draft.ts';
import type { Level } from '../domain/competence.ts';
import { asId, type RequirementId } from '../domain/ids.ts';
import type { Requirement } from '../domain/requirement.ts';
import type { Actor } from '../policies/actor.ts';
import { maySetRequirement } from '../policies/catalogue.ts';
import { auditSteering } from './audit-steering.ts';
import { catalogueOf } from './catalogue-of.ts';
import { submitChange, submitCreate } from './submit-change.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface RequirementInput extends RequirementDraft {
  readonly key: string;
  readonly changes?: { readonly id: RequirementId; readonly etag: string } | undefined;
}

/**
 * Sets what a unit, a position group or everybody must hold, from a day on; or changes it. Ending a requirement is giving it a last
 * day, and taking the day away brings it back: requirements are never lost, for the figures of earlier years rest on them.
 */
export async function saveRequirement(
  context: UseCaseContext,
  actor: Actor,
  input: RequirementInput,
): Promise<CommandOutcome<Written, Requirement>> {
  const { records } = context;
  const organisation = records.organisation();
  if (!maySetRequirement(actor, input, organisation)) return { kind: 'forbidden' };
  const id = input.changes?.id ?? asId<'Requirement'>(input.key);
  const stored = records.get('requirements', id);
  if (input.changes !== undefined) {
    if (stored === undefined) return { kind: 'notFound' };
    // Nobody takes over what is set for others by moving it to their own unit.
    if (!maySetRequirement(actor, stored.entity, organisation)) return { kind: 'forbidden' };
  }
  const { key: _, changes, ...entered } = input;
  const catalogue = catalogueOf(context);
  const draft = { ...entered, competenceId: competenceOf(entered, stored?.entity, catalogue) };
  const faults = requirementFaults(
    draft,
    records.all('requirements').filter((other) => other.id !== id),
    catalogue,
    {
      units: new Set(organisation.units.map((unit) => unit.id)),
      groups: new Set(records.all('positionGroups').map((group) => group.id)),
      goals: new Set(records.all('goals').map((goal) => goal.id)),
    },
    changes && stored?.entity,
  );
  if (faults.length > 0) return { kind: 'invalid', faults };
  const content = { ...draft, level: draft.level as Level | undefined };
  await auditSteering(context, actor, stored === undefined ? 'requirement:create' : 'requirement:change', id);
  if (changes !== undefined && stored !== undefined) {
    return submitChange(context, actor, input.key, 'requirements', stored, changes.etag, content);
  }
  if (stored !== undefined) {
    return { kind: 'ok', value: writtenAs(records, 'requirements', id) };
  }
  return submitCreate(context, actor, input.key, 'requirements', { id, ...content });
}

/**
 * A requirement set for a competence that has been merged is shown under the other's name, and remains about its own: when the
 * two are separated, it is back where it was.
 */
function competenceOf(
  { competenceId }: Pick<RequirementDraft, 'competenceId'>,
  before: Requirement | undefined,
  catalogue: Catalogue,
) {
  const isSame = before !== undefined && catalogue.standsFor(before.competenceId) === competenceId;
  return isSame ? before.competenceId : competenceId;
}
