import { mostCells } from '@rod-trad/shared/domain/import/import-kind';
import { FileRefusal } from '../read-file.ts';
import type { XlsxPackage } from './open-package.ts';
import { walkXml } from './walk-xml.ts';

/** The texts that cells point to. Of a text in several styles all pieces count; how it is pronounced does not. */
export async function readStrings(file: XlsxPackage): Promise<readonly string[]> {
  const part = 'xl/sharedStrings.xml';
  const strings: string[] = [];
  if (!file.has(part)) return strings;
  let text = '';
  let inText = false;
  let spoken = false;
  await walkXml(file, part, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') spoken = true;
      inText = name === 't' && !spoken;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      inText = false;
      if (name === 'rPh') spoken = false;
      if (name === 'si') strings.push(text);
      if (strings.length > mostCells) throw new FileRefusal('tooLargeInside');
    },
  });
  return strings;
}
