import type { Measure } from '../domain/measure.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import type { MeasureFollowUpFacts } from '../nudges/rules/measure-follow-up.ts';
import type { FollowUpQuestion } from '../stores/nudge-sender.ts';
import type { Asked } from './asked.ts';
import { latestFollowUp } from './latest-follow-up.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'now'>;

/** Every measure that has an owner, for the rule that asks how it goes. */
export function measureNudgeFacts(context: Context): readonly MeasureFollowUpFacts[] {
  return context.records.all('measures').flatMap((measure) => factsOf(context, measure) ?? []);
}

function factsOf({ records }: Context, measure: Measure): MeasureFollowUpFacts | undefined {
  const plan = records.get('plans', measure.planId)?.entity;
  if (plan === undefined || measure.ownerId === undefined) return undefined;
  const latest = latestFollowUp(records, measure.id);
  return { kind: 'measureFollowUp', personId: measure.ownerId, measure, plan, latest };
}

/** The question as it stands today. */
export function askedAboutMeasure(
  context: Context,
  nudge: NudgeEntry,
): Asked<FollowUpQuestion, MeasureFollowUpFacts> | undefined {
  const { records } = context;
  const measure = records.get('measures', nudge.subject.id)?.entity;
  const plan = measure && records.get('plans', measure.planId)?.entity;
  const area = measure && records.get('areas', measure.areaId)?.entity;
  if (measure === undefined || plan === undefined || area === undefined) return undefined;
  const facts = factsOf(context, measure);
  if (facts === undefined) return undefined;
  const unit = 'unitId' in plan.subject ? records.organisation().unit(plan.subject.unitId) : undefined;
  const latest = latestFollowUp(records, measure.id);
  return {
    question: { kind: 'measureFollowUp', nudge, measure, mainGoal: area.mainGoal, unit, latest },
    facts,
  };
}
