import { describe, expect, it } from 'vitest';
import { createFormats } from './formats.ts';

describe('a moment', () => {
  it.each([
    ['nb', '23. nov. 2026, 09:15'],
    ['nn', '23. nov. 2026, 09:15'],
    ['en', '23 Nov 2026, 09:15'],
  ] as const)('in %s is written as the clock shows in Norway', (language, expected) => {
    expect(createFormats(language).moment('2026-11-23T08:15:00.000Z')).toBe(expected);
  });
});
