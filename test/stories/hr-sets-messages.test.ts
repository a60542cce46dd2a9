import { ApiError } from '@rod-trad/shared/client/api-error';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
}, 180_000);
afterAll(() => world?.close());

const key = () => crypto.randomUUID();
const hr = () => world.as(world.people.hrAdviser);

describe('HR sets that people get one message a week, and asks owners every twelve weeks', () => {
  it('sees beforehand how many fewer messages that gives on the first days', async () => {
    const now = await hr()('messagePreview', { query: {} });
    const then = await hr()('messagePreview', { query: { weeklyCap: 1, days: 84 } });
    const first = (days: typeof now.days) =>
      days.slice(0, 7).reduce((sum, { messages }) => sum + messages, 0);
    expect(then.most).toBeLessThan(now.most);
    expect(first(then.days)).toBeLessThanOrEqual(first(now.days));
    expect(now.days).toHaveLength(28);
    for (const { displayName } of world.tenant.context.directory.list()) {
      expect(JSON.stringify(now)).not.toContain(displayName);
    }
  });

  it('sets it; it stands in SharePoint, everybody sees what counts, and a person’s own hours still win', async () => {
    const { times } = await hr()('messageSettings');
    await hr()('setMessageTimes', { body: { ...times, key: key(), weeklyCap: 1, etags: {} } });
    const cadence = { kind: 'measureFollowUp', scope: 'municipality', value: 84 } as const;
    await hr()('setCadence', { body: { key: key(), ...cadence } });
    await until('both in SharePoint', () => (world.rows('settings').length === 2 ? true : undefined));
    const employee = world.as(world.people.employee);
    await employee('chooseOwnNudges', {
      body: { choice: { kind: 'hours', hours: { fromHour: 12, untilHour: 20 } } },
    });
    expect(await employee('ownNudges')).toMatchObject({
      ...{ municipality: { weeklyCap: 1 }, hours: { fromHour: 12, untilHour: 20 } },
    });
    const view = await hr()('messageSettings');
    expect(view.cadences).toMatchObject([{ scope: 'municipality', days: 84 }]);
  });

  it('and it is nobody else’s to see or to set, but the administrator’s to see', async () => {
    const administrator = await world.as(world.people.administrator)('messageSettings');
    expect(administrator).toMatchObject({ mayChange: false, times: { weeklyCap: 1 }, units: [], groups: [] });
    for (const who of [world.people.leader, world.people.employee, world.people.unionRep]) {
      for (const ask of ['messageSettings', 'deliveries'] as const) {
        const refused = world
          .as(who)(ask)
          .catch((error: unknown) => error);
        expect(await refused).toBeInstanceOf(ApiError);
      }
    }
  });

  it('counts what became of the messages, and names nobody', async () => {
    const counted = await until('messages that are counted', async () => {
      const view = await hr()('deliveries');
      return view.kinds.length > 0 ? view : undefined;
    });
    const sum = counted.kinds.flatMap(({ states }) => states).reduce((all, { count }) => all + count, 0);
    expect(sum).toBeGreaterThan(20);
    expect(JSON.stringify(counted)).not.toContain(world.people.leader);
  });
});
