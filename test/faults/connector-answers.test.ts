import { asId } from '@rod-trad/shared/domain/ids';
import type { NudgeEntry } from '@rod-trad/shared/domain/nudge';
import {
  buildArea,
  buildMeasure,
  buildPerson,
  buildPlan,
  buildUnit,
  day,
} from '@rod-trad/shared/testing/build';
import { fixedRecords } from '@rod-trad/shared/testing/fixed-records';
import { testContext } from '@rod-trad/shared/testing/use-case-context';
import { deliverNudges } from '@rod-trad/shared/use-cases/deliver-nudges';
import { planNudges } from '@rod-trad/shared/use-cases/plan-nudges';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { botOnTenant } from '../product/bot-on-tenant.ts';
import { appInstallations } from '../tenant/connector/app-installations.ts';
import type { Fault } from '../tenant/faults/fault-plan.ts';
import { startTrustedTenant } from '../tenant/http/trusted-tenant.ts';
import { buildPeople } from '../tenant/people/build-person.ts';
import type { Tenant } from '../tenant/tenant.ts';

const quiet = { fromHour: 0, untilHour: 24, keepDaysOff: false, weeklyCap: 3 };
const people = buildPeople(60);
/** Each test has people of its own: a chat takes seven messages a second, whoever sends them. */
let taken = 0;
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTrustedTenant();
  tenant.context.directory.importPeople(people);
  for (const { id } of people) appInstallations(tenant.context).install(id);
});
afterEach(() => tenant.context.faults.clear());
afterAll(() => tenant.close());

/** So many owners, each asked about one measure, and a clock that can be moved. */
async function world(owners: number) {
  let now = new Date('2026-11-23T09:00:00Z');
  const ids = people.slice(taken, taken + owners).map(({ id }) => asId<'Person'>(id));
  taken += owners;
  const records = fixedRecords(
    ids.map((id) => buildPerson(id)),
    {
      units: [buildUnit('ward')],
      plans: [buildPlan('plan')],
      areas: [buildArea('area')],
      measures: ids.map((id, at) => buildMeasure(`m${at}`, { ownerId: id, dueOn: day('2026-11-20') })),
    },
    now,
  );
  const context = { ...testContext(records, now), now: () => now };
  await planNudges(context, quiet);
  const { sender, left } = botOnTenant(tenant);
  const round = async (minutesLater = 0) => {
    now = new Date(now.getTime() + minutesLater * 60_000);
    await deliverNudges(context, sender, quiet);
    return [...context.entries.values()];
  };
  return { round, left, cards: () => ids.map(cardsOf) };
}
const cardsOf = (id: string) =>
  tenant.connector
    .chat(id)
    .activities()
    .filter(({ attachments }) => attachments !== undefined && attachments.length > 0).length;
const calls = () =>
  tenant.context.requests.list({ part: 'connector' }).filter(({ method }) => method === 'POST');
const toSend = (fault: Omit<Fault, 'part' | 'method' | 'path'>): Fault => ({
  ...{ part: 'connector', method: 'POST', path: '/activities' },
  ...fault,
});
const first = (entries: readonly NudgeEntry[]) => entries[0];

describe('the connector answers the sending of a card with', () => {
  it.each([
    [400, 'failed'],
    [403, 'blocked'],
    [404, 'blocked'],
    [413, 'failed'],
    [500, 'failed'],
  ] as const)('%i: it is given up at once, and never asked again', async (status, state) => {
    tenant.context.faults.add(toSend({ status }));
    const { round, left } = await world(1);
    expect(first(await round())).toMatchObject({ state });
    tenant.context.faults.clear();
    tenant.context.requests.clear();
    expect(first(await round(300))).toMatchObject({ state });
    expect(calls()).toEqual([]);
    expect(left.size).toBe(state === 'blocked' ? 1 : 0);
  });

  it.each([412, 502, 503, 504])('%i: it is tried again a minute later, and arrives once', async (status) => {
    tenant.context.faults.add(toSend({ status, times: 2 }));
    const { round, cards } = await world(1);
    expect(first(await round())).toMatchObject({ state: 'planned', attempts: 1 });
    // Not before its minute.
    tenant.context.requests.clear();
    await round();
    expect(calls()).toEqual([]);
    expect(first(await round(1))).toMatchObject({ state: 'planned', attempts: 2 });
    expect(first(await round(2))).toMatchObject({ state: 'sent' });
    expect(cards()).toEqual([1]);
  });

  it.each([
    ['429 with a time', { status: 429, headers: { 'retry-after': '1' } }],
    ['429 without', { status: 429 }],
    ['401', { status: 401 }],
    ['a cut line', { drop: true }],
  ] as const)('%s: the round stops, nobody is given up, and the next one sends', async (_, fault) => {
    tenant.context.faults.add(toSend({ ...fault, times: 1 }));
    tenant.context.requests.clear();
    const { round } = await world(5);
    const after = await round();
    expect(after.every(({ state, attempts }) => state === 'planned' && attempts === 0)).toBe(true);
    expect(calls().filter(({ url }) => url.includes('/activities')).length).toBeLessThanOrEqual(1);
    expect((await round(1)).every(({ state }) => state === 'sent')).toBe(true);
  });

  it('all of these at random, and cut lines: each is sent once, blocked or given up as its answer says', async () => {
    const { faults } = tenant.context;
    faults.add(toSend({ status: 503, every: 3, times: 12 }));
    faults.add(toSend({ status: 412, every: 5, times: 6 }));
    faults.add(toSend({ drop: true, every: 7, times: 4 }));
    faults.add(toSend({ status: 403, every: 11, times: 2 }));
    faults.add(toSend({ status: 500, every: 13, times: 1 }));
    faults.add(toSend({ status: 429, headers: { 'retry-after': '0' }, every: 17, times: 2 }));
    const owners = people.length - taken;
    const { round, cards } = await world(owners);
    let entries: readonly NudgeEntry[] = [];
    for (let minutes = 0; minutes < 20; minutes += 1) entries = await round(3);
    const count = (state: NudgeEntry['state']) => entries.filter((entry) => entry.state === state).length;
    expect(count('sent') + count('blocked') + count('failed')).toBe(owners);
    expect(count('blocked')).toBe(2);
    expect(count('failed')).toBe(1);
    const came = cards();
    expect(owners).toBeGreaterThan(24);
    expect(came.reduce((sum, each) => sum + each, 0)).toBe(count('sent'));
    expect(Math.max(...came)).toBe(1);
  }, 60_000);
});
