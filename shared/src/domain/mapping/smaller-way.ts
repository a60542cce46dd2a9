import type { UnitId } from '../ids.ts';

/** A problem is local when so much of what is missing … */
const mostOfTheNeed = 0.8;
/** … lies with so few of the people. */
const fewOfThePeople = 0.4;
/** More units than this is no longer a few places. */
const mostUnits = 12;

/** A unit with how many are asked there, and how much is missing or unknown there: people × competences. */
export interface Place {
  readonly unitId: UnitId;
  readonly people: number;
  readonly need: number;
}

export interface SmallerPlace {
  readonly unitIds: readonly UnitId[];
  /** Share of what is missing that lies there, 0–1. */
  readonly share: number;
}

/**
 * The few units where at least 80 % of what is missing lies, when they make up at most 40 % of the people; absent when it is spread.
 * Units are compared with those of the same level, and the level that asks the fewest people is chosen.
 *
 * @param levels the units of each level below the target
 * @param whole all that would be asked
 */
export function smallerPlace(
  levels: readonly (readonly Place[])[],
  whole: Pick<Place, 'people' | 'need'>,
): SmallerPlace | undefined {
  if (whole.need === 0) return undefined;
  const found = levels.flatMap((places) => fewest(places, whole) ?? []);
  return found.toSorted((a, b) => a.people - b.people || a.unitIds.length - b.unitIds.length)[0];
}

function fewest(places: readonly Place[], whole: Pick<Place, 'people' | 'need'>) {
  const dense = places
    .filter(({ need, people }) => need > 0 && people > 0)
    .toSorted((a, b) => b.need / b.people - a.need / a.people || b.need - a.need);
  const unitIds: UnitId[] = [];
  let need = 0;
  let people = 0;
  for (const place of dense) {
    if (need >= mostOfTheNeed * whole.need) break;
    unitIds.push(place.unitId);
    need += place.need;
    people += place.people;
  }
  const local =
    need >= mostOfTheNeed * whole.need &&
    people <= fewOfThePeople * whole.people &&
    unitIds.length <= mostUnits;
  return local ? { unitIds, people, share: Math.min(1, need / whole.need) } : undefined;
}

/** Leaving out position groups of whom nothing is demanded is worth it when it spares at least a fifth of the people. */
export function isWorthLess(people: number, whole: number): boolean {
  return people > 0 && people <= 0.8 * whole;
}
