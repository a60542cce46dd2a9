import type { SheetTable, TableSteps } from '../excel/table-steps.ts';

/** What a refresh makes of a table, as Excel would carry it out. */
export function applySteps(sheet: SheetTable, steps: TableSteps): { header: string[]; body: unknown[][] } {
  const body = sheet.body.map((row) => [...row]);
  for (const { row, column, values } of steps.writes) {
    for (const [below, cells] of values.entries()) body[row + below]?.splice(column, cells.length, ...cells);
  }
  body.push(...steps.added.map((row) => row.map((cell) => cell ?? '')));
  for (const row of steps.removed) body.splice(row, 1);
  return { header: [...sheet.header], body };
}
