import { addDays, type IsoDate } from '../iso-date.ts';
import type { Requirement } from '../requirement.ts';

/** The last day of a requirement that is taken away before it began: the day before. On no day does it apply. */
export function withdrawnOn(validFrom: IsoDate): IsoDate {
  return addDays(validFrom, -1);
}

/** Rows are never destroyed, so one that was taken away lies in the list still, and is shown to nobody. */
export function isWithdrawn({ validFrom, validTo }: Pick<Requirement, 'validFrom' | 'validTo'>): boolean {
  return validTo !== undefined && validTo < validFrom;
}
