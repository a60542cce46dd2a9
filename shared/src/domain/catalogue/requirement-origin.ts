import type { PositionGroupId, UnitId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Organisation } from '../organisation.ts';
import { inPlace, type Requirement } from '../requirement.ts';

type Period = Pick<Requirement, 'validFrom' | 'validTo'>;

/** Set for the whole municipality, for a unit above, or for this unit itself. */
export type RequirementOrigin = 'everywhere' | 'above' | 'here';
/**
 * What a requirement means beside the others on the same competence, as the highest demand counts: one of this unit's own that
 * nobody else makes, that is stricter than what applies anyway, or that changes nothing; one from elsewhere that counts, or
 * that a stricter one covers; or one that demands nothing of each person.
 */
export type RequirementEffect = 'added' | 'stricter' | 'withoutEffect' | 'counts' | 'covered' | 'noDemand';
export type RequirementTime = 'now' | 'future' | 'ended';

export interface PlacedRequirement {
  readonly requirement: Requirement;
  readonly origin: RequirementOrigin;
  readonly effect: RequirementEffect;
  readonly time: RequirementTime;
}

/** Everything asked of those who work in a unit, or of one position group there, with where it comes from. */
export function requirementsIn(
  requirements: readonly Requirement[],
  unitId: UnitId,
  positionGroupId: PositionGroupId | undefined,
  organisation: Organisation,
  on: IsoDate,
): readonly PlacedRequirement[] {
  const above = organisation.withAncestors(unitId);
  const here = requirements
    .map((r) => inPlace(r, organisation.inUse))
    .filter(
      (r) =>
        (r.unitId === 'all' || above.includes(r.unitId)) &&
        (positionGroupId === undefined ||
          r.positionGroupId === 'all' ||
          r.positionGroupId === positionGroupId),
    );
  return here.map((requirement) => ({
    requirement,
    origin: originOf(requirement, unitId),
    effect: effectOf(requirement, here, unitId),
    time: timeOf(requirement, on),
  }));
}

function originOf({ unitId }: Requirement, here: UnitId): RequirementOrigin {
  if (unitId === 'all') return 'everywhere';
  return unitId === here ? 'here' : 'above';
}

function timeOf({ validFrom, validTo }: Requirement, on: IsoDate): RequirementTime {
  if (validFrom > on) return 'future';
  return validTo !== undefined && validTo < on ? 'ended' : 'now';
}

function effectOf(one: Requirement, all: readonly Requirement[], unitId: UnitId): RequirementEffect {
  if (one.rule !== 'everyone' || one.level === undefined) return 'noDemand';
  const { level } = one;
  const beside = all.filter(
    (other) =>
      other !== one &&
      other.competenceId === one.competenceId &&
      other.rule === 'everyone' &&
      other.level !== undefined &&
      meets(other.positionGroupId, one.positionGroupId) &&
      overlaps(one, other),
  );
  const own = originOf(one, unitId) === 'here';
  const others = own ? beside.filter((other) => originOf(other, unitId) !== 'here') : beside;
  const highest = Math.max(-1, ...others.map((other) => other.level ?? -1));
  if (!own) return highest > level ? 'covered' : 'counts';
  if (highest < 0) return 'added';
  return level > highest ? 'stricter' : 'withoutEffect';
}

/** Both are in force on at least one day. */
export function overlaps(a: Period, b: Period): boolean {
  return (
    (a.validTo === undefined || b.validFrom <= a.validTo) &&
    (b.validTo === undefined || a.validFrom <= b.validTo)
  );
}

/** Both ask something of at least one position group. */
function meets(a: Requirement['positionGroupId'], b: Requirement['positionGroupId']): boolean {
  return a === 'all' || b === 'all' || a === b;
}
