import { createText } from '@rod-trad/shared/text/create-text';
import { describe, expect, it } from 'vitest';
import { bandWords, peopleWords, recruitWords, vulnerabilityWords } from './advice-words.ts';

const text = createText('nb');

describe('how many', () => {
  it('is a number when it is known, and a range when it is not', () => {
    expect(peopleWords(text, 0, 0)).toBe('ingen');
    expect(peopleWords(text, 1, 1)).toBe('1 person');
    expect(peopleWords(text, 2, 2)).toBe('2 personer');
    expect(peopleWords(text, 0, 3)).toBe('mellom 0 og 3 personer');
  });

  it('to recruit says what makes it few or many', () => {
    expect(recruitWords(text, { atLeast: 1, atMost: 3 })).toBe(
      'Mellom 1 og 3: 1 hvis alle over lykkes, 3 hvis ingen gjør det.',
    );
    expect(recruitWords(text, { atLeast: 2, atMost: 2 })).toBe(
      '2 personer, uansett hvordan det går med dem over.',
    );
    expect(recruitWords(text, { atLeast: 0, atMost: 0 })).toBe('Ingen trengs.');
  });

  it('of those one may not see is never made into some or nobody', () => {
    const untold = bandWords(text, { kind: 'untold', threshold: 5 });
    expect(untold).toContain('ingen, færre enn 5 eller nesten alle');
    expect(bandWords(text, { kind: 'range', from: 5, to: 9 })).toContain('mellom 5 og 9.');
    expect(bandWords(text, { kind: 'range', from: 20 })).toContain('20 eller flere.');
  });
});

describe('vulnerability', () => {
  const calm = { holders: 6, soloHolder: false, nearRetirement: false };
  it('is told with the count behind each reason', () => {
    expect(vulnerabilityWords(text, { ...calm, holders: 1, soloHolder: true })).toEqual([
      'Bare én har kompetansen her. Blir den personen borte, har dere den ikke.',
    ]);
    expect(vulnerabilityWords(text, { ...calm, holders: 0, soloHolder: true })).toEqual([
      'Ingen vi vet om, har kompetansen her.',
    ]);
    const both = vulnerabilityWords(text, { ...calm, nearRetirement: true, onePlace: { demandedIn: 3 } });
    expect(both[0]).toContain('6 har kompetansen. Om fem år er det høyst én igjen');
    expect(both[1]).toContain('Den kreves i 3 enheter.');
  });

  it('says so when there is none', () => {
    expect(vulnerabilityWords(text, calm)).toEqual(['6 har kompetansen her, og vi ser ingen sårbarhet.']);
  });
});
