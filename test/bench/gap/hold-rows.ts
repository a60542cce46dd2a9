import type { GapBase } from '@rod-trad/shared/domain/gap/gap-base';
import {
  createHeldColumns,
  dayNumber,
  forEver,
  type HeldTable,
} from '@rod-trad/shared/domain/gap/held-columns';
import { asId } from '@rod-trad/shared/domain/ids';
import { startsOfCells } from './starts-of-cells.ts';
import { askedDay, noEnd, type Town } from './town.ts';
import { dayOf, personId } from './town-source.ts';

/** People whose rows are placed together, so that their cells stay within the processor's cache. */
const block = 1024;

/** Raw rows, in whatever order, into the engine's columns: together by cell, the row that counts most first. */
export function holdRows(base: GapBase, town: Town): GapBase {
  const { people, competences } = town.size;
  const count = town.rows.person.length;
  const split = splitIntoBlocks(base, town);
  const table: HeldTable = {
    starts: new Int32Array(people * competences),
    counts: new Uint16Array(people * competences),
    levels: new Uint8Array(count),
    from: new Int32Array(count),
    until: new Int32Array(count),
  };
  const cells = block * competences;
  for (const [i, begin] of split.starts.entries()) {
    placeBlock(split, begin, split.starts[i + 1] ?? count, i * cells, {
      ...table,
      starts: table.starts.subarray(i * cells, (i + 1) * cells),
      counts: table.counts.subarray(i * cells, (i + 1) * cells),
    });
  }
  numberDays(table);
  return { ...base, held: createHeldColumns(people, competences, table) };
}

interface SplitRows {
  readonly starts: Int32Array;
  readonly cell: Int32Array;
  /** By whom, when and at what level in one number: the greater counts more. */
  readonly key: Int32Array;
  readonly until: Int32Array;
}

/** Rows of each block of people together. */
function splitIntoBlocks(base: GapBase, { rows, size }: Town): SplitRows {
  const { people, competences } = size;
  const count = rows.person.length;
  const columnOf = Int32Array.from({ length: competences }, (_, i) => base.columnOf(asId(`c${i}`)) ?? -1);
  const indexOf = Int32Array.from({ length: people }, (_, i) => base.workforce.indexOf(personId(i)) ?? -1);
  const blockOf = indexOf.map((person) => Math.floor(person / block));
  const { starts } = startsOfCells(
    rows.person.map((person) => blockOf[person] as number),
    Math.ceil(people / block),
  );
  const next = starts.slice();
  const split = {
    starts,
    cell: new Int32Array(count),
    key: new Int32Array(count),
    until: new Int32Array(count),
  };
  for (let row = 0; row < count; row += 1) {
    const person = rows.person[row] as number;
    const into = blockOf[person] as number;
    const at = next[into] as number;
    next[into] = at + 1;
    const column = columnOf[rows.competence[row] as number] as number;
    split.cell[at] = (indexOf[person] as number) * competences + column;
    split.key[at] =
      ((rows.by[row] as number) << 24) | ((rows.on[row] as number) << 3) | (rows.level[row] as number);
    split.until[at] = rows.until[row] as number;
  }
  return split;
}

/** Puts the rows of one block in their places, in the order of what they count. `from` holds the keys meanwhile. */
function placeBlock(split: SplitRows, begin: number, end: number, firstCell: number, table: HeldTable): void {
  const { starts, counts, from: keys, until } = table;
  const own = split.cell.subarray(begin, end).map((cell) => cell - firstCell);
  starts.set(startsOfCells(own, starts.length).starts);
  for (let i = 0; i < own.length; i += 1) {
    const cell = own[i] as number;
    const start = begin + (starts[cell] as number);
    const there = counts[cell] as number;
    counts[cell] = there + 1;
    const key = split.key[begin + i] as number;
    let at = start + there;
    // Of two of the same day by the same side the later counts.
    for (; at > start && (keys[at - 1] as number) >>> 3 <= key >>> 3; at -= 1) {
      keys[at] = keys[at - 1] as number;
      until[at] = until[at - 1] as number;
    }
    keys[at] = key;
    until[at] = split.until[begin + i] as number;
  }
  for (let cell = 0; cell < starts.length; cell += 1) starts[cell] = begin + (starts[cell] as number);
}

/** Takes the keys apart, and says days as the engine does. */
function numberDays({ levels, from, until }: HeldTable): void {
  const days = Int32Array.from({ length: askedDay + 2000 }, (_, i) => dayNumber(dayOf(i)));
  for (let i = 0; i < levels.length; i += 1) {
    const key = from[i] as number;
    const last = until[i] as number;
    levels[i] = key & 7;
    from[i] = days[(key >> 3) & 0xffff] as number;
    until[i] = last === noEnd ? forEver : (days[last] as number);
  }
}
