import type { PersonId, PositionGroupId, UnitId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { NudgeKind } from '../domain/nudge.ts';

/** How often something comes round, as somebody has set it on a day. Rows are only added: the newest of a scope counts. */
export interface CadenceRule {
  readonly kind: NudgeKind;
  readonly scope:
    | { readonly of: 'person'; readonly id: PersonId }
    | { readonly of: 'positionGroup'; readonly id: PositionGroupId }
    | { readonly of: 'unit'; readonly id: UnitId }
    | { readonly of: 'municipality' };
  readonly days: number;
  readonly setOn: IsoDate;
}

/** Where somebody stands: the position groups, and the units from the own one upwards, for each position. */
export interface CadencePlace {
  readonly personId: PersonId;
  readonly positions: readonly {
    readonly positionGroupId?: PositionGroupId | undefined;
    readonly units: readonly UnitId[];
  }[];
}

/**
 * The cadence of a period that began on a day. The person's own goes before the position group's, that before the nearest unit's, and
 * that before the municipality's. A change made after the period began is for the next one: nobody's deadline moves under them.
 * Two positions that say different things give the longer pause.
 *
 * @param fallback days when nobody has set anything
 */
export function cadenceOn(
  rules: readonly CadenceRule[],
  kind: NudgeKind,
  place: CadencePlace,
  began: IsoDate,
  fallback: number,
): number {
  const inForce = rules.filter((rule) => rule.kind === kind && rule.setOn <= began);
  if (inForce.length === 0) return fallback;
  const newest = (fits: (scope: CadenceRule['scope']) => boolean): number | undefined =>
    inForce
      .filter(({ scope }) => fits(scope))
      .reduce<CadenceRule | undefined>(
        (last, rule) => (last && last.setOn > rule.setOn ? last : rule),
        undefined,
      )?.days;
  const longest = (days: readonly (number | undefined)[]): number | undefined => {
    const said = days.filter((each) => each !== undefined);
    return said.length === 0 ? undefined : Math.max(...said);
  };
  const ofUnits = (units: readonly UnitId[]) => {
    for (const id of units) {
      const days = newest((scope) => scope.of === 'unit' && scope.id === id);
      if (days !== undefined) return days;
    }
    return undefined;
  };
  return (
    newest((scope) => scope.of === 'person' && scope.id === place.personId) ??
    longest(
      place.positions.map(({ positionGroupId }) =>
        newest((scope) => scope.of === 'positionGroup' && scope.id === positionGroupId),
      ),
    ) ??
    longest(place.positions.map(({ units }) => ofUnits(units))) ??
    newest((scope) => scope.of === 'municipality') ??
    fallback
  );
}
