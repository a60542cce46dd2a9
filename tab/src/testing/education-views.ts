import type { LeaveDetailView, LeaveView } from '@rod-trad/shared/contracts/education-views';

const freshness = { asOf: '2026-11-23T09:00:00.000Z', revision: 7, stale: false };

/** Half a year that Kari has applied for. */
export function leaveView(over: Partial<LeaveView> = {}): LeaveView {
  return {
    id: 'l1',
    etag: '"1"',
    person: { id: 'p3', name: 'Kari Nordmann' },
    units: ['Avdeling Sol'],
    title: 'Videreutdanning i palliasjon',
    institution: 'Høgskolen',
    level: 'bachelor',
    studyUnit: 'credits',
    studyAmount: 30,
    years: 0.5,
    longEnough: true,
    fromOn: '2026-08-15',
    toOn: '2027-06-15',
    percent: 20,
    payAsked: 'paid',
    valueForEmployee: 'Tryggere',
    valueForEmployer: 'Fagansvar',
    appliedOn: '2026-05-02',
    decision: 'applied',
    necessary: false,
    expensesCovered: false,
    substituteHours: 0,
    studyState: 'notBegun',
    taken: 0,
    pending: false,
    mayDecide: true,
    mayRecord: true,
    ...over,
  };
}

export function leaveDetail(over: Partial<LeaveView> = {}): LeaveDetailView {
  return { ...leaveView(over), history: [], freshness };
}

export const unitEducation = (...leaves: readonly LeaveView[]) => ({
  unit: { id: 'u1', name: 'Avdeling Sol', level: 'department' as const },
  leaves: [...leaves],
  freshness,
});

export const ownEducation = (...leaves: readonly LeaveView[]) => ({
  leaves: [...leaves],
  measures: [{ id: 'm1', title: 'Lindrende omsorg' }],
  competences: [{ id: 'c1', name: 'Kreftsykepleie', level: 'master' as const, studyPoints: 60 }],
  freshness,
});

export const agreementTexts = () => ({
  texts: [
    { id: 't1', paragraph: 'hta-1-14.2' as const, text: 'Skal innvilges.', source: 'HTA' },
    {
      ...{ id: 't2', paragraph: 'hta-1-14.2' as const, validFrom: '2026-06-01' },
      ...{ text: 'Skal fortsatt innvilges.', source: 'HTA 2026' },
    },
  ],
  mayEdit: false,
});
