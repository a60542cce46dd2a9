import type { XlsxPackage } from './open-package.ts';
import { walkXml } from './walk-xml.ts';

/** Number formats that Excel has from the start (ECMA-376 part 1, 18.8.30). */
const isDay = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** What a number is shown as: itself, a day, or a hundred times itself with a sign for per cent. */
export type CellStyle = 'number' | 'day' | 'percent';

/** For each style of a cell, what its number is shown as. */
export async function readCellStyles(file: XlsxPackage): Promise<readonly CellStyle[]> {
  const part = 'xl/styles.xml';
  const styles: CellStyle[] = [];
  if (!file.has(part)) return styles;
  const own = new Map<number, CellStyle>();
  let inCells = false;
  await walkXml(file, part, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), styleOf(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(own.get(id) ?? builtIn(id));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** A format with a day, a year or a sign for per cent in it, apart from texts in quotes, colours and escaped letters. */
function styleOf(format: string): CellStyle {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (plain.includes('%')) return 'percent';
  return /[dy]/i.test(plain) ? 'day' : 'number';
}

function builtIn(id: number): CellStyle {
  if (id === 9 || id === 10) return 'percent';
  return isDay(id) ? 'day' : 'number';
}
