import { expect, it } from 'vitest';
import { measureWhatIf } from './what-if.ts';
import { whatIfWords } from './what-if-words.ts';

it('the benchmark moves sliders for those who see people and those who see numbers', async () => {
  const figures = await measureWhatIf(1_000, 20);
  expect(figures.readers.map(({ reader }) => reader.split(',')[0])).toEqual([
    'HR',
    'HR',
    'union representative',
    'union representative',
  ]);
  // An answer that says nothing is fast for nothing.
  expect(figures.readers.slice(0, 3).map(({ shown }) => shown)).toEqual([21, 21, 21]);
  for (const { p50, p99, slowest } of figures.readers) {
    expect(p50).toBeGreaterThan(0);
    expect(p99).toBeGreaterThanOrEqual(p50);
    expect(slowest).toBeGreaterThanOrEqual(p99);
  }
  expect(whatIfWords(figures)).toContain('1,000 employees');
});
