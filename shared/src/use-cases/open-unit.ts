import type { UnitId } from '../domain/ids.ts';
import type { Unit } from '../domain/unit.ts';
import { sightOfUnit } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { Sight } from './reports.ts';
import type { UseCaseContext } from './use-case.ts';

export type OpenUnit =
  | { readonly kind: 'open'; readonly unit: Unit; readonly sight: Sight }
  | { readonly kind: 'forbidden' | 'notFound' };

/** The unit, and how much of it somebody may see, for somebody who may see some of it. */
export function openUnit(
  { records }: Pick<UseCaseContext, 'records'>,
  actor: Actor,
  unitId: UnitId,
): OpenUnit {
  const organisation = records.organisation();
  const unit = organisation.unit(unitId);
  if (unit === undefined) return { kind: 'notFound' };
  const sight = sightOfUnit(actor, unitId, organisation);
  return sight === 'none' ? { kind: 'forbidden' } : { kind: 'open', unit, sight };
}
