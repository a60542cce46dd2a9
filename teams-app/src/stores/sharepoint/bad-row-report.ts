import type { Report } from '../../report.ts';
import type { BadRow } from './list-item.ts';

/** The first rows with the same fault are named one by one. */
const named = 10;

/**
 * Tells which row and which column cannot be used; the value stays where it is. A column that is emptied makes every row of
 * a list bad, millions of them: after the first ones only each tenfold is told.
 */
export function createBadRowReport(report: Report): (bad: BadRow) => void {
  const seen = new Map<string, number>();
  return ({ list, itemId, field, problem }) => {
    const fault = `${list} ${field} ${problem}`;
    const count = (seen.get(fault) ?? 0) + 1;
    seen.set(fault, count);
    if (count > named && !/^10*$/.test(String(count))) return;
    report('row left out', { list, itemId, field, problem, count });
  };
}
