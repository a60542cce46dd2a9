import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { YearView } from '@rod-trad/shared/contracts/year-views';
import { daysBetween } from '@rod-trad/shared/domain/iso-date';
import { standardDates } from '@rod-trad/shared/domain/year/standard-dates.data';
import type { YearReport } from '@rod-trad/shared/use-cases/view-year';

export function presentYear(report: YearReport, freshness: Freshness): YearView {
  const { today, year, years, dates, next, mayMove, moves } = report;
  return {
    today,
    year,
    years: [...years],
    dates: dates.map((date) => ({ ...date, basis: standardDates[date.kind].basis })),
    next: next && { kind: next.kind, from: next.from, to: next.to, inDays: daysBetween(today, next.from) },
    mayMove,
    moves: moves.map(({ author, ...move }) => ({
      ...move,
      by: author && { id: author.id, name: author.name },
    })),
    freshness,
  };
}
