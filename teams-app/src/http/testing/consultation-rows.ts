import type { Caller, Row } from './access-row.ts';

const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const planners: readonly Caller[] = ['leader', 'director', 'hrAdviser'];
const readers: readonly Caller[] = [...planners, 'unionRep', 'manager'];
/** To whoever may not see a meeting it does not exist. */
const unseen: Partial<Record<Caller, number>> = Object.fromEntries(
  (['stranger', 'employee', 'otherEmployee', 'leader', 'otherLeader', 'administrator'] as const).map(
    (who) => [who, 404],
  ),
);
const url = '/api/consultations/meeting-of-ward';
const view = (partyId: string) => ({
  key,
  change: { kind: 'view', itemId: 'treated', partyId, to: 'Flere hele stillinger', seen: '' },
});
const meeting = {
  ...{ key, unitId: 'ward', year: 2027, title: 'Drøftingsmøte 2027', plannedOn: '2027-10-01' },
  ...{ parties: [{ id: 'employer', kind: 'employer', name: 'Arbeidsgiver' }], planIds: ['plan'] },
};

/** Consultations: the employer calls them and keeps the protocol; union representatives write what unions say; management reads. */
export const consultationRows: readonly Row[] = [
  { name: 'consultations', url: '/api/consultations', allowed: [...readers, 'otherLeader'] },
  { name: 'consultation', url, allowed: readers, otherwise: unseen },
  {
    name: 'consultation',
    url: '/api/consultations/meeting-of-town',
    allowed: ['director', 'hrAdviser', 'unionRep', 'manager'],
    otherwise: unseen,
  },
  { name: 'consultationNumbers', url: `${url}/numbers`, allowed: readers, otherwise: unseen },
  { name: 'consultationPackage', url: `${url}/package`, allowed: readers, otherwise: unseen },
  { name: 'saveConsultation', url: '/api/consultations', body: meeting, allowed: planners },
  {
    name: 'writeInConsultation',
    url: `${url}/changes`,
    body: view('fagforbundet'),
    allowed: [...planners, 'unionRep'],
    otherwise: unseen,
  },
  {
    name: 'writeInConsultation',
    url: `${url}/changes`,
    body: view('employer'),
    allowed: planners,
    otherwise: unseen,
  },
  {
    name: 'writeInConsultation',
    url: '/api/consultations/last-meeting/changes',
    body: {
      key,
      change: {
        ...{ kind: 'outcome', agreementId: 'guides', to: { status: 'kept', outcome: 'Gjort' } },
        seen: { status: 'open', outcome: '' },
      },
    },
    allowed: planners,
    otherwise: unseen,
  },
  {
    name: 'holdConsultation',
    url: `${url}/hold`,
    body: { key, etag: '"1"', heldOn: '2026-11-20' },
    allowed: planners,
    otherwise: unseen,
  },
  { name: 'planHistory', url: '/api/plan-history/meeting-of-ward', allowed: planners },
];
