import type { Fault } from '../fault.ts';
import type { YearDateId } from '../ids.ts';
import { addMonths, daysBetween, type IsoDate, isoDate, yearOf } from '../iso-date.ts';
import { type StandardDate, standardDates } from './standard-dates.data.ts';

/** What the work with competence follows through the year, in the order of the standard dates. */
export const yearDateKinds = [
  'talkPeriod',
  'annualReport',
  'mappingRound',
  'financialPlan',
  'schoolYear',
  'consultation',
  'planRevision',
  'budget',
] as const;
export type YearDateKind = (typeof yearDateKinds)[number];

/**
 * A date of the municipal year (årshjul) that has been moved. It counts from its own year on, until a later one moves it again: a
 * council that meets in November this year does so the next year too.
 */
export interface YearDate {
  readonly id: YearDateId;
  readonly kind: YearDateKind;
  readonly year: number;
  readonly from: IsoDate;
  /** The last day of a period; absent for a single day. It may lie in the next year. */
  readonly to?: IsoDate | undefined;
}

export interface DayOrPeriod {
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/** One date of one year as it stands. */
export interface DayOfYear extends DayOrPeriod {
  readonly kind: YearDateKind;
  /** Where it stands unless somebody moves it. */
  readonly standard: DayOrPeriod;
  /** The year it was moved from on; absent: it stands where it does by itself. */
  readonly movedSince?: number | undefined;
}

/** The dates that begin in a year, in their order. */
export function datesOfYear(year: number, moved: readonly YearDate[]): readonly DayOfYear[] {
  return yearDateKinds
    .map((kind): DayOfYear => {
      const standard = standardOf(kind, year);
      const latest = movedOf(kind, year, moved);
      const at = latest === undefined ? standard : inYear(latest, latest.year, year);
      const stands = at.from === standard.from && at.to === standard.to;
      return { kind, ...at, standard, movedSince: stands ? undefined : latest?.year };
    })
    .toSorted((a, b) => a.from.localeCompare(b.from) || rank(a.kind) - rank(b.kind));
}

/** `now`: a period that goes on, or a day that is today. */
export type DateStage = 'past' | 'now' | 'ahead';
export function stageOfDate({ from, to = from }: DayOrPeriod, today: IsoDate): DateStage {
  if (to < today) return 'past';
  return from <= today ? 'now' : 'ahead';
}

/** The next date that begins, this year or the next. */
export function nextDate(moved: readonly YearDate[], today: IsoDate): DayOfYear | undefined {
  const year = yearOf(today);
  return [year, year + 1].flatMap((at) => datesOfYear(at, moved)).find(({ from }) => from >= today);
}

/** How far ahead dates can be moved. */
export const yearsAhead = 5;
const longestPeriod = 366;

export type YearDateDraft = Pick<YearDate, 'kind' | 'year' | 'from' | 'to'>;

/** What is wrong with a date as somebody wants to move it. A year that is over stays as it was. */
export function yearDateFaults({ year, from, to }: YearDateDraft, today: IsoDate): readonly Fault[] {
  const least = yearOf(today);
  const most = least + yearsAhead;
  if (year < least || year > most) return [{ field: 'year', code: 'outsideRange', values: { least, most } }];
  if (yearOf(from) !== year) return [{ field: 'from', code: 'otherYear', values: { year } }];
  if (to === undefined) return [];
  if (to < from) return [{ field: 'to', code: 'endsBeforeItBegins' }];
  return daysBetween(from, to) > longestPeriod ? [{ field: 'to', code: 'longerThanAYear' }] : [];
}

function standardOf(kind: YearDateKind, year: number): DayOrPeriod {
  const { from, to }: StandardDate = standardDates[kind];
  const first = isoDate(`${year}-${from}`);
  if (to === undefined) return { from: first };
  return { from: first, to: isoDate(`${to < from ? year + 1 : year}-${to}`) };
}

function movedOf(kind: YearDateKind, year: number, moved: readonly YearDate[]): YearDate | undefined {
  return moved
    .filter((one) => one.kind === kind && one.year <= year)
    .toSorted((a, b) => b.year - a.year)
    .at(0);
}

/** The same days in another year; the last of February where there is no 29th. */
function inYear({ from, to }: DayOrPeriod, was: number, year: number): DayOrPeriod {
  const shift = (date: IsoDate) => addMonths(date, 12 * (year - was));
  return to === undefined ? { from: shift(from) } : { from: shift(from), to: shift(to) };
}

const rank = (kind: YearDateKind) => yearDateKinds.indexOf(kind);
