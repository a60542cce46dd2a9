import { describe, expect, it } from 'vitest';
import { workingHours } from '../nudges/quiet-times.ts';
import { buildPerson, day } from '../testing/build.ts';
import { buildTalk } from '../testing/build-talk.ts';
import { hr, kari, leader, talkTown, union } from '../testing/talk-town.ts';
import { actor, type TestContext } from '../testing/use-case-context.ts';
import { countDeliveries } from './count-deliveries.ts';
import { findPeople } from './find-people.ts';
import { planNudges } from './plan-nudges.ts';
import { previewMessages } from './preview-messages.ts';
import { timesInForce } from './quiet-times-in-force.ts';
import { setCadence } from './set-cadence.ts';
import { setMessageTimes, type TimesInput } from './set-message-times.ts';
import { viewMessageSettings } from './view-message-settings.ts';

const administrator = actor('admin', 'Administrator');
const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e6f';
const times = (values: Partial<TimesInput['values']> = {}, over: Partial<TimesInput> = {}): TimesInput => ({
  ...{ key, values: { fromHour: 8, untilHour: 16, weeklyCap: 3, ...values }, etags: {} },
  ...over,
});
const set = (town: TestContext, input: TimesInput, who = hr) =>
  setMessageTimes(town, who, workingHours, input);
async function seen(town: TestContext, who = hr) {
  const outcome = await viewMessageSettings(town, who, workingHours);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
}

describe('when messages may come', () => {
  it('is set by HR for everybody, from now on, and only what differs is kept', async () => {
    const town = talkTown();
    expect(await set(town, times({ fromHour: 9, weeklyCap: 2 }))).toEqual({ kind: 'ok', value: 'saved' });
    expect(timesInForce(town, workingHours)).toEqual({ ...workingHours, fromHour: 9, weeklyCap: 2 });
    expect(town.records.all('settings').map(({ kind }) => kind)).toEqual(['fromHour', 'weeklyCap']);
    expect(town.records.all('history')).toHaveLength(2);
    expect(await seen(town)).toMatchObject({ times: { fromHour: 9, untilHour: 16, weeklyCap: 2 } });
  });

  it('counts at once: with a cap of one, one message is planned and the rest waits or is merged', async () => {
    const two = async (weeklyCap: number) => {
      const town = talkTown();
      await set(town, times({ weeklyCap }));
      const booked = { bookedFor: '2026-11-27T09:00:00.000Z' as never };
      town.records.put('talks', buildTalk('kari', 'leader', booked));
      town.records.put('talks', buildTalk('ola', 'leader', booked));
      await planNudges(town, workingHours);
      return [...town.entries.values()].filter(
        ({ personId, mergedInto }) => personId === 'leader' && mergedInto === undefined,
      ).length;
    };
    expect(await two(1)).toBe(1);
    expect(await two(3)).toBeGreaterThan(1);
  });

  it.each<[string, Partial<TimesInput['values']>, string, string]>([
    ['in the night', { fromHour: 3 }, 'fromHour', 'outsideRange'],
    ['in the evening', { untilHour: 22 }, 'untilHour', 'outsideRange'],
    ['until before it begins', { fromHour: 15, untilHour: 9 }, 'untilHour', 'endsBeforeItBegins'],
    ['at half past eight', { fromHour: 8.5 }, 'fromHour', 'notWholeNumber'],
    ['never', { weeklyCap: 0 }, 'weeklyCap', 'outsideRange'],
    ['all the time', { weeklyCap: 20 }, 'weeklyCap', 'outsideRange'],
  ])('is not %s', async (_, values, field, code) => {
    const town = talkTown();
    expect(await set(town, times(values))).toMatchObject({ kind: 'invalid', faults: [{ field, code }] });
    expect(town.records.all('settings')).toEqual([]);
  });

  it('meets what somebody else has set the same day', async () => {
    const town = talkTown();
    await set(town, times({ weeklyCap: 2 }));
    expect(await set(town, times({ weeklyCap: 4 }, { key: `${key}2` }))).toMatchObject({ kind: 'conflict' });
    const { timesEtags } = await seen(town);
    const again = times({ weeklyCap: 4 }, { key: `${key}3`, etags: timesEtags });
    expect(await set(town, again)).toMatchObject({ kind: 'ok' });
    expect(timesInForce(town, workingHours).weeklyCap).toBe(4);
  });

  it('is not for others to set or to see; administrators see it, without persons', async () => {
    const town = talkTown();
    for (const who of [leader, kari, union, administrator]) {
      expect(await set(town, times({ weeklyCap: 1 }), who)).toEqual({ kind: 'forbidden' });
    }
    await setCadence(town, hr, {
      ...{ key, kind: 'measureFollowUp', scope: 'person', scopeId: 'kari', value: 14 },
    });
    expect((await seen(town)).cadences).toMatchObject([
      { name: buildPerson('kari').name, setting: { value: 14 } },
    ]);
    expect((await seen(town, administrator)).cadences).toEqual([]);
    for (const who of [leader, kari, union]) {
      for (const asked of [
        viewMessageSettings(town, who, workingHours),
        previewMessages(town, who, workingHours, {}),
        countDeliveries(town, who),
        findPeople(town, who, 'ka'),
      ]) {
        expect(await asked).toEqual({ kind: 'forbidden' });
      }
    }
    expect(await findPeople(town, administrator, 'ka')).toEqual({ kind: 'forbidden' });
  });
});

describe('the coming four weeks', () => {
  const look = async (town: TestContext, considered = {}) => {
    const outcome = await previewMessages(town, hr, workingHours, considered);
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    return outcome.value;
  };
  const busy = () => {
    const town = talkTown();
    const booked = { bookedFor: '2026-11-27T09:00:00.000Z' as never };
    town.records.put('talks', buildTalk('kari', 'leader', booked));
    town.records.put('talks', buildTalk('ola', 'leader', booked));
    return town;
  };

  it('are told in numbers, and what has been said already is not said again', async () => {
    const town = busy();
    const before = await look(town);
    expect(before.kinds.talkPrepare).toBe(4);
    expect(before.days[0]?.day).toBe('2026-11-25');
    expect(JSON.stringify(before)).not.toMatch(/kari|ola/);
    await planNudges(town, workingHours);
    // Something has changed, so it is worked out anew.
    town.records.put('talks', buildTalk('per', 'otherLeader', { heldOn: day('2026-11-20') }));
    expect((await look(town)).kinds.talkPrepare).toBeUndefined();
  });

  it('can be seen with a cap that is only thought of', async () => {
    const town = busy();
    const first = async (considered = {}) => (await look(town, considered)).days[0]?.messages ?? 0;
    expect(await first({ weeklyCap: 1 })).toBeLessThan(await first());
    expect(town.records.all('settings')).toEqual([]);
    // What cannot be set cannot be thought of either.
    expect(await look(town, { weeklyCap: 99 })).toEqual(await look(town));
  });
});

describe('deliveries and people', () => {
  it('are counted by kind and state', async () => {
    const town = talkTown();
    await planNudges(town, workingHours);
    const outcome = await countDeliveries(town, administrator);
    expect(outcome).toMatchObject({ kind: 'ok' });
    expect(JSON.stringify(outcome)).toContain('"kind":"talkDue","state":"planned"');
  });

  it('are found by a part of the name, two letters at least', async () => {
    const town = talkTown();
    expect(await findPeople(town, hr, 'LEAD')).toMatchObject({
      kind: 'ok',
      value: [{ id: 'leader' }, { id: 'otherLeader' }],
    });
    expect(await findPeople(town, hr, ' k ')).toEqual({ kind: 'ok', value: [] });
  });
});
