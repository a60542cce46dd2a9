import { XMLParser } from 'fast-xml-parser';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** For text and attributes alike; characters XML cannot carry are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"\n]/g, (sign) => entities[sign] ?? sign);
}

/** An element as it is read: attributes, child lists and `#text` under their names without prefix. */
export interface Element {
  readonly [name: string]: string | Element[] | undefined;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  attributesGroupName: false,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  alwaysCreateTextNode: true,
  processEntities: true,
  htmlEntities: false,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/** The root element of a part; undefined when the part is not there. */
export function parseXml(text: string | undefined, root: string): Element | undefined {
  if (text === undefined) return undefined;
  const parsed: Element = parser.parse(text);
  return children(parsed, root)[0];
}

export function children(element: Element | undefined, name: string): Element[] {
  const found = element?.[name];
  return Array.isArray(found) ? found : [];
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  const found = element?.[name];
  return typeof found === 'string' ? decode(found) : undefined;
}

export function text(element: Element | undefined): string {
  const found = element?.['#text'];
  return typeof found === 'string' ? found : '';
}

/** The parser leaves numeric references in attributes as they stand. */
function decode(value: string): string {
  return value.replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
}
