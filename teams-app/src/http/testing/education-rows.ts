import type { Caller, Row } from './access-row.ts';

const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const version = { key: key, etag: '"1"' };
const known: readonly Caller[] = [
  ...(['employee', 'otherEmployee', 'leader', 'otherLeader', 'director'] as const),
  ...(['hrAdviser', 'unionRep', 'manager', 'administrator'] as const),
];
const lineAndHr: readonly Caller[] = ['leader', 'director', 'hrAdviser'];
const signedIn: readonly Caller[] = ['stranger', ...known];

/** That a colleague has applied for something is no business of anybody’s: there is no such thing. */
const hidden = Object.fromEntries(signedIn.map((caller) => [caller, 404]));

const draft = {
  ...{ title: 'Veiledning', institution: 'Høgskolen', studyUnit: 'credits', studyAmount: 15 },
  ...{ fromOn: '2027-01-10', toOn: '2027-06-10', percent: 20, payAsked: 'paid' },
  ...{ valueForEmployee: 'Jeg kan veilede.', valueForEmployer: 'Studentene får veiledning.' },
};
const ruling = {
  ...{ decision: 'refused', decidedOn: '2026-11-20', decidedAs: 'Leder' },
  refusedBecause: 'To andre er i permisjon samtidig.',
};

/** Leave, studies and pay cases: the person, the line above and HR; those who see numbers get none of it. */
export const educationRows: readonly Row[] = [
  { name: 'unitEducation', url: '/api/units/ward/education', allowed: lineAndHr },
  { name: 'unitEducation', url: '/api/units/top/education', allowed: ['director', 'hrAdviser'] },
  {
    name: 'unitEducation',
    url: '/api/units/nowhere/education',
    allowed: [],
    otherwise: { hrAdviser: 404 },
  },
  { name: 'ownEducation', url: '/api/me/education', allowed: known },
  {
    name: 'leave',
    url: '/api/education/applied',
    allowed: ['employee', ...lineAndHr],
    otherwise: hidden,
  },
  { name: 'leave', url: '/api/education/none', allowed: [], otherwise: hidden },
  { name: 'applyForLeave', url: '/api/me/education', body: { key: key, draft }, allowed: known },
  {
    name: 'applyForLeave',
    url: '/api/me/education',
    body: { key: key, draft, changes: { id: 'applied', etag: '"1"' } },
    allowed: ['employee'],
    otherwise: { ...hidden, stranger: 403 },
  },
  {
    name: 'withdrawLeave',
    url: '/api/education/applied/withdraw',
    body: version,
    allowed: ['employee'],
    otherwise: hidden,
  },
  // Nobody decides the own leave.
  {
    name: 'decideLeave',
    url: '/api/education/applied/decide',
    body: { ...version, ruling },
    allowed: lineAndHr,
    otherwise: hidden,
  },
  {
    name: 'recordStudy',
    url: '/api/education/granted/progress',
    body: { ...version, studyState: 'underWay', taken: 15 },
    allowed: ['employee', ...lineAndHr],
    otherwise: hidden,
  },
  {
    name: 'completeStudy',
    url: '/api/education/granted/complete',
    body: { ...version, completedOn: '2026-11-20' },
    allowed: ['employee', ...lineAndHr],
    otherwise: hidden,
  },
  {
    name: 'reopenStudy',
    url: '/api/education/completed/reopen',
    body: version,
    allowed: ['employee', ...lineAndHr],
    otherwise: hidden,
  },
  {
    name: 'movePayCase',
    url: '/api/pay-cases/pay-completed/move',
    body: { ...version, to: 'raised', on: '2026-11-20', codeConsidered: true },
    allowed: lineAndHr,
    otherwise: hidden,
  },
  { name: 'agreementTexts', url: '/api/agreement-texts', allowed: known },
  {
    name: 'saveAgreementText',
    url: '/api/agreement-texts',
    body: { key: key, paragraph: 'hta-3.3', validFrom: '2026-05-01', text: 'Ny tekst', source: 'HTA' },
    allowed: ['hrAdviser'],
  },
];
