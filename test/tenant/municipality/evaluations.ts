import type { CriterionAnswer, Evaluation, EvaluationMoment } from '@rod-trad/shared/domain/evaluation';
import { asId, type MeasureId, type PersonId } from '@rod-trad/shared/domain/ids';
import {
  addDays,
  addMonths,
  type IsoDate,
  type IsoInstant,
  norwegianDay,
} from '@rod-trad/shared/domain/iso-date';
import type { FollowUp, Measure } from '@rod-trad/shared/domain/measure';
import { effects } from './evaluation-words.data.ts';
import type { Random } from './random.ts';

interface EvaluationInput {
  readonly measures: readonly Measure[];
  readonly followUps: readonly FollowUp[];
  /** Those of the period before, each with the day it ended. */
  readonly earlier: readonly { readonly measure: Measure; readonly endedOn: IsoDate }[];
  /** Answered for the measures whose owner has gone on to something else. */
  readonly hrAdviser: PersonId;
  readonly today: IsoDate;
  readonly random: Random;
}

const answers: readonly { readonly reached: CriterionAnswer; readonly weight: number }[] = [
  { reached: 'yes', weight: 55 },
  { reached: 'partly', weight: 33 },
  { reached: 'no', weight: 12 },
];

/** Three of four finished measures have been evaluated when they ended, and half of those again after three months. */
export function evaluations(input: EvaluationInput): Evaluation[] {
  const { measures, followUps, earlier, hrAdviser, today, random } = input;
  const rows: Evaluation[] = [];
  const add = (measure: Measure, endedOn: IsoDate, moment: EvaluationMoment, by: PersonId) => {
    const on = addDays(addMonths(endedOn, moment), random.int(2, 16));
    if (on >= today || measure.successCriteria === '') return;
    const { reached } = random.weighted(answers);
    rows.push({
      id: asId<'Evaluation'>(`evaluation-${rows.length + 1}`),
      measureId: measure.id,
      at: `${on}T${String(random.int(7, 14)).padStart(2, '0')}:${random.int(10, 59)}:00.000Z` as IsoInstant,
      by,
      moment,
      criterion: measure.successCriteria,
      reached,
      effect: random.pick(effects[reached]),
      decision: 'continue',
      gaps: [],
    });
  };
  for (const { measure, endedOn } of earlier) {
    for (const moment of [0, 3, 6] as const) add(measure, endedOn, moment, hrAdviser);
  }
  const ended = lastDone(followUps);
  for (const measure of measures) {
    const endedOn = ended.get(measure.id);
    if (measure.status !== 'done' || measure.ownerId === undefined || endedOn === undefined) continue;
    if (!random.chance(0.75)) continue;
    add(measure, endedOn, 0, measure.ownerId);
    if (random.chance(0.5)) add(measure, endedOn, 3, measure.ownerId);
  }
  return rows;
}

function lastDone(followUps: readonly FollowUp[]): ReadonlyMap<MeasureId, IsoDate> {
  const done = followUps.filter(({ status }) => status === 'done');
  return new Map(done.map(({ measureId, at }) => [measureId, norwegianDay(new Date(at))]));
}
