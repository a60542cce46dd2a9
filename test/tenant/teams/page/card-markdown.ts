/**
 * The Markdown Teams shows in cards: bold, italic, lists and links; no headings, tables, images or quotes
 * (platform.md §4.6). Everything else stays text.
 * @returns markup in which all of the bot's text is escaped
 */
export function cardMarkdown(text: string): string {
  const blocks: string[] = [];
  let list: { tag: 'ul' | 'ol'; items: string[] } | undefined;
  const closeList = () => {
    if (list)
      blocks.push(`<${list.tag}>${list.items.map((item) => `<li>${item}</li>`).join('')}</${list.tag}>`);
    list = undefined;
  };
  for (const line of text.split(/\r?\n/)) {
    const [, bullet, number, item] = /^\s*(?:([-*])|(\d+)[.)])[ \t]+(.*)$/.exec(line) ?? [];
    if (item === undefined) {
      closeList();
      if (line.trim() !== '') blocks.push(`<p>${inline(line)}</p>`);
      continue;
    }
    const tag = number === undefined && bullet !== undefined ? 'ul' : 'ol';
    if (list?.tag !== tag) closeList();
    list ??= { tag, items: [] };
    list.items.push(inline(item));
  }
  closeList();
  return blocks.join('');
}

/** A sign behind a backslash is the sign itself; it is set aside while marks are looked for. */
const SIGNS = [...'\\*_[]()`~#|'];
const FIRST_MARK = 0xe000;
const MARKED = /[\ue000-\ue00a]/g;

function inline(text: string): string {
  const aside = text.replace(/\\([\\*_[\]()`~#|])/g, (_pair, sign: string) =>
    String.fromCharCode(FIRST_MARK + SIGNS.indexOf(sign)),
  );
  return escapeMarkup(aside.replaceAll('\\>', '>'))
    .replace(/\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g, '<a href="$2" target="_blank" rel="noopener">$1</a>')
    .replace(/\*\*(.+?)\*\*|__(.+?)__/g, (_match, star, line) => `<strong>${star ?? line}</strong>`)
    .replace(/(?<![\w*])\*(?!\s)(.+?)\*(?![\w*])|(?<![\w_])_(?!\s)(.+?)_(?![\w_])/g, (_match, star, line) => {
      return `<em>${star ?? line}</em>`;
    })
    .replace(MARKED, (mark) => SIGNS[mark.charCodeAt(0) - FIRST_MARK] ?? mark);
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
