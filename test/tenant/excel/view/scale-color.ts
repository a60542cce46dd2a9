import { contains } from '../workbook/address.ts';
import type { Sheet } from '../workbook/sheet.ts';

/** The colour a scale gives a cell; undefined where there is none. Between two points it is as far from each as the number is. */
export function scaleColor(sheet: Sheet, row: number, column: number): string | undefined {
  const value = sheet.cell(row, column)?.value;
  if (typeof value !== 'number') return undefined;
  const scale = sheet.colorScales.find(({ area }) => contains(area, { row, column, rows: 1, columns: 1 }));
  if (scale === undefined || scale.points.length < 2) return undefined;
  let [lowest, highest] = [value, value];
  for (const { cell } of sheet.cellsIn(scale.area)) {
    if (typeof cell.value !== 'number') continue;
    lowest = Math.min(lowest, cell.value);
    highest = Math.max(highest, cell.value);
  }
  const share = highest === lowest ? 0.5 : (value - lowest) / (highest - lowest);
  const at = share * (scale.points.length - 1);
  const below = scale.points[Math.floor(at)];
  const above = scale.points[Math.ceil(at)];
  return below === undefined || above === undefined ? undefined : mix(below.color, above.color, at % 1);
}

function mix(from: string, to: string, share: number): string {
  const part = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(part(from, at) * (1 - share) + part(to, at) * share))
    .map((level) => level.toString(16).padStart(2, '0').toUpperCase())
    .join('')}`;
}
