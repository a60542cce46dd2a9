import { addDays, type IsoDate, isoDate, yearOf } from '@rod-trad/shared/domain/iso-date';
import type { Measure, MeasureStatus } from '@rod-trad/shared/domain/measure';
import type { Random } from './random.ts';
import { planPeriod } from './requirements.ts';

type Progress = Pick<Measure, 'years' | 'status' | 'dueOn' | 'progress'>;

/** Which years of the period carry an x, counted from its first; most measures run for one or two. */
const patterns = [[0], [0, 1], [1], [1, 2], [2], [2], [2, 3], [2, 3], [3], [0, 1, 2, 3]] as const;

const underWay: readonly { readonly status: MeasureStatus; readonly weight: number }[] = [
  { status: 'onTrack', weight: 46 },
  { status: 'delayed', weight: 18 },
  { status: 'done', weight: 14 },
  { status: 'planned', weight: 8 },
  { status: 'needsHelp', weight: 9 },
  { status: 'stopped', weight: 5 },
];
const over: typeof underWay = [
  { status: 'done', weight: 84 },
  { status: 'stopped', weight: 10 },
  { status: 'delayed', weight: 6 },
];

/** When a measure is carried out and how far it has come, so that years, due date and status fit each other. */
export function measureProgress(today: IsoDate, random: Random): Progress {
  const { firstYear } = planPeriod(today);
  const years = random.pick(patterns).map((offset) => firstYear + offset);
  const first = years[0] ?? firstYear;
  const last = years.at(-1) ?? firstYear;
  const year = yearOf(today);
  if (first > year) {
    const dueOn = dayIn(last, random);
    return { years, status: 'planned', dueOn, progress: 0 };
  }
  const { status } = random.weighted(last < year ? over : underWay);
  const progress = progressOf(status, random);
  if (status === 'done' || status === 'stopped')
    return { years, status, dueOn: dueBefore(last, today, random), progress };
  if (random.chance(0.08)) return { years, status, progress };
  // One in five is due within two weeks of today, before or after: that is what owners are asked about.
  if (random.chance(0.2)) return { years, status, dueOn: addDays(today, random.int(-14, 14)), progress };
  return {
    years,
    status,
    dueOn: last > year ? dayIn(last, random) : addDays(today, random.int(15, 150)),
    progress,
  };
}

function progressOf(status: MeasureStatus, random: Random): number {
  if (status === 'done') return 100;
  if (status === 'planned') return 0;
  return random.int(1, status === 'onTrack' ? 9 : 6) * 10;
}

function dueBefore(lastYear: number, today: IsoDate, random: Random): IsoDate {
  const planned = dayIn(lastYear, random);
  return planned < today ? planned : addDays(today, -random.int(15, 200));
}

const daysToEnd = ['03-31', '06-15', '06-30', '09-30', '10-15', '12-01', '12-31'] as const;

function dayIn(year: number, random: Random): IsoDate {
  return isoDate(`${year}-${random.pick(daysToEnd)}`);
}

/** How the measures of the stories stand: one due today, one overdue that nobody has begun, one soon, one moved. */
export function featuredProgress(turn: number, today: IsoDate): Progress {
  const year = yearOf(today);
  const { lastYear } = planPeriod(today);
  const years = year < lastYear ? [year, year + 1] : [year];
  const states: readonly Omit<Progress, 'years'>[] = [
    { status: 'onTrack', dueOn: today, progress: 60 },
    { status: 'planned', dueOn: addDays(today, -6), progress: 0 },
    { status: 'onTrack', dueOn: addDays(today, 10), progress: 40 },
    { status: 'delayed', dueOn: addDays(today, 45), progress: 30 },
  ];
  const state = states[turn % states.length] ?? { status: 'planned', progress: 0 };
  return { years, ...state };
}
