import type { EducationLeave } from '../domain/education/education-leave.ts';
import type { PayCase } from '../domain/education/pay-case.ts';
import { asId } from '../domain/ids.ts';
import { day } from './build.ts';

/** A course of half a year that Kari has applied for. */
export function buildLeave(id: string, over: Partial<EducationLeave> = {}): EducationLeave {
  return {
    id: asId(id),
    personId: asId('kari'),
    title: 'Videreutdanning i palliasjon',
    institution: 'Høgskolen i Fjordvik',
    level: 'bachelor',
    studyUnit: 'credits',
    studyAmount: 30,
    fromOn: day('2026-08-15'),
    toOn: day('2027-06-15'),
    percent: 20,
    payAsked: 'paid',
    valueForEmployee: 'Jeg blir tryggere i vanskelige samtaler.',
    valueForEmployer: 'Avdelingen får en fagansvarlig.',
    appliedOn: day('2026-05-02'),
    decision: 'applied',
    necessary: false,
    expensesCovered: false,
    substituteHours: 0,
    studyState: 'notBegun',
    taken: 0,
    ...over,
  };
}

/** The same, granted and under way. */
export function buildGrantedLeave(id: string, over: Partial<EducationLeave> = {}): EducationLeave {
  return buildLeave(id, {
    decision: 'granted',
    decidedOn: day('2026-05-20'),
    decidedBy: asId('leader'),
    decidedAs: 'Avdelingsleder',
    pay: 'paid',
    expensesCovered: true,
    studyState: 'underWay',
    taken: 10,
    ...over,
  });
}

export function buildPayCase(leaveId: string, over: Partial<PayCase> = {}): PayCase {
  return {
    id: asId(`pay-${leaveId}`),
    leaveId: asId(leaveId),
    personId: asId('kari'),
    openedOn: day('2026-11-01'),
    stage: 'toConsider',
    codeConsidered: false,
    ...over,
  };
}
