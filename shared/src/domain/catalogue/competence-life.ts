import type { Competence, CompetenceStatus } from '../competence.ts';
import type { Fault } from '../fault.ts';
import type { CompetenceId } from '../ids.ts';
import type { Catalogue } from './catalogue.ts';

/** From proposed to retired, and back where somebody regrets it. A merged one comes back by being separated. */
const next: Readonly<Record<CompetenceStatus, readonly CompetenceStatus[]>> = {
  proposed: ['active', 'retired'],
  active: ['phasingOut', 'retired'],
  phasingOut: ['active', 'retired'],
  retired: ['active', 'phasingOut'],
};

/** The states a competence can be moved to. */
export function nextStatuses({ status, mergedInto }: Pick<Competence, 'status' | 'mergedInto'>) {
  return mergedInto === undefined ? next[status] : [];
}

/**
 * What is wrong with letting one competence go into another. Rows stay where they are and count for the other; so it must be
 * of the same kind (a level of a skill is none of a certificate), in force, and not itself on its way into this one.
 */
export function mergeFaults(from: Competence, into: CompetenceId, catalogue: Catalogue): readonly Fault[] {
  const target = catalogue.get(into);
  const field = 'into';
  if (target === undefined) return [{ field, code: 'unknownId' }];
  if (from.id === into || catalogue.standsFor(into) === from.id) return [{ field, code: 'mergeCycle' }];
  if (target.kind !== from.kind) return [{ field, code: 'otherKind' }];
  if (target.mergedInto !== undefined || !catalogue.isInForce(into)) return [{ field, code: 'notInForce' }];
  return [];
}
