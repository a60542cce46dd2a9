import type { Fault } from '../fault.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Measure } from '../measure.ts';
import type { Endorsement, Plan, PlanStatus } from '../plan.ts';

/** From draft by consultation and adoption to evaluation; back only while nothing has been adopted. */
const next: Readonly<Record<PlanStatus, readonly PlanStatus[]>> = {
  draft: ['inConsultation', 'adopted'],
  inConsultation: ['draft', 'adopted'],
  adopted: ['running'],
  running: ['evaluated'],
  evaluated: [],
};

/** Where a plan can go from here. What is done for one person is discussed with that person, and with no union (HTA 3.3 is about plans of the whole). */
export function nextPlanStatuses({
  status,
  subject,
}: Pick<Plan, 'status' | 'subject'>): readonly PlanStatus[] {
  return 'unitId' in subject ? next[status] : next[status].filter((to) => to !== 'inConsultation');
}

/** What it takes to adopt a plan. */
export interface Adoption {
  readonly adoption: Endorsement;
  readonly notDiscussedBecause?: string | undefined;
}

const longestReason = 500;

/**
 * What stands in the way of adopting a plan. It has been discussed with the union representatives, or it is said why not (HTA 3.3:
 * "etter drøftinger med de tillitsvalgte, skal det utarbeides en plan"); what is done for one person is discussed with that person.
 * And each measure says by what it is a success, or nobody could tell afterwards whether it was.
 */
export function adoptionFaults(
  plan: Plan,
  measures: readonly Measure[],
  { adoption, notDiscussedBecause }: Adoption,
  today: IsoDate,
): readonly Fault[] {
  const faults: Fault[] = [...endorsementFaults(adoption, today)];
  const discussed = plan.endorsements.filter(({ kind }) => kind === 'consultation').map(({ on }) => on);
  const reason = (notDiscussedBecause ?? '').trim();
  if (reason.length > longestReason) {
    faults.push({ field: 'notDiscussedBecause', code: 'tooLong', values: { most: longestReason } });
  }
  const first = discussed.toSorted()[0];
  if (first === undefined) {
    if ('unitId' in plan.subject && reason === '') {
      faults.push({ field: 'notDiscussedBecause', code: 'notDiscussed' });
    }
  } else if (adoption.on < first) {
    faults.push({ field: 'on', code: 'notYetDiscussed', values: { on: first } });
  }
  const lacking = measures.filter(
    ({ status, successCriteria }) => status !== 'stopped' && successCriteria.trim() === '',
  );
  if (lacking[0] !== undefined) {
    const values = { count: lacking.length, title: lacking[0].title };
    faults.push({ field: 'measures', code: 'noCriterion', values });
  }
  return faults;
}

/** What is wrong with a consultation or an adoption as it is entered. */
export function endorsementFaults(
  { on, body, caseNumber }: Pick<Endorsement, 'on' | 'body' | 'caseNumber'>,
  today: IsoDate,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (on > today) faults.push({ field: 'on', code: 'dateInFuture' });
  if (body.trim() === '') faults.push({ field: 'body', code: 'required' });
  if (body.length > 200) faults.push({ field: 'body', code: 'tooLong', values: { most: 200 } });
  if ((caseNumber ?? '').length > 50)
    faults.push({ field: 'caseNumber', code: 'tooLong', values: { most: 50 } });
  return faults;
}
