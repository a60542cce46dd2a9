import type { CellValue } from './cell.ts';
import { serialToDate } from './date-serial.ts';

/** A format with day, month, year or time in it, outside quoted text and colour brackets. */
export function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && format !== 'General';
}

/** The text a person sees in the cell. Knows General, text, dates and times, decimals, thousands and percentages. */
export function displayText(value: CellValue, format: string | undefined): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === undefined || format === 'General' || format === '@') return generalText(value);
  const section = format.split(';')[value < 0 ? 1 : 0];
  if (section === undefined || section === '') return displayText(value, format.split(';')[0]);
  return isDateFormat(section) ? dateText(value, section) : numberText(value, section);
}

/** General shows at most eleven digits. */
function generalText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e11
    ? String(value)
    : String(Number(value.toPrecision(10)));
}

function numberText(value: number, format: string): string {
  const pattern = /[#0?][#0?., ]*/.exec(format)?.[0]?.trimEnd();
  if (pattern === undefined) return generalText(value);
  const scaled = format.includes('%') ? value * 100 : value;
  const [whole = '', fraction = ''] = pattern.split('.');
  const text = new Intl.NumberFormat('en-US', {
    useGrouping: whole.includes(','),
    minimumIntegerDigits: Math.max(1, (whole.match(/0/g) ?? []).length),
    minimumFractionDigits: (fraction.match(/0/g) ?? []).length,
    maximumFractionDigits: fraction.replace(/[^0#?]/g, '').length,
  }).format(scaled);
  return format.replace(pattern, text).replace(/"([^"]*)"|\[[^\]]*\]|[_*]./g, (_all, quoted) => quoted ?? '');
}

function dateText(serial: number, format: string): string {
  const date = serialToDate(serial);
  const two = (number: number) => String(number).padStart(2, '0');
  const tokens = format.match(/"[^"]*"|\[[^\]]*\]|\\.|y+|m+|d+|h+|s+|AM\/PM|./gi) ?? [];
  let afterHour = false;
  return tokens
    .map((token) => {
      const kind = token[0]?.toLowerCase();
      if (kind === '"') return token.slice(1, -1);
      if (kind === '[') return '';
      if (kind === '\\') return token.slice(1);
      if (kind === 'y')
        return token.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
      if (kind === 'd') return token.length > 1 ? two(date.getUTCDate()) : String(date.getUTCDate());
      if (kind === 's') return two(date.getUTCSeconds());
      if (kind === 'h') {
        afterHour = true;
        return token.length > 1 ? two(date.getUTCHours()) : String(date.getUTCHours());
      }
      if (kind === 'm') {
        const number = afterHour ? date.getUTCMinutes() : date.getUTCMonth() + 1;
        return token.length > 1 ? two(number) : String(number);
      }
      return token;
    })
    .join('');
}
