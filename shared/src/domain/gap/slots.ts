import type { PositionGroupId } from '../ids.ts';
import { type Place, placesOf, type UnitNodes } from './unit-nodes.ts';
import type { Workforce } from './workforce.ts';

/** Most slots counted together: five numbers of so many people fit in 32 bits (see `gap-counts.ts`). */
export const longestRun = 63;
/** Runs begin at a multiple of so many slots; the counting reads two at a time, two times. */
const alignment = 4;

/**
 * Where each person's cells stand in a column. A person has one slot for each place he or she is counted in: one for nearly
 * everybody, three for two positions in two units. Slots of a node stand together in runs, nodes in depth-first order.
 */
export interface Slots {
  /** Slots in a column, empty ones included. */
  readonly count: number;
  /** The person in each slot; −1 in an empty one. */
  readonly people: Int32Array;
  readonly nodes: Int32Array;
  /** +1, −1, or 0 in an empty one. */
  readonly signs: Int8Array;
  /** Where each run ends. */
  readonly runEnds: Int32Array;
  readonly runSigns: Int8Array;
  /** The first run of each node, and one more at the end. */
  readonly firstRuns: Int32Array;
  /** The slots of a person: `ofPerson[i]` for i from `firstOfPerson[person]` to the next. */
  readonly firstOfPerson: Int32Array;
  readonly ofPerson: Int32Array;
  /** Of each profile: where its people are counted. */
  readonly placesOfProfile: readonly (readonly Place[])[];
}

/** All people, or those who hold a position of one group, counted where they hold it. */
export function arrangeSlots(workforce: Workforce, group?: PositionGroupId): Slots {
  const { nodes, profiles, profileOf } = workforce;
  const placesOfProfile = profiles.map((positions) =>
    placesOf(
      positions.filter((p) => p.node >= 0 && (group === undefined || p.group === group)).map((p) => p.node),
      nodes,
    ),
  );
  const buckets = new Map<number, number[]>();
  const firstOfPerson = new Int32Array(profileOf.length + 1);
  for (const [person, profile] of profileOf.entries()) {
    const places = placesOfProfile[profile] ?? [];
    firstOfPerson[person + 1] = (firstOfPerson[person] ?? 0) + places.length;
    for (const { node, sign } of places) {
      const bucket = node * 2 + (sign < 0 ? 1 : 0);
      const there = buckets.get(bucket);
      if (there === undefined) buckets.set(bucket, [person]);
      else there.push(person);
    }
  }
  const ofPerson = new Int32Array(firstOfPerson.at(-1) ?? 0);
  const used = firstOfPerson.slice();
  const people: number[] = [];
  const nodeOfSlot: number[] = [];
  const signs: number[] = [];
  const runEnds: number[] = [];
  const runSigns: number[] = [];
  const firstRuns = new Int32Array(nodes.count + 1);
  const addRun = (node: number, sign: number, members: readonly number[]) => {
    const padded = Math.ceil(members.length / alignment) * alignment;
    for (let i = 0; i < padded; i += 1) {
      const person = members[i] ?? -1;
      if (person >= 0) {
        const at = used[person] ?? 0;
        ofPerson[at] = people.length;
        used[person] = at + 1;
      }
      people.push(person);
      nodeOfSlot.push(node);
      signs.push(person < 0 ? 0 : sign);
    }
    runEnds.push(people.length);
    runSigns.push(sign);
  };
  for (let node = 0; node < nodes.count; node += 1) {
    for (const sign of [1, -1]) {
      const members = buckets.get(node * 2 + (sign < 0 ? 1 : 0)) ?? [];
      for (let i = 0; i < members.length; i += longestRun)
        addRun(node, sign, members.slice(i, i + longestRun));
    }
    firstRuns[node + 1] = runEnds.length;
  }
  return {
    count: people.length,
    people: Int32Array.from(people),
    nodes: Int32Array.from(nodeOfSlot),
    signs: Int8Array.from(signs),
    runEnds: Int32Array.from(runEnds),
    runSigns: Int8Array.from(runSigns),
    firstRuns,
    firstOfPerson,
    ofPerson,
    placesOfProfile,
  };
}

/** The slots of one person. */
export function slotsOf(person: number, slots: Slots): Int32Array {
  return slots.ofPerson.subarray(slots.firstOfPerson[person] ?? 0, slots.firstOfPerson[person + 1] ?? 0);
}

/** From the first slot of a node with everything below it up to, not including, the last. */
export function slotsBelow(node: number, slots: Slots, { ends }: UnitNodes): readonly [number, number] {
  const firstSlot = (run: number) => slots.runEnds[run - 1] ?? 0;
  return [firstSlot(slots.firstRuns[node] ?? 0), firstSlot(slots.firstRuns[ends[node] ?? 0] ?? 0)];
}
