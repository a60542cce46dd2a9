import { expect, it } from 'vitest';
import { measureNudges } from './nudges.ts';
import { nudgesWords } from './nudges-words.ts';

it('the benchmark decides over facts of every kind, and plans over a municipality in which something is due', async () => {
  const figures = await measureNudges(1_000, 3);
  expect(figures.decide.due).toBeGreaterThan(300);
  expect(figures.decide.messages).toBeGreaterThan(200);
  expect(figures.plan.planned).toBeGreaterThan(50);
  expect(figures.plan.facts).toBeGreaterThan(figures.plan.planned);
  expect(nudgesWords(figures)).toContain('1,000 employees');
});
