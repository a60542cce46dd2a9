import { momentsOf } from '../domain/evaluation/evaluation-moments.ts';
import type { MeasureId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import { sightOfMeasure, sightOfPlan } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { mayReadLeave } from '../policies/education.ts';
import { auditPlanReading } from './audit-plan-reading.ts';
import { nameInHistory, readHistory } from './history.ts';
import { evaluationFacts, gapsAround } from './measure-evaluation.ts';
import { newestFirst, reportMeasure } from './measure-report.ts';
import { auditEducation } from './open-leave.ts';
import { closedUnitOf } from './plans-of-unit.ts';
import type { MeasureDetailReport } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** One measure, whole: description, competences, history, and one step up to its unit and area. Looking at somebody else's is audited. */
export async function viewMeasure(
  context: Pick<UseCaseContext, 'records' | 'audit' | 'now'>,
  actor: Actor,
  measureId: MeasureId,
): Promise<Outcome<MeasureDetailReport>> {
  const { records } = context;
  const measure = records.get('measures', measureId)?.entity;
  const plan = measure && records.get('plans', measure.planId)?.entity;
  const area = measure && records.get('areas', measure.areaId)?.entity;
  if (measure === undefined || plan === undefined || area === undefined) return { kind: 'notFound' };
  const organisation = records.organisation();
  const sight = sightOfMeasure(actor, measure, plan, organisation);
  if (sight === 'none') return { kind: 'forbidden' };
  await auditPlanReading(context, actor, plan, 'read:measure:person');
  const { parentMeasureId } = measure;
  const today = norwegianDay(context.now());
  // Its owner sees how the measure goes; how the unit stands is for those who see its people.
  const seesGaps = sightOfPlan(actor, plan, organisation) === 'people';
  return {
    kind: 'ok',
    value: {
      ...reportMeasure(records, actor, measure, plan, sight, today),
      evaluations: newestFirst(records.where('evaluations', measure.id)).map((evaluation) => ({
        ...evaluation,
        author: records.person(evaluation.by),
      })),
      moments: momentsOf(evaluationFacts(records, measure, plan), today),
      movedFrom: closedUnitOf(plan, records),
      plan,
      area,
      unit: 'unitId' in plan.subject ? organisation.unit(organisation.inUse(plan.subject.unitId)) : undefined,
      goals: measure.goalIds
        .flatMap((id) => records.get('goals', id)?.entity ?? [])
        .filter(({ removedOn }) => removedOn === undefined),
      parent: parentMeasureId === undefined ? undefined : records.get('measures', parentMeasureId)?.entity,
      competences: measure.competences.flatMap((target) => {
        const competence = records.get('competences', target.competenceId)?.entity;
        return competence === undefined
          ? []
          : [{ competence, targetLevel: target.targetLevel, people: target.people }];
      }),
      educations: sight === 'people' ? await educationsOf(context, actor, measureId) : [],
      history: sight === 'people' ? readHistory(records, measure.id) : [],
      seesGaps,
      gaps: seesGaps ? gapsAround(context, measure, plan) : [],
      competence: (id) => records.get('competences', id)?.entity,
      nameOf: (field, id) => nameInHistory(records, field, id),
    },
  };
}

/** Education leave that is part of the measure, of those the reader may see. Seeing it of somebody else is audited, as everywhere. */
async function educationsOf(
  context: Pick<UseCaseContext, 'records' | 'audit' | 'now'>,
  actor: Actor,
  measureId: MeasureId,
): Promise<MeasureDetailReport['educations']> {
  const { records } = context;
  const organisation = records.organisation();
  const leaves = records
    .all('educationLeaves')
    .filter((leave) => leave.measureId === measureId && leave.decision !== 'withdrawn')
    .filter(({ personId }) => mayReadLeave(actor, personId, organisation));
  for (const personId of new Set(leaves.map((leave) => leave.personId))) {
    await auditEducation(context, actor, 'read:education:person', personId);
  }
  return leaves.map((leave) => ({ leave, person: records.person(leave.personId) }));
}
