import { count, milliseconds } from './figure.ts';
import type { WhatIfFigures } from './what-if.ts';

/** The figures in words, with the bar beside them. */
export function whatIfWords({ employees, moves, readers }: WhatIfFigures): string {
  return [
    `what-if: ${count(employees)} employees, every slider in ${count(moves)} places; use case and presenter (bar: p99 50 ms)`,
    ...readers.map(
      ({ reader, first, p50, p99, slowest, moveToFirst, shown }) =>
        `  ${reader.padEnd(30)} first ${milliseconds(first)}, then p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)}, slowest ${milliseconds(slowest)}; ${moveToFirst.toFixed(4)} × the first; ${shown} answers shown`,
    ),
  ].join('\n');
}
