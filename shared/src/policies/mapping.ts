import type { UnitId } from '../domain/ids.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import type { Organisation } from '../domain/organisation.ts';
import { leads, leadsOrIsHr } from './access.ts';
import { type Actor, isHr } from './actor.ts';

/** What somebody sees of a round: all of it, what concerns the own line, or nothing. Numbers of people in both cases, and never who. */
export type RoundSight = 'whole' | 'ownLine' | 'none';

/** Rounds are for HR and for those who lead a unit. */
export function maySeeRounds(actor: Actor, organisation: Organisation): boolean {
  return leadsOrIsHr(actor, organisation);
}

/** HR may ask everybody, a leader the own line. Before the units are chosen there is nothing to refuse but the stranger. */
export function mayAskIn(actor: Actor, unitIds: readonly UnitId[], organisation: Organisation): boolean {
  if (isHr(actor)) return true;
  return maySeeRounds(actor, organisation) && unitIds.every((id) => leads(actor, id, organisation));
}

/** Those who may ask in all its units; a draft that has none yet is its maker's. */
export function mayChangeRound(
  actor: Actor,
  round: Pick<MappingRound, 'unitIds' | 'createdBy'>,
  organisation: Organisation,
): boolean {
  if (isHr(actor)) return true;
  if (round.unitIds.length === 0) {
    return round.createdBy === actor.personId && maySeeRounds(actor, organisation);
  }
  return mayAskIn(actor, round.unitIds, organisation);
}

/** A draft is seen by those who may change it. An open or closed round concerns every leader of somebody it asks. */
export function sightOfRound(
  actor: Actor,
  round: Pick<MappingRound, 'unitIds' | 'createdBy' | 'status'>,
  organisation: Organisation,
): RoundSight {
  if (mayChangeRound(actor, round, organisation)) return 'whole';
  if (round.status === 'draft' || round.status === 'discarded') return 'none';
  return ownPartOf(actor, round.unitIds, organisation).length > 0 ? 'ownLine' : 'none';
}

/** Of these units and what is below them, what the actor leads; the highest only. */
export function ownPartOf(
  actor: Actor,
  unitIds: readonly UnitId[],
  organisation: Organisation,
): readonly UnitId[] {
  const targeted = new Set(unitIds);
  const led = organisation.ledBy(actor.personId).flatMap(({ id }) => {
    if (organisation.withAncestors(id).some((above) => targeted.has(above))) return [id];
    return organisation.withDescendants(id).filter((below) => targeted.has(below));
  });
  const own = new Set(led);
  return [...own].filter(
    (id) => !organisation.withAncestors(id).some((above) => above !== id && own.has(above)),
  );
}
