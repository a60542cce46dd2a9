import type { GapBase } from '@rod-trad/shared/domain/gap/gap-base';
import { createHeldColumns, dayNumber, forEver } from '@rod-trad/shared/domain/gap/held-columns';
import { asId } from '@rod-trad/shared/domain/ids';
import { startsOfCells } from './starts-of-cells.ts';
import { askedDay, noEnd, type Town } from './town.ts';
import { dayOf, personId } from './town-source.ts';

/** Raw rows, in whatever order, into the engine's columns: together by cell, the row that counts most first. */
export function holdRows(base: GapBase, { rows, size }: Town): GapBase {
  const { people, competences } = size;
  const cells = people * competences;
  const count = rows.person.length;
  const columnOf = Int32Array.from({ length: competences }, (_, i) => base.columnOf(asId(`c${i}`)) ?? -1);
  const indexOf = Int32Array.from({ length: people }, (_, i) => base.workforce.indexOf(personId(i)) ?? -1);
  const cellOf = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    const column = columnOf[rows.competence[row] as number] as number;
    cellOf[row] = column * people + (indexOf[rows.person[row] as number] as number);
  }
  const { starts, counts } = startsOfCells(cellOf, cells);

  // By whom, when and at what level in one number: the greater counts more. Each goes straight to its place.
  const keys = new Int32Array(count);
  const until = new Int32Array(count);
  counts.fill(0);
  for (let row = 0; row < count; row += 1) {
    const cell = cellOf[row] as number;
    const start = starts[cell] as number;
    const there = counts[cell] as number;
    counts[cell] = there + 1;
    const key =
      ((rows.by[row] as number) << 24) | ((rows.on[row] as number) << 3) | (rows.level[row] as number);
    let at = start + there;
    // Of two of the same day by the same side the later counts.
    for (; at > start && (keys[at - 1] as number) >>> 3 <= key >>> 3; at -= 1) {
      keys[at] = keys[at - 1] as number;
      until[at] = until[at - 1] as number;
    }
    keys[at] = key;
    until[at] = rows.until[row] as number;
  }

  const days = dayNumbers();
  const levels = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    const key = keys[i] as number;
    const last = until[i] as number;
    levels[i] = key & 7;
    keys[i] = days[(key >> 3) & 0xffff] as number;
    until[i] = last === noEnd ? forEver : (days[last] as number);
  }
  const table = { starts, counts, levels, from: keys, until };
  return { ...base, held: createHeldColumns(people, competences, table) };
}

/** The engine's number for each day of the town. */
function dayNumbers(): Int32Array {
  return Int32Array.from({ length: askedDay + 2000 }, (_, i) => dayNumber(dayOf(i)));
}
