import { tickText } from './chart-scale.ts';
import type { ViewChart, ViewSeries } from './sheet-view.ts';
import { svg, svgText } from './svg-element.ts';

/** Where the numbers are drawn; `share` is how far along the value axis a number is, from 0 to 1. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly bars: boolean;
  readonly count: number;
  readonly share: (value: number) => number;
}

/** Areas lie behind, lines in front, as in Excel. */
export function drawSeries(chart: ViewChart, plot: Plot): SVGElement[] {
  const of = (test: (type: ViewSeries['type']) => boolean) => chart.series.filter(({ type }) => test(type));
  const areas = of((type) => type === 'AreaStacked');
  const boxes = of((type) => type.startsWith('Bar') || type.startsWith('Column'));
  return [
    ...areas.map((series, at) => area(series, plot, areas.slice(0, at))),
    ...boxes.flatMap((series, at) => rectangles(chart, series, plot, at, boxes)),
    ...of((type) => type === 'Line').flatMap((series) => line(series, plot)),
  ];
}

const xOf = (plot: Plot, at: number) => plot.left + ((at + 0.5) * plot.width) / plot.count;
const yOf = (plot: Plot, value: number) => plot.top + plot.height * (1 - plot.share(value));

/** Each area lies on those before it. */
function area({ values, color }: ViewSeries, plot: Plot, below: readonly ViewSeries[]): SVGElement {
  const under = (at: number) => below.reduce((sum, one) => sum + (one.values[at] ?? 0), 0);
  const upper = values.map((value, at) => `${xOf(plot, at)},${yOf(plot, under(at) + (value ?? 0))}`);
  const lower = values.map((_value, at) => `${xOf(plot, at)},${yOf(plot, under(at))}`);
  return svg('polygon', { points: [...upper, ...lower.toReversed()].join(' '), fill: color });
}

/** A gap in the numbers is a gap in the line. */
function line({ values, color, dashed, weight }: ViewSeries, plot: Plot): SVGElement[] {
  const parts: string[][] = [[]];
  for (const [at, value] of values.entries()) {
    if (value === null) parts.push([]);
    else parts.at(-1)?.push(`${xOf(plot, at)},${yOf(plot, value)}`);
  }
  const look = {
    fill: 'none',
    stroke: color,
    'stroke-width': (weight * 96) / 72,
    ...(dashed && { 'stroke-dasharray': '7 4' }),
  };
  return parts
    .filter((part) => part.length > 0)
    .map((part) => svg('polyline', { points: part.join(' '), ...look }));
}

function rectangles(
  chart: ViewChart,
  series: ViewSeries,
  plot: Plot,
  place: number,
  all: readonly ViewSeries[],
): SVGElement[] {
  const stacked = series.type === 'ColumnStacked';
  const step = (plot.bars ? plot.height : plot.width) / plot.count;
  const lanes = stacked ? 1 : all.length;
  const thick = step / (lanes + chart.gapWidth / 100);
  return series.values.flatMap((value, at) => {
    if (value === null) return [];
    const below = stacked ? all.slice(0, place).reduce((sum, one) => sum + (one.values[at] ?? 0), 0) : 0;
    const category = chart.reversed === plot.bars ? at : plot.count - 1 - at;
    const lane = step * category + (step - thick * lanes) / 2 + (stacked ? 0 : place * thick);
    const from = plot.share(below);
    const long = plot.share(below + value) - from;
    const box = plot.bars
      ? { x: plot.left + from * plot.width, y: plot.top + lane, width: long * plot.width, height: thick }
      : {
          x: plot.left + lane,
          y: plot.top + plot.height * (1 - from - long),
          width: thick,
          height: long * plot.height,
        };
    const drawn = svg('rect', { ...box, fill: series.color });
    if (!series.labels) return [drawn];
    const words = tickText(value, chart.numberFormat);
    return plot.bars
      ? [drawn, svgText(words, box.x + box.width + 4, box.y + thick / 2 + 4, 'start')]
      : [drawn, svgText(words, box.x + thick / 2, box.y - 4, 'middle')];
  });
}
