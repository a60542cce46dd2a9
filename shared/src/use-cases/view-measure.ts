import type { MeasureId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import { sightOfMeasure } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { reportMeasure } from './measure-report.ts';
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
  const { subject } = plan;
  if ('personId' in subject && subject.personId !== actor.personId) {
    await context.audit.record({
      at: toInstant(context.now()),
      actorId: actor.personId,
      action: 'read:measure:person',
      subject: subject.personId,
      people: 1,
    });
  }
  return {
    kind: 'ok',
    value: {
      ...reportMeasure(records, actor, measure, plan, sight),
      area,
      unit: 'unitId' in plan.subject ? organisation.unit(plan.subject.unitId) : undefined,
      competences: measure.competences.flatMap((target) => {
        const competence = records.get('competences', target.competenceId)?.entity;
        return competence === undefined
          ? []
          : [{ competence, targetLevel: target.targetLevel, people: target.people }];
      }),
    },
  };
}
