/** Text that people have written is shown as it is: cards read a little Markdown, and a title is not to become a link. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_[\]()`~#>|]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-+]|\d+\.)(\s)/gm, '$1\\$2$3');
}
