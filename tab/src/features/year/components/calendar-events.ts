import type { YearView } from '@rod-trad/shared/contracts/year-views';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import type { CalendarEvent } from '@rod-trad/shared/text/ics';
import type { Text } from '@rod-trad/shared/text/text-from';

/** The year's dates as events. The same date of the same year has the same name in every file, wherever it has been moved. */
export function calendarEvents(
  { year, dates }: Pick<YearView, 'year' | 'dates'>,
  text: Text,
): CalendarEvent[] {
  return dates.map(({ kind, from, to }) => ({
    uid: `${kind}-${year}@rod-trad`,
    from: isoDate(from),
    to: to === undefined ? undefined : isoDate(to),
    title: text(`year.date.${kind}`),
    description: text(`year.about.${kind}`),
  }));
}
