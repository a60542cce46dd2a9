import { describe, expect, it } from 'vitest';
import { workingHours } from '../nudges/quiet-times.ts';
import { day } from '../testing/build.ts';
import { kari, ola, talkTown } from '../testing/talk-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { chooseOwnNudges, type OwnNudgeChoice } from './choose-own-nudges.ts';
import { viewNudgeStatus } from './view-nudge-status.ts';

const ok = { kind: 'ok', value: undefined };

describe('what one chooses of messages', () => {
  it('is one’s own, one thing at a time, and can be taken back', async () => {
    const town = talkTown();
    const choose = (choice: OwnNudgeChoice) => chooseOwnNudges(town, kari, choice);
    expect(await choose({ kind: 'stop', nudge: 'checkIn' })).toEqual(ok);
    expect(await choose({ kind: 'pause', until: day('2026-12-24') })).toEqual(ok);
    expect(await choose({ kind: 'hours', hours: { fromHour: 12, untilHour: 20 } })).toEqual(ok);
    expect(await choose({ kind: 'language', language: 'nn' })).toEqual(ok);
    const { preferences } = await viewNudgeStatus(town, kari, workingHours);
    expect(preferences).toEqual({
      ...{ stopped: ['checkIn'], pausedUntil: '2026-12-24', language: 'nn' },
      hours: { fromHour: 12, untilHour: 20 },
    });
    expect((await viewNudgeStatus(town, ola, workingHours)).preferences.stopped).toEqual([]);
    for (const kind of ['pause', 'hours', 'language'] as const) await choose({ kind });
    await choose({ kind: 'resume', nudge: 'checkIn' });
    const back = (await viewNudgeStatus(town, kari, workingHours)).preferences;
    expect(JSON.parse(JSON.stringify(back))).toEqual({ stopped: [] });
  });

  it.each<[string, OwnNudgeChoice, string]>([
    ['a pause that is over', { kind: 'pause', until: day('2026-11-24') }, 'dateInPast'],
    ['a pause without an end in sight', { kind: 'pause', until: day('2027-03-01') }, 'pauseTooLong'],
    ['hours that end first', { kind: 'hours', hours: { fromHour: 15, untilHour: 9 } }, 'endsBeforeItBegins'],
    ['hours there are not', { kind: 'hours', hours: { fromHour: -1, untilHour: 16 } }, 'outsideRange'],
    ['half hours', { kind: 'hours', hours: { fromHour: 8.5, untilHour: 16 } }, 'notWholeNumber'],
  ])('is not %s', async (_, choice, code) => {
    const town = talkTown();
    expect(await chooseOwnNudges(town, kari, choice)).toMatchObject({ kind: 'invalid', faults: [{ code }] });
    expect((await town.preferences.of(kari.personId)).pausedUntil).toBeUndefined();
  });

  it('the longest pause is ninety days, today counted', async () => {
    const town = talkTown();
    const until = (on: string) => chooseOwnNudges(town, kari, { kind: 'pause', until: day(on) });
    expect(await until('2027-02-22')).toEqual(ok);
    expect(await until('2027-02-23')).toMatchObject({ kind: 'invalid' });
  });

  it('is for those who work here', async () => {
    const stranger = actor('stranger');
    expect(await chooseOwnNudges(talkTown(), stranger, { kind: 'pause' })).toEqual({ kind: 'forbidden' });
  });
});
