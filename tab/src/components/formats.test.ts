import { describe, expect, it } from 'vitest';
import { createFormats } from './formats.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('how days and numbers are written', () => {
  it.each([
    ['nb', '4. mai 2026', '4. mai 2026, 14:30'],
    ['en', '4 May 2026', '4 May 2026, 14:30'],
  ] as const)('in %s, by the clock in Norway', (language, day, moment) => {
    const formats = createFormats(language);
    expect(formats.day('2026-05-04')).toBe(day);
    expect(formats.moment('2026-05-04T12:30:00.000Z')).toBe(moment);
  });

  it('in nynorsk never the American way, whatever the browser knows', () => {
    expect(createFormats('nn').day('2026-05-04')).toMatch(/^4\. mai 2026$/);
  });

  it('keeps kroner whole and shares in per cent', () => {
    const formats = createFormats('nb');
    expect(plain(formats.kroner(45000))).toMatch(/45 000/);
    expect(plain(formats.percent(0.5))).toBe('50 %');
  });

  it('follows the Norwegian alphabet in every language', () => {
    const names = ['Åse', 'Anne', 'Øyvind', 'Ærlig'];
    for (const language of ['nb', 'nn', 'en'] as const) {
      expect(names.toSorted(createFormats(language).compare)).toEqual(['Anne', 'Ærlig', 'Øyvind', 'Åse']);
    }
  });
});
