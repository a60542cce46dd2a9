import { ExcelError } from '../process-query/excel-error.ts';
import { type ExcelObject, oneOf } from '../process-query/excel-object.ts';
import type { Area } from '../workbook/address.ts';
import { type CellStyle, defaultFont } from '../workbook/cell.ts';
import type { Json } from '../workbook/workbook.ts';
import { standardColumnPoints, standardRowPoints } from '../xlsx/column-width.ts';
import { autofitColumns } from './autofit.ts';
import type { RangePlace } from './range-place.ts';

const horizontals = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const verticals = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** A whole column or row is formatted as far as the sheet has cells. */
function formatted(place: RangePlace): Area | undefined {
  return place.isTooLarge ? place.sheet.occupied(place.area) : place.area;
}

/** What every cell has in common, null when they differ, as Office.js answers for mixed formats. */
function shared(place: RangePlace, read: (style: CellStyle) => Json): Json {
  const area = formatted(place);
  if (area === undefined) return read({});
  const first = read(place.sheet.cell(area.row, area.column)?.style ?? {});
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (read(place.sheet.cell(row, column)?.style ?? {}) !== first) return null;
    }
  }
  return first;
}

function restyle(place: RangePlace, change: Partial<Record<keyof CellStyle, unknown>>): void {
  const area = formatted(place);
  if (area === undefined) return;
  const styles = new Map<CellStyle | undefined, CellStyle>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = place.sheet.ensureCell(row, column);
      const before = cell.style;
      const after = styles.get(before) ?? withChange(before, change);
      styles.set(before, after);
      cell.style = after;
    }
  }
}

function withChange(style: CellStyle | undefined, change: object): CellStyle {
  return Object.fromEntries(
    Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined && value !== false),
  );
}

export function rangeFormatObject(place: RangePlace): ExcelObject {
  const { sheet, area } = place;
  const size = (sizes: Map<number, number>, first: number, count: number, standard: number) => ({
    get: (): Json => {
      const all = new Set<number>();
      for (let at = first; at < first + Math.min(count, 16_384); at++) all.add(sizes.get(at) ?? standard);
      return all.size === 1 ? ([...all][0] ?? standard) : null;
    },
    set: (value: Json) => {
      if (typeof value !== 'number' || value < 0 || count > 100_000) throw new ExcelError('InvalidArgument');
      for (let at = first; at < first + count; at++) sizes.set(at, value);
    },
  });
  const width = size(sheet.columnWidths, area.column, area.columns, standardColumnPoints);
  const height = size(sheet.rowHeights, area.row, area.rows, standardRowPoints);
  return {
    type: 'RangeFormat',
    get: {
      ColumnWidth: width.get,
      HorizontalAlignment: () => shared(place, (style) => style.horizontal ?? 'General'),
      IndentLevel: () => shared(place, (style) => style.indent ?? 0),
      RowHeight: height.get,
      VerticalAlignment: () => shared(place, (style) => style.vertical ?? 'Bottom'),
      WrapText: () => shared(place, (style) => style.wrapText ?? false),
    },
    set: {
      ColumnWidth: width.set,
      HorizontalAlignment: (value) => restyle(place, { horizontal: oneOf(horizontals, value) }),
      IndentLevel: (value) => restyle(place, { indent: count(value) || undefined }),
      RowHeight: height.set,
      VerticalAlignment: (value) => restyle(place, { vertical: oneOf(verticals, value) }),
      WrapText: (value) => restyle(place, { wrapText: flag(value) }),
    },
    objects: { Fill: () => fillObject(place), Font: () => fontObject(place) },
    call: {
      AutofitColumns: () => autofitColumns(place),
      AutofitRows: () => {
        for (const row of [...sheet.rowHeights.keys()]) {
          if (row >= area.row && row < area.row + area.rows) sheet.rowHeights.delete(row);
        }
        return undefined;
      },
    },
  };
}

function fillObject(place: RangePlace): ExcelObject {
  return {
    type: 'RangeFill',
    // White is what Excel answers for a cell without a fill.
    get: { Color: () => shared(place, (style) => style.fill ?? '#FFFFFF') },
    set: { Color: (value) => restyle(place, { fill: color(value) }) },
    call: {
      Clear: () => {
        restyle(place, { fill: undefined });
        return undefined;
      },
    },
  };
}

function fontObject(place: RangePlace): ExcelObject {
  return {
    type: 'RangeFont',
    get: {
      Bold: () => shared(place, (style) => style.bold ?? false),
      Color: () => shared(place, (style) => style.color ?? defaultFont.color),
      Italic: () => shared(place, (style) => style.italic ?? false),
      Name: () => shared(place, (style) => style.fontName ?? defaultFont.name),
      Size: () => shared(place, (style) => style.fontSize ?? defaultFont.size),
      Strikethrough: () => shared(place, (style) => style.strikethrough ?? false),
      Underline: () => shared(place, (style) => (style.underline === true ? 'Single' : 'None')),
    },
    set: {
      Bold: (value) => restyle(place, { bold: flag(value) }),
      Color: (value) => restyle(place, { color: color(value) }),
      Italic: (value) => restyle(place, { italic: flag(value) }),
      Name: (value) => restyle(place, { fontName: typeof value === 'string' ? value : refuse() }),
      Size: (value) => restyle(place, { fontSize: count(value) }),
      Strikethrough: (value) => restyle(place, { strikethrough: flag(value) }),
      Underline: (value) => restyle(place, { underline: oneOf(['None', 'Single'], value) === 'Single' }),
    },
  };
}

function refuse(): never {
  throw new ExcelError('InvalidArgument');
}
const flag = (value: Json): boolean => (typeof value === 'boolean' ? value : refuse());
const count = (value: Json): number => (typeof value === 'number' && value >= 0 ? value : refuse());

/** The common colour names; any other must be `#RRGGBB`. */
const namedColors: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

function color(value: Json): string {
  if (typeof value !== 'string') return refuse();
  const named = namedColors[value.toLowerCase()];
  if (named !== undefined) return named;
  return /^#[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : refuse();
}
