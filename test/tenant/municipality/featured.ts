import type { MeasureId, PersonId, UnitId } from '@rod-trad/shared/domain/ids';
import type { Municipality } from './municipality.ts';

/** The people the stories are told about. */
export interface FeaturedPeople {
  readonly hrAdviser: PersonId;
  readonly leader: PersonId;
  /** Works in the leader's department and has a plan of their own. */
  readonly employee: PersonId;
  readonly unionRep: PersonId;
  readonly management: PersonId;
  readonly administrator: PersonId;
  /** The department in health that the leader leads. */
  readonly unit: UnitId;
  /** Owned by the leader, on track, and due on the day the municipality was made for. */
  readonly measure: MeasureId;
}

/** Finds them again in a municipality that was generated; refuses one that was not. */
export function featured({ people, tables }: Municipality): FeaturedPeople {
  const personalPlans = new Set(
    tables.plans.map((p) => ('personId' in p.subject ? p.subject.personId : undefined)),
  );
  const withRole = (role: (typeof people)[number]['appRoles'][number]): PersonId =>
    found(people.find((p) => p.accountEnabled && p.appRoles.includes(role))?.id, role) as PersonId;
  const health = found(
    tables.units.find((u) => u.level === 'sector'),
    'health',
  ).id;
  const establishment = found(
    tables.units.find((u) => u.parentId === health),
    'establishment',
  ).id;
  const unit = found(
    tables.units.find((u) => u.parentId === establishment),
    'department',
  );
  const leader = found(unit.leaderId, 'leader');
  const inUnit = tables.employments.filter((e) => e.unitId === unit.id && e.primary && e.personId !== leader);
  return {
    hrAdviser: withRole('HrAdviser'),
    leader,
    employee: found(
      inUnit.find((e) => personalPlans.has(e.personId)),
      'employee',
    ).personId,
    unionRep: withRole('UnionRep'),
    management: withRole('Management'),
    administrator: withRole('Administrator'),
    unit: unit.id,
    measure: found(
      tables.measures.find((m) => m.ownerId === leader && m.status === 'onTrack'),
      'measure',
    ).id,
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`This municipality has no featured ${what}.`);
  return value;
}
