import type { WriteBatch } from '@rod-trad/shared/stores/writes';
import type { ReadModel, SettledRow } from '../read-model/read-model.ts';
import type { OutboxStore } from './outbox-store.ts';

export interface PendingView extends Pick<ReadModel, 'applyPending' | 'settle'> {
  /** Shows what other processes have accepted, and ends what they have finished. */
  synchronise(): Promise<void>;
}

/** After a restart in the middle of an import there are thousands. */
const batchesAtOnce = 50;

/** Keeps this process's read model in step with the outbox, which all replicas share and a restart does not empty. */
export function createPendingView(
  store: OutboxStore,
  readModel: Pick<ReadModel, 'applyPending' | 'settle'>,
  now: () => Date,
  breathe: () => Promise<void>,
): PendingView {
  const shown = new Set<string>();
  const view = {
    applyPending(batch: WriteBatch) {
      shown.add(batch.key);
      readModel.applyPending(batch);
    },
    settle(key: string, outcome: Parameters<ReadModel['settle']>[1]) {
      shown.delete(key);
      readModel.settle(key, outcome);
    },
  };
  const end = async (key: string) => {
    const state = await store.state(key, now());
    if (state?.kind === 'pending') return;
    if (state === undefined) view.settle(key, { kind: 'dropped' });
    else if (state.outcome.kind === 'saved') view.settle(key, { kind: 'written', rows: state.written });
    else view.settle(key, { kind: 'dropped', current: [...state.written, ...currentOf(state.outcome)] });
  };
  return {
    ...view,
    async synchronise() {
      const before = [...shown];
      const pending = new Set(await store.pendingKeys());
      for (const key of before) if (!pending.has(key) && shown.has(key)) await end(key);
      const unseen = [...pending].filter((key) => !shown.has(key));
      for (let at = 0; at < unseen.length; at += batchesAtOnce) {
        // One finished meanwhile by somebody else is not among them: its rows come with the change feed.
        for (const batch of await store.pendingBatches(unseen.slice(at, at + batchesAtOnce))) {
          if (!shown.has(batch.key)) view.applyPending(batch);
        }
        await breathe();
      }
    },
  };
}

function currentOf(
  outcome: Extract<Awaited<ReturnType<OutboxStore['state']>>, { kind: 'finished' }>['outcome'],
) {
  return outcome.kind === 'conflict' ? [{ table: outcome.table, row: outcome.current } as SettledRow] : [];
}
