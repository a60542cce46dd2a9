import { describe, expect, it } from 'vitest';
import { refusal } from '../../../testing/fake-client.ts';
import { measureView } from '../../../testing/plan-views.ts';
import type { Act } from './act.ts';
import { createEditQueue } from './edit-queue.ts';

const year = (measureId: string, key: string): Act => ({
  kind: 'cell',
  key,
  measureId,
  cell: { kind: 'year', year: 2026, on: true },
});
const title = (key: string, to: string, seen: string): Act => ({
  kind: 'cell',
  key,
  measureId: 'm1',
  cell: { kind: 'title', to, seen },
});
const create = (key: string): Act => ({ kind: 'create', key, measureId: key, areaId: 'a', title: key });

/** A service that answers when it is told to. */
function start() {
  const sent: Act[] = [];
  const answers = new Map<string, { take: () => void; refuse: (error: Error) => void }>();
  const later: (() => void)[] = [];
  let quiet = 0;
  const queue = createEditQueue({
    send: (act) =>
      new Promise((resolve, reject) => {
        sent.push(act);
        const take = () => resolve(measureView({ id: act.measureId }));
        answers.set(act.key, { take, refuse: reject });
      }),
    onTaken: async () => {},
    onQuiet: () => {
      quiet += 1;
    },
    later: (run) => later.push(run),
  });
  /** Lets what has been answered be heard. */
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return {
    queue,
    later,
    sent: () => sent.map(({ key }) => key),
    last: () => sent.at(-1),
    quiet: () => quiet,
    states: () => queue.state().entries.map(({ act, state }) => `${act.key} ${state}`),
    take: async (key: string) => {
      answers.get(key)?.take();
      await settle();
    },
    refuse: async (key: string, error: Error) => {
      answers.get(key)?.refuse(error);
      await settle();
    },
  };
}

describe('what waits to be saved', () => {
  it('goes in order for one measure, and side by side for two', async () => {
    const { queue, sent, take, quiet } = start();
    for (const act of [year('m1', 'k1'), year('m1', 'k2'), year('m2', 'k3')]) queue.perform(act, undefined);
    expect(sent()).toEqual(['k1', 'k3']);
    await take('k1');
    expect(sent()).toEqual(['k1', 'k3', 'k2']);
    await take('k3');
    expect(quiet()).toBe(0);
    await take('k2');
    expect(quiet()).toBe(1);
    expect(queue.state().saved).toEqual(new Set(['m1', 'm2']));
  });

  it('keeps new rows of an area in the order in which they were written', async () => {
    const { queue, sent, take } = start();
    queue.perform(create('k1'), undefined);
    queue.perform(create('k2'), undefined);
    queue.perform(year('k2', 'k3'), undefined);
    expect(sent()).toEqual(['k1']);
    await take('k1');
    expect(sent()).toEqual(['k1', 'k2']);
    await take('k2');
    expect(sent()).toEqual(['k1', 'k2', 'k3']);
  });

  it('is tried again by itself while the service cannot be reached, under the same key', async () => {
    const { queue, sent, refuse, later, states } = start();
    queue.perform(year('m1', 'k1'), undefined);
    await refuse('k1', new TypeError('Failed to fetch'));
    expect(states()).toEqual(['k1 unreachable']);
    later[0]?.();
    expect(sent()).toEqual(['k1', 'k1']);
  });

  it('stays when it is refused, holds up nothing else of the measure, and is given up only by the person', async () => {
    const { queue, sent, refuse, states } = start();
    queue.perform(title('k1', 'Ny', 'Gammel'), undefined);
    queue.perform(year('m1', 'k2'), undefined);
    await refuse('k1', refusal(422, { faults: [{ field: 'title', words: 'For lang.' }] }));
    expect(states()).toEqual(['k1 refused', 'k2 sending']);
    expect(queue.state().entries[0]?.words).toBe('For lang.');
    queue.giveUp('k1');
    expect(sent()).toEqual(['k1', 'k2']);
    expect(states()).toEqual(['k2 sending']);
  });

  it('holds up what hangs on a row that could not be made, and drops it with the row', async () => {
    const { queue, sent, refuse, states } = start();
    queue.perform(create('k1'), undefined);
    queue.perform(year('k1', 'k2'), undefined);
    await refuse('k1', refusal(422));
    expect(sent()).toEqual(['k1']);
    queue.giveUp('k1');
    expect(states()).toEqual([]);
    expect(sent()).toEqual(['k1']);
  });

  it('written anew before it has left is one change, from what stood there first', async () => {
    const { queue, sent, take, last } = start();
    queue.perform(year('m1', 'k0'), undefined);
    queue.perform(title('k1', 'B', 'A'), undefined);
    queue.perform(title('k2', 'C', 'B'), undefined);
    await take('k0');
    expect(sent()).toEqual(['k0', 'k2']);
    expect(last()).toMatchObject({ cell: { to: 'C', seen: 'A' } });
  });

  it('is taken back without being sent when it has not left, and by its opposite when it has', async () => {
    const { queue, sent, take, states } = start();
    queue.perform(year('m1', 'k1'), year('m1', 'back1'));
    queue.perform(year('m1', 'k2'), year('m1', 'back2'));
    queue.undo();
    expect(states()).toEqual(['k1 sending']);
    queue.undo();
    await take('k1');
    expect(sent()).toEqual(['k1', 'back1']);
    queue.undo();
    expect(sent()).toEqual(['k1', 'back1']);
  });
});
