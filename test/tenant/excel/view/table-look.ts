import { dataArea, headerArea, type Table, totalsArea } from '../workbook/table.ts';

interface TableLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly isHeader?: boolean;
  readonly hasFilterButton?: boolean;
}

/** Accents of the Office theme with their lightest tint; the number in a style's name runs through them, black first. */
const accents = [
  { strong: '#000000', tint: '#D9D9D9' },
  { strong: '#4472C4', tint: '#D9E1F2' },
  { strong: '#C55A11', tint: '#FCE4D6' },
  { strong: '#7B7B7B', tint: '#EDEDED' },
  { strong: '#7F6000', tint: '#FFF2CC' },
  { strong: '#2E75B6', tint: '#DDEBF7' },
  { strong: '#548235', tint: '#E2EFDA' },
] as const;

/** How a cell looks for being part of a table: header row, stripes, totals. Undefined outside every table. */
export function tableLook(tables: readonly Table[], row: number, column: number): TableLook | undefined {
  const table = tables.find(({ area }) => column >= area.column && column < area.column + area.columns);
  if (table === undefined) return undefined;
  const [, family = '', number = '1'] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  const accent = accents[(Number(number) - 1) % accents.length] ?? accents[1];
  if (headerArea(table)?.row === row) {
    const hasFilterButton = table.showFilterButton;
    if (family === '') return { isHeader: true, hasFilterButton };
    if (family === 'Light') return { bold: true, isHeader: true, hasFilterButton };
    return { fill: accent.strong, color: '#FFFFFF', bold: true, isHeader: true, hasFilterButton };
  }
  if (totalsArea(table)?.row === row) return { bold: true };
  const striped = table.showBandedRows && (row - dataArea(table).row) % 2 === 0;
  return striped && family !== '' ? { fill: accent.tint } : {};
}
