import { addDays, addMonths, type IsoDate } from '../../domain/iso-date.ts';
import { fromToday } from '../from-today.ts';
import type { Silence } from '../ruling.ts';

/** So long a question stays open before it is asked too late to be worth asking. */
const openDays = 60;

/**
 * Which of the questions that follow so many months after a day is open now: the newest that has come, if nothing has been
 * answered since it came.
 *
 * @param months rising
 */
export function questionAfter(
  day: IsoDate,
  months: readonly number[],
  answeredOn: IsoDate | undefined,
  today: IsoDate,
): { readonly month: number; readonly period: IsoDate } | Silence {
  const [first = 0] = months;
  const last = months.at(-1) ?? 0;
  // Most are far from any of their days, and that is seen without counting months.
  if (day > fromToday(today, -28 * first)) return 'notYet';
  if (day < fromToday(today, -31 * last - openDays)) return 'over';
  const come = months
    .map((month) => ({ month, period: addMonths(day, month) }))
    .filter(({ period }) => period <= today)
    .at(-1);
  if (come === undefined) return 'notYet';
  if (answeredOn !== undefined && answeredOn >= come.period) return 'answered';
  return today > addDays(come.period, openDays) ? 'over' : come;
}
