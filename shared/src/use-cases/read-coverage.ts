import { adviseOn, isHolder, type Standing } from '../domain/advice/coverage.ts';
import { levelAsked } from '../domain/advice/level-asked.ts';
import type { Level } from '../domain/competence.ts';
import { isInForceOn } from '../domain/gap/gap-state.ts';
import type { UnitGap } from '../domain/gap/unit-gap.ts';
import { vulnerabilityOf } from '../domain/gap/vulnerability.ts';
import type { PersonId, PositionGroupId } from '../domain/ids.ts';
import { yearOf } from '../domain/iso-date.ts';
import type { Organisation } from '../domain/organisation.ts';
import { placeOf, type Requirement } from '../domain/requirement.ts';
import type { Unit } from '../domain/unit.ts';
import { maySeePerson } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { adviceLists } from './advice-lists.ts';
import { birthYearOf } from './birth-year-of.ts';
import { type Gaps, readGaps } from './gap-facts.ts';
import type { CoverageReport } from './gap-reports.ts';
import { othersInSector } from './others-in-sector.ts';
import { workersOf } from './projection-base.ts';
import { readStandings, type Standings } from './read-standings.ts';
import type { UseCaseContext } from './use-case.ts';

export interface CoverageQuestion {
  readonly unit: Unit;
  readonly total: UnitGap;
  readonly positionGroupId?: PositionGroupId | undefined;
}

export interface ReadCoverage {
  readonly report: CoverageReport;
  /** Who are named: of the unit, and of the rest of the sector. */
  readonly named: { readonly here: ReadonlySet<PersonId>; readonly sector: ReadonlySet<PersonId> };
  readonly sector?: Unit | undefined;
}

/** What to do about one competence of one unit, for somebody who may see its people; undefined where nothing is demanded. */
export function readCoverage(
  context: UseCaseContext,
  actor: Actor,
  { unit, total, positionGroupId }: CoverageQuestion,
): ReadCoverage | undefined {
  const { records } = context;
  const { competenceId } = total;
  const organisation = records.organisation();
  const gaps = readGaps(context);
  const { on, catalogue } = gaps;
  const standings = readStandings(records, { competenceId, on, organisation, catalogue });
  const here = workersOf(organisation, { unitId: unit.id, positionGroupId }).map(standings.of);
  const { gap, required, unknown, collective } = total;
  const level = levelAsked({
    ofPeople: here.flatMap(({ state, required: asked }) =>
      state === 'exempt' || asked === undefined ? [] : [asked],
    ),
    ofUnit: collective && {
      level: levelOfUnit(unit, standings.requirements, gaps, organisation, positionGroupId),
      shortage: collective.shortage,
    },
    gap,
  });
  if (level === undefined) return undefined;

  const sector = organisation
    .withAncestors(unit.id)
    .slice(1)
    .flatMap((id) => organisation.unit(id) ?? [])
    .find((above) => above.level === 'sector');
  const nearby = sector ? inRestOf(sector).map(standings.of) : [];

  function inRestOf({ id: unitId }: Unit): readonly PersonId[] {
    const inUnit = new Set(organisation.peopleUnder(unit.id));
    return workersOf(organisation, { unitId, positionGroupId }).filter(
      (id) => !inUnit.has(id) && maySeePerson(actor, id, organisation),
    );
  }

  const shortage = Math.max(gap, collective?.shortage ?? 0);
  const needed = Math.max(required, collective?.needed ?? 0);
  const advice = adviseOn({ level, needed, shortage }, here, nearby);
  const known = new Map([...here, ...nearby].map((standing) => [standing.personId, standing]));
  const named = { here: new Set<PersonId>(), sector: new Set<PersonId>() };
  const lists = adviceLists(records, gaps, known, named.here);
  const inState = (state: Standing['state']) => here.filter((standing) => standing.state === state);
  return {
    named,
    sector,
    report: {
      ...{ level, shortage, unknown },
      gap: lists.plain(inState('gap')),
      unknownPeople: lists.plain(inState('unknown')),
      mobilise: {
        here: lists.holders(advice.mobilise.here),
        sector: sector && {
          unit: sector,
          named: adviceLists(records, gaps, known, named.sector).holders(advice.mobilise.nearby),
          others: othersInSector(context, actor, { sectorId: sector.id, competenceId, level }),
        },
      },
      develop: lists.learners(advice.develop),
      recruit: advice.recruit,
      ways: advice.ways,
      vulnerability: vulnerabilityIn(unit, here, level, standings, organisation, positionGroupId, yearOf(on)),
    },
  };
}

/** The highest level asked of the unit as a whole, in the demands that can be seen through the position group. */
function levelOfUnit(
  unit: Unit,
  requirements: readonly Requirement[],
  { on }: Gaps,
  organisation: Organisation,
  positionGroupId: PositionGroupId | undefined,
): Level {
  const isTop = organisation.withAncestors(unit.id).length === 1;
  const levels = requirements.flatMap((r) => {
    const place = placeOf(r, organisation.inUse);
    const isHere = place === unit.id || (place === 'all' && isTop);
    const isSeen = positionGroupId === undefined || r.positionGroupId === positionGroupId;
    return r.rule !== 'everyone' && isHere && isSeen && isInForceOn(r, on) ? [r.level ?? 1] : [];
  });
  return levels.toSorted((a, b) => b - a)[0] ?? 0;
}

function vulnerabilityIn(
  unit: Unit,
  here: readonly Standing[],
  level: Level,
  standings: Standings,
  organisation: Organisation,
  positionGroupId: PositionGroupId | undefined,
  year: number,
) {
  const units = new Set(organisation.withDescendants(unit.id));
  const positionsOf = (id: PersonId) =>
    organisation
      .employmentsOf(id)
      .flatMap((position) =>
        position.unitId !== undefined && units.has(position.unitId)
          ? [{ ...position, unitId: position.unitId }]
          : [],
      );
  const holders = here
    .filter((standing) => isHolder(standing, level))
    .map(({ personId }) => ({
      unitIds: positionsOf(personId).map(({ unitId }) => unitId),
      birthYear: birthYearOf(organisation, personId),
    }));
  const demandedIn = [...units].filter((id) =>
    organisation
      .employedIn(id)
      .some(
        (position) =>
          (positionGroupId === undefined || position.positionGroupId === positionGroupId) &&
          standings.isDemandedIn(position),
      ),
  );
  return vulnerabilityOf(holders, new Set(demandedIn), year);
}
