import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { XlsxPackage } from './open-package.ts';

export interface XmlWalk {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Walks through one part of the package. Names come without their prefix; entities other than XML's own are refused by the parser. */
export async function walkXml(file: XlsxPackage, part: string, walk: XmlWalk): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  let failure: Error | undefined;
  parser.on('error', (error) => {
    failure ??= error;
  });
  parser.on('opentag', (tag: SaxesTagPlain) => walk.open?.(local(tag.name), tag.attributes));
  if (walk.text) parser.on('text', walk.text);
  if (walk.close) parser.on('closetag', (tag: SaxesTagPlain) => walk.close?.(local(tag.name)));
  await file.read(part, (text) => {
    parser.write(text);
    if (failure !== undefined) throw failure;
  });
  parser.close();
  if (failure !== undefined) throw failure;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
