import type { AnswersFigures } from './answers.ts';
import { count } from './figure.ts';

/** The figures in words, with the bar beside them. */
export function answersWords(figures: AnswersFigures): string {
  const { answers, atOnce, slowWrite, p50, p99, slowest, barePage } = figures;
  return [
    `answers: ${count(answers)} cards answered, ${atOnce} at a time, while a write to SharePoint took ${count(slowWrite)} ms`,
    `  half within ${p50.toFixed(0)} ms, 99 of 100 within ${p99.toFixed(0)} ms (bar 1,000), the slowest ${slowest.toFixed(0)} ms`,
    `  a page that reads nothing takes ${barePage.toFixed(1)} ms: the median answer is ${(p50 / barePage).toFixed(0)} times as much`,
  ].join('\n');
}
