import { agendaTopicKeys } from '../domain/consultation/agenda-topics.data.ts';
import { consultationBefore } from '../domain/consultation/last-agreements.ts';
import type { ConsultationId, PlanId, UnitId } from '../domain/ids.ts';
import { strategies } from '../domain/measure.ts';
import type { Actor } from '../policies/actor.ts';
import { mayWriteForUnions } from '../policies/consultation.ts';
import type { ConsultationNumbers } from './consultation-numbers.ts';
import { readConsultationNumbers } from './consultation-numbers.ts';
import type {
  ConsultationPackage,
  ConsultationReport,
  DiscussedPlan,
  StrategySum,
} from './consultation-reports.ts';
import { auditConsultation, openConsultation } from './open-consultation.ts';
import { everyPlanOfUnit } from './plans-of-unit.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { unitOf } from './view-consultations.ts';

/** One meeting: what was agreed the year before and what became of it, the agenda with each party's view, and what was agreed. */
export async function viewConsultation(
  context: UseCaseContext,
  actor: Actor,
  id: ConsultationId,
): Promise<Outcome<ConsultationReport>> {
  const { records } = context;
  const found = openConsultation(context, actor, id);
  if (found.kind !== 'open') return found;
  const { stored, plans: mayPlan } = found;
  const consultation = stored.entity;
  const unit = unitOf(records, consultation);
  if (unit === undefined) return { kind: 'notFound' };
  const isOpen = consultation.status === 'planned';
  const plans = consultation.planIds.flatMap((planId) => discussed(context, planId) ?? []);
  const used = new Set(consultation.agenda.map(({ topic }) => topic));
  return {
    kind: 'ok',
    value: {
      ...{ consultation, unit, mayPlan, plans },
      etag: stored.etag,
      pending: records.isPending('consultations', id),
      mayWriteForUnions: isOpen && (mayPlan || mayWriteForUnions(actor)),
      strategies: sums(plans),
      before: consultationBefore(records.all('consultations'), consultation),
      topics: agendaTopicKeys.filter((topic) => !used.has(topic)),
      choosable: mayPlan && isOpen ? choosable(context, unit.id) : [],
    },
  };
}

/** The numbers beside it: the same for everybody who comes. */
export async function viewConsultationNumbers(
  context: UseCaseContext,
  actor: Actor,
  id: ConsultationId,
): Promise<Outcome<ConsultationNumbers>> {
  const found = openConsultation(context, actor, id);
  if (found.kind !== 'open') return found;
  const unit = unitOf(context.records, found.stored.entity);
  if (unit === undefined) return { kind: 'notFound' };
  return { kind: 'ok', value: await readConsultationNumbers(context, actor, unit) };
}

/** All of it in one, to be taken along. That it was taken is written down. */
export async function packConsultation(
  context: UseCaseContext,
  actor: Actor,
  id: ConsultationId,
): Promise<Outcome<ConsultationPackage>> {
  const report = await viewConsultation(context, actor, id);
  if (report.kind !== 'ok') return report;
  await auditConsultation(context, actor, 'read:consultation:package', id);
  const numbers = await readConsultationNumbers(context, actor, report.value.unit);
  return { kind: 'ok', value: { ...report.value, ...numbers } };
}

function discussed({ records }: UseCaseContext, planId: PlanId): DiscussedPlan | undefined {
  const plan = records.get('plans', planId)?.entity;
  if (plan === undefined || !('unitId' in plan.subject)) return undefined;
  const measures = records
    .where('measures', planId)
    .filter(({ status }) => status !== 'stopped')
    .map((measure) => ({ measure, area: records.get('areas', measure.areaId)?.entity }))
    .toSorted((a, b) => (a.area?.order ?? 0) - (b.area?.order ?? 0) || a.measure.order - b.measure.order);
  return { plan, unit: unitOf(records, plan.subject), measures };
}

/** Kroner and hours are a year; a measure with no year in it costs nothing yet. */
function sums(plans: readonly DiscussedPlan[]): readonly StrategySum[] {
  const all = plans.flatMap(({ measures }) => measures.map(({ measure }) => measure));
  return strategies.map((strategy) => {
    const of = all.filter((measure) => measure.strategy === strategy);
    return {
      strategy,
      measures: of.length,
      kroner: of.reduce((sum, { costKroner, years }) => sum + costKroner * years.length, 0),
      hours: of.reduce((sum, { costHours, years }) => sum + costHours * years.length, 0),
    };
  });
}

/** Plans of the unit and of those right below it that have not been closed: units further down have meetings of their own. */
function choosable(context: UseCaseContext, unitId: UnitId): ConsultationReport['choosable'] {
  const organisation = context.records.organisation();
  const own = organisation.unit(unitId);
  return [...(own === undefined ? [] : [own]), ...organisation.children(unitId)].flatMap((unit) =>
    everyPlanOfUnit(context, unit.id)
      .filter(({ status }) => status !== 'evaluated')
      .map((plan) => ({ plan, unit })),
  );
}
