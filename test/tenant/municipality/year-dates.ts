import { asId } from '@rod-trad/shared/domain/ids';
import { type IsoDate, isoDate, yearOf } from '@rod-trad/shared/domain/iso-date';
import type { YearDate } from '@rod-trad/shared/domain/year/year-date';

/** Fjordvik's council meets for the budget a little earlier than most; the rest of its year stands as it does by itself. */
export function yearDates(today: IsoDate): readonly YearDate[] {
  const year = yearOf(today);
  return [{ id: asId<'YearDate'>(`budget-${year}`), kind: 'budget', year, from: isoDate(`${year}-12-10`) }];
}
