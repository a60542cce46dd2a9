import type { Unit } from '../unit.ts';
import { createLookup, type ImportFacts, type Lookup } from './import-facts.ts';

/**
 * Finds a unit by its id, its name, or its name with those of units above in front: there is an "Avdeling 1" in every home. What
 * stands between the names does not matter.
 */
export function createUnitLookup({ units }: Pick<ImportFacts, 'units'>): Lookup<Unit> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const names = (unit: Unit): readonly string[] => {
    const found: string[] = [];
    const seen = new Set<Unit>();
    let path = '';
    for (let at: Unit | undefined = unit; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      path = `${at.name} ${path}`;
      found.push(path);
      at = at.parentId === undefined ? undefined : byId.get(at.parentId);
    }
    return found;
  };
  return createLookup(units, names, 'unknownUnit', 'severalUnits');
}
