import type { UnitId } from '../domain/ids.ts';
import type { PlanStatus } from '../domain/plan.ts';
import type { Actor } from '../policies/actor.ts';
import type { PlanReport } from './reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { reportPlan } from './view-plan.ts';

/** A draft is between those who write it and those they discuss it with; an adopted plan is everybody's. */
const open: ReadonlySet<PlanStatus> = new Set(['adopted', 'running', 'evaluated']);

/**
 * The plan as a channel shows it: the same for every employee, numbers and measures only, whoever asks. A channel tab's first page
 * must not be personal (learn.microsoft.com/legal/marketplace/certification-policies, Teams store validation guidelines).
 */
export async function viewChannelPlan(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  actor: Actor,
  unitId: UnitId | undefined,
): Promise<Outcome<PlanReport>> {
  const { records } = context;
  if (records.person(actor.personId)?.active !== true) return { kind: 'forbidden' };
  const organisation = records.organisation();
  const unit =
    unitId === undefined
      ? organisation.units.find((candidate) => candidate.parentId === undefined)
      : organisation.unit(unitId);
  if (unit === undefined) return { kind: 'notFound' };
  const report = reportPlan(context, actor, unit, 'numbers');
  return {
    kind: 'ok',
    value:
      report.plan !== undefined && open.has(report.plan.status)
        ? report
        : { unit, sight: 'numbers', mayChange: false, areas: [] },
  };
}
