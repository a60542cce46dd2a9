import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetName } from './sheet-name.ts';

describe('the name of a sheet', () => {
  it('is always one Excel takes, whatever the unit is called', () => {
    const names = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(names, fc.array(names), (wanted, others) => {
        const taken = new Set(others.map((name) => name.toLowerCase()));
        const name = sheetName(wanted, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]\p{Cc}]/u);
        expect(name).not.toMatch(/^'|'$/);
        expect(name.toLowerCase()).not.toBe('history');
        expect(taken.has(name.toLowerCase())).toBe(false);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });

  it('is told apart from one that is taken, by a number within the length', () => {
    const long = 'Plan Hjemmetjenesten i Ytre Fjordvik';
    const first = sheetName(long, new Set());
    expect(first).toBe('Plan Hjemmetjenesten i Ytre Fjo');
    expect(sheetName(long, new Set([first.toLowerCase()]))).toBe('Plan Hjemmetjenesten i Ytre (2)');
  });

  it('has no apostrophe where it was cut, and none of the signs Excel keeps', () => {
    expect(sheetName("Plan for kommunestyrets utvalg' og mer", new Set())).toBe(
      'Plan for kommunestyrets utvalg',
    );
    expect(sheetName('Plan: Drift/vei [2026]', new Set())).toBe('Plan Drift vei 2026');
    expect(sheetName('History', new Set())).toBe('Plan');
  });
});
