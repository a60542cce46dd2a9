import type { Level } from './competence.ts';
import type {
  CompetenceId,
  ExemptionId,
  GoalId,
  PersonId,
  PositionGroupId,
  RequirementId,
  UnitId,
} from './ids.ts';
import type { IsoDate } from './iso-date.ts';

/** Kompetansekrav: what a unit, a position group, or everybody must hold from a day on. */
export interface Requirement {
  readonly id: RequirementId;
  readonly unitId: UnitId | 'all';
  readonly positionGroupId: PositionGroupId | 'all';
  readonly competenceId: CompetenceId;
  /** Absent: relevant here, but nothing is demanded. */
  readonly level?: Level | undefined;
  /** Everyone, or at least so many in the unit. */
  readonly rule: 'everyone' | { readonly atLeast: number };
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate | undefined;
  readonly critical: boolean;
  readonly goalId?: GoalId | undefined;
}

/**
 * Where a requirement counts today: a unit that needs two needs them where its work went when it was closed. What was asked of each of
 * its people does not go with it to people of whom nobody has asked it.
 */
export function placeOf(
  { unitId, rule }: Pick<Requirement, 'unitId' | 'rule'>,
  inUse: (id: UnitId) => UnitId,
): UnitId | 'all' {
  return unitId === 'all' || rule === 'everyone' ? unitId : inUse(unitId);
}

/** The requirement with the place where it counts today. */
export function inPlace(requirement: Requirement, inUse: (id: UnitId) => UnitId): Requirement {
  const unitId = placeOf(requirement, inUse);
  return unitId === requirement.unitId ? requirement : { ...requirement, unitId };
}

/** Who is exempt, until when and by whose decision. The reason is never stored: it may be about health. */
export interface Exemption {
  readonly id: ExemptionId;
  readonly personId: PersonId;
  readonly requirementId: RequirementId;
  readonly until: IsoDate;
  readonly decidedBy: PersonId;
}
