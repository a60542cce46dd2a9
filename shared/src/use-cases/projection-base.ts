import type { CompetenceId, PersonId, PositionGroupId, UnitId } from '../domain/ids.ts';
import { isoDate, yearOf } from '../domain/iso-date.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { PositionGroup } from '../domain/position-group.ts';
import { type AgeBase, countByAge } from '../domain/projection/age-base.ts';
import { collectiveDemand } from '../domain/projection/collective-demand.ts';
import { furthest, type PlannedPeople } from '../domain/projection/project.ts';
import { placeOf, type Requirement } from '../domain/requirement.ts';
import type { Records } from '../stores/records.ts';
import { birthYearOf } from './birth-year-of.ts';
import { type Gaps, readGaps, relevantCompetences } from './gap-facts.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { UseCaseContext } from './use-case.ts';

/** Whose future is asked about. */
export interface ProjectionSubject {
  readonly unitId: UnitId;
  readonly positionGroupId?: PositionGroupId | undefined;
  readonly competenceId?: CompetenceId | undefined;
}

/** What a projection starts from, and what it is held against. */
export interface ProjectionBase {
  readonly ages: AgeBase;
  /** Holders wanted at the end of each year, from this year on; of heads, as many as there are today. */
  readonly demand: readonly number[];
  readonly planned: readonly PlannedPeople[];
}

/** Counted once for as long as nothing changes: whoever moves an assumption asks for the same base again. */
export function readProjectionBase(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  subject: ProjectionSubject,
): ProjectionBase {
  const key = [subject.unitId, subject.positionGroupId, subject.competenceId].join('|');
  return keptWhileUnchanged(context, `projection of ${key}`, () => count(context, subject));
}

/** The position groups and competences one can ask about in a unit. */
export function readProjectionChoices(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  unitId: UnitId,
): { readonly groups: readonly PositionGroup[]; readonly competences: readonly CompetenceId[] } {
  const { records } = context;
  return keptWhileUnchanged(context, `projection choices of ${unitId}`, () => {
    const organisation = records.organisation();
    const people = organisation.peopleUnder(unitId);
    const held = new Set(
      people.flatMap((id) => organisation.employmentsOf(id).map((e) => e.positionGroupId)),
    );
    return {
      groups: records.all('positionGroups').filter(({ id }) => held.has(id)),
      competences: relevantCompetences(records, people, readGaps(context)),
    };
  });
}

/** People under a unit, with a position of the group there if one is asked for; each once. */
export function workersOf(
  organisation: Organisation,
  { unitId, positionGroupId }: Pick<ProjectionSubject, 'unitId' | 'positionGroupId'>,
): readonly PersonId[] {
  if (positionGroupId === undefined) return organisation.peopleUnder(unitId);
  return [
    ...new Set(
      organisation
        .withDescendants(unitId)
        .flatMap((id) => organisation.employedIn(id))
        .filter((e) => e.positionGroupId === positionGroupId)
        .map((e) => e.personId),
    ),
  ];
}

function count(context: Pick<UseCaseContext, 'records' | 'now'>, subject: ProjectionSubject): ProjectionBase {
  const { records } = context;
  const gaps = readGaps(context);
  const year = yearOf(gaps.on);
  const organisation = records.organisation();
  const people = workersOf(organisation, subject);
  const { competenceId } = subject;
  const years = Array.from({ length: furthest + 1 }, (_, n) => year + n);
  if (competenceId === undefined) {
    const ages = countByAge(
      year,
      people.map((id) => ({ birthYear: birthYearOf(organisation, id), holds: false })),
    );
    return { ages, demand: years.map(() => people.length), planned: [] };
  }
  const demands = records
    .all('requirements')
    .filter((r) => gaps.catalogue.standsFor(r.competenceId) === competenceId);
  const level = Math.max(1, ...demands.map((r) => r.level ?? 1));
  const holds = (id: PersonId) => {
    const { state, held } = gaps.reader.gapOf(id, competenceId);
    // Where nothing is asked of the person, the level that is asked somewhere decides.
    return state === 'met' || (state !== 'gap' && (held?.level ?? 0) >= level);
  };
  return {
    ages: countByAge(
      year,
      people.map((id) => ({ birthYear: birthYearOf(organisation, id), holds: holds(id) })),
    ),
    demand: years.map((at) => demandAt(context, subject, demands, people, at)),
    planned: plannedPeople(records, organisation, subject.unitId, competenceId, gaps),
  };
}

/** Everybody of whom it is asked on the last day of the year, or as many as the unit with all below is to have, whichever is more. */
function demandAt(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  { unitId, positionGroupId, competenceId }: ProjectionSubject,
  demands: readonly Requirement[],
  people: readonly PersonId[],
  year: number,
): number {
  const on = isoDate(`${year}-12-31`);
  const organisation = context.records.organisation();
  const { reader, catalogue } = readGaps(context, { on });
  const asked = people.filter((id) =>
    reader
      .requirementsFor(organisation.employmentsOf(id))
      .some(
        (r) =>
          r.rule === 'everyone' &&
          r.level !== undefined &&
          catalogue.standsFor(r.competenceId) === competenceId,
      ),
  ).length;
  const tops = organisation.units.filter(({ id }) => organisation.withAncestors(id).length === 1);
  const together = demands
    .filter((r) => catalogue.isInForce(r.competenceId) && r.validFrom <= on && (r.validTo ?? on) >= on)
    // Seen through one position group, only what is asked of that group can be answered.
    .filter((r) => positionGroupId === undefined || r.positionGroupId === positionGroupId)
    .flatMap((r) => {
      if (r.rule === 'everyone') return [];
      const { atLeast: people } = r.rule;
      const place = placeOf(r, organisation.inUse);
      const where = place === 'all' ? tops.map(({ id }) => id) : [place];
      return where.map((id) => ({ unitId: id, positionGroupId: r.positionGroupId, people }));
    });
  const childrenOf = (id: UnitId) => organisation.children(id).map((child) => child.id);
  return Math.max(asked, collectiveDemand(together, unitId, childrenOf));
}

/** What measures of the unit and the units below promise, spread evenly over the years they run. */
function plannedPeople(
  records: Records,
  organisation: Organisation,
  unitId: UnitId,
  competenceId: CompetenceId,
  { catalogue }: Gaps,
): readonly PlannedPeople[] {
  const units = new Set(organisation.withDescendants(unitId));
  const byYear = new Map<number, { year: number; develop: number; recruit: number }>();
  for (const measure of records.all('measures')) {
    const { strategy, status, years } = measure;
    const plan = records.get('plans', measure.planId)?.entity;
    const isHere = plan !== undefined && 'unitId' in plan.subject && units.has(plan.subject.unitId);
    if (!isHere || status === 'done' || status === 'stopped') continue;
    if (strategy !== 'develop' && strategy !== 'recruit') continue;
    const promised = measure.competences
      .filter((target) => catalogue.standsFor(target.competenceId) === competenceId)
      .reduce((sum, target) => sum + target.people, 0);
    for (const year of promised === 0 ? [] : years) {
      const row = byYear.get(year) ?? { year, develop: 0, recruit: 0 };
      row[strategy] += promised / years.length;
      byYear.set(year, row);
    }
  }
  return [...byYear.values()].toSorted((a, b) => a.year - b.year);
}
