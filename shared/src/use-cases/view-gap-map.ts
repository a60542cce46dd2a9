import type { PositionGroupId, UnitId } from '../domain/ids.ts';
import { type IsoDate, isoDate, norwegianDay, yearOf } from '../domain/iso-date.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { PositionGroup } from '../domain/position-group.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { inAreaOrder } from './gap-facts.ts';
import type { GapMapReport, MapRowReport } from './gap-reports.ts';
import { isCriticalSomewhere, mapColumn } from './map-column.ts';
import { openUnit } from './open-unit.ts';
import { readPublication } from './publication.ts';
import type { Sight } from './reports.ts';
import { unitsInOrder } from './units-in-order.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** As far ahead as requirements are planned: the same ten years as the projection. */
export const yearsAhead = 10;

/** Years somebody is told of gaps in: this one alone for those who see numbers. */
export function yearsTold(sight: Sight, thisYear: number): readonly number[] {
  return sight === 'numbers' ? [thisYear] : Array.from({ length: yearsAhead + 1 }, (_, n) => thisYear + n);
}

/** The day of the demands of a year: today, or the last day of another year. */
export function gapDay(year: number, today: IsoDate): IsoDate {
  return year === yearOf(today) ? today : isoDate(`${year}-12-31`);
}

export interface MapQuestion {
  readonly unitId: UnitId;
  /** Absent: this year. */
  readonly year?: number | undefined;
  readonly positionGroupId?: PositionGroupId | undefined;
}

/** A unit with all units below it × competences: where the needs are, in one answer. Nobody is named. */
export async function viewGapMap(
  context: UseCaseContext,
  actor: Actor,
  { unitId, year, positionGroupId }: MapQuestion,
): Promise<Outcome<GapMapReport>> {
  const { records } = context;
  const found = openUnit(context, actor, unitId);
  if (found.kind !== 'open') return found;
  const { unit, sight } = found;
  const positionGroup =
    positionGroupId === undefined ? undefined : records.get('positionGroups', positionGroupId)?.entity;
  if (positionGroupId !== undefined && positionGroup === undefined) return { kind: 'notFound' };

  const today = norwegianDay(context.now());
  const thisYear = yearOf(today);
  const years = yearsTold(sight, thisYear);
  const asked = year ?? thisYear;
  const question = { unit, positionGroupId, on: gapDay(asked, today) };
  const map = sight === 'people' ? inPeople(context, question) : await inNumbers(context, actor, question);
  const { positionGroups } = map;
  return {
    kind: 'ok',
    value: {
      ...{ unit, sight, years, positionGroup },
      on: map.on,
      year: asked,
      threshold: context.aggregateThreshold,
      // Somebody who goes on to another unit keeps the choice, also where it is nobody's.
      positionGroups:
        positionGroup === undefined || positionGroups.includes(positionGroup)
          ? positionGroups
          : [...positionGroups, positionGroup],
      table: years.includes(asked) ? map.table() : { kind: 'yearNotOffered' },
    },
  };
}

interface Question {
  readonly unit: Unit;
  readonly positionGroupId?: PositionGroupId | undefined;
  readonly on: IsoDate;
}
interface GapMap extends Pick<GapMapReport, 'on' | 'positionGroups'> {
  table(): GapMapReport['table'];
}

/** The demands of a day on the people of today. */
function inPeople({ records }: UseCaseContext, { unit, positionGroupId, on }: Question): GapMap {
  const organisation = records.organisation();
  return {
    on,
    positionGroups: groupsIn(unit.id, organisation, records.all('positionGroups')),
    table() {
      const engine = records.gaps({ on, positionGroupId });
      const people = engine.people();
      const rows = rowsOf(unit, organisation, (id) => ({
        totals: engine.needs(id).map((gap) => ({ kind: 'shown' as const, gap })),
        people: people(id),
      }));
      const gaps = rows.flatMap(({ totals }) =>
        totals.flatMap((total) => (total.kind === 'shown' ? [total.gap] : [])),
      );
      const critical = new Set(gaps.filter((gap) => gap.critical).map((gap) => gap.competenceId));
      const competences = inAreaOrder(records, new Set(gaps.map((gap) => gap.competenceId)));
      const columns = competences.flatMap((id) => mapColumn(records, id, critical.has(id)));
      return { kind: 'shown', columns, rows };
    },
  };
}

/** What has been published this month, and nothing else. */
async function inNumbers(
  context: UseCaseContext,
  actor: Actor,
  { unit, positionGroupId }: Question,
): Promise<GapMap> {
  const { records } = context;
  const organisation = records.organisation();
  const publication = readPublication(context, actor);
  await publication.prepare(context.breathe);
  const { on, competences } = publication;
  const hasGroups = publication.tellsGroups(unit.id);
  return {
    on,
    positionGroups: hasGroups ? records.all('positionGroups') : [],
    table: () => ({
      kind: 'shown',
      columns: competences.flatMap((id) => mapColumn(records, id, isCriticalSomewhere(records, id))),
      rows: rowsOf(unit, organisation, (id) => ({
        totals:
          positionGroupId === undefined
            ? publication.unit(id, competences)
            : publication.group(id, positionGroupId, competences),
      })),
    }),
  };
}

function rowsOf(
  top: Unit,
  organisation: Organisation,
  read: (id: UnitId) => Pick<MapRowReport, 'totals' | 'people'>,
): readonly MapRowReport[] {
  return unitsInOrder(top, organisation).map((placed) => ({ ...placed, ...read(placed.unit.id) }));
}

function groupsIn(
  unitId: UnitId,
  organisation: Organisation,
  groups: readonly PositionGroup[],
): readonly PositionGroup[] {
  const held = new Set(
    organisation
      .withDescendants(unitId)
      .flatMap((id) => organisation.employedIn(id).map((e) => e.positionGroupId)),
  );
  return groups.filter(({ id }) => held.has(id));
}
