import type { Figure, FigureCells } from './figure.ts';

/** A chart of cells that stand in the workbook. It has no alternative text: `Excel.Chart` has none to set, so title, axis and name say it all. */
export function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet, figure: Figure): void {
  const [first] = figure.series;
  if (first === undefined) return;
  const cells = (of: FigureCells) => cellsOf(context, sheet, of);
  const chart = sheet.charts.add(first.kind, cells(first.values), 'Columns');
  chart.name = figure.title;
  chart.title.text = figure.title;
  chart.plotVisibleOnly = false;
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.legend.visible = figure.series.length > 1;
  chart.legend.position = 'Bottom';
  for (const [at, { name, kind, values, color, dashed, labels }] of figure.series.entries()) {
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    if (at > 0) series.chartType = kind;
    series.setValues(cells(values));
    series.setXAxisValues(cells(figure.categories));
    if (labels === true) series.hasDataLabels = true;
    if (kind === 'Line') {
      series.format.line.color = color;
      series.format.line.weight = 2.25;
      if (dashed === true) series.format.line.lineStyle = 'Dash';
      series.markerStyle = 'None';
    } else {
      if (color === 'none') {
        series.format.fill.clear();
        chart.legend.legendEntries.getItemAt(at).visible = false;
      } else series.format.fill.setSolidColor(color);
      if (kind !== 'AreaStacked') series.gapWidth = 60;
    }
  }
  const { categoryAxis, valueAxis } = chart.axes;
  // Bars are drawn from below: turned, the first row of the table is the first bar.
  if (first.kind === 'BarClustered') categoryAxis.reversePlotOrder = true;
  valueAxis.minimum = 0;
  if (figure.maximum !== undefined) valueAxis.maximum = figure.maximum;
  valueAxis.numberFormat = figure.numberFormat;
  valueAxis.title.text = figure.valueTitle;
  chart.setPosition(sheet.getCell(figure.at.row, figure.at.column));
  chart.width = figure.size.width;
  chart.height = figure.size.height;
}

function cellsOf(context: Excel.RequestContext, sheet: Excel.Worksheet, of: FigureCells): Excel.Range {
  if (!('table' in of)) return sheet.getRangeByIndexes(of.row, of.column, of.count, 1);
  const column = context.workbook.tables.getItem(of.table).getDataBodyRange().getColumn(of.column);
  if (of.rows === undefined) return column;
  return column.getRow(of.rows.from).getResizedRange(of.rows.count - 1, 0);
}
