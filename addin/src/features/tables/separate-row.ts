import type { Workbook } from '../../excel/workbook.ts';
import { keyPlaceOf } from './column-places.ts';
import type { Compared } from './compared.ts';
import type { Outcome } from './outcome.ts';

/** Makes a new row of one that was copied with its key: it gets one of its own. Refuses nothing; a row that has moved is left. */
export async function separateRow(
  workbook: Workbook,
  { table, fresh }: Compared,
  row: number,
): Promise<Outcome> {
  const { tableName, title, labels } = table;
  const sheet = await workbook.read(tableName);
  if (sheet === undefined) return { kind: 'gone', title };
  const column = keyPlaceOf(sheet, labels, fresh);
  const key = sheet.body[row]?.[column];
  const copied = sheet.body.some((cells, at) => at < row && cells[column] === key);
  if (!copied || key === '') return { kind: 'cancelled', title };
  const values = [[crypto.randomUUID()]];
  await workbook.carryOut(tableName, {
    writes: [{ row, column, values }],
    added: [],
    removed: [],
    columns: [],
  });
  return { kind: 'separated', title };
}
