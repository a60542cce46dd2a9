import type { CompetenceArea } from '../domain/competence-area.ts';
import { type AreaId, asId } from '../domain/ids.ts';
import { type AreaDraft, areaFaults } from '../domain/plan/area-draft.ts';
import { onOneLine } from '../domain/plan/measure-content.ts';
import { areasFor } from '../domain/plan/plan-areas.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditArea } from '../policies/plan.ts';
import { auditSteering } from './audit-steering.ts';
import { changeWithHistory, createWithHistory } from './change-with-history.ts';
import { goalsToday } from './goals-today.ts';
import { areasToday } from './measure-places.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface AreaInput {
  /** Made by the client; a new area has it as its id, so that sending twice makes one. */
  readonly key: string;
  readonly draft: AreaDraft;
  readonly changes?: { readonly id: AreaId; readonly etag: string } | undefined;
}

/** Adds an area to the municipality's plans or to a unit's own, narrows one for a unit, or changes what one says. */
export async function saveArea(
  context: UseCaseContext,
  actor: Actor,
  { key, draft, changes }: AreaInput,
): Promise<CommandOutcome<Written, CompetenceArea>> {
  const { records } = context;
  const organisation = records.organisation();
  if (!mayEditArea(actor, draft, organisation)) return { kind: 'forbidden' };
  const id = changes?.id ?? asId<'CompetenceArea'>(key);
  const stored = records.get('areas', id);
  const before = areasToday(records).find((area) => area.id === id);
  if (before === undefined ? changes !== undefined : !isSamePlace(before, draft)) return { kind: 'notFound' };
  if (changes === undefined && stored !== undefined) {
    return { kind: 'ok', value: writtenAs(records, 'areas', id) };
  }
  const others = areasToday(records).filter((other) => other.id !== id);
  const { unitId } = draft;
  const above = unitId === undefined ? [] : organisation.withAncestors(unitId).filter((at) => at !== unitId);
  const faults = areaFaults(
    draft,
    {
      others,
      goals: new Set(goalsToday(records).map(({ id }) => id)),
      isUnit: (at) => organisation.unit(at) !== undefined,
      inherited: areasFor(others, above),
    },
    before,
  );
  if (faults.length > 0) return { kind: 'invalid', faults };
  const content = {
    name: { nb: onOneLine(draft.name.nb), nn: onOneLine(draft.name.nn) },
    mainGoal: { nb: draft.mainGoal.nb.trim(), nn: draft.mainGoal.nn.trim() },
    goalIds: [...new Set(draft.goalIds)],
    order: draft.order,
  };
  await auditSteering(context, actor, before === undefined ? 'area:create' : 'area:change', id);
  return stored === undefined || changes === undefined
    ? createWithHistory(context, actor, key, 'areas', { id, ...content, unitId, narrows: draft.narrows })
    : changeWithHistory(context, actor, key, 'areas', stored, changes.etag, content);
}

/** Whose an area is, and what it stands in for, is decided once: measures lie in it. Through another unit it is not reached. */
function isSamePlace(before: CompetenceArea, draft: AreaDraft): boolean {
  return before.unitId === draft.unitId && before.narrows === draft.narrows;
}
