import { type IsoDate, type IsoInstant, norwegianDay, yearOf } from '../domain/iso-date.ts';
import type { Person } from '../domain/person.ts';
import {
  type DateStage,
  type DayOfYear,
  type DayOrPeriod,
  datesOfYear,
  nextDate,
  stageOfDate,
  type YearDate,
  yearsAhead,
} from '../domain/year/year-date.ts';
import type { Actor } from '../policies/actor.ts';
import { mayReadPlans } from '../policies/plan.ts';
import { mayMoveYear } from '../policies/year.ts';
import type { Records } from '../stores/records.ts';
import { readHistory } from './history.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** That somebody moved a date, and where to. */
export interface YearMove extends DayOrPeriod {
  readonly kind: YearDate['kind'];
  readonly year: number;
  readonly at: IsoInstant;
  readonly author?: Person | undefined;
}

export interface YearReport {
  readonly today: IsoDate;
  readonly year: number;
  /** Years that can be looked at. */
  readonly years: readonly number[];
  readonly dates: readonly (DayOfYear & {
    readonly stage: DateStage;
    /** Of the row of this very year; absent for those who may not move it, and where there is none. */
    readonly etag?: string | undefined;
    readonly pending: boolean;
  })[];
  readonly next?: DayOfYear | undefined;
  readonly mayMove: boolean;
  /** Newest first; nobody but those who may move a date is told who moved it. */
  readonly moves: readonly YearMove[];
}

/** The municipal year (årshjul): what comes when, and what comes next. */
export async function viewYear(
  context: UseCaseContext,
  actor: Actor,
  asked: number | undefined,
): Promise<Outcome<YearReport>> {
  const { records } = context;
  if (!mayReadPlans(actor, records.organisation())) return { kind: 'forbidden' };
  const today = norwegianDay(context.now());
  const thisYear = yearOf(today);
  const year = asked ?? thisYear;
  const rows = records.all('yearDates');
  const mayMove = mayMoveYear(actor);
  return {
    kind: 'ok',
    value: {
      ...{ today, year, mayMove },
      years: Array.from({ length: yearsAhead + 2 }, (_, n) => thisYear - 1 + n),
      dates: datesOfYear(year, rows).map((date) => {
        const id = `${date.kind}-${year}`;
        return {
          ...date,
          stage: stageOfDate(date, today),
          etag: mayMove ? records.get('yearDates', id)?.etag : undefined,
          pending: records.isPending('yearDates', id),
        };
      }),
      next: nextDate(rows, today),
      moves: mayMove
        ? rows
            .flatMap((row) => movesOf(records, row))
            .toSorted((a, b) => b.at.localeCompare(a.at))
            .slice(0, mostMoves)
        : [],
    },
  };
}

const mostMoves = 20;

/** From where the date stands now, back through what was changed. */
function movesOf(records: Records, row: YearDate): readonly YearMove[] {
  const { kind, year } = row;
  let stood: DayOrPeriod = { from: row.from, to: row.to };
  return readHistory(records, row.id).map(({ at, author, fields }) => {
    const move = { kind, year, at, author, ...stood };
    for (const { field, from } of fields) stood = { ...stood, [field]: from };
    return move;
  });
}
