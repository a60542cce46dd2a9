import { type Actor, isHr } from './actor.ts';

/** A file speaks of the whole municipality: HR alone. Asked before a byte of it is read. */
export function mayImport(actor: Actor): boolean {
  return isHr(actor);
}
