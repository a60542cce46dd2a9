import type { YearView } from '@rod-trad/shared/contracts/year-views';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import type { CalendarEvent } from '@rod-trad/shared/text/ics';
import type { Text } from '@rod-trad/shared/text/text-from';

/**
 * The year's dates as events. The same date of the same year has the same name in every file, wherever it has been moved.
 *
 * @param host whose year it is: no other municipality's dates have these names
 */
export function calendarEvents(
  { year, dates }: Pick<YearView, 'year' | 'dates'>,
  text: Text,
  host: string,
): readonly CalendarEvent[] {
  return dates.map(({ kind, from, to }) => ({
    uid: `${kind}-${year}@${host}`,
    from: isoDate(from),
    to: to === undefined ? undefined : isoDate(to),
    title: text(`year.date.${kind}`),
    description: text(`year.about.${kind}`),
  }));
}
