import type ExcelJS from 'exceljs';
import { formatArea, parseArea } from '../workbook/address.ts';
import type { ScalePoint } from '../workbook/color-scale.ts';
import type { Sheet } from '../workbook/sheet.ts';

const fileTypes: Readonly<Record<string, ExcelJS.CfvoTypes>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

export function writeColorScales(worksheet: ExcelJS.Worksheet, sheet: Sheet): void {
  for (const [at, { area, points }] of sheet.colorScales.entries()) {
    const cfvo = points.map(({ type, formula }) => ({
      type: fileTypes[type] ?? 'min',
      ...(formula !== undefined && { value: Number(formula) }),
    }));
    const color = points.map((point) => ({ argb: `FF${point.color.slice(1)}` }));
    worksheet.addConditionalFormatting({
      ref: formatArea(area),
      rules: [{ type: 'colorScale', priority: at + 1, cfvo, color }],
    });
  }
}

export function readColorScales(worksheet: ExcelJS.Worksheet, sheet: Sheet): void {
  // ExcelJS reads them and does not say so.
  const { conditionalFormattings = [] } = worksheet as unknown as {
    readonly conditionalFormattings?: readonly ExcelJS.ConditionalFormattingOptions[];
  };
  for (const { ref, rules } of conditionalFormattings) {
    const area = parseArea(ref);
    if (area === undefined) continue;
    for (const rule of rules) {
      if (rule.type !== 'colorScale') continue;
      const points = (rule.cfvo ?? []).map(({ type, value }, at): ScalePoint => {
        const name = Object.keys(fileTypes).find((one) => fileTypes[one] === type) ?? 'LowestValue';
        const color = `#${String(rule.color?.[at]?.argb ?? 'FFFFFFFF').slice(-6)}`;
        return { type: name, color, ...(value !== undefined && { formula: String(value) }) };
      });
      sheet.colorScales.push({ id: `{${ref}-${rule.priority}}`, area, points });
    }
  }
}
