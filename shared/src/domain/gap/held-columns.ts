import type { Assessment } from '../assessment.ts';
import type { Competence } from '../competence.ts';
import type { IsoDate } from '../iso-date.ts';
import { type Held, unknown } from './cell.ts';
import { outranks, validUntil } from './gap-state.ts';

/** A day as a number that grows with it; the day after lies above it, not always by one. */
export function dayNumber(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 512 + Number(date.slice(5, 7)) * 32 + Number(date.slice(8, 10));
}

/** The validity of what never ends. */
export const forEver = 0x7fffffff;

/** Rows of one person and competence, the one that counts most first. */
export interface HeldRows {
  readonly levels: ArrayLike<number>;
  /** Day numbers: from when a row is there, and the last day it is valid. */
  readonly from: ArrayLike<number>;
  readonly until: ArrayLike<number>;
}

/** What everybody holds, on whatever day is asked for: the assessments without their words, in columns. */
export interface HeldColumns {
  /** What counts on a day, as `heldAssessment` defines it: 0–4, or unknown. */
  on(person: number, competence: number, day: number): Held;
  /** Takes these rows in place of all there were. */
  put(person: number, competence: number, rows: HeldRows): void;
  /** Bytes kept. */
  readonly bytes: number;
}

/** Rows of everybody, as `HeldRows` one after the other: those of a cell from `starts` on. A cell is person × competences + competence. */
export interface HeldTable {
  readonly starts: Int32Array;
  readonly counts: Uint16Array;
  readonly levels: Uint8Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
}

/** Columns with nothing in them yet, or over a table that was made elsewhere and is theirs from now on. */
export function createHeldColumns(people: number, competences: number, table?: HeldTable): HeldColumns {
  let { starts, counts } = table ?? {
    starts: new Int32Array(people * competences),
    counts: new Uint16Array(people * competences),
  };
  let { levels, from, until } = table ?? {
    levels: new Uint8Array(16),
    from: new Int32Array(16),
    until: new Int32Array(16),
  };
  let used = table?.levels.length ?? 0;

  const growPeople = (wanted: number) => {
    const size = Math.max(wanted, Math.ceil(starts.length * 1.1));
    const larger = { starts: new Int32Array(size), counts: new Uint16Array(size) };
    larger.starts.set(starts);
    larger.counts.set(counts);
    ({ starts, counts } = larger);
  };
  const growRows = (wanted: number) => {
    const size = Math.max(wanted, Math.ceil(levels.length * 1.25));
    const larger = { levels: new Uint8Array(size), from: new Int32Array(size), until: new Int32Array(size) };
    larger.levels.set(levels);
    larger.from.set(from);
    larger.until.set(until);
    ({ levels, from, until } = larger);
  };

  return {
    get bytes() {
      return starts.byteLength + counts.byteLength + levels.byteLength + from.byteLength + until.byteLength;
    },
    on(person, competence, day) {
      const cell = person * competences + competence;
      const start = starts[cell] as number;
      const end = start + (counts[cell] as number);
      let held: Held = unknown;
      for (let row = start; row < end; row += 1) {
        if ((from[row] as number) > day) continue;
        if ((until[row] as number) >= day) return levels[row] as Held;
        // All have expired: held at 0, and that is known.
        held = 0;
      }
      return held;
    },
    put(person, competence, rows) {
      const cell = person * competences + competence;
      if (cell >= starts.length) growPeople((person + 1) * competences);
      const { length } = rows.levels;
      // More rows than there were go to the end; their old place stays empty until everything is read anew.
      if (length > (counts[cell] ?? 0)) {
        if (used + length > levels.length) growRows(used + length);
        starts[cell] = used;
        used += length;
      }
      counts[cell] = length;
      const start = starts[cell] ?? 0;
      for (let i = 0; i < length; i += 1) {
        levels[start + i] = rows.levels[i] ?? 0;
        from[start + i] = rows.from[i] ?? 0;
        until[start + i] = rows.until[i] ?? forEver;
      }
    },
  };
}

/** Assessments of one person and competence, as they are kept in columns. */
export function heldRows(
  assessments: readonly Assessment[],
  competence: Pick<Competence, 'kind' | 'validMonths'> | undefined,
): HeldRows {
  const rows =
    assessments.length < 2 ? assessments : assessments.toSorted((a, b) => (outranks(a, b) ? -1 : 1));
  return {
    levels: rows.map((row) => row.level),
    from: rows.map((row) => dayNumber(row.on)),
    until: rows.map((row) => {
      const last = validUntil(row, competence);
      return last === undefined ? forEver : dayNumber(last);
    }),
  };
}
