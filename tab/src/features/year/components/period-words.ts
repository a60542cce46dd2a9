import type { YearView } from '@rod-trad/shared/contracts/year-views';
import type { DayOrPeriod } from '@rod-trad/shared/domain/year/year-date';
import type { Session } from '../../../components/session.tsx';

export type DateEntry = YearView['dates'][number];

/** A day, or from the first to the last. */
export function periodWords(
  { from, to }: { readonly from: string; readonly to?: DayOrPeriod['to'] | string },
  { text, formats }: Pick<Session, 'text' | 'formats'>,
): string {
  if (to === undefined || to === from) return formats.day(from);
  return text('year.period', { from: formats.day(from), to: formats.day(to) });
}
