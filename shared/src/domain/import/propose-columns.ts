import type { CompetenceId } from '../ids.ts';
import { fieldOfHeading } from './import-fields.ts';
import type { ImportKind } from './import-kind.ts';
import { type Cell, cellText, plainWord } from './sheet-row.ts';
import { isYear, yearOfHeading, yearPrefix } from './year-column.ts';

export interface ColumnProposal {
  readonly column: number;
  readonly header: string;
  readonly target?: string | undefined;
  readonly because?: 'heading' | 'remembered' | undefined;
}

/** How a column of a matrix names its competence. */
export const competencePrefix = 'competence:';

/**
 * What each column is likely to be: what was chosen for its heading before, else the field that goes by the heading, else, in
 * a matrix, the competence of that name, and in a plan the year in the heading. No two columns are given the same: of two like
 * headings the first has it, and somebody decides about the other.
 *
 * @param remembered target by `plainWord` of the heading
 * @param competence the competence of a name, where there is exactly one
 */
export function proposeColumns(
  kind: ImportKind,
  headings: readonly Cell[],
  remembered: ReadonlyMap<string, string>,
  competence: (name: string) => CompetenceId | undefined,
): readonly ColumnProposal[] {
  const taken = new Set<string>();
  const chosen = new Map<number, Pick<ColumnProposal, 'target' | 'because'>>();
  const headers = headings.map(cellText);
  const give = (because: 'heading' | 'remembered', targetOf: (header: string) => string | undefined) => {
    headers.forEach((header, column) => {
      const target = header === '' || chosen.has(column) ? undefined : targetOf(header);
      if (target === undefined || taken.has(target)) return;
      taken.add(target);
      chosen.set(column, { target, because });
    });
  };
  give('remembered', (header) => remembered.get(plainWord(header)));
  give('heading', (header) => fieldOfHeading(kind, header));
  if (kind === 'matrix') {
    give('heading', (header) => {
      const id = competence(header);
      return id && `${competencePrefix}${id}`;
    });
  }
  if (kind === 'plan') {
    give('heading', (header) => {
      const year = yearOfHeading(header);
      return year === undefined ? undefined : `${yearPrefix}${year}`;
    });
  }
  return headers.map((header, column) => ({ column, header, ...chosen.get(column) }));
}

/**
 * The row that looks like headings: among the first rows, the first with the most texts in it. A title above the table has one
 * text, and rows below have numbers and days. A year is a heading too: in a plan there is a column for each.
 */
export function findHeaderRow(
  rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[],
): number {
  let best = { row: rows[0]?.row ?? 1, texts: 0 };
  for (const { row, cells } of rows) {
    const texts = cells.filter(
      (cell) =>
        isYear(cellText(cell)) ||
        (typeof cell === 'string' && cell.trim() !== '' && !/^[\d.,:/ -]+$/.test(cell)),
    ).length;
    if (texts > best.texts) best = { row, texts };
  }
  return best.row;
}
