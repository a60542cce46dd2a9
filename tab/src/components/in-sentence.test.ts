import { describe, expect, it } from 'vitest';
import { inSentence } from './in-sentence.ts';

describe('a name inside a sentence', () => {
  it.each([
    ['Renholdere', 'renholdere'],
    ['IKT-medarbeidere', 'IKT-medarbeidere'],
    ['Ægirs menn', 'ægirs menn'],
    ['PPT', 'PPT'],
    ['A', 'a'],
    ['', ''],
  ])('%s is %s', (name, inside) => {
    expect(inSentence(name)).toBe(inside);
  });
});
