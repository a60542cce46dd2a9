import { both } from '@rod-trad/shared/testing/build';
import { describe, expect, it } from 'vitest';
import { heldInWords, requiredInWords } from './level-words.ts';

const own = [0, 1, 2, 3, 4].map((n) => ({ nb: `Trinn ${n}`, nn: `Steg ${n}` }));
const levels = [own[0], own[1], own[2], own[3], own[4]] as never;

describe('a level in words', () => {
  it('is the skill’s own words where it has them', () => {
    expect(heldInWords({ kind: 'skill', levels }, 2, 'nn')).toBe('Steg 2');
    expect(requiredInWords({ kind: 'skill', levels }, 3, 'en')).toBe('Trinn 3');
  });

  it('is what a person does at that level otherwise, in each language and different for each level', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const words = ([0, 1, 2, 3, 4] as const).map((level) =>
        heldInWords({ kind: 'skill' }, level, language),
      );
      expect(new Set(words).size).toBe(5);
    }
    expect(requiredInWords({ kind: 'skill' }, 1, 'nb')).toContain('sammen med en som kan det');
    expect(
      heldInWords({ kind: 'skill', levels: [both(''), both(''), both(''), both(''), both('')] }, 4, 'nb'),
    ).toBe('Lærer det bort og utvikler måten vi gjør det på.');
  });

  it.each(['certificate', 'education'] as const)('is held or not for a %s, whatever its number', (kind) => {
    expect(heldInWords({ kind }, 1, 'nb')).toBe('Har');
    expect(heldInWords({ kind }, 0, 'nn')).toBe('Har ikkje');
    expect(requiredInWords({ kind }, 1, 'en')).toBe('Must be held');
  });

  it('is silent about what is unknown and what is not demanded', () => {
    expect(heldInWords({ kind: 'skill' }, undefined, 'nb')).toBeUndefined();
    expect(requiredInWords({ kind: 'education' }, undefined, 'nb')).toBeUndefined();
  });
});
