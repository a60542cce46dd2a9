import { expect, it } from 'vitest';
import { measureAnswers } from './answers.ts';
import { answersWords } from './answers-words.ts';

it('the benchmark answers every card that asks something', async () => {
  const figures = await measureAnswers(120, 4);
  expect(figures.answers).toBeGreaterThan(20);
  expect(figures.p50).toBeGreaterThan(0);
  expect(figures.slowest).toBeGreaterThanOrEqual(figures.p99);
  expect(answersWords(figures)).toContain(`${figures.answers} cards answered`);
}, 120_000);
