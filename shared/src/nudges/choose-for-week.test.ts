import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { isoDate } from '../domain/iso-date.ts';
import type { Nudge } from '../domain/nudge.ts';
import { dueNudge, knownOfPeople } from '../testing/rule-day.ts';
import { chooseForWeek, type KnownOfPeople } from './choose-for-week.ts';
import { workingHours } from './quiet-times.ts';

const kari = asId<'Person'>('kari');
const wednesday = isoDate('2026-11-25');
const cadence = (n: number) => dueNudge('measureFollowUp', 'cadence', `m${n}`, `2026-01-0${n}`);
const dueDate = (n: number) => dueNudge('measureFollowUp', 'dueDate', `d${n}`, `2026-11-2${n}`);
const weekly = dueNudge('leaderDigest', 'weekly', 'week', '2026-11-23');

const choose = (due: readonly Nudge[], over: Partial<KnownOfPeople> = {}, dayOff = false) =>
  chooseForWeek(kari, due, knownOfPeople(over), wednesday, dayOff).map(
    ({ nudge, fate, into }) => `${nudge.subject.id} ${fate}${into === undefined ? '' : ' into a digest'}`,
  );

describe('the week of one person', () => {
  it('has room for three messages, the most pressing first', () => {
    expect(choose([cadence(1), dueDate(2), dueDate(0)])).toEqual(['d0 send', 'd2 send', 'm1 send']);
  });

  it('gathers the rest in one message, which is one of the three', () => {
    expect(choose([cadence(1), cadence(2), dueDate(2), dueDate(0)])).toEqual([
      'week send',
      'd0 send',
      'd2 send',
      'm1 merge into a digest',
      'm2 merge into a digest',
    ]);
    expect(choose([cadence(1), dueDate(0)], { given: () => 2 })).toEqual([
      'week send',
      'd0 merge into a digest',
      'm1 merge into a digest',
    ]);
  });

  it('uses the leader’s own digest for it, and makes no second one', () => {
    const due = [weekly, cadence(1), cadence(2), dueDate(0)];
    expect(choose(due)).toEqual(['week send', 'd0 send', 'm1 send', 'm2 merge into a digest']);
    const leads = { leadsAnybody: () => true };
    const [digest] = chooseForWeek(
      kari,
      due.slice(1).concat(dueDate(1)),
      knownOfPeople(leads),
      wednesday,
      false,
    );
    expect(digest?.nudge.id).toBe('leaderDigest:kari:week:2026-11-23');
  });

  it('waits when the three have been sent, when the digest has been sent, or when it is not wanted', () => {
    expect(choose([dueDate(0)], { given: () => 3 })).toEqual(['d0 weeklyCap']);
    const isTold = (id: string) => id.startsWith('ownDigest');
    expect(choose([dueDate(0), cadence(1)], { given: () => 2, isTold })).toEqual(['d0 send', 'm1 weeklyCap']);
    const preferencesOf = () => ({ stopped: ['ownDigest' as const] });
    expect(choose([dueDate(0), cadence(1)], { given: () => 2, preferencesOf })).toEqual([
      'd0 send',
      'm1 weeklyCap',
    ]);
  });

  it.each([
    ['has left', { isPresent: () => false }, false, 'left'],
    ['has been told', { isTold: () => true }, false, 'alreadySent'],
    ['pauses', { preferencesOf: () => ({ stopped: [], pausedUntil: wednesday }) }, false, 'paused'],
    [
      'does not want it',
      { preferencesOf: () => ({ stopped: ['measureFollowUp' as const] }) },
      false,
      'stopped',
    ],
    ['has the day off', {}, true, 'dayOff'],
  ] as const)('is silent for whoever %s', (_, over, dayOff, expected) => {
    expect(choose([dueDate(0)], over, dayOff)).toEqual([`d0 ${expected}`]);
  });

  it('is open again the day after a pause', () => {
    const preferencesOf = () => ({ stopped: [], pausedUntil: isoDate('2026-11-24') });
    expect(choose([dueDate(0)], { preferencesOf })).toEqual(['d0 send']);
  });

  it('never holds more than the cap, whatever is due, and says of everything what becomes of it', () => {
    const some = fc.uniqueArray(
      fc.tuple(fc.constantFrom('measureFollowUp', 'checkIn', 'certificateExpiring', 'payCase'), fc.nat(30)),
      { selector: ([kind, n]) => `${kind}${n}`, maxLength: 25 },
    );
    fc.assert(
      fc.property(some, fc.nat(5), fc.boolean(), fc.boolean(), (raw, given, leads, told) => {
        const due = raw.map(([kind, n]) => dueNudge(kind as 'payCase', 'completed', `s${n}`, '2026-11-20'));
        const known = knownOfPeople({
          given: () => given,
          leadsAnybody: () => leads,
          isTold: (id) => told && id.includes('Digest'),
        });
        const fates = chooseForWeek(kari, due, known, wednesday, false);
        const sent = fates.filter(({ fate }) => fate === 'send');
        expect(sent.length).toBeLessThanOrEqual(Math.max(0, workingHours.weeklyCap - given));
        expect(due.every(({ id }) => fates.some(({ nudge }) => nudge.id === id))).toBe(true);
        expect(new Set(fates.map(({ nudge }) => nudge.id)).size).toBe(fates.length);
        // What is told in another message is told in one that is sent.
        const ids = new Set(sent.map(({ nudge }) => nudge.id));
        expect(fates.every(({ into }) => into === undefined || ids.has(into))).toBe(true);
      }),
    );
  });
});
