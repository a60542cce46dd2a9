/** What Excel would take for a formula is given an apostrophe in front, and so is read as the text it is. */
const formula = /^[=+\-@\t\r]/;

/**
 * Rows as a file that Norwegian Excel opens by a double click: semicolons between, and a mark that says UTF-8 in front
 * (support.microsoft.com, "Opening CSV UTF-8 files correctly in Excel").
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
