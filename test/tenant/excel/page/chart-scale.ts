import type { ViewChart } from './sheet-view.ts';

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** The ends of the value axis and round numbers between them, about as Excel chooses them. */
export function scaleOf({ series, minimum, maximum }: ViewChart): Scale {
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const stacks = Array.from({ length }, (_at, at) =>
    series.reduce((sum, { type, values }) => sum + (type.endsWith('Stacked') ? (values[at] ?? 0) : 0), 0),
  );
  const all = [...stacks, ...series.flatMap(({ values }) => values.filter((value) => value !== null))];
  const from = minimum ?? Math.min(0, ...all);
  const most = maximum ?? Math.max(from + Number.EPSILON, ...all);
  const step = niceStep((most - from || 1) / 5);
  const to = maximum ?? Math.ceil(most / step + 0.05) * step;
  const ticks: number[] = [];
  for (let at = 0; from + at * step <= to + step / 1000; at++) ticks.push(from + at * step);
  return { from, to, ticks };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return nice * power;
}

/** As the axis writes it: per cent, whole numbers, or as it stands. */
export function tickText(value: number, format: string): string {
  if (format.includes('%')) return `${Math.round(value * 100)} %`;
  return String(Number(value.toPrecision(6))).replace('.', ',');
}
