import type { Caller, Row } from './access-row.ts';

const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e6f';
const cadence = { key, kind: 'measureFollowUp', scope: 'municipality', value: 42 };
const times = { key, fromHour: 8, untilHour: 16, weeklyCap: 2, etags: {} };
/** Everybody who works here. */
const known: readonly Caller[] = [
  ...(['employee', 'otherEmployee', 'leader', 'otherLeader', 'director'] as const),
  ...(['hrAdviser', 'unionRep', 'manager', 'administrator'] as const),
];
const settings = '/api/settings/messages';
const seeing = ['hrAdviser', 'administrator'] as const;

/** What is set of messages: administrators see it, and HR sets it. */
export const settingRows: readonly Row[] = [
  { name: 'messageSettings', url: settings, allowed: seeing },
  { name: 'messagePreview', url: `${settings}/preview?weeklyCap=2`, allowed: seeing },
  { name: 'deliveries', url: `${settings}/deliveries`, allowed: seeing },
  { name: 'setMessageTimes', url: settings, body: times, allowed: ['hrAdviser'] },
  { name: 'setCadence', url: '/api/settings/cadences', body: cadence, allowed: ['hrAdviser'] },
  { name: 'waiting', url: '/api/me/waiting', allowed: known },
  { name: 'ownNudges', url: '/api/me/messages', allowed: known },
  { name: 'chooseOwnNudges', url: '/api/me/messages', body: { choice: { kind: 'pause' } }, allowed: known },
  { name: 'findPeople', url: '/api/people?name=ka', allowed: ['hrAdviser'] },
];
