import type { UnitId } from '../domain/ids.ts';
import { selectableUnits } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { Records } from '../stores/records.ts';

/** What somebody is shown before choosing: the unit one leads, highest first; else the top of what one may see. */
export function firstUnit(records: Pick<Records, 'organisation'>, actor: Actor): UnitId | undefined {
  const organisation = records.organisation();
  const byDepth = (a: UnitId, b: UnitId) =>
    organisation.withAncestors(a).length - organisation.withAncestors(b).length;
  const led = organisation.ledBy(actor.personId).map((unit) => unit.id);
  return (led.length > 0 ? led : [...selectableUnits(actor, organisation)]).toSorted(byDepth)[0];
}
