import { type Actor, isHr } from './actor.ts';

/** The year belongs to the whole municipality: all who read plans see it, and HR moves its dates. */
export function mayMoveYear(actor: Actor): boolean {
  return isHr(actor);
}
