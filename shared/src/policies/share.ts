import type { Organisation } from '../domain/organisation.ts';
import { leads } from './access.ts';
import { type Actor, isHr } from './actor.ts';

/** What leaves the municipality is decided by HR, or by those who lead the whole of it. */
export function mayShareNeeds(actor: Actor, organisation: Organisation): boolean {
  return (
    isHr(actor) ||
    organisation.units.some(({ id, parentId }) => parentId === undefined && leads(actor, id, organisation))
  );
}
