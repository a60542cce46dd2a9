import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Goal } from '../domain/goal.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import { sightOfMeasure } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { Records } from '../stores/records.ts';
import { auditPlanReading } from './audit-plan-reading.ts';
import { threadFacts } from './thread-facts.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

interface Step {
  readonly measure: Measure;
  readonly plan: Plan;
  readonly unit?: Unit | undefined;
}

export interface MeasureThreadReport extends Step {
  readonly area: CompetenceArea;
  readonly goals: readonly Goal[];
  /** The nearest first, and whether one may look at it. */
  readonly above: readonly (Step & { readonly opens: boolean })[];
}

/** The thread from a measure up: its plan and unit, its area and main goal, and the goals it serves. */
export async function viewMeasureThread(
  context: UseCaseContext,
  actor: Actor,
  measureId: MeasureId,
): Promise<Outcome<MeasureThreadReport>> {
  const { records } = context;
  const own = stepOf(records, measureId);
  const area = own && records.get('areas', own.measure.areaId)?.entity;
  if (own === undefined || area === undefined) return { kind: 'notFound' };
  const organisation = records.organisation();
  if (sightOfMeasure(actor, own.measure, own.plan, organisation) === 'none') return { kind: 'forbidden' };
  await auditPlanReading(context, actor, own.plan, 'read:measure:person');
  const goals = threadFacts(context)
    .thread.goalsOf(own.measure)
    .flatMap((id) => records.get('goals', id)?.entity ?? []);
  const above = stepsAbove(records, own.measure).map((step) => ({
    ...step,
    opens: sightOfMeasure(actor, step.measure, step.plan, organisation) !== 'none',
  }));
  return { kind: 'ok', value: { ...own, area, goals, above } };
}

/**
 * What it carries out a part of, to the top. A title from above is told to whoever sees what hangs on it, whose own plan cites it; a cycle
 * is cut where it closes.
 */
function stepsAbove(records: Records, measure: Measure): readonly Step[] {
  const steps: Step[] = [];
  const seen = new Set<MeasureId>([measure.id]);
  for (let id = measure.parentMeasureId; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const step = stepOf(records, id);
    if (step === undefined || 'personId' in step.plan.subject) break;
    steps.push(step);
    id = step.measure.parentMeasureId;
  }
  return steps;
}

function stepOf(records: Records, id: MeasureId): Step | undefined {
  const measure = records.get('measures', id)?.entity;
  const plan = measure && records.get('plans', measure.planId)?.entity;
  if (measure === undefined || plan === undefined) return undefined;
  const organisation = records.organisation();
  const { subject } = plan;
  return {
    measure,
    plan,
    unit: 'unitId' in subject ? organisation.unit(organisation.inUse(subject.unitId)) : undefined,
  };
}
