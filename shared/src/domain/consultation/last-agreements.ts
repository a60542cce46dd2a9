import type { Consultation } from '../consultation.ts';

/** The consultation of the unit that was held last before this one: what was agreed there stands first on this one's agenda. */
export function consultationBefore(
  all: readonly Consultation[],
  { id, unitId, year, plannedOn, heldOn }: Consultation,
): Consultation | undefined {
  const day = heldOn ?? plannedOn;
  return all
    .filter((other) => other.id !== id && other.unitId === unitId && other.status === 'held')
    .filter((other) => other.year < year || (other.year === year && (other.heldOn ?? '') < day))
    .toSorted((a, b) => b.year - a.year || (b.heldOn ?? '').localeCompare(a.heldOn ?? ''))[0];
}
