import type { CompetenceArea } from '../domain/competence-area.ts';
import type { QuarterStatuses } from '../domain/evaluation/quarter-statuses.ts';
import type { ReportedMeasure, YearlyFigures } from '../domain/evaluation/yearly-figures.ts';
import type { CriterionAnswer } from '../domain/evaluation.ts';
import type { DayCount } from '../domain/gap/count-on-days.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import type { Person } from '../domain/person.ts';
import type { Unit } from '../domain/unit.ts';
import type { Sight } from './reports.ts';

/** A measure of the report, with where it is. */
export interface ReportedRow extends ReportedMeasure {
  readonly unit: Unit;
  /** The closed unit whose measure it was. */
  readonly movedFrom?: string | undefined;
}

/** What is asked of people, summed over competences: somebody of whom two things are asked counts twice. */
export type GapSum = Omit<DayCount, 'on'>;

export interface AreaGap {
  readonly before: GapSum;
  readonly after: GapSum;
}

/** What an owner wrote of what came of a measure. */
export interface ToldEffect {
  readonly measure: Measure;
  readonly reached: CriterionAnswer;
  /** Absent where the words would tell those who see numbers of somebody. */
  readonly effect?: string | undefined;
  readonly author?: Person | undefined;
}

export interface ReportedArea {
  readonly area: CompetenceArea;
  readonly figures: YearlyFigures;
  /** Absent for those who see numbers: their numbers are this month’s alone. And where no measure aims at a competence. */
  readonly gap?: AreaGap | undefined;
  readonly effects: readonly ToldEffect[];
}

export interface YearlyReport {
  readonly unit: Unit;
  readonly sight: Sight;
  readonly year: number;
  /** Years there is something to tell of, newest first. */
  readonly years: readonly number[];
  /** Adopted plans of the unit and of everything below it in that year. */
  readonly plans: number;
  readonly areas: readonly ReportedArea[];
  /** The days the gap is read from. */
  readonly gapDays: readonly [IsoDate, IsoDate];
  unitOf(id: MeasureId): Unit | undefined;
  /** How all measures of these plans stood as each quarter ended. */
  readonly quarters: readonly QuarterStatuses[];
}
