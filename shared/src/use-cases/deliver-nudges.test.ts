import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { workingHours } from '../nudges/quiet-times.ts';
import type { NudgeQuestion, SendOutcome } from '../stores/nudge-sender.ts';
import { day } from '../testing/build.ts';
import { type NudgeTown, nudgeTown } from '../testing/nudge-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { answerCheckIn } from './answer-check-in.ts';
import { deliverNudges } from './deliver-nudges.ts';
import { pauseNudges } from './pause-nudges.ts';
import { planNudges } from './plan-nudges.ts';
import { viewNudgeStatus } from './view-nudge-status.ts';

let town: NudgeTown;
let sent: NudgeQuestion[];
beforeEach(() => {
  town = nudgeTown();
  sent = [];
});
const ok: SendOutcome = { kind: 'sent', conversationId: 'c', activityId: 'a' };
const deliver = (answer: (question: NudgeQuestion) => SendOutcome = () => ok) =>
  deliverNudges(
    town,
    {
      send: async (question) => {
        const outcome = answer(question);
        if (outcome.kind === 'sent') sent.push(question);
        return outcome;
      },
    },
    workingHours,
  );
const round = async () => {
  await planNudges(town, workingHours);
  await deliver();
};
const told = (who: string) =>
  sent.filter(({ nudge }) => nudge.personId === who).map(({ nudge }) => `${nudge.kind} ${nudge.reason}`);
const lise = asId<'Person'>('lise');

describe('what people are told', () => {
  it('is each kind that has a card, once, however often the rules run', async () => {
    await round();
    await round();
    expect(told('kari').toSorted()).toEqual([
      'certificateExpiring days30',
      'checkIn roundOpen',
      'measureFollowUp dueDate',
    ]);
    expect(told('ola').toSorted()).toEqual(['certificateExpiring days7', 'checkIn roundOpen']);
    expect(told('lise')).toEqual(['checkIn roundOpen']);
    // Two certificates run out within a month, and a measure in the ward is late.
    const digest = sent.find(({ nudge }) => nudge.personId === 'leader' && nudge.kind === 'leaderDigest');
    expect(digest).toMatchObject({
      kind: 'digest',
      counts: { late: 1, needHelp: 0, certificates: 2, rounds: 1 },
    });
  });

  it('reaches the leader about a certificate two days after it has reached the holder, and not before', async () => {
    await round();
    town.at('2026-11-26T09:00:00Z');
    await round();
    expect(told('leader')).not.toContain('certificateExpiring leader');
    town.at('2026-11-27T09:00:00Z');
    await round();
    expect(told('leader')).toContain('certificateExpiring leader');
    expect(sent.at(-1)).toMatchObject({
      holder: { id: 'ola' },
      nudge: { subject: { id: 'cpr', about: 'ola' } },
    });
  });

  it('never reaches the leader about a holder whom nothing has reached', async () => {
    for (const moment of ['2026-11-25', '2026-11-27', '2026-11-30']) {
      town.at(`${moment}T09:00:00Z`);
      await planNudges(town, workingHours);
      await deliver(({ nudge }) => (nudge.personId === 'ola' ? { kind: 'blocked', reason: '403' } : ok));
    }
    expect(told('ola')).toEqual([]);
    expect(told('leader')).not.toContain('certificateExpiring leader');
  });

  it('is gathered when there is no room for it, and the digest says how much of it is left', async () => {
    for (const id of ['m2', 'm3', 'm4']) {
      const measure = town.records.get('measures', 'm')?.entity;
      if (measure !== undefined) town.records.put('measures', { ...measure, id: asId<'Measure'>(id) });
    }
    await planNudges(town, workingHours);
    await deliver(({ kind }) => (kind === 'digest' ? { kind: 'later', scope: 'this', reason: '503' } : ok));
    expect(told('kari')).toHaveLength(2);
    await answerCheckIn(town, actor('kari'), {
      key: '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f',
      roundId: asId('r'),
      answers: [
        { competenceId: asId('a'), level: 2 },
        { competenceId: asId('b'), level: 2 },
      ],
    });
    town.at('2026-11-25T10:00:00Z');
    await deliver();
    const digest = sent.find(({ nudge }) => nudge.kind === 'ownDigest');
    expect(digest).toMatchObject({ counts: undefined });
    const merged = digest?.kind === 'digest' ? digest.merged : [];
    expect(merged.map(({ kind, count }) => `${kind} ${count}`).toSorted()).toEqual([
      'certificateExpiring 1',
      'measureFollowUp 2',
    ]);
  });
});

