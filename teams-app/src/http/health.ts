import type { HealthView } from '@rod-trad/shared/contracts/health-view';
import type { IsoInstant } from '@rod-trad/shared/domain/iso-date';
import type { OutboxStatus } from '../outbox/outbox-batch.ts';
import type { TableStatus } from '../read-model/read-model.ts';

export interface HealthFacts {
  readonly version: string;
  readonly ready: boolean;
  readonly now: Date;
  readonly staleAfterMs: number;
  readonly revision: number;
  readonly tables: readonly TableStatus[];
  readonly outbox: OutboxStatus;
  readonly schemaFaults: HealthView['schemaFaults'];
}

/** Older than this, a pending write needs somebody to look at SharePoint. */
const oldPendingMs = 15 * 60_000;

/** Numbers only, so that anybody may ask. */
export function describeHealth(facts: HealthFacts): HealthView {
  const { now, tables, outbox, ready } = facts;
  const asOf = tables.reduce<IsoInstant | undefined>(
    (oldest, { asOf: at }) => (at !== undefined && (oldest === undefined || at < oldest) ? at : oldest),
    undefined,
  );
  const age = (at: string | undefined) => (at === undefined ? 0 : now.getTime() - Date.parse(at));
  const degraded =
    facts.schemaFaults.length > 0 ||
    outbox.conflicts > 0 ||
    age(outbox.oldest) > oldPendingMs ||
    tables.some((table) => table.failure !== undefined || table.asOf === undefined) ||
    age(asOf) > facts.staleAfterMs;
  return {
    status: ready ? (degraded ? 'degraded' : 'ok') : 'starting',
    version: facts.version,
    asOf,
    revision: facts.revision,
    outbox: { ...outbox },
    tables: tables.map(({ name, rows, asOf: at }) => ({ table: name, rows, asOf: at })),
    schemaFaults: [...facts.schemaFaults],
  };
}
