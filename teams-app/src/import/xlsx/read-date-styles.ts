import type { XlsxPackage } from './open-package.ts';
import { walkXml } from './walk-xml.ts';

/** Number formats that Excel has from the start and that show a day (ECMA-376 part 1, 18.8.30). */
const builtIn = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** For each style of a cell, whether its number is shown as a day. */
export async function readDateStyles(file: XlsxPackage): Promise<readonly boolean[]> {
  const part = 'xl/styles.xml';
  const styles: boolean[] = [];
  if (!file.has(part)) return styles;
  const own = new Map<number, boolean>();
  let inCells = false;
  await walkXml(file, part, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), showsDay(attributes.formatCode ?? ''));
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

/** A format with a day or a year in it, apart from texts in quotes, colours and escaped letters. */
function showsDay(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
