import type { ClaimedBatch } from './outbox-batch.ts';
import type { OutboxStore } from './outbox-store.ts';

export interface Leases {
  /** Does the work while the batch is kept from other processes, however long SharePoint takes. */
  hold<T>(batch: ClaimedBatch, work: () => Promise<T>): Promise<T>;
}

export interface LeaseParts {
  readonly now: () => Date;
  readonly wait: (ms: number) => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}

/** Renews the hold on all batches this process is writing, as long as there are any. */
export function createLeases(store: Pick<OutboxStore, 'renew'>, parts: LeaseParts, everyMs: number): Leases {
  const held = new Set<number>();
  let beating = false;
  const beat = async () => {
    beating = true;
    for (;;) {
      await parts.wait(everyMs);
      if (held.size === 0) break;
      await store.renew([...held], parts.now()).catch(parts.onFailure);
    }
    beating = false;
  };
  return {
    async hold(batch, work) {
      held.add(batch.id);
      if (!beating) void beat();
      try {
        return await work();
      } finally {
        held.delete(batch.id);
      }
    },
  };
}
