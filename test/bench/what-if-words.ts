import type { WhatIfFigures } from './what-if.ts';

const ms = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;

/** The figures in words, with the bar beside them. */
export function whatIfWords({ employees, moves, readers }: WhatIfFigures): string {
  return [
    `what-if: ${employees.toLocaleString('en')} employees, every slider in ${moves.toLocaleString('en')} places; use case and presenter (bar: p99 50 ms)`,
    ...readers.map(
      ({ reader, first, p50, p99, slowest, moveToFirst, shown }) =>
        `  ${reader.padEnd(30)} first ${ms(first)}, then p50 ${ms(p50)}, p99 ${ms(p99)}, slowest ${ms(slowest)}; ${moveToFirst.toFixed(4)} × the first; ${shown} answers shown`,
    ),
  ].join('\n');
}
