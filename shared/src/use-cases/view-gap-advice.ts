import { quarterDays } from '../domain/gap/quarter-days.ts';
import type { CompetenceId, PersonId, PositionGroupId, UnitId } from '../domain/ids.ts';
import { norwegianDay, toInstant } from '../domain/iso-date.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { catalogueOf } from './catalogue-of.ts';
import type { GapAdviceReport } from './gap-reports.ts';
import { isCriticalSomewhere, mapColumn } from './map-column.ts';
import { openUnit } from './open-unit.ts';
import { readPublication } from './publication.ts';
import { type ReadCoverage, readCoverage } from './read-coverage.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface AdviceQuestion {
  readonly unitId: UnitId;
  readonly competenceId: CompetenceId;
  readonly positionGroupId?: PositionGroupId | undefined;
}

/** Two years: long enough to see whether a plan has helped. */
const quartersShown = 8;

/** One cell of the map: whom to mobilise and develop, what then remains, and how it has come so far. Whoever is named is audited. */
export async function viewGapAdvice(
  context: UseCaseContext,
  actor: Actor,
  question: AdviceQuestion,
): Promise<Outcome<GapAdviceReport>> {
  const { records } = context;
  const { unitId, positionGroupId } = question;
  const found = openUnit(context, actor, unitId);
  if (found.kind !== 'open') return found;
  const { unit, sight } = found;
  // A competence that has been merged is asked about as the one it went into.
  const competenceId = catalogueOf(context).standsFor(question.competenceId);
  const positionGroup =
    positionGroupId === undefined ? undefined : records.get('positionGroups', positionGroupId)?.entity;
  if (positionGroupId !== undefined && positionGroup === undefined) return { kind: 'notFound' };
  const columnOf = (critical: boolean) => mapColumn(records, competenceId, critical)[0];
  const common = { unit, sight, positionGroup, threshold: context.aggregateThreshold };

  if (sight === 'numbers') {
    const publication = readPublication(context, actor);
    const column = columnOf(isCriticalSomewhere(records, competenceId));
    // What is not published of a competence is not worked out for somebody who asks by its id.
    if (column === undefined || !publication.competences.includes(competenceId)) return { kind: 'notFound' };
    const [total] =
      positionGroupId === undefined
        ? publication.unit(unitId, [competenceId])
        : publication.group(unitId, positionGroupId, [competenceId]);
    if (total === undefined) return { kind: 'notFound' };
    const { on } = publication;
    const advice = { kind: 'notAllowed' } as const;
    return { kind: 'ok', value: { ...common, on, column, total, advice, trend: { kind: 'thisMonthOnly' } } };
  }

  const on = norwegianDay(context.now());
  const engine = records.gaps({ on, positionGroupId });
  const gap = engine.total(unitId, competenceId);
  const column = columnOf(gap.critical);
  if (column === undefined) return { kind: 'notFound' };
  const coverage = readCoverage(context, actor, { unit, total: gap, positionGroupId });
  if (coverage !== undefined) await audit(context, actor, unit, coverage);
  return {
    kind: 'ok',
    value: {
      ...common,
      ...{ on, column },
      total: { kind: 'shown', gap },
      advice: coverage === undefined ? { kind: 'noDemand' } : { kind: 'shown', coverage: coverage.report },
      trend: {
        kind: 'shown',
        points: engine.onDays(unitId, competenceId, quarterDays(on, quartersShown)),
      },
    },
  };
}

/** A reading of the unit, and one of the sector when people elsewhere in it are named. */
async function audit(
  context: UseCaseContext,
  actor: Actor,
  unit: Unit,
  { named, sector }: ReadCoverage,
): Promise<void> {
  const read = async (subject: UnitId, ids: ReadonlySet<PersonId>) => {
    const people = [...ids].filter((id) => id !== actor.personId).length;
    if (people === 0) return;
    await context.audit.record({
      at: toInstant(context.now()),
      actorId: actor.personId,
      action: 'read:gap:advice',
      subject,
      people,
    });
  };
  await read(unit.id, named.here);
  if (sector !== undefined) await read(sector.id, named.sector);
}
