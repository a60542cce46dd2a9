import { endOf, momentsOf, waitingMoment } from '../domain/evaluation/evaluation-moments.ts';
import { type Evaluation, sinceAdjusted } from '../domain/evaluation.ts';
import { addMonths, type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import { isAdopted } from '../domain/plan/measure-parent.ts';
import type { Plan } from '../domain/plan.ts';
import type { MeasureEvaluationFacts } from '../nudges/rules/measure-evaluation.ts';
import { sightOfPlan } from '../policies/access.ts';
import type { EvaluationQuestion } from '../stores/nudge-sender.ts';
import type { Asked } from './asked.ts';
import { catalogueOf } from './catalogue-of.ts';
import { latestFollowUp } from './latest-follow-up.ts';
import { evaluationFacts, gapsAround } from './measure-evaluation.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'now'>;

/** Every measure that has ended and is to be held against its own criterion. */
export function evaluationNudgeFacts(context: Context): readonly MeasureEvaluationFacts[] {
  return context.records.all('measures').flatMap((measure) => {
    const plan = context.records.get('plans', measure.planId)?.entity;
    return (plan && factsOf(context, measure, plan)) ?? [];
  });
}

/**
 * How an open measure goes is asked first: only when its owner has said something since its end is it asked what came of it. Until
 * then the evaluation waits in the tab, and the question how it goes is in the chat.
 */
function factsOf(context: Context, measure: Measure, plan: Plan): MeasureEvaluationFacts | undefined {
  const { ownerId, status, successCriteria } = measure;
  if (ownerId === undefined || status === 'stopped' || !isAdopted(plan.status)) return undefined;
  if (successCriteria.trim() === '') return undefined;
  const { records, now } = context;
  const facts = evaluationFacts(records, measure, plan);
  const endedOn = endOf(facts);
  if (endedOn > norwegianDay(now())) return undefined;
  const answered = latestFollowUp(records, measure.id);
  if (status !== 'done' && (answered === undefined || norwegianDay(new Date(answered.at)) < endedOn)) {
    return undefined;
  }
  const evaluatedOn = answeredUntil(facts.evaluations, endedOn);
  return {
    ...{ kind: 'measureEvaluation', personId: ownerId, measureId: measure.id },
    ...{ endedOn, evaluatedOn },
  };
}

/** The last day that has been answered for. Whoever evaluates before the day has answered for that day. */
function answeredUntil(evaluations: readonly Evaluation[], endedOn: IsoDate): IsoDate | undefined {
  const days = sinceAdjusted(evaluations).flatMap(({ at, moment }) => [
    norwegianDay(new Date(at)),
    addMonths(endedOn, moment),
  ]);
  return days.toSorted().at(-1);
}

/** The question as it stands today: the moment that waits, the criterion, and the gap for an owner who sees the people behind it. */
export function askedToEvaluate(
  context: Context,
  nudge: NudgeEntry,
): Asked<EvaluationQuestion, MeasureEvaluationFacts> | undefined {
  const { records } = context;
  const measure = records.get('measures', nudge.subject.id)?.entity;
  const plan = measure && records.get('plans', measure.planId)?.entity;
  if (measure === undefined || plan === undefined) return undefined;
  const facts = factsOf(context, measure, plan);
  const today = norwegianDay(context.now());
  const waiting = waitingMoment(momentsOf(evaluationFacts(records, measure, plan), today));
  if (facts === undefined || waiting === undefined) return undefined;
  const unit = 'unitId' in plan.subject ? records.organisation().unit(plan.subject.unitId) : undefined;
  const owner = { personId: nudge.personId, roles: [] };
  const seesPeople = sightOfPlan(owner, plan, records.organisation()) === 'people';
  const catalogue = catalogueOf(context);
  const gaps = (seesPeople ? gapsAround(context, measure, plan) : []).flatMap(
    ({ competenceId, before, after }) => {
      const competence = catalogue.get(competenceId);
      return competence === undefined
        ? []
        : [{ name: competence.name, before: before.gap, after: after.gap }];
    },
  );
  return {
    question: { kind: 'measureEvaluation', nudge, measure, unit, moment: waiting.moment, gaps },
    facts,
  };
}
