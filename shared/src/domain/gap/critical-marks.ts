import type { Slots } from './slots.ts';
import type { UnitNodes } from './unit-nodes.ts';

/** Marks every node in or below which somebody works of whom something critical is asked. */
export function markCritical(
  criticalProfiles: Uint8Array,
  { placesOfProfile }: Pick<Slots, 'placesOfProfile'>,
  { parents }: UnitNodes,
  marks: Uint8Array,
): void {
  marks.fill(0);
  for (
    let profile = criticalProfiles.indexOf(1);
    profile >= 0;
    profile = criticalProfiles.indexOf(1, profile + 1)
  ) {
    for (const { node: start } of placesOfProfile[profile] ?? []) {
      for (let node = start; node >= 0 && marks[node] === 0; node = parents[node] ?? -1) marks[node] = 1;
    }
  }
}
