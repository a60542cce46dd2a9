import type { PlanFigures } from './plan.ts';

const ms = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

/** The figures in words. */
export function planWords({ measures, employees, answers }: PlanFigures): string {
  return [
    `plan: ${measures.toLocaleString('en')} measures in the municipality’s plan, ${employees.toLocaleString('en')} employees; rules, presenter, contract and JSON (bar for the whole way to the screen: 1 s)`,
    ...answers.map(
      ({ answer, first, p50, slowest, bytes, zipped }) =>
        `  ${answer.padEnd(28)} first ${ms(first)}, then p50 ${ms(p50)}, slowest ${ms(slowest)}; ${kilobytes(bytes)}, ${kilobytes(zipped)} gzip`,
    ),
  ].join('\n');
}
