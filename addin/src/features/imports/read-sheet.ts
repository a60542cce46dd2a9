import type { Client } from '@rod-trad/shared/client/create-client';
import type { ImportFileView } from '@rod-trad/shared/contracts/import-views';
import { largestFile } from '@rod-trad/shared/domain/import/import-kind';
import { packCells } from '@rod-trad/shared/domain/import/pack-cells';
import type { CellsPlace, ReadCells } from '../../excel/read-cells.ts';
import type { Workbook } from '../../excel/workbook.ts';

/** What there is cannot be taken in, and why. */
export type SheetProblem = Exclude<ReadCells, { kind: 'read' }> | { readonly kind: 'headerOnly' };

export class UnfitSheet extends Error {
  readonly problem: SheetProblem;

  constructor(problem: SheetProblem) {
    super(problem.kind);
    this.name = 'UnfitSheet';
    this.problem = problem;
  }
}

/** Reads the cells where they stand and hands them to the service, which keeps them for an hour. */
export async function readSheet(
  workbook: Pick<Workbook, 'openSheets' | 'readCells'>,
  client: Client,
  place: CellsPlace,
): Promise<{ readonly upload: ImportFileView; readonly from: CellsPlace }> {
  const read = await workbook.readCells(place);
  if (read.kind !== 'read') throw new UnfitSheet(read);
  const { rows, sheet } = read;
  if (rows.length < 2) throw new UnfitSheet({ kind: 'headerOnly' });
  const file = new TextEncoder().encode(packCells({ name: sheet, rows }));
  if (file.byteLength > largestFile) {
    const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    throw new UnfitSheet({ kind: 'tooLarge', rows: rows.length, columns });
  }
  const { bookName } = await workbook.openSheets();
  const query = { fileName: `${bookName} – ${sheet}`.slice(0, 200) };
  return { upload: await client('readImportCells', { query, file }), from: read.place };
}
