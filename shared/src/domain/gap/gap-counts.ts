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
  /** Counts all of them. */
  countAll(): void;
  /** Changes one cell and the counts from its node to the top. */
  put(competence: number, slot: number, cell: number): void;
}

/** Room for five sums, so that they are found by a shift. */
const stride = 8;

/** What two neighbouring cells add, by the sixteen bits they stand in. */
const pairs = tabulatePairs();

export function createGapCounts(slots: Slots, nodes: UnitNodes, competences: number): GapCounts {
  const cells = new Uint8Array(slots.count * competences).fill(emptyCell);
  const words = new Uint16Array(cells.buffer);
  const column = () => new Int32Array(nodes.count * competences);
  const columns = { met: column(), gap: column(), unknown: column(), exempt: column(), deficit: column() };
  /** Sums of all runs up to each, five beside each other. A node with everything below it is the difference of two. */
  const sums = new Int32Array((slots.runEnds.length + 1) * stride);
  /** What each run of cells adds up to, packed, of two competences. */
  const runs = new Int32Array(slots.runEnds.length);
  const otherRuns = runs.slice();
  const ranges = rangesOfSums(slots, nodes);
  const wordsPerColumn = slots.count / 2;

  const countTwo = (one: number, other: number): void => {
    sumRuns(words, one * wordsPerColumn, other * wordsPerColumn, slots, runs, otherRuns);
    addUp(runs, slots.runSigns, sums);
    subtractRanges(one * nodes.count, ranges, sums, columns);
    if (other === one) return;
    addUp(otherRuns, slots.runSigns, sums);
    subtractRanges(other * nodes.count, ranges, sums, columns);
  };

  return {
    cells,
    columns,
    countColumn: (competence) => countTwo(competence, competence),
    countAll() {
      for (let i = 0; i < competences; i += 2) countTwo(i, Math.min(i + 1, competences - 1));
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

/** Where the sums before and after each node with everything below it stand. */
function rangesOfSums({ firstRuns }: Slots, { ends, count }: UnitNodes) {
  const from = Int32Array.from({ length: count }, (_, node) => (firstRuns[node] ?? 0) * stride);
  const to = Int32Array.from(ends, (end) => (firstRuns[end] ?? 0) * stride);
  return { from, to };
}

/**
 * The pass over the cells of two competences, from their first words on. Two together, because what a run costs besides its
 * cells (where it ends, and that the processor guesses this wrong) is then paid once for both.
 */
function sumRuns(
  words: Uint16Array,
  begin: number,
  otherBegin: number,
  { runEnds }: Slots,
  runs: Int32Array,
  otherRuns: Int32Array,
): void {
  const apart = otherBegin - begin;
  let at = begin;
  for (let run = 0; run < runEnds.length; run += 1) {
    const end = begin + ((runEnds[run] as number) >> 1);
    let packed = 0;
    let other = 0;
    for (; at < end; at += 2) {
      packed =
        (packed + (pairs[words[at] as number] as number) + (pairs[words[at + 1] as number] as number)) | 0;
      other =
        (other +
          (pairs[words[at + apart] as number] as number) +
          (pairs[words[at + apart + 1] as number] as number)) |
        0;
    }
    runs[run] = packed;
    otherRuns[run] = other;
  }
}

/** The sums after each run: those before it, and what it adds. They are carried in variables: read back from the array, each run would wait for the last. */
function addUp(runs: Int32Array, signs: Int8Array, sums: Int32Array): void {
  let met = 0;
  let gap = 0;
  let unknown = 0;
  let exempt = 0;
  let deficit = 0;
  for (let run = 0, at = stride; run < runs.length; run += 1, at += stride) {
    const packed = runs[run] as number;
    if ((signs[run] as number) > 0) {
      met = (met + (packed & 63)) | 0;
      gap = (gap + ((packed >>> 6) & 63)) | 0;
      unknown = (unknown + ((packed >>> 12) & 63)) | 0;
      exempt = (exempt + ((packed >>> 18) & 63)) | 0;
      deficit = (deficit + (packed >>> 24)) | 0;
    } else {
      met = (met - (packed & 63)) | 0;
      gap = (gap - ((packed >>> 6) & 63)) | 0;
      unknown = (unknown - ((packed >>> 12) & 63)) | 0;
      exempt = (exempt - ((packed >>> 18) & 63)) | 0;
      deficit = (deficit - (packed >>> 24)) | 0;
    }
    sums[at] = met;
    sums[at + 1] = gap;
    sums[at + 2] = unknown;
    sums[at + 3] = exempt;
    sums[at + 4] = deficit;
  }
}

function subtractRanges(
  base: number,
  { from, to }: { readonly from: Int32Array; readonly to: Int32Array },
  sums: Int32Array,
  { met, gap, unknown, exempt, deficit }: GapColumns,
): void {
  for (let node = 0; node < from.length; node += 1) {
    const first = from[node] as number;
    const end = to[node] as number;
    const at = base + node;
    met[at] = (sums[end] as number) - (sums[first] as number);
    gap[at] = (sums[end + 1] as number) - (sums[first + 1] as number);
    unknown[at] = (sums[end + 2] as number) - (sums[first + 2] as number);
    exempt[at] = (sums[end + 3] as number) - (sums[first + 3] as number);
    deficit[at] = (sums[end + 4] as number) - (sums[first + 4] as number);
  }
}
