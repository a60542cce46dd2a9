import type { UnitId } from '../ids.ts';

export interface Answered {
  readonly unitId: UnitId;
  readonly answers: number;
}

/**
 * Units whose means, together with those of the units below, would give a group under the threshold away: its mean is what is left when
 * the sums of the units below are taken from the unit's own. Each unit's answers are those of the nearest units below it and the rest; every
 * sum that can be formed is made of such rests, so when none is small nothing smaller can be worked out.
 *
 * @param parentOf the unit above; undefined at the top
 * @param fewest fewest answers a mean may rest on
 */
export function unitsThatReveal(
  rows: readonly Answered[],
  parentOf: (id: UnitId) => UnitId | undefined,
  fewest: number,
): ReadonlySet<UnitId> {
  const rest = new Map(rows.map(({ unitId, answers }) => [unitId, answers]));
  for (const { unitId, answers } of rows) {
    const above = nearestAbove(unitId, parentOf, (id) => rest.has(id));
    if (above !== undefined) rest.set(above, (rest.get(above) ?? 0) - answers);
  }
  return new Set([...rest].flatMap(([id, left]) => (left > 0 && left < fewest ? [id] : [])));
}

/** The first unit above that is among those asked about. Parents that go round end where they meet. */
export function nearestAbove(
  unitId: UnitId,
  parentOf: (id: UnitId) => UnitId | undefined,
  isThere: (id: UnitId) => boolean,
): UnitId | undefined {
  const seen = new Set<UnitId>([unitId]);
  for (let at = parentOf(unitId); at !== undefined && !seen.has(at); at = parentOf(at)) {
    if (isThere(at)) return at;
    seen.add(at);
  }
  return undefined;
}

/**
 * The rows of one year that can be shown. What was read in is safe on the day it was; a threshold that has been raised since, or a unit that
 * has got another one above it, may call for hiding one.
 */
export function rowsToShow<Row extends Answered>(
  rows: readonly Row[],
  parentOf: (id: UnitId) => UnitId | undefined,
  fewest: number,
): readonly Row[] {
  let shown = rows.filter(({ answers }) => answers >= fewest);
  for (;;) {
    const revealing = unitsThatReveal(shown, parentOf, fewest);
    if (revealing.size === 0) return shown;
    shown = shown.filter(({ unitId }) => !revealing.has(unitId));
  }
}
