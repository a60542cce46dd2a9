import type { Work } from '../components/in-turns.ts';
import { cellInput } from './cell-input.ts';
import type { CellBlock } from './table-steps.ts';

/**
 * Excel on the web takes 5 MB in one request (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 * What the library writes around the cells, and the formats that go with them, must have room as well.
 */
export const longestPayload = 5 * 1_048_576 - 262_144;

/** About what the library writes around the cells of one rectangle: four paths and an action. */
const aroundBlock = 900;

const encoder = new TextEncoder();

/**
 * Cells as `range.values` takes them, in groups that each fit in one request: as few as the order allows. A rectangle that is too
 * large is cut between two of its rows.
 */
export function* cellGroups(
  blocks: readonly CellBlock[],
  limit = longestPayload,
): Work<readonly (readonly CellBlock[])[]> {
  const groups: CellBlock[][] = [];
  let group: CellBlock[] | undefined;
  let bytes = 0;
  for (const { row, column, values } of blocks) {
    let part: (string | number | null)[][] | undefined;
    for (const [at, cells] of values.entries()) {
      yield;
      const guarded = cells.map((cell) => (cell === null ? null : cellInput(cell)));
      const size = encoder.encode(JSON.stringify(guarded)).length + 1;
      if (group === undefined || (group.length > 0 && bytes + size + aroundBlock > limit)) {
        group = [];
        groups.push(group);
        bytes = 0;
        part = undefined;
      }
      if (part === undefined) {
        part = [];
        group.push({ row: row + at, column, values: part });
        bytes += aroundBlock;
      }
      part.push(guarded);
      bytes += size;
    }
  }
  return groups;
}
