import type { Setting } from '../domain/setting.ts';
import { type Actor, isHr } from './actor.ts';

/** How often people are asked is for HR to decide. */
export function maySetCadence(actor: Actor): boolean {
  return isHr(actor);
}

/** Whoever runs the service sees what is set, and of no person. */
export function maySeeMessageSettings(actor: Actor): boolean {
  return isHr(actor) || actor.roles.includes('Administrator');
}

export function maySeeSetting(actor: Actor, { scope }: Pick<Setting, 'scope'>): boolean {
  return isHr(actor) || (maySeeMessageSettings(actor) && scope !== 'person');
}

/** Somebody of whom something is to be set is found by name, by those who may set it. */
export function mayFindPeople(actor: Actor): boolean {
  return isHr(actor);
}