describe('the moment before a message is sent', () => {
  it('cancels what has been answered, and what the person has stopped', async () => {
    await planNudges(town, workingHours);
    await town.preferences.stop(lise, 'checkIn');
    town.records.put('mappingRounds', {
      ...(town.records.get('mappingRounds', 'r')?.entity as never as object),
      status: 'closed',
    } as never);
    const { cancelled } = await deliver();
    expect(cancelled).toBeGreaterThanOrEqual(5);
    expect(sent.filter(({ kind }) => kind === 'checkIn')).toEqual([]);
  });

  it('waits for the end of a pause and for the person’s own hours, by the clock of the wall', async () => {
    await planNudges(town, workingHours);
    await pauseNudges(town, actor('lise'), 5);
    await town.preferences.setHours(asId('per'), { fromHour: 18, untilHour: 20 });
    await deliver();
    expect([told('lise'), told('per')]).toEqual([[], []]);
    town.at('2026-11-25T17:30:00Z');
    await deliver();
    expect([told('lise'), told('per')]).toEqual([[], ['checkIn roundOpen']]);
    town.at('2026-11-30T08:00:00Z');
    await deliver();
    expect(told('lise')).toEqual(['checkIn roundOpen']);
  });

  it('keeps the cap when everything that was held back could go at once', async () => {
    await planNudges(town, workingHours);
    await deliver(() => ({ kind: 'later', scope: 'all', reason: '429' }));
    // Three more become due for Kari while nothing gets through.
    town.at('2026-12-03T09:00:00Z');
    for (const id of ['m2', 'm3', 'm4', 'm5']) {
      const measure = town.records.get('measures', 'm')?.entity;
      if (measure !== undefined) town.records.put('measures', { ...measure, id: asId<'Measure'>(id) });
    }
    await planNudges(town, workingHours);
    await deliver();
    expect(told('kari')).toHaveLength(3);
    expect(
      [...town.entries.values()].some(({ personId, state }) => personId === 'kari' && state === 'planned'),
    ).toBe(true);
    town.at('2026-12-10T09:00:00Z');
    await deliver();
    expect(told('kari').length).toBeGreaterThan(3);
  });

  it('is silent on a day off, and decides nothing', async () => {
    town.at('2026-11-28T09:00:00Z');
    expect(await planNudges(town, workingHours)).toBe(0);
    await deliver();
    expect(sent).toEqual([]);
  });

  it('tries again later what the channel wants later, longer each time, and gives it up in the end', async () => {
    await planNudges(town, workingHours);
    const only = asId<'Nudge'>('checkIn:lise:r:2026-11-23');
    const unlucky = ({ nudge }: NudgeQuestion): SendOutcome =>
      nudge.id === only ? { kind: 'later', scope: 'this', reason: '503' } : ok;
    await deliver(unlucky);
    expect(town.entries.get(only)).toMatchObject({ state: 'planned', attempts: 1 });
    await deliver(unlucky);
    expect(town.entries.get(only)?.attempts).toBe(1);
    for (let hour = 0; town.entries.get(only)?.state === 'planned' && hour < 60; hour += 1) {
      town.at(new Date(Date.parse('2026-11-26T07:00:00Z') + hour * 2 * 3_600_000).toISOString());
      await deliver(unlucky);
    }
    expect(town.entries.get(only)).toMatchObject({ state: 'failed', failure: '503' });
  });
});

describe('one’s own status', () => {
  it('says why one is told something today, and changes with what one chooses', async () => {
    const status = async () => {
      const { today } = await viewNudgeStatus(town, actor('lise'), workingHours);
      return today.map(({ kind, fate, why }) => `${kind} ${fate} ${why}`);
    };
    expect(await status()).toEqual(['checkIn send roundOpen']);
    await town.preferences.stop(lise, 'checkIn');
    expect(await status()).toEqual(['checkIn silent stopped']);
    await town.preferences.resume(lise, 'checkIn');
    await planNudges(town, workingHours);
    expect(await status()).toEqual(['checkIn silent onItsWay']);
    await round();
    expect(await status()).toEqual(['checkIn silent alreadySent']);
  });

  it('lets nobody pause for ever', async () => {
    expect(await pauseNudges(town, actor('lise'), 91)).toEqual({ kind: 'tooLong' });
    expect(await pauseNudges(town, actor('lise'), 0)).toEqual({ kind: 'tooLong' });
    expect(await pauseNudges(town, actor('lise'), 90)).toEqual({ kind: 'paused', until: day('2027-02-22') });
  });
});
