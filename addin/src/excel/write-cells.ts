import { inTurns } from '../components/in-turns.ts';
import { cellGroups } from './cell-groups.ts';
import type { CellBlock } from './table-steps.ts';
import { stopIfCancelled, type Watch } from './watch.ts';

/** Writes cells, each group of them with a sync of its own; `start` is the cell from which rows and columns are counted. */
export async function writeCells(
  context: Excel.RequestContext,
  start: () => Excel.Range,
  blocks: readonly CellBlock[],
  watch?: Watch,
): Promise<void> {
  const groups = await inTurns(cellGroups(blocks));
  const of = groups.flat().reduce((sum, { values }) => sum + values.length, 0);
  let done = 0;
  for (const group of groups) {
    stopIfCancelled(watch);
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { row, column, values } of group) {
      const cells = start()
        .getCell(row, column)
        .getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
      cells.values = values.map((line) => [...line]);
      done += values.length;
    }
    await context.sync();
    watch?.onProgress(done, of);
  }
  stopIfCancelled(watch);
}
