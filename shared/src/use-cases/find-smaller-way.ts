import type { UnitGap } from '../domain/gap/unit-gap.ts';
import type { PositionGroupId, UnitId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import { priceOf } from '../domain/mapping/price.ts';
import type { Questions } from '../domain/mapping/questions.ts';
import type { RoundDraft } from '../domain/mapping/scope-guard.ts';
import { isWorthLess, type Place, smallerPlace } from '../domain/mapping/smaller-way.ts';
import { targetOf } from '../domain/mapping/target.ts';
import { catalogueOf } from './catalogue-of.ts';
import { type Gaps, readGaps } from './gap-facts.ts';
import type { SmallerWay } from './mapping-reports.ts';
import type { UseCaseContext } from './use-case.ts';

/** With more groups than this, what is missing is counted for everybody in the units: the few it makes wrong do not move the advice. */
const mostGroupsCounted = 3;

/** People × competences: how many are demanded, and how many of them lack it or are unknown. */
export interface Need {
  readonly required: number;
  readonly open: number;
}

export function needOf(context: UseCaseContext, draft: RoundDraft, questions: Questions): Need {
  return sum(draft.unitIds.flatMap((unitId) => totalsIn(context, draft, questions, unitId)));
}

const sum = (totals: readonly UnitGap[]): Need => ({
  required: totals.reduce((n, { required }) => n + required, 0),
  open: totals.reduce((n, { gap, unknown }) => n + gap + unknown, 0),
});

function totalsIn(
  context: UseCaseContext,
  { positionGroupIds }: RoundDraft,
  { competences }: Questions,
  unitId: UnitId,
): readonly UnitGap[] {
  const ids = competences.map(({ id }) => id);
  const on = norwegianDay(context.now());
  const counted: readonly (PositionGroupId | undefined)[] =
    positionGroupIds.length === 0 || positionGroupIds.length > mostGroupsCounted
      ? [undefined]
      : positionGroupIds;
  return counted.flatMap((positionGroupId) =>
    context.records.gaps({ on, positionGroupId }).totals(unitId, ids),
  );
}

/**
 * Where a whole municipality or sector would be asked about what is missing in a few places or of a few groups: those
 * places and groups, and their price. Absent when the problem is spread, or the round is small already.
 */
export function findSmallerWay(
  context: UseCaseContext,
  draft: RoundDraft,
  questions: Questions,
  whole: Need & { readonly people: number },
): SmallerWay | undefined {
  const { records } = context;
  const organisation = records.organisation();
  const wide = draft.unitIds.some((id) => {
    const level = organisation.unit(id)?.level;
    return level === 'municipality' || level === 'sector';
  });
  if (!wide || questions.competences.length === 0 || whole.open === 0) return undefined;
  const on = norwegianDay(context.now());
  const peopleOf = (scope: Pick<RoundDraft, 'unitIds' | 'positionGroupIds'>) =>
    targetOf(scope, organisation, on).people.length;

  const place = smallerPlace(levelsBelow(context, draft, questions, peopleOf), {
    people: whole.people,
    need: whole.open,
  });
  const unitIds = place?.unitIds ?? draft.unitIds;
  const demanded = groupsWithDemand(context, { ...draft, unitIds }, questions);
  const fewerGroups =
    demanded !== undefined &&
    isWorthLess(peopleOf({ unitIds, positionGroupIds: demanded }), peopleOf({ ...draft, unitIds }));
  if (place === undefined && !fewerGroups) return undefined;
  const positionGroupIds = fewerGroups ? demanded : draft.positionGroupIds;
  return {
    units: unitIds.flatMap((id) => organisation.unit(id) ?? []),
    groups: positionGroupIds.flatMap((id) => records.get('positionGroups', id)?.entity ?? []),
    share: place?.share ?? 1,
    price: priceOf(peopleOf({ unitIds, positionGroupIds }), draft.minutesPerPerson, draft.hourlyCost),
    narrows: [
      ...(place === undefined ? [] : ['units' as const]),
      ...(fewerGroups ? ['groups' as const] : []),
    ],
  };
}

/** The units under the target, level by level. */
function levelsBelow(
  context: UseCaseContext,
  draft: RoundDraft,
  questions: Questions,
  peopleOf: (scope: Pick<RoundDraft, 'unitIds' | 'positionGroupIds'>) => number,
): readonly (readonly Place[])[] {
  const organisation = context.records.organisation();
  const levels: Place[][] = [];
  let at: readonly UnitId[] = [...new Set(draft.unitIds)];
  for (;;) {
    at = [...new Set(at.flatMap((id) => organisation.children(id).map((child) => child.id)))];
    if (at.length === 0) return levels;
    levels.push(
      at.map((unitId) => ({
        unitId,
        people: peopleOf({ ...draft, unitIds: [unitId] }),
        need: sum(totalsIn(context, draft, questions, unitId)).open,
      })),
    );
  }
}

/** The position groups in the units of whom any of it is demanded; absent when that is all of them, or somebody of no group. */
function groupsWithDemand(
  context: UseCaseContext,
  draft: RoundDraft,
  questions: Questions,
): readonly PositionGroupId[] | undefined {
  const organisation = context.records.organisation();
  const chosen = new Set(draft.positionGroupIds);
  const asked = new Set(questions.competences.map(({ id }) => id));
  const gaps: Gaps = readGaps(context);
  const catalogue = catalogueOf(context);
  const demands = new Map<PositionGroupId, boolean>();
  const seen = new Set<string>();
  for (const unitId of new Set(draft.unitIds.flatMap((id) => organisation.withDescendants(id)))) {
    for (const position of organisation.employedIn(unitId)) {
      const group = position.positionGroupId;
      if (chosen.size > 0 && (group === undefined || !chosen.has(group))) continue;
      const key = `${unitId}|${group ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const demanded = gaps.reader
        .requirementsFor([position])
        .some((r) => r.level !== undefined && asked.has(catalogue.standsFor(r.competenceId)));
      if (group === undefined && demanded) return undefined;
      if (group !== undefined) demands.set(group, demanded || (demands.get(group) ?? false));
    }
  }
  const found = [...demands].filter(([, demanded]) => demanded).map(([group]) => group);
  return found.length === 0 || found.length === demands.size ? undefined : found;
}
