import { count, milliseconds } from './figure.ts';
import type { NudgeFigures } from './nudges.ts';

/** The figures in words, with the bar beside them. */
export function nudgesWords({ employees, decide, plan, previewMs }: NudgeFigures): string {
  return [
    `nudges: ${count(employees)} employees (bar: deciding who is due under 300 ms)`,
    `  rules over ${count(decide.facts)} facts of every kind: first ${milliseconds(decide.first)}, then p50 ${milliseconds(decide.p50)}, slowest ${milliseconds(decide.slowest)}; ${milliseconds(decide.processor)} of processor time; ${count(decide.due)} due, ${count(decide.messages)} messages`,
    `  planning over the rows of a municipality, ${count(plan.facts)} facts: first ${milliseconds(plan.first)}, then p50 ${milliseconds(plan.p50)}, slowest ${milliseconds(plan.slowest)}; ${milliseconds(plan.processor)} of processor time; ${count(plan.planned)} planned`,
    `  preview of four weeks over the ${count(decide.facts)} facts: ${milliseconds(previewMs)}`,
  ].join('\n');
}
