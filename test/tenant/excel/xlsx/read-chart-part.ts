import { parseArea, splitSheet } from '../workbook/address.ts';
import {
  type Chart,
  type ChartAxis,
  type ChartBox,
  type ChartSeries,
  type ChartType,
  newChart,
  newSeries,
  type SeriesCells,
} from '../workbook/chart.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { attribute, children, type Element, text } from './xml.ts';

const only = (element: Element | undefined, ...path: readonly string[]) =>
  path.reduce((at: Element | undefined, name) => children(at, name)[0], element);
const value = (element: Element | undefined, ...path: readonly string[]) =>
  attribute(only(element, ...path), 'val');

/** A chart as `writeChartPart` writes it; of other kinds than are known here nothing is kept. */
export function readChartPart(
  root: Element,
  workbook: Workbook,
  place: { readonly id: string; readonly sheet: Sheet; readonly name: string; readonly box: ChartBox },
): Chart | undefined {
  const chart = only(root, 'chart');
  const plot = only(chart, 'plotArea');
  const series = ['areaChart', 'barChart', 'lineChart'].flatMap((tag) =>
    children(plot, tag).flatMap((group) =>
      children(group, 'ser').map((one) => readSeries(one, kindOf(tag, group), workbook)),
    ),
  );
  series.sort((a, b) => a.order - b.order);
  const [first] = series;
  if (first === undefined) return undefined;
  const read = newChart(place.id, place.sheet, place.name, first.series.type);
  read.box = place.box;
  read.series.push(...series.map((one) => one.series));
  read.title = { text: richText(only(chart, 'title')), visible: value(chart, 'autoTitleDeleted') !== '1' };
  for (const entry of children(only(chart, 'legend'), 'legendEntry')) {
    const hidden = read.series[Number(value(entry, 'idx'))];
    if (hidden !== undefined) hidden.inLegend = value(entry, 'delete') !== '1';
  }
  read.legend.visible = only(chart, 'legend') !== undefined;
  read.plotVisibleOnly = value(chart, 'plotVisOnly') !== '0';
  read.gapWidth = Number(value(plot, 'barChart', 'gapWidth') ?? 150);
  read.fill = colorIn(only(root, 'spPr'));
  readAxis(only(plot, 'catAx'), read.axes.category);
  readAxis(only(plot, 'valAx'), read.axes.value);
  return read;
}

function kindOf(tag: string, group: Element): ChartType {
  if (tag === 'lineChart') return 'Line';
  if (tag === 'areaChart') return 'AreaStacked';
  if (value(group, 'barDir') === 'bar') return 'BarClustered';
  return value(group, 'grouping') === 'stacked' ? 'ColumnStacked' : 'ColumnClustered';
}

function readSeries(element: Element, type: ChartType, workbook: Workbook) {
  const series: ChartSeries = newSeries(text(only(element, 'tx', 'v')), type);
  series.categories = cellsIn(workbook, only(element, 'cat', 'strRef', 'f'));
  series.values = cellsIn(workbook, only(element, 'val', 'numRef', 'f'));
  series.labels = value(element, 'dLbls', 'showVal') === '1';
  if (value(element, 'marker', 'symbol') === 'none') series.marker = 'None';
  const line = only(element, 'spPr', 'ln');
  const color = colorIn(line);
  if (line === undefined) series.fill = colorIn(only(element, 'spPr'));
  else {
    series.line = {
      ...(color !== undefined && { color }),
      weight: Number(attribute(line, 'w') ?? 28_575) / 12_700,
      style: value(line, 'prstDash') === 'dash' ? 'Dash' : 'Continuous',
    };
  }
  return { series, order: Number(value(element, 'order') ?? 0) };
}

function colorIn(element: Element | undefined): string | undefined {
  if (only(element, 'noFill') !== undefined) return 'none';
  const color = value(element, 'solidFill', 'srgbClr');
  return color === undefined ? undefined : `#${color}`;
}

function cellsIn(workbook: Workbook, formula: Element | undefined): SeriesCells | undefined {
  const { sheet, local } = splitSheet(text(formula));
  const on = sheet === undefined ? undefined : workbook.findSheet(sheet);
  const area = parseArea(local);
  return on === undefined || area === undefined ? undefined : { sheet: on, area };
}

function readAxis(element: Element | undefined, axis: ChartAxis): void {
  axis.title = richText(only(element, 'title'));
  axis.reversed = value(element, 'scaling', 'orientation') === 'maxMin';
  axis.gridlines = only(element, 'majorGridlines') !== undefined;
  const end = (name: string) => {
    const found = value(element, 'scaling', name);
    return found === undefined ? undefined : Number(found);
  };
  axis.minimum = end('min');
  axis.maximum = end('max');
  const format = only(element, 'numFmt');
  if (attribute(format, 'sourceLinked') === '0') axis.numberFormat = attribute(format, 'formatCode');
}

const richText = (title: Element | undefined) => text(only(title, 'tx', 'rich', 'p', 'r', 't'));
