import type ExcelJS from 'exceljs';
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../workbook/cell.ts';
import { defaultFont } from '../workbook/cell.ts';

const horizontal: Record<HorizontalAlignment, ExcelJS.Alignment['horizontal'] | undefined> = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const vertical: Record<VerticalAlignment, ExcelJS.Alignment['vertical'] | undefined> = {
  Top: 'top',
  Center: 'middle',
  Bottom: undefined,
  Justify: 'justify',
  Distributed: 'distributed',
};

/** Our formats in the words of ExcelJS. */
export function toFileStyle(style: CellStyle): Partial<ExcelJS.Style> {
  return {
    font: {
      name: style.fontName ?? defaultFont.name,
      size: style.fontSize ?? defaultFont.size,
      ...(style.color !== undefined && { color: { argb: argb(style.color) } }),
      ...(style.bold === true && { bold: true }),
      ...(style.italic === true && { italic: true }),
      ...(style.underline === true && { underline: true }),
      ...(style.strikethrough === true && { strike: true }),
    },
    alignment: {
      ...(style.wrapText === true && { wrapText: true }),
      ...(style.indent !== undefined && { indent: style.indent }),
      ...defined('horizontal', horizontal[style.horizontal ?? 'General']),
      ...defined('vertical', vertical[style.vertical ?? 'Bottom']),
    },
    ...(style.fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.fill) } },
    }),
  };
}

/** Undefined when everything is Excel's default. */
export function fromFileStyle(style: Partial<ExcelJS.Style>): CellStyle | undefined {
  const { font, alignment, fill } = style;
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined;
  const found: CellStyle = {
    ...defined('fill', hex(solid)),
    ...defined('color', hex(font?.color?.argb)),
    ...defined('bold', font?.bold || undefined),
    ...defined('italic', font?.italic || undefined),
    ...defined('underline', font?.underline ? true : undefined),
    ...defined('strikethrough', font?.strike || undefined),
    ...defined('fontName', font?.name === defaultFont.name ? undefined : font?.name),
    ...defined('fontSize', font?.size === defaultFont.size ? undefined : font?.size),
    ...defined('wrapText', alignment?.wrapText || undefined),
    ...defined('indent', alignment?.indent || undefined),
    ...defined('horizontal', keyOf(horizontal, alignment?.horizontal)),
    ...defined('vertical', keyOf(vertical, alignment?.vertical)),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

function defined<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

function keyOf<K extends string, V>(table: Record<K, V>, value: V | undefined): K | undefined {
  if (value === undefined) return undefined;
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

const argb = (color: string) => `FF${color.slice(1).toUpperCase()}`;
const hex = (color: string | undefined) =>
  color === undefined ? undefined : `#${color.slice(-6).toUpperCase()}`;
