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

/** Raw rows, in whatever order, into the engine's columns: together by cell, the row that counts most first. */
export function holdRows(base: GapBase, town: Town): GapBase {
  const { people, competences } = town.size;
  const byColumn = splitByColumn(base, town);
  const count = town.rows.person.length;
  const table: HeldTable = {
    starts: new Int32Array(people * competences),
    counts: new Uint16Array(people * competences),
    levels: new Uint8Array(count),
    from: new Int32Array(count),
    until: new Int32Array(count),
  };
  for (let column = 0; column < competences; column += 1) {
    const begin = byColumn.starts[column] as number;
    const end = byColumn.starts[column + 1] ?? count;
    const cells = [column * people, (column + 1) * people] as const;
    placeColumn(byColumn, begin, end, {
      ...table,
      starts: table.starts.subarray(...cells),
      counts: table.counts.subarray(...cells),
    });
  }
  numberDays(table);
  return { ...base, held: createHeldColumns(people, competences, table) };
}

interface SplitRows {
  readonly starts: Int32Array;
  readonly person: Int32Array;
  /** By whom, when and at what level in one number: the greater counts more. */
  readonly key: Int32Array;
  readonly until: Int32Array;
}

/** Rows of one competence together: what follows then stays within the processor's cache. */
function splitByColumn(base: GapBase, { rows, size }: Town): SplitRows {
  const { people, competences } = size;
  const count = rows.person.length;
  const columnOf = Int32Array.from({ length: competences }, (_, i) => base.columnOf(asId(`c${i}`)) ?? -1);
  const indexOf = Int32Array.from({ length: people }, (_, i) => base.workforce.indexOf(personId(i)) ?? -1);
  const sizes = new Int32Array(competences);
  for (let row = 0; row < count; row += 1) {
    const column = columnOf[rows.competence[row] as number] as number;
    sizes[column] = (sizes[column] as number) + 1;
  }
  const starts = new Int32Array(competences);
  for (let column = 1; column < competences; column += 1)
    starts[column] = (starts[column - 1] as number) + (sizes[column - 1] as number);
  const next = starts.slice();
  const split = {
    starts,
    person: new Int32Array(count),
    key: new Int32Array(count),
    until: new Int32Array(count),
  };
  for (let row = 0; row < count; row += 1) {
    const column = columnOf[rows.competence[row] as number] as number;
    const at = next[column] as number;
    next[column] = at + 1;
    split.person[at] = indexOf[rows.person[row] as number] as number;
    split.key[at] =
      ((rows.by[row] as number) << 24) | ((rows.on[row] as number) << 3) | (rows.level[row] as number);
    split.until[at] = rows.until[row] as number;
  }
  return split;
}

/** Puts the rows of one competence in their places, in the order of what they count. `from` holds the keys meanwhile. */
function placeColumn(split: SplitRows, begin: number, end: number, table: HeldTable): void {
  const { starts, counts, from: keys, until } = table;
  starts.set(startsOfCells(split.person.subarray(begin, end), starts.length).starts);
  for (let row = begin; row < end; row += 1) {
    const person = split.person[row] as number;
    const start = begin + (starts[person] as number);
    const there = counts[person] as number;
    counts[person] = there + 1;
    const key = split.key[row] as number;
    let at = start + there;
    // Of two of the same day by the same side the later counts.
    for (; at > start && (keys[at - 1] as number) >>> 3 <= key >>> 3; at -= 1) {
      keys[at] = keys[at - 1] as number;
      until[at] = until[at - 1] as number;
    }
    keys[at] = key;
    until[at] = split.until[row] as number;
  }
  for (let person = 0; person < starts.length; person += 1)
    starts[person] = begin + (starts[person] as number);
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
