import type { Competence } from '../domain/competence.ts';
import type { CompetenceId, PositionGroupId } from '../domain/ids.ts';
import { type IsoDate, norwegianDay, yearOf } from '../domain/iso-date.ts';
import type { PositionGroup } from '../domain/position-group.ts';
import { spreadHolders } from '../domain/projection/age-bands.ts';
import { type Assumptions, assume } from '../domain/projection/assumptions.ts';
import { type PlannedPeople, type ProjectedYear, project } from '../domain/projection/project.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { catalogueOf } from './catalogue-of.ts';
import { openUnit } from './open-unit.ts';
import { type ProjectionSubject, readProjectionBase, readProjectionChoices } from './projection-base.ts';
import { readPublication } from './publication.ts';
import { publishedAges } from './published-ages.ts';
import type { Sight } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface ProjectionReport {
  readonly unit: Unit;
  readonly sight: Sight;
  readonly on: IsoDate;
  readonly threshold: number;
  readonly assumptions: Assumptions;
  readonly groups: readonly PositionGroup[];
  readonly competences: readonly Competence[];
  readonly positionGroupId?: PositionGroupId | undefined;
  readonly competenceId?: CompetenceId | undefined;
  readonly result: ProjectionResult;
}

export type ProjectionResult =
  | {
      readonly kind: 'shown';
      readonly rows: readonly (ProjectedYear & { readonly demand: number })[];
      readonly planned: readonly PlannedPeople[];
      /** Share of the people whose year of birth is not known, 0–1. */
      readonly ageless: number;
    }
  | { readonly kind: 'nobody' }
  /** Too few people to be told in numbers. */
  | { readonly kind: 'hidden' }
  /** For those who see numbers, the future is told for one position group of the municipality at a time. */
  | { readonly kind: 'chooseGroup' };

/** What becomes of heads and holders over ten years, under assumptions that can be moved. */
export async function viewProjection(
  context: UseCaseContext,
  actor: Actor,
  asked: ProjectionSubject,
  given: Partial<Assumptions>,
): Promise<Outcome<ProjectionReport>> {
  const { records } = context;
  const subject = meant(context, asked);
  const found = openUnit(context, actor, subject.unitId);
  if (found.kind !== 'open') return found;
  const { unit, sight } = found;
  const { positionGroupId, competenceId } = subject;
  const group = positionGroupId && records.get('positionGroups', positionGroupId)?.entity;
  const competence = competenceId && records.get('competences', competenceId)?.entity;
  if (positionGroupId !== undefined && group === undefined) return { kind: 'notFound' };
  if (competenceId !== undefined && competence === undefined) return { kind: 'notFound' };
  const assumptions = assume(given);
  const common = { unit, sight, threshold: context.aggregateThreshold, assumptions, ...subject };
  const competencesOf = (ids: readonly CompetenceId[]) =>
    ids.flatMap((id) => records.get('competences', id)?.entity ?? []);

  if (sight === 'numbers') {
    const publication = readPublication(context, actor);
    // What is not published of a competence is not worked out for somebody who asks by its id.
    if (competence !== undefined && !publication.competences.includes(competence.id))
      return { kind: 'notFound' };
    return {
      kind: 'ok',
      value: {
        ...common,
        on: publication.on,
        groups: records.all('positionGroups'),
        competences: competencesOf(publication.competences),
        result: inNumbers(context, actor, subject, assumptions),
      },
    };
  }
  const { groups, competences } = readProjectionChoices(context, unit.id);
  return {
    kind: 'ok',
    value: {
      ...common,
      on: norwegianDay(context.now()),
      // Somebody who goes on to another unit keeps the choice, also where it is nobody's.
      groups: group === undefined || groups.includes(group) ? groups : [...groups, group],
      competences: competencesOf([...new Set([...competences, ...(competence ? [competence.id] : [])])]),
      result: inPeople(context, subject, assumptions),
    },
  };
}

/** A competence that has been merged is asked about as the one it went into. */
function meant(context: UseCaseContext, asked: ProjectionSubject): ProjectionSubject {
  if (asked.competenceId === undefined) return asked;
  const catalogue = catalogueOf(context);
  return { ...asked, competenceId: catalogue.standsFor(asked.competenceId) };
}

function inPeople(
  context: UseCaseContext,
  subject: ProjectionSubject,
  assumptions: Assumptions,
): ProjectionResult {
  const { ages, demand, planned } = readProjectionBase(context, subject);
  const heads = ages.ages.reduce((sum, count) => sum + count.heads, ages.ageless.heads);
  if (heads === 0) return { kind: 'nobody' };
  const rows = project(ages, assumptions, planned);
  return {
    kind: 'shown',
    rows: rows.map((row, n) => ({ ...row, demand: demand[n] ?? 0 })),
    planned,
    ageless: ages.ageless.heads / heads,
  };
}

/**
 * A projection of what is published and of nothing else, for one position group of the municipality: its ages in bands of at
 * least k people, and how many meet the requirement. Assumptions can be swept as one likes; no answer says more than these.
 */
function inNumbers(
  context: UseCaseContext,
  actor: Actor,
  { unitId, positionGroupId, competenceId }: ProjectionSubject,
  assumptions: Assumptions,
): ProjectionResult {
  const { records, aggregateThreshold: k } = context;
  const isTop = records.organisation().withAncestors(unitId).length === 1;
  if (!isTop || positionGroupId === undefined) return { kind: 'chooseGroup' };
  const publication = readPublication(context, actor);
  const everybody = publishedAges(records, actor, publication, unitId, positionGroupId, k);
  if (everybody === 'hidden') return { kind: 'hidden' };
  const cell =
    competenceId === undefined ? undefined : publication.group(unitId, positionGroupId, [competenceId])[0];
  if (cell?.kind === 'hidden') return { kind: 'hidden' };
  const ages = spreadHolders(everybody, cell?.gap.met ?? 0);
  const year = yearOf(publication.on);
  const rows = project({ year, ages, ageless: { heads: 0, holders: 0 } }, assumptions);
  const heads = everybody.reduce((sum, count) => sum + count.heads, 0);
  return {
    kind: 'shown',
    rows: rows.map((row) => ({ ...row, demand: cell?.gap.required ?? heads })),
    planned: [],
    ageless: 0,
  };
}
