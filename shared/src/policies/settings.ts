import type { Setting } from '../domain/setting.ts';
import { type Actor, isHr } from './actor.ts';

/** How often people are asked is for HR to decide. */
export function maySetCadence(actor: Actor): boolean {
  return isHr(actor);
}

/** Whoever runs the service sees what is set, and of no person. */
export function maySeeCadences(actor: Actor): boolean {
  return isHr(actor) || actor.roles.includes('Administrator');
}

export function maySeeSetting(actor: Actor, { scope }: Pick<Setting, 'scope'>): boolean {
  return isHr(actor) || (maySeeCadences(actor) && scope !== 'person');
}
