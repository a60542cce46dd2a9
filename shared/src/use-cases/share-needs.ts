import type { Competence } from '../domain/competence.ts';
import { isInForceOn } from '../domain/gap/gap-state.ts';
import type { CompetenceId, PositionGroupId } from '../domain/ids.ts';
import { type IsoDate, toInstant } from '../domain/iso-date.ts';
import type { PositionGroup } from '../domain/position-group.ts';
import type { Requirement } from '../domain/requirement.ts';
import type { Actor } from '../policies/actor.ts';
import { mayShareNeeds } from '../policies/share.ts';
import { catalogueOf } from './catalogue-of.ts';
import { readPublication } from './publication.ts';
import type { PublishedGap } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** What another municipality is told: names of competences and position groups, levels and counts. No person, and no id of anything. */
export interface SharedNeeds {
  readonly municipality: string;
  /** The day of the numbers: the first of the month. */
  readonly on: IsoDate;
  readonly threshold: number;
  readonly rows: readonly SharedNeed[];
}

export interface SharedNeed {
  readonly competence: Pick<Competence, 'name' | 'kind'>;
  /** Absent: everybody in the municipality of whom it is asked. */
  readonly group?: Pick<PositionGroup, 'name'> | undefined;
  /** Levels that are asked of each, from the lowest to the highest; absent when none is. */
  readonly levels?: { readonly from: number; readonly to: number } | undefined;
  readonly counts:
    | {
        readonly kind: 'shown';
        readonly required: number;
        readonly met: number;
        readonly gap: number;
        readonly unknown: number;
      }
    /** Too few people to be told of. */
    | { readonly kind: 'hidden' };
}

/**
 * The month's published numbers of the whole municipality, for a neighbour to plan together with: what union representatives see, as somebody sees it
 * who knows nobody here. Other years are not published, and so not shared. That it was handed out is taken down first.
 */
export async function shareNeeds(
  context: UseCaseContext,
  actor: Actor,
  asked: CompetenceId | undefined,
): Promise<Outcome<SharedNeeds>> {
  const { records } = context;
  if (!mayShareNeeds(actor, records.organisation())) return { kind: 'forbidden' };
  const publication = readPublication(context, 'outsider');
  const { organisation, on } = publication;
  const top = organisation.units.find(({ parentId }) => parentId === undefined);
  const catalogue = catalogueOf(context);
  const only = asked && catalogue.standsFor(asked);
  const competences = publication.competences.filter((id) => only === undefined || id === only);
  if (top === undefined || (only !== undefined && competences.length === 0)) return { kind: 'notFound' };
  await publication.prepare(context.breathe);
  await context.audit.record({
    at: toInstant(context.now()),
    actorId: actor.personId,
    action: 'export:needs',
    subject: only ?? top.id,
    people: 0,
  });
  const groups = records.all('positionGroups');
  const demands = Map.groupBy(
    records.all('requirements').filter((r) => isInForceOn(r, on) && r.rule === 'everyone'),
    (r) => catalogue.standsFor(r.competenceId),
  );
  return {
    kind: 'ok',
    value: {
      municipality: top.name,
      on,
      threshold: context.aggregateThreshold,
      rows: competences.flatMap((id) => {
        const competence = records.get('competences', id)?.entity;
        if (competence === undefined) return [];
        const named = { name: competence.name, kind: competence.kind };
        const ofGroup = (group: PositionGroup) => publication.group(top.id, group.id, [id]);
        return [
          ...rowsOf(publication.unit(top.id, [id]), named, undefined, demands.get(id)),
          ...groups.flatMap((group) => rowsOf(ofGroup(group), named, group, demands.get(id))),
        ];
      }),
    },
  };
}

/** A row where there is something to tell, or something that may not be told. */
function rowsOf(
  totals: readonly PublishedGap[],
  competence: SharedNeed['competence'],
  group: PositionGroup | undefined,
  demands: readonly Requirement[] = [],
): readonly SharedNeed[] {
  const about = {
    competence,
    group: group && { name: group.name },
    levels: levelsOf(demands, group?.id),
  };
  return totals.flatMap((total): readonly SharedNeed[] => {
    // Where nothing is asked there is nothing to hide.
    if (total.kind === 'hidden')
      return about.levels === undefined ? [] : [{ ...about, counts: { kind: 'hidden' } }];
    const { required, met, gap, unknown } = total.gap;
    return required === 0 ? [] : [{ ...about, counts: { kind: 'shown', required, met, gap, unknown } }];
  });
}

function levelsOf(
  demands: readonly Requirement[],
  groupId: PositionGroupId | undefined,
): SharedNeed['levels'] {
  const levels = demands
    .filter((r) => groupId === undefined || r.positionGroupId === 'all' || r.positionGroupId === groupId)
    .flatMap(({ level }) => level ?? []);
  return levels.length === 0 ? undefined : { from: Math.min(...levels), to: Math.max(...levels) };
}
