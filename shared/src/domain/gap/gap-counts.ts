import { cellKinds, emptyCell, packedCounts } from './cell.ts';
import type { Slots } from './slots.ts';
import type { UnitNodes } from './unit-nodes.ts';

/** Five numbers for every competence and node, each with everything below: `met[competence × nodes + node]` and so on. */
export interface GapColumns {
  readonly met: Int32Array;
  readonly gap: Int32Array;
  readonly unknown: Int32Array;
  readonly exempt: Int32Array;
  readonly deficit: Int32Array;
}

/** One byte for every competence and slot, and what they come to. */
export interface GapCounts {
  /** The cells: `cells[competence × slots + slot]`. After writing here, the column is counted anew. */
  readonly cells: Uint8Array;
  readonly columns: GapColumns;
  /** Counts one competence from its cells: every node, with everything below it. */
  countColumn(competence: number): void;
  /** Changes one cell and the counts from its node to the top. */
  put(competence: number, slot: number, cell: number): void;
}

/** What two neighbouring cells add, by the sixteen bits they stand in. */
const pairs = tabulatePairs();

export function createGapCounts(slots: Slots, nodes: UnitNodes, competences: number): GapCounts {
  const cells = new Uint8Array(slots.count * competences).fill(emptyCell);
  const words = new Uint16Array(cells.buffer);
  const column = () => new Int32Array(nodes.count * competences);
  const columns = { met: column(), gap: column(), unknown: column(), exempt: column(), deficit: column() };
  const runs = slots.runEnds.length;
  /** Sums of all runs up to each. A node with everything below it is a range of runs: the difference of two. */
  const sums = Array.from({ length: 5 }, () => new Int32Array(runs + 1));
  const ranges = rangesOfRuns(slots, nodes);

  return {
    cells,
    columns,
    countColumn(competence) {
      sumRuns(words, (competence * slots.count) / 2, slots, sums);
      subtractRanges(competence * nodes.count, ranges, sums, columns);
    },
    put(competence, slot, cell) {
      const at = competence * slots.count + slot;
      const before = packedCounts(cells[at] ?? emptyCell);
      const after = packedCounts(cell);
      cells[at] = cell;
      const sign = slots.signs[slot] ?? 0;
      const { met, gap, unknown, exempt, deficit } = columns;
      const base = competence * nodes.count;
      for (let node = slots.nodes[slot] ?? -1; node >= 0; node = nodes.parents[node] ?? -1) {
        const i = base + node;
        met[i] = (met[i] ?? 0) + sign * ((after & 63) - (before & 63));
        gap[i] = (gap[i] ?? 0) + sign * (((after >>> 6) & 63) - ((before >>> 6) & 63));
        unknown[i] = (unknown[i] ?? 0) + sign * (((after >>> 12) & 63) - ((before >>> 12) & 63));
        exempt[i] = (exempt[i] ?? 0) + sign * (((after >>> 18) & 63) - ((before >>> 18) & 63));
        deficit[i] = (deficit[i] ?? 0) + sign * ((after >>> 24) - (before >>> 24));
      }
    },
  };
}

function tabulatePairs(): Int32Array {
  const table = new Int32Array(cellKinds << 8);
  for (let low = 0; low < cellKinds; low += 1) {
    for (let high = 0; high < cellKinds; high += 1) {
      table[(high << 8) | low] = packedCounts(low) + packedCounts(high);
    }
  }
  return table;
}

/** The runs of each node with everything below it. */
function rangesOfRuns(slots: Slots, { ends, count }: UnitNodes) {
  const from = slots.firstRuns.slice(0, count);
  const to = Int32Array.from(ends, (end) => slots.firstRuns[end] ?? 0);
  return { from, to };
}

/** The pass over the cells of one competence, from word `begin` on. */
function sumRuns(words: Uint16Array, begin: number, slots: Slots, sums: readonly Int32Array[]): void {
  const [met, gap, unknown, exempt, deficit] = sums as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const { runEnds, runSigns } = slots;
  let at = begin;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  for (let run = 0; run < runEnds.length; run += 1) {
    const end = begin + ((runEnds[run] as number) >> 1);
    let packed = 0;
    for (; at < end; at += 2) {
      packed =
        (packed + (pairs[words[at] as number] as number) + (pairs[words[at + 1] as number] as number)) | 0;
    }
    const sign = runSigns[run] as number;
    met[run + 1] = a += sign * (packed & 63);
    gap[run + 1] = b += sign * ((packed >>> 6) & 63);
    unknown[run + 1] = c += sign * ((packed >>> 12) & 63);
    exempt[run + 1] = d += sign * ((packed >>> 18) & 63);
    deficit[run + 1] = e += sign * (packed >>> 24);
  }
}

function subtractRanges(
  base: number,
  { from, to }: { readonly from: Int32Array; readonly to: Int32Array },
  sums: readonly Int32Array[],
  columns: GapColumns,
): void {
  const [met, gap, unknown, exempt, deficit] = sums as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let node = 0; node < from.length; node += 1) {
    const first = from[node] as number;
    const end = to[node] as number;
    columns.met[base + node] = (met[end] as number) - (met[first] as number);
    columns.gap[base + node] = (gap[end] as number) - (gap[first] as number);
    columns.unknown[base + node] = (unknown[end] as number) - (unknown[first] as number);
    columns.exempt[base + node] = (exempt[end] as number) - (exempt[first] as number);
    columns.deficit[base + node] = (deficit[end] as number) - (deficit[first] as number);
  }
}
