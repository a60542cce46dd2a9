import type { ViewChart } from '../page/sheet-view.ts';
import type { CellValue } from '../workbook/cell.ts';
import { type Chart, colorOf, type SeriesCells } from '../workbook/chart.ts';
import { displayText } from '../workbook/number-format.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { boxOf } from '../workbook/sheet-points.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { standardColumnPoints } from '../xlsx/column-width.ts';

const pixels = (points: number) => Math.round((points * 96) / 72);

/** The charts of a sheet with the numbers they are of. */
export function viewCharts(workbook: Workbook, sheet: Sheet): readonly ViewChart[] {
  return workbook.charts.filter((chart) => chart.sheet === sheet).map(viewChart);
}

function viewChart(chart: Chart): ViewChart {
  const { box, title, legend, axes, series, gapWidth } = chart;
  const [first] = series;
  const only = series.length === 1 ? first?.name : undefined;
  const format = first?.values && formatOf(first.values);
  const numberFormat = axes.value.numberFormat ?? format;
  return {
    name: chart.name,
    box: {
      ...{ left: pixels(box.left), top: pixels(box.top) },
      ...{ width: pixels(box.width), height: pixels(box.height) },
    },
    ...(title.visible && { title: title.text || only || '' }),
    legend: legend.visible,
    fill: chart.fill ?? '#FFFFFF',
    gapWidth,
    categoryTitle: axes.category.title,
    valueTitle: axes.value.title,
    reversed: axes.category.reversed,
    gridlines: axes.value.gridlines,
    ...(axes.value.minimum !== undefined && { minimum: axes.value.minimum }),
    ...(axes.value.maximum !== undefined && { maximum: axes.value.maximum }),
    numberFormat: numberFormat ?? 'General',
    categories: (first?.categories === undefined ? [] : shownCells(chart, first.categories)).map(
      ({ value, numberFormat: own }) => displayText(value, own),
    ),
    series: series.map((one, at) => ({
      ...{
        name: one.name,
        type: one.type,
        color: colorOf(one, at),
        labels: one.labels,
        inLegend: one.inLegend,
      },
      dashed: one.line.style === 'Dash',
      weight: one.line.weight ?? 2.25,
      // Text is drawn as nothing, which in bars looks like zero; an empty cell is a gap.
      values: (one.values === undefined ? [] : shownCells(chart, one.values)).map(({ value }) =>
        value === '' ? null : typeof value === 'number' ? value : 0,
      ),
    })),
  };
}

/** Rows and columns that are hidden are left out, unless the chart was told otherwise. */
function shownCells({ plotVisibleOnly }: Chart, { sheet, area }: SeriesCells) {
  const cells: { value: CellValue; numberFormat: string | undefined }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (plotVisibleOnly && sheet.hiddenRows.has(row)) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (plotVisibleOnly && sheet.hiddenColumns.has(column)) continue;
      const cell = sheet.cell(row, column);
      cells.push({ value: cell?.value ?? '', numberFormat: cell?.numberFormat });
    }
  }
  return cells;
}

function formatOf({ sheet, area }: SeriesCells): string | undefined {
  return sheet.cell(area.row, area.column)?.numberFormat;
}

/** How many columns a sheet has that reach beneath its charts, when `used` of them have cells. */
export function columnsUnderCharts(workbook: Workbook, sheet: Sheet, used: number): number {
  const { width } = boxOf(sheet, { row: 0, column: 0, rows: 1, columns: used });
  const right = workbook.charts
    .filter((chart) => chart.sheet === sheet)
    .reduce((most, { box }) => Math.max(most, box.left + box.width), 0);
  return used + Math.max(0, Math.ceil((right - width) / standardColumnPoints));
}
