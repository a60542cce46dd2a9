/**
 * Text is shown as it is written: cards read a little Markdown, and a title is not to become a link. A date such as
 * "17. november" at the beginning of a line would be read as a numbered list and shown as "1. november".
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_[\]()`~#>|]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-+])(\s)/gm, '$1\\$2$3')
    .replace(/^(\s*\d+)\.(\s)/gm, '$1\\.$2');
}
