/**
 * Text is shown as it is written: cards read a little Markdown, and a title is not to become a link. A date such as
 * "17. november" at the beginning of a line would become a numbered list and be shown as "1. november"; a space that does not
 * break keeps it a date, on clients that know no backslash too.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_[\]()`~#>|]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*(?:[-+]|\d+\.))\s/gm, '$1\u00a0');
}
