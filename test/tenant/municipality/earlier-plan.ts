import type { CompetenceArea } from '@rod-trad/shared/domain/competence-area';
import type { Goal } from '@rod-trad/shared/domain/goal';
import { asId } from '@rod-trad/shared/domain/ids';
import { type IsoDate, type IsoInstant, isoDate } from '@rod-trad/shared/domain/iso-date';
import type { Measure } from '@rod-trad/shared/domain/measure';
import type { Plan } from '@rod-trad/shared/domain/plan';
import { freeze, type PlanCopy } from '@rod-trad/shared/domain/plan/plan-copy';
import type { PlannedPlan } from './plans.ts';
import { planPeriod } from './requirements.ts';
import type { StaffMember } from './staff.ts';

interface EarlierPlan {
  readonly plan: Plan;
  readonly measures: readonly Measure[];
  readonly copies: readonly PlanCopy[];
}

/** The municipality's plan of the period before: carried out, evaluated, and kept as it was. */
export function earlierPlan(
  now: PlannedPlan,
  measures: readonly Measure[],
  areas: readonly CompetenceArea[],
  goals: readonly Goal[],
  closedBy: StaffMember,
  today: IsoDate,
): EarlierPlan {
  const { firstYear } = planPeriod(today);
  const began = firstYear - 4;
  const plan: Plan = {
    id: asId<'Plan'>('plan-earlier'),
    subject: now.row.subject,
    title: `Kompetanseplan ${began}–${firstYear - 1} for ${now.unit.name}`,
    firstYear: began,
    lastYear: firstYear - 1,
    status: 'evaluated',
    endorsements: [
      {
        kind: 'consultation',
        on: isoDate(`${began - 1}-10-14`),
        body: 'Drøftingsmøte med de tillitsvalgte',
      },
      { kind: 'adoption', on: isoDate(`${began - 1}-12-09`), body: 'Kommunestyret' },
    ],
  };
  const rows = measures
    .filter(({ planId }) => planId === now.row.id)
    .slice(0, 4)
    .map((measure, at): Measure => {
      const { parentMeasureId: _, ownerId: __, dueOn: ___, ...rest } = measure;
      const id = asId<'Measure'>(`measure-earlier-${at + 1}`);
      const years = measure.years.map((year) => year - 4);
      return { ...rest, id, planId: plan.id, years, status: 'done', progress: 100 };
    });
  const titles = new Map(goals.map(({ id, title }) => [id, title]));
  const whole = areas.map((area) => ({
    ...area,
    goals: area.goalIds.flatMap((id) => titles.get(id) ?? []),
    measures: rows.filter(({ areaId }) => areaId === area.id),
  }));
  const at = `${firstYear}-01-20T09:00:00.000Z` as IsoInstant;
  return { plan, measures: rows, copies: freeze(plan, whole, { at, by: closedBy.id }) };
}
