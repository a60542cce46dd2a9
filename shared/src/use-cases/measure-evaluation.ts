import { type EvaluationFacts, startOf } from '../domain/evaluation/evaluation-moments.ts';
import { courseOf } from '../domain/evaluation/measure-course.ts';
import type { EvaluatedGap } from '../domain/evaluation.ts';
import { type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { Records } from '../stores/records.ts';
import { catalogueOf } from './catalogue-of.ts';
import type { UseCaseContext } from './use-case.ts';

/** What it takes to know when a measure is evaluated. */
export function evaluationFacts(records: Records, measure: Measure, plan: Plan): EvaluationFacts {
  const { id } = measure;
  return {
    measure,
    plan,
    // Asked of few measures, and dear for many.
    get course() {
      return courseOf(records.where('followUps', id), records.where('history', id));
    },
    evaluations: records.where('evaluations', id),
  };
}

/** The day a measure was added to its plan; undefined for one that came with an import, a copy or the first lists. */
export function madeOn(records: Pick<Records, 'where'>, { id }: Pick<Measure, 'id'>): IsoDate | undefined {
  const created = records.where('history', id).find(({ kind }) => kind === 'created');
  return created && norwegianDay(new Date(created.at));
}

/**
 * The measure’s competences in its unit, with everything below it: as it began and today. Both are counted from dated rows, for those who
 * work there today. One person’s plan has no such numbers: they would be that person’s.
 */
export function gapsAround(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  measure: Measure,
  plan: Plan,
): readonly EvaluatedGap[] {
  const { records } = context;
  const { subject } = plan;
  if (!('unitId' in subject) || measure.competences.length === 0) return [];
  const today = norwegianDay(context.now());
  const begun = startOf(measure, plan, records.where('followUps', measure.id), madeOn(records, measure));
  // One that has not begun has been so far without effect.
  const [first = today] = [begun, today].toSorted();
  const days = [first, today];
  const unitId = records.organisation().inUse(subject.unitId);
  const catalogue = catalogueOf(context);
  const engine = records.gaps({ on: today });
  const ids = new Set(measure.competences.map(({ competenceId }) => catalogue.standsFor(competenceId)));
  return [...ids].flatMap((competenceId) => {
    const [before, after] = engine.onDays(unitId, competenceId, days);
    return before === undefined || after === undefined ? [] : [{ competenceId, before, after }];
  });
}
