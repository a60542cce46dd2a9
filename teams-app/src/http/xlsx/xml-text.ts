/** The most a cell can hold (support.microsoft.com, "Excel specifications and limits"). */
const longestText = 32_767;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML. Control characters have no place there; `_x0041_` would be read as an A, and is kept as it is written. */
export function xmlText(text: string): string {
  return Array.from(text.slice(0, longestText))
    .filter((character) => character >= ' ' || character === '\n' || character === '\t')
    .join('')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');
}
