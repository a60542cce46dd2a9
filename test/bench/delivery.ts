import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
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
import { botOnTenant } from '../product/bot-on-tenant.ts';
import { appInstallations } from '../tenant/connector/app-installations.ts';
import { startTrustedTenant } from '../tenant/http/trusted-tenant.ts';
import { buildPeople } from '../tenant/people/build-person.ts';

/** What Teams allows the app in a second (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). */
const permittedPerSecond = 50;

export interface DeliveryFigures {
  readonly recipients: number;
  readonly sent: number;
  readonly seconds: number;
  /** To the channel: a first message to somebody is two. */
  readonly calls: number;
  /** Of what may be done in the time it took. */
  readonly share: number;
  /** Refused for being too many; ours to avoid. */
  readonly throttled: number;
  /** Bytes in use when half and when all has been sent, for each recipient of the second half. */
  readonly growthPerRecipient: number;
}

/** A first message to so many people through the real bot and the local connector, which keeps Microsoft's limits. */
export async function measureDelivery(recipients = 2_000): Promise<DeliveryFigures> {
  const tenant = await startTrustedTenant();
  try {
    const people = buildPeople(recipients);
    tenant.context.directory.importPeople(people);
    for (const { id } of people) appInstallations(tenant.context).install(id);
    const ids = people.map(({ id }) => asId<'Person'>(id));
    const byId = new Map(ids.map((id) => [id, buildPerson(id)]));
    const now = new Date();
    const fixed = fixedRecords(
      [...byId.values()],
      {
        units: [buildUnit('ward')],
        plans: [buildPlan('plan')],
        areas: [buildArea('area')],
        measures: ids.map((id, at) => buildMeasure(`m${at}`, { ownerId: id, dueOn: day('2026-01-01') })),
      },
      now,
    );
    const records = { ...fixed, person: (id: PersonId) => byId.get(id) };
    const context = testContext(records, now);
    const quiet = { fromHour: 0, untilHour: 24, keepDaysOff: false, weeklyCap: 3 };
    await planNudges(context, quiet);
    const { sender } = botOnTenant(tenant);
    const callsSoFar = () => tenant.context.requests.list({ part: 'connector' }).length;
    let calls = 0;
    let throttled = 0;
    let sent = 0;
    let halfway = 0;
    const started = performance.now();
    for (let round = 1; round > 0; ) {
      ({ sent: round } = await deliverNudges(context, sender, quiet));
      sent += round;
      calls += callsSoFar();
      throttled += tenant.context.requests.list({ part: 'connector', status: 429 }).length;
      tenant.context.requests.clear();
      if (halfway === 0 && sent >= recipients / 2) halfway = heapUsed();
    }
    const seconds = (performance.now() - started) / 1_000;
    return {
      ...{ recipients, sent, seconds, calls, throttled },
      share: calls / (seconds * permittedPerSecond),
      growthPerRecipient: (heapUsed() - halfway) / (recipients / 2),
    };
  } finally {
    await tenant.close();
  }
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
