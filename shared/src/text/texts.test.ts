import { describe, expect, it } from 'vitest';
import { languages } from '../domain/language.ts';
import { createText } from './create-text.ts';
import type { Sentence } from './sentence.ts';
import { texts } from './texts.ts';

const sentences: [string, Sentence][] = Object.entries(texts);
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).toSorted();

describe('every sentence', () => {
  it('exists in the three languages, with the same blanks to fill', () => {
    expect(sentences.length).toBeGreaterThan(50);
    for (const [key, sentence] of sentences) {
      for (const language of languages) {
        expect(sentence[language].trim(), `${key} ${language}`).not.toBe('');
        expect(blanks(sentence[language]), `${key} ${language}`).toEqual(blanks(sentence.nb));
      }
    }
  });

  it('keeps bokmål out of nynorsk and English out of both', () => {
    const bokmål =
      /\b(ikke|jeg|hvordan|hva|noen|fra og med deres|kommunens|enheten|ansatte|hvem|hvor|uten|bare hvis|gjøre|være|blitt|mellom)\b/i;
    const english = /\b(the|and|please|error|click|your)\b/i;
    for (const [key, sentence] of sentences) {
      expect(sentence.nn, key).not.toMatch(
        /\b(ikke|jeg|hvordan|hva|noen|enheten|hvem|hvor|hvorfor|være|gjøre|skriver)\b/i,
      );
      expect(bokmål.test(sentence.nn) && sentence.nn === sentence.nb, key).toBe(false);
      expect(sentence.nb, key).not.toMatch(english);
      expect(sentence.nn, key).not.toMatch(english);
    }
  });
});

describe('saying a sentence', () => {
  it('fills the blanks without escaping, and chooses by language', () => {
    expect(createText('nb')('measure.status.delayed')).toBe('Forsinket');
    expect(createText('nn')('measure.status.delayed')).toBe('Forseinka');
    expect(createText('en')('measure.status.delayed')).toBe('Delayed');
    expect(createText('nb')('bot.hello', { name: 'Áile & <Ola>' })).toBe('Hei, Áile & <Ola>!');
  });

  it('chooses by number, as CLDR counts', () => {
    expect(createText('nn')('addin.table.rows', { count: 1 })).toBe('1 rad');
    expect(createText('nn')('addin.table.rows', { count: 0 })).toBe('0 rader');
    expect(createText('en')('addin.table.rows', { count: 2 })).toBe('2 rows');
    expect(createText('en')('addin.table.rows', { count: 2600 })).toBe('2,600 rows');
    expect(createText('nb')('addin.table.rows', { count: 2600 })).toBe('2\u00a0600 rader');
  });

  it('leaves a blank that was not filled, so that it is seen', () => {
    expect(createText('nb')('bot.hello')).toBe('Hei, {{name}}!');
  });
});
