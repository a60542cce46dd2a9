import { EventEmitter } from 'node:events';
import type { DatabaseSync } from 'node:sqlite';

const emitters = new WeakMap<DatabaseSync, EventEmitter>();

/** Tells, per person, that the person's chat has changed: what keeps open clients up to date without a reload. */
export function chatChanges(database: DatabaseSync): EventEmitter {
  const known = emitters.get(database);
  if (known !== undefined) return known;
  const emitter = new EventEmitter().setMaxListeners(0);
  emitters.set(database, emitter);
  return emitter;
}
