import { formatArea, quoteSheetName } from '../workbook/address.ts';
import {
  type Chart,
  type ChartAxis,
  type ChartSeries,
  colorOf,
  isLine,
  type SeriesCells,
} from '../workbook/chart.ts';
import { declaration, escapeXml } from './xml.ts';

const spaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const flag = (name: string, value: boolean) => `<c:${name} val="${value ? 1 : 0}"/>`;
const solid = (color: string) =>
  color === 'none' ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

/** A chart as a part of the file (ECMA-376 part 1, 21.2), the elements in the order of the schema. */
export function writeChartPart(chart: Chart): string {
  const { title, legend, plotVisibleOnly, fill } = chart;
  const shown = title.visible && title.text !== '';
  return `${declaration}<c:chartSpace ${spaces}><c:roundedCorners val="0"/><c:chart>${shown ? richTitle(title.text, 1400) : ''}${flag('autoTitleDeleted', !shown)}<c:plotArea><c:layout/>${groups(chart)}${categoryAxis(chart)}${valueAxis(chart)}</c:plotArea>${legend.visible ? `<c:legend><c:legendPos val="${legend.position[0]?.toLowerCase()}"/>${chart.series.map(hiddenEntry).join('')}<c:overlay val="0"/></c:legend>` : ''}${flag('plotVisOnly', plotVisibleOnly)}<c:dispBlanksAs val="gap"/></c:chart><c:spPr>${solid(fill ?? '#FFFFFF')}</c:spPr></c:chartSpace>`;
}

/** Series of one kind stand in a group of their own; all groups share the two axes. */
function groups(chart: Chart): string {
  const kinds = [...new Set(chart.series.map(({ type }) => type))];
  // Areas first: what comes later is drawn over them.
  kinds.sort((a, b) => Number(b === 'AreaStacked') - Number(a === 'AreaStacked'));
  return kinds
    .map((kind) => {
      const all = chart.series.flatMap((series, at) =>
        series.type === kind ? [writeSeries(series, at)] : [],
      );
      const ids = '<c:axId val="1"/><c:axId val="2"/>';
      const gap = `<c:gapWidth val="${chart.gapWidth}"/>`;
      if (kind === 'Line') {
        return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all.join('')}<c:marker val="1"/>${ids}</c:lineChart>`;
      }
      if (kind === 'AreaStacked') {
        return `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${all.join('')}${ids}</c:areaChart>`;
      }
      const direction = kind === 'BarClustered' ? 'bar' : 'col';
      const grouping = kind === 'ColumnStacked' ? 'stacked' : 'clustered';
      return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${all.join('')}${gap}${grouping === 'stacked' ? '<c:overlap val="100"/>' : ''}${ids}</c:barChart>`;
    })
    .join('');
}

function writeSeries(series: ChartSeries, at: number): string {
  const { name, type, line, labels, marker, values, categories } = series;
  const color = colorOf(series, at);
  const dash = line.style === 'Dash' ? '<a:prstDash val="dash"/>' : '';
  const look = isLine(type)
    ? `<a:ln w="${Math.round((line.weight ?? 2.25) * 12_700)}">${solid(line.style === 'None' ? 'none' : color)}${dash}</a:ln>`
    : solid(color);
  const shown = `<c:dLbls>${flag('showLegendKey', false)}${flag('showVal', true)}${flag('showCatName', false)}${flag('showSerName', false)}${flag('showPercent', false)}${flag('showBubbleSize', false)}</c:dLbls>`;
  const parts = [
    `<c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx><c:spPr>${look}</c:spPr>`,
    isLine(type) && marker === 'None' ? '<c:marker><c:symbol val="none"/></c:marker>' : '',
    labels ? shown : '',
    categories === undefined ? '' : `<c:cat><c:strRef><c:f>${reference(categories)}</c:f></c:strRef></c:cat>`,
    values === undefined ? '' : `<c:val><c:numRef><c:f>${reference(values)}</c:f></c:numRef></c:val>`,
    isLine(type) ? '<c:smooth val="0"/>' : '',
  ];
  return `<c:ser>${parts.join('')}</c:ser>`;
}

function reference({ sheet, area }: SeriesCells): string {
  const fixed = formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return escapeXml(`${quoteSheetName(sheet.name)}!${fixed}`);
}

function categoryAxis(chart: Chart): string {
  return writeAxis(chart, 'category', 'catAx', '<c:crosses val="autoZero"/>');
}

function valueAxis(chart: Chart): string {
  return writeAxis(
    chart,
    'value',
    'valAx',
    `<c:crosses val="${chart.axes.category.reversed ? 'max' : 'autoZero'}"/>`,
  );
}

function writeAxis(chart: Chart, which: 'category' | 'value', tag: string, crosses: string): string {
  const axis: ChartAxis = chart.axes[which];
  const bars = chart.series.some(({ type }) => type === 'BarClustered');
  const [own, other] = which === 'category' ? [1, 2] : [2, 1];
  const side = (which === 'category') === bars ? 'l' : 'b';
  const ends = `${axis.maximum === undefined ? '' : `<c:max val="${axis.maximum}"/>`}${axis.minimum === undefined ? '' : `<c:min val="${axis.minimum}"/>`}`;
  const scaling = `<c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/>${ends}</c:scaling>`;
  const format = `<c:numFmt formatCode="${escapeXml(axis.numberFormat ?? 'General')}" sourceLinked="${axis.numberFormat === undefined ? 1 : 0}"/>`;
  return `<c:${tag}><c:axId val="${own}"/>${scaling}<c:delete val="0"/><c:axPos val="${side}"/>${axis.gridlines ? '<c:majorGridlines/>' : ''}${axis.title === '' ? '' : richTitle(axis.title, 1000)}${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${other}"/>${crosses}</c:${tag}>`;
}

function richTitle(words: string, size: number): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr lang="nb-NO" sz="${size}" b="0"/><a:t>${escapeXml(words)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function hiddenEntry({ inLegend }: ChartSeries, at: number): string {
  return inLegend ? '' : `<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`;
}
