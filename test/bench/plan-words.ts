import { count, milliseconds } from './figure.ts';
import type { PlanFigures } from './plan.ts';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

/** The figures in words. */
export function planWords({ measures, employees, answers }: PlanFigures): string {
  return [
    `plan: ${count(measures)} measures in the municipality’s plan, ${count(employees)} employees; rules, presenter, contract and JSON (bar for the whole way to the screen: 1 s)`,
    ...answers.map(
      ({ answer, first, p50, slowest, bytes, zipped }) =>
        `  ${answer.padEnd(28)} first ${milliseconds(first)}, then p50 ${milliseconds(p50)}, slowest ${milliseconds(slowest)}; ${kilobytes(bytes)}, ${kilobytes(zipped)} gzip`,
    ),
  ].join('\n');
}
