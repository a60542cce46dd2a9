import { expect, it } from 'vitest';
import { measurePlan } from './plan.ts';
import { planWords } from './plan-words.ts';

it('the benchmark opens a plan with all its measures, and follows the thread to them', async () => {
  const small = await measurePlan(100, 100, 2);
  const large = await measurePlan(400, 100, 2);
  expect(large.answers.map(({ answer }) => answer)).toHaveLength(6);
  const bytes = ({ answers }: typeof small, at: number) => answers[at]?.bytes ?? 0;
  // Four times the measures: an answer that leaves them out would not grow.
  for (const at of [0, 1]) expect(bytes(large, at)).toBeGreaterThan(2 * bytes(small, at));
  for (const { first, p50, slowest } of large.answers) {
    expect(first).toBeGreaterThan(0);
    expect(slowest).toBeGreaterThanOrEqual(p50);
  }
  expect(planWords(large)).toContain('400 measures');
});
