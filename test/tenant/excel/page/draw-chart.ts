import { type Scale, scaleOf, tickText } from './chart-scale.ts';
import { drawSeries, type Plot } from './draw-series.ts';
import type { ViewChart } from './sheet-view.ts';
import { svg, svgText } from './svg-element.ts';

/** A chart as a picture over the cells: title, axes with their titles, series and legend. */
export function drawChart(chart: ViewChart): SVGElement {
  const { width, height } = chart.box;
  const scale = scaleOf(chart);
  const plot = plotOf(chart, scale);
  const picture = svg('svg', {
    ...{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', class: 'chart' },
    'aria-label': [chart.title, chart.name].filter(Boolean).join('. '),
  });
  picture.append(svg('rect', { width, height, fill: chart.fill, stroke: '#D0CECE' }));
  if (chart.title)
    picture.append(svgText(chart.title, width / 2, 22, 'middle', { 'font-size': 15, 'font-weight': 600 }));
  picture.append(...axes(chart, plot, scale), ...drawSeries(chart, plot), ...legend(chart));
  return picture;
}

function plotOf(chart: ViewChart, scale: Scale): Plot {
  const { width, height } = chart.box;
  const bars = chart.series.some(({ type }) => type === 'BarClustered');
  const longest = Math.max(...chart.categories.map((one) => one.length), 0);
  const room = bars ? Math.min(width * 0.42, 16 + longest * 6) : 46;
  const left = room + (chart.valueTitle && !bars ? 18 : 0) + (chart.categoryTitle && bars ? 18 : 0);
  const top = chart.title ? 38 : 14;
  const under = 26 + (chart.legend ? 24 : 0) + ((bars ? chart.valueTitle : chart.categoryTitle) ? 18 : 0);
  const inner = { left, top, width: width - left - 20, height: height - top - under };
  const share = (value: number) => (value - scale.from) / (scale.to - scale.from || 1);
  return {
    ...inner,
    bars,
    share,
    count: Math.max(chart.categories.length, ...chart.series.map((one) => one.values.length), 1),
  };
}

function axes(chart: ViewChart, plot: Plot, scale: Scale): SVGElement[] {
  const { left, top, width, height, bars, share, count } = plot;
  const parts: SVGElement[] = [];
  for (const tick of scale.ticks) {
    const at = bars ? left + share(tick) * width : top + height - share(tick) * height;
    const line = bars
      ? { x1: at, x2: at, y1: top, y2: top + height }
      : { x1: left, x2: left + width, y1: at, y2: at };
    if (chart.gridlines) parts.push(svg('line', { ...line, stroke: '#D9D9D9' }));
    const words = tickText(tick, chart.numberFormat);
    parts.push(
      bars ? svgText(words, at, top + height + 16, 'middle') : svgText(words, left - 6, at + 4, 'end'),
    );
  }
  const step = (bars ? height : width) / count;
  const skip = bars ? 1 : Math.ceil((Math.max(...chart.categories.map((one) => one.length), 1) * 7) / step);
  for (const [at, words] of chart.categories.entries()) {
    if (at % skip !== 0) continue;
    const place = chart.reversed === bars ? at : count - 1 - at;
    const middle = (place + 0.5) * step;
    const cut = words.length * 6 > left && bars ? `${words.slice(0, Math.floor(left / 6) - 2)}…` : words;
    parts.push(
      bars
        ? svgText(cut, left - 6, top + middle + 4, 'end')
        : svgText(words, left + middle, top + height + 16, 'middle'),
    );
  }
  const below = top + height + 34;
  const under = bars ? chart.valueTitle : chart.categoryTitle;
  const beside = bars ? chart.categoryTitle : chart.valueTitle;
  if (under) parts.push(svgText(under, left + width / 2, below, 'middle'));
  if (beside) {
    const turned = `rotate(-90 14 ${top + height / 2})`;
    parts.push(svgText(beside, 14, top + height / 2, 'middle', { transform: turned }));
  }
  return parts;
}

function legend({ legend: shown, series: all, box }: ViewChart): SVGElement[] {
  if (!shown) return [];
  const series = all.filter(({ inLegend }) => inLegend);
  const widths = series.map(({ name }) => 30 + name.length * 6.5);
  let x = (box.width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return series.flatMap(({ name, color, type, dashed }, at) => {
    const y = box.height - 16;
    const start = x;
    x += widths[at] ?? 0;
    const sign =
      type === 'Line'
        ? svg('line', {
            x1: start,
            x2: start + 18,
            y1: y + 5,
            y2: y + 5,
            stroke: color,
            'stroke-width': 3,
            ...(dashed && { 'stroke-dasharray': '5 3' }),
          })
        : svg('rect', { x: start + 4, y, width: 10, height: 10, fill: color, stroke: '#7F7F7F' });
    return [sign, svgText(name, start + 22, y + 10, 'start')];
  });
}
