import { AppError } from '@rod-trad/shared/errors';
import type { RowStore } from '@rod-trad/shared/stores/row-store';
import type { TableName } from '@rod-trad/shared/stores/tables';
import type { WriteOutcome } from '@rod-trad/shared/stores/writes';
import type { ReadModel, SettledRow } from '../read-model/read-model.ts';
import type { ClaimedBatch } from './outbox-batch.ts';
import type { OutboxStore } from './outbox-store.ts';
import { writeRow } from './write-row.ts';

/** Whether the person still waits for the answer. Once it is being given, it can no longer be too late for it. */
export interface Waiting {
  state: 'waiting' | 'answering' | 'gone';
}

export interface BatchWriter {
  readonly store: OutboxStore;
  readonly rowStore: RowStore;
  readonly readModel: Pick<ReadModel, 'settle'>;
  readonly now: () => Date;
  readonly isBroken: (table: TableName) => boolean;
  /** A failure nobody foresaw. The batch is kept. */
  readonly onFailure: (error: unknown) => void;
}

export type BatchOutcome =
  | WriteOutcome
  /** To be tried again later; `down` when SharePoint does not answer anybody. */
  | { readonly kind: 'deferred'; readonly down: boolean };

const firstDelayMs = 5_000;
const longestDelayMs = 5 * 60_000;

/** Another process has taken over. */
const lost: BatchOutcome = { kind: 'deferred', down: false };

/** Brings a claimed batch into SharePoint, write by write, and ends it in the outbox and in the read model. */
export async function writeBatch(
  writer: BatchWriter,
  batch: ClaimedBatch,
  waiting: Waiting,
): Promise<BatchOutcome> {
  const { store, readModel } = writer;
  const written: SettledRow[] = [...batch.written];
  /** Rows of a large act that somebody else had changed, as they stand. */
  const aside: SettledRow[] = [];
  let left = batch;
  try {
    for (const write of batch.writes.slice(written.length)) {
      if (writer.isBroken(write.table)) {
        throw new AppError('schemaBroken', `The list of ${write.table} is not as it should be`);
      }
      const outcome = await writeRow(writer.rowStore, write);
      if (outcome.kind !== 'written') {
        if (batch.act === undefined)
          return await giveUp(writer, batch, written, write.table, outcome, waiting);
        if (!(await store.setAside(left, write, { table: write.table, ...outcome }))) return lost;
        left = { ...left, writes: left.writes.filter((other) => other !== write) };
        if (outcome.kind === 'conflict')
          aside.push({ table: write.table, row: outcome.current } as SettledRow);
        continue;
      }
      written.push({ table: write.table, row: outcome.row } as SettledRow);
      if (!(await store.advance(batch, written, writer.now()))) return lost;
    }
  } catch (error) {
    return await tryLater(writer, batch, written, error, waiting);
  }
  await store.finish(batch);
  readModel.settle(batch.key, { kind: 'written', rows: [...written, ...aside] });
  return { kind: 'saved' };
}

type Refusal = Exclude<Awaited<ReturnType<typeof writeRow>>, { kind: 'written' }>;

/** Told to the person when nothing of it is written and the person is there; else kept, and never silently lost. */
async function giveUp(
  { store, readModel, rowStore }: BatchWriter,
  batch: ClaimedBatch,
  written: readonly SettledRow[],
  table: TableName,
  refusal: Refusal,
  waiting: Waiting,
): Promise<WriteOutcome> {
  const outcome: WriteOutcome = { table, ...refusal };
  const answerable = waiting.state === 'waiting' && written.length === 0;
  if (answerable) waiting.state = 'answering';
  // What was said is a row of its own, and was promised: it is added all the same. Only the change waits for somebody to decide.
  const added = answerable ? [] : await addRest(rowStore, batch, written.length + 1);
  await (answerable ? store.drop(batch) : store.park(batch, outcome));
  const current = refusal.kind === 'conflict' ? [{ table, row: refusal.current } as SettledRow] : [];
  readModel.settle(batch.key, { kind: 'dropped', current: [...written, ...added, ...current] });
  return outcome;
}

/**
 * Adds the rows of a batch that come after a write that could not be made. Added again, they are the same rows. What follows from the
 * change is left out: history tells of what was done, a pay case comes of an education that is completed, and this was not.
 */
async function addRest(
  rowStore: RowStore,
  batch: ClaimedBatch,
  from: number,
): Promise<readonly SettledRow[]> {
  const added: SettledRow[] = [];
  for (const write of batch.writes.slice(from)) {
    if (write.kind !== 'create' || followsFromChange.has(write.table)) continue;
    const outcome = await writeRow(rowStore, write);
    if (outcome.kind === 'written') added.push({ table: write.table, row: outcome.row } as SettledRow);
  }
  return added;
}

const followsFromChange: ReadonlySet<TableName> = new Set(['history', 'payCases']);

/**
 * SharePoint is down, throttles, or does something unforeseen: the batch stays. Only an outright refusal of the
 * first write is told to a person who waits: trying it again would be refused again.
 */
async function tryLater(
  { store, readModel, now, onFailure }: BatchWriter,
  batch: ClaimedBatch,
  written: readonly SettledRow[],
  error: unknown,
  waiting: Waiting,
): Promise<BatchOutcome> {
  const code = error instanceof AppError ? error.code : 'unexpected';
  if (code === 'storeRefused' && written.length === 0 && waiting.state === 'waiting') {
    waiting.state = 'answering';
    await store.drop(batch);
    readModel.settle(batch.key, { kind: 'dropped' });
    throw error;
  }
  const down = code === 'storeThrottled' || code === 'storeUnavailable';
  if (!down) onFailure(error);
  const asked = error instanceof AppError ? (error.details.retryAfter ?? 0) * 1_000 : 0;
  const delay = Math.max(asked, Math.min(firstDelayMs * 2 ** (batch.attempts - 1), longestDelayMs));
  await store.defer(batch, new Date(now().getTime() + delay), code);
  return { kind: 'deferred', down };
}
