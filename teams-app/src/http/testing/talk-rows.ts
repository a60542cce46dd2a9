import type { Caller, Row } from './access-row.ts';
import { agreedPoint, people } from './fjord-ward.ts';

const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const held = `/api/talks/2026/${people.employee.id}`;
const ahead = `/api/talks/2026/${people.otherEmployee.id}`;
const closed = `/api/talks/2026/${people.leader.id}`;
/** The two of each talk. */
const twoOfHeld: readonly Caller[] = ['employee', 'leader'];
const twoOfAhead: readonly Caller[] = ['otherEmployee', 'otherLeader'];
const period = { title: 'Våren 2027', fromOn: '2027-02-01', toOn: '2027-04-01' };
const point = {
  ...{ text: 'Hospitere i hjemmesykepleien', serves: { areaId: 'area' } },
  ...{ responsible: 'leader', dueOn: '2027-03-01' },
};

const seen = { text: agreedPoint, responsible: 'employee', dueOn: '2027-03-01' };

/** Talks are for the two alone: not for leaders further up, not for HR. */
export const talkRows: readonly Row[] = [
  {
    name: 'ownTalk',
    url: '/api/me/talk',
    allowed: [
      ...(['employee', 'otherEmployee', 'leader', 'otherLeader', 'director', 'hrAdviser'] as const),
      ...(['unionRep', 'manager', 'administrator'] as const),
    ],
  },
  { name: 'talk', url: held, allowed: twoOfHeld },
  { name: 'talk', url: ahead, allowed: twoOfAhead },
  { name: 'talk', url: closed, allowed: ['leader', 'director'] },
  {
    name: 'talk',
    url: `/api/talks/none/${people.employee.id}`,
    allowed: [],
    otherwise: { employee: 404, leader: 404 },
  },
  { name: 'team', url: '/api/team', allowed: ['leader', 'otherLeader', 'director', 'hrAdviser'] },
  { name: 'saveTalkPeriod', url: '/api/talk-periods', body: { key, draft: period }, allowed: ['hrAdviser'] },
  {
    name: 'savePreparation',
    url: `${ahead}/preparation`,
    body: { key, question: 'expectations', text: 'Mer veiledning' },
    allowed: twoOfAhead,
  },
  { name: 'sharePreparation', url: `${ahead}/share`, body: { key }, allowed: twoOfAhead },
  // The leader books, holds and closes; the employee gives a held talk to a new leader.
  {
    name: 'moveTalk',
    url: `${ahead}/move`,
    body: { key, move: { kind: 'book', at: '2026-12-01T09:00:00.000Z' } },
    allowed: ['otherLeader'],
  },
  {
    name: 'moveTalk',
    url: `${held}/move`,
    body: { key, move: { kind: 'handOver' } },
    allowed: ['employee'],
  },
  { name: 'closeTalk', url: `${held}/close`, body: { key }, allowed: ['leader'] },
  { name: 'saveTalkPoint', url: `${held}/points`, body: { key, draft: point }, allowed: twoOfHeld },
  {
    name: 'tickTalkPoint',
    url: `${held}/points/agreed/ticks`,
    body: { key, opens: ['hr'], seen },
    allowed: twoOfHeld,
  },
  // A point is reached through its own talk only.
  {
    name: 'tickTalkPoint',
    url: `${ahead}/points/agreed/ticks`,
    body: { key, opens: ['hr'], seen },
    allowed: [],
    otherwise: { otherEmployee: 404, otherLeader: 404 },
  },
  { name: 'dropTalkPoint', url: `${held}/points/agreed/drop`, body: { key }, allowed: twoOfHeld },
  {
    name: 'followUpTalkPoint',
    url: `${closed}/points/followed/follow-ups`,
    body: { key, after: 3, standing: 'onTheWay' },
    allowed: ['leader', 'director'],
  },
  // Pay is a talk of its own, between the same two; the leader writes down what came of it.
  { name: 'payTalks', url: `/api/pay-talks/${people.employee.id}`, allowed: twoOfHeld },
  {
    name: 'askForPayTalk',
    url: `/api/pay-talks/${people.otherEmployee.id}/ask`,
    body: { key },
    allowed: twoOfAhead,
  },
  {
    name: 'holdPayTalk',
    url: `/api/pay-talks/${people.employee.id}/hold`,
    body: { key, id: 'asked', etag: '"1"', heldOn: '2026-11-20', measures: 'Fagansvar for sår' },
    allowed: ['leader'],
  },
];
