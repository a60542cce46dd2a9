import { lookOf, type NumberLook } from '@rod-trad/shared/domain/import/shown-number';
import type { XlsxPackage } from './open-package.ts';
import { walkXml } from './walk-xml.ts';

/** Number formats that Excel has from the start (ECMA-376 part 1, 18.8.30). */
const isDay = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** For each style of a cell, what its number is shown as. */
export async function readCellStyles(file: XlsxPackage): Promise<readonly NumberLook[]> {
  const part = 'xl/styles.xml';
  const styles: NumberLook[] = [];
  if (!file.has(part)) return styles;
  const own = new Map<number, NumberLook>();
  let inCells = false;
  await walkXml(file, part, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), lookOf(attributes.formatCode ?? ''));
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

function builtIn(id: number): NumberLook {
  if (id === 9 || id === 10) return 'percent';
  return isDay(id) ? 'day' : 'number';
}
