import { ApiError } from '@rod-trad/shared/client/api-error';
import type { MeasureDetailView, MeasureView } from '@rod-trad/shared/contracts/measure-views';
import type { Act, Cell } from './act.ts';

/** An act on its way. `unreachable` is tried again by itself; `refused` and `conflict` wait for the person. */
export interface Entry {
  readonly act: Act;
  readonly state: 'waiting' | 'sending' | 'unreachable' | 'refused' | 'conflict';
  /** The service's own words. */
  readonly words?: string;
  /** The other version, in a conflict. */
  readonly current?: MeasureDetailView;
}

interface QueueState {
  readonly entries: readonly Entry[];
  /** What takes back what was done here, the latest last, with the key of what it takes back. */
  readonly undo: readonly { readonly of: string; readonly inverse: Act }[];
  /** Measures of which something has been saved here. */
  readonly saved: ReadonlySet<string>;
}

interface QueueOptions {
  readonly send: (act: Act) => Promise<MeasureView>;
  /** Called with the measure as the service has it now, before the act is forgotten. */
  readonly onTaken: (act: Act, measure: MeasureView) => Promise<void>;
  /** Called when nothing is on its way any longer. */
  readonly onQuiet: () => void;
  /** Runs something a while later. */
  readonly later: (run: () => void) => void;
}

export type EditQueue = ReturnType<typeof createEditQueue>;

/**
 * What is done in the table waits here while the person goes on. Acts on one measure, and moves within one area, are sent in order;
 * the rest side by side. An act leaves when the service has taken it or the person has given it up, and no other way.
 */
export function createEditQueue({ send, onTaken, onQuiet, later }: QueueOptions) {
  let state: QueueState = { entries: [], undo: [], saved: new Set() };
  const listeners = new Set<() => void>();
  const set = (changes: Partial<QueueState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const change = (key: string, entry: Omit<Entry, 'act'>) =>
    set({ entries: state.entries.map((one) => (one.act.key === key ? { act: one.act, ...entry } : one)) });
  const without = (key: string) => state.entries.filter(({ act }) => act.key !== key);

  const run = async ({ act }: Entry) => {
    change(act.key, { state: 'sending' });
    try {
      const measure = await send(act);
      await onTaken(act, measure);
      set({ entries: without(act.key), saved: new Set([...state.saved, act.measureId]) });
      if (state.entries.length === 0) onQuiet();
    } catch (error) {
      const trouble = troubleOf(error);
      change(act.key, trouble);
      if (trouble.state === 'unreachable') later(() => retry(act.key));
    }
    start();
  };
  const start = () => {
    for (const entry of state.entries) {
      if (entry.state === 'waiting' && mayStart(state.entries, entry)) void run(entry);
    }
  };
  const retry = (key: string) => {
    const entry = state.entries.find(({ act }) => act.key === key);
    if (entry === undefined || entry.state === 'sending') return;
    change(key, { state: 'waiting' });
    start();
  };
  const add = (act: Act) => {
    set({ entries: [...state.entries, { act, state: 'waiting' }] });
    start();
  };
  const giveUp = (key: string) => {
    const given = state.entries.find(({ act }) => act.key === key)?.act;
    // What was done with a row that is not to be goes with it.
    const goesToo = (act: Act) => given?.kind === 'create' && act.measureId === given.measureId;
    set({ entries: without(key).filter(({ act }) => !goesToo(act)) });
    // What stands instead is to be seen.
    if (state.entries.length === 0) onQuiet();
    start();
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
    /** @param inverse what takes it back */
    perform: (act: Act, inverse: Act | undefined) => {
      const { entries, merged } = mergeCell(state.entries, act);
      const undo = inverse === undefined ? state.undo : [...state.undo, { of: act.key, inverse }];
      set({ entries, undo });
      add(merged);
    },
    undo: () => {
      const last = state.undo.at(-1);
      if (last === undefined) return;
      set({ undo: state.undo.slice(0, -1) });
      const entry = state.entries.find(({ act }) => act.key === last.of);
      // What has not left yet is not sent at all.
      if (entry !== undefined && entry.state !== 'sending') giveUp(last.of);
      else add(last.inverse);
    },
    retry,
    /** Sends it once more as another act: against the version that has now been seen. */
    insist: (key: string, act: Act) => {
      set({ entries: [...without(key), { act, state: 'waiting' }] });
      start();
    },
    giveUp,
  };
}

/** A cell written anew while its former text has not left takes that one's place, and still says what stood there before both. */
function mergeCell(entries: readonly Entry[], act: Act) {
  const same = entries.find(
    (entry) =>
      entry.state !== 'sending' &&
      entry.act.kind === 'cell' &&
      act.kind === 'cell' &&
      entry.act.measureId === act.measureId &&
      entry.act.cell.kind === act.cell.kind &&
      act.cell.kind !== 'year',
  );
  if (same?.act.kind !== 'cell' || act.kind !== 'cell') return { entries, merged: act };
  const before = same.act.cell;
  const seen = 'seen' in before ? before.seen : undefined;
  const { seen: _, ...cell } = act.cell as Cell & { seen?: unknown };
  const merged = { ...act, cell: { ...cell, ...(seen !== undefined && { seen }) } } as Act;
  return { entries: entries.filter((entry) => entry !== same), merged };
}

const touches = (act: Act): readonly string[] =>
  act.kind === 'move' || act.kind === 'create'
    ? [
        act.measureId,
        `in ${act.areaId}`,
        ...(act.kind === 'move' && act.before !== undefined ? [act.before] : []),
      ]
    : [act.measureId];

/** Nothing before it that is still on its way has to do with the same rows. What waits for the person holds up nothing but a row that is not there yet. */
export function mayStart(entries: readonly Entry[], entry: Entry): boolean {
  const own = new Set(touches(entry.act));
  return entries
    .slice(0, entries.indexOf(entry))
    .filter(({ state, act }) => (state !== 'refused' && state !== 'conflict') || act.kind === 'create')
    .every(({ act }) => !touches(act).some((row) => own.has(row)));
}

function troubleOf(error: unknown): Omit<Entry, 'act'> {
  if (!(error instanceof ApiError) || error.body === undefined || error.status >= 500) {
    return { state: 'unreachable' };
  }
  const { body, status } = error;
  if (status === 409 && body.current !== undefined) {
    return { state: 'conflict', current: body.current as MeasureDetailView };
  }
  const words = body.faults?.map((fault) => fault.words).join(' ') || `${body.message} ${body.remedy}`;
  return { state: 'refused', words };
}
