/** Excel's grid: 1,048,576 rows of 16,384 columns (support.microsoft.com, "Excel specifications and limits"). */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** A rectangle of cells; rows and columns are counted from 0, as in Office.js. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function formatArea(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  if (area.rows === rowLimit && area.columns === columnLimit) return `1:${rowLimit}`;
  if (area.rows === rowLimit) return `${columnLetters(area.column)}:${columnLetters(last.column)}`;
  if (area.columns === columnLimit) return `${area.row + 1}:${last.row + 1}`;
  const first = formatCell(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${formatCell(last.row, last.column)}`;
}

/** A sheet's name as it stands before `!`: quoted when it is not a plain word. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Plan 2026'!A1:B2` into the sheet's name and the rest; no sheet gives `sheet: undefined`. */
export function splitSheet(address: string): { sheet: string | undefined; local: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: undefined, local: address };
  const name = address.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return {
    sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    local: address.slice(mark + 1),
  };
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  const column = match[1] === undefined ? undefined : columnNumber(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if ((column ?? 0) >= columnLimit || (row ?? 0) >= rowLimit) return undefined;
  return { row, column };
}

/** `A1`, `A1:C3`, `$A$1`, whole columns `A:C` and whole rows `1:3`; anything else is undefined. */
export function parseArea(text: string): Area | undefined {
  const parts = text.trim().split(':');
  const first = parseCorner(parts[0] ?? '');
  const last = parts.length === 1 ? first : parseCorner(parts[1] ?? '');
  if (parts.length > 2 || first === undefined || last === undefined) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const whole = first.row === undefined || first.column === undefined;
  if (whole && parts.length === 1) return undefined;
  const rowSpan = span(first.row, last.row, rowLimit);
  const columnSpan = span(first.column, last.column, columnLimit);
  return { row: rowSpan.start, rows: rowSpan.length, column: columnSpan.start, columns: columnSpan.length };
}

function span(first: number | undefined, last: number | undefined, all: number) {
  if (first === undefined || last === undefined) return { start: 0, length: all };
  return { start: Math.min(first, last), length: Math.abs(last - first) + 1 };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common?.rows === inner.rows && common.columns === inner.columns;
}

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}
