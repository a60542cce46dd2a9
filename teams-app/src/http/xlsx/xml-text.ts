/** The most a cell can hold (support.microsoft.com, "Excel specifications and limits"). */
const longestText = 32_767;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const careful = new Set([...'&<>"_'].map((character) => character.charCodeAt(0)));

/** A text as it stands in XML. Control characters have no place there; `_x0041_` would be read as an A, and is kept as it is written. */
export function xmlText(text: string): string {
  if (isPlain(text)) return text;
  return Array.from(text.slice(0, longestText))
    .filter((character) => character >= ' ' || character === '\n' || character === '\t')
    .join('')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');
}

/** As nearly all are; to look costs a tenth of putting it together anew. */
function isPlain(text: string): boolean {
  if (text.length > longestText) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || careful.has(code)) return false;
  }
  return true;
}
