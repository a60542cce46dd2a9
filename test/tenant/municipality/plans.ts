import { asId, type PersonId, type PlanId, type UnitId } from '@rod-trad/shared/domain/ids';
import { addDays, type IsoDate, isoDate } from '@rod-trad/shared/domain/iso-date';
import type { Endorsement, Plan, PlanStatus } from '@rod-trad/shared/domain/plan';
import type { Featured } from './edge-cases.ts';
import type { Random } from './random.ts';
import { planPeriod } from './requirements.ts';
import type { StaffMember } from './staff.ts';
import type { PlannedUnit } from './unit-tree.ts';

/** A plan with whom or what it is for, so that measures can be chosen for it. */
export interface PlannedPlan {
  readonly row: Plan;
  readonly unit: PlannedUnit;
  /** Present for one person's plan. */
  readonly person?: StaffMember | undefined;
  readonly parent?: PlannedPlan | undefined;
}

const shareWithPlan = { municipality: 1, sector: 1, establishment: 0.85, department: 0.6 } as const;

/** Plans at every level of seed 000 ("Forankring i alle ledd"); some units have none yet. */
export function plans(
  units: readonly PlannedUnit[],
  staff: readonly StaffMember[],
  featured: Featured,
  today: IsoDate,
  random: Random,
): readonly PlannedPlan[] {
  const made: PlannedPlan[] = [];
  const period = planPeriod(today);
  const years = `${period.firstYear}–${period.lastYear}`;
  const byUnit = new Map<UnitId, PlannedPlan>();
  const above = (unit: PlannedUnit | undefined): PlannedPlan | undefined =>
    unit && (byUnit.get(unit.id) ?? above(unit.parent));
  const add = (
    plan: Omit<PlannedPlan, 'row'>,
    subject: Plan['subject'],
    title: string,
    status: PlanStatus,
  ) => {
    const parentPlanId = plan.parent?.row.id;
    const row: Plan = {
      id: asId<'Plan'>(`plan-${made.length + 1}`) satisfies PlanId,
      subject,
      ...(parentPlanId && { parentPlanId }),
      title,
      ...period,
      status,
      endorsements: plan.person ? [] : endorsements(plan.unit, status, period.firstYear, made.length, today),
    };
    const whole = { ...plan, row };
    made.push(whole);
    return whole;
  };

  const told = new Set([featured.unit, featured.unit.parent]);
  for (const unit of units) {
    if (!told.has(unit) && !random.chance(shareWithPlan[unit.level])) continue;
    const status = told.has(unit) ? 'running' : statusOf(unit, random);
    const place =
      unit.level === 'department' && unit.parent ? `${unit.name}, ${unit.parent.name}` : unit.name;
    const title = `Kompetanseplan ${years} for ${place}`;
    byUnit.set(unit.id, add({ unit, parent: above(unit.parent) }, { unitId: unit.id }, title, status));
  }
  for (const person of staff) {
    const gone = person.endOn !== undefined && person.endOn < today;
    // In the department of the stories one person has a plan; elsewhere every sixteenth.
    if (person.unit === featured.unit ? person !== featured.employee : !random.chance(gone ? 0.3 : 0.06))
      continue;
    const status = gone
      ? 'evaluated'
      : person === featured.employee
        ? 'running'
        : random.pick(personalStatuses);
    const title = `Individuell kompetanseplan ${years}`;
    add(
      { unit: person.unit, person, parent: above(person.unit) },
      { personId: person.id satisfies PersonId },
      title,
      status,
    );
  }
  return made;
}

const personalStatuses = ['running', 'running', 'adopted', 'draft'] as const;

const unitStatuses: readonly { readonly status: PlanStatus; readonly weight: number }[] = [
  { status: 'running', weight: 62 },
  { status: 'adopted', weight: 14 },
  { status: 'inConsultation', weight: 14 },
  { status: 'draft', weight: 10 },
];

function statusOf(unit: PlannedUnit, random: Random): PlanStatus {
  if (unit.level === 'municipality' || unit.level === 'sector') return 'running';
  return random.weighted(unitStatuses).status;
}

const adoptedBy = {
  municipality: 'Kommunestyret',
  sector: 'Hovedutvalget',
  establishment: 'Kommunalsjefen',
  department: 'Virksomhetslederen',
} as const;

/** A plan is discussed with the union representatives before it is adopted (HTA 3.3); a draft has neither behind it. */
function endorsements(
  unit: PlannedUnit,
  status: PlanStatus,
  firstYear: number,
  number: number,
  today: IsoDate,
): readonly Endorsement[] {
  if (status === 'draft') return [];
  const body = 'Drøftingsmøte med de tillitsvalgte';
  if (status === 'inConsultation') {
    return [{ kind: 'consultation', on: addDays(today, -9), body }];
  }
  const before = firstYear - 1;
  const sequence = String(1200 + number);
  return [
    {
      kind: 'consultation',
      on: isoDate(`${before}-10-${String(10 + (number % 15))}`),
      body,
      caseNumber: `${before}/${sequence}-3`,
    },
    {
      kind: 'adoption',
      on: isoDate(`${before}-12-${String(4 + (number % 12)).padStart(2, '0')}`),
      body:
        unit.level === 'sector'
          ? `${adoptedBy.sector} for ${unit.name.toLowerCase()}`
          : adoptedBy[unit.level],
      caseNumber: `${before}/${sequence}-7`,
    },
  ];
}
