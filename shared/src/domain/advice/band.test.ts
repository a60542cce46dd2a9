import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from './band.ts';

describe('a band', () => {
  it('is wide, and says nothing of few or of nobody', () => {
    const untold = { kind: 'untold', threshold: 5 };
    expect([0, 1, 4].map((count) => bandOf(count, 40, 5))).toEqual([untold, untold, untold]);
    expect([5, 9].map((count) => bandOf(count, 40, 5))).toEqual([
      { kind: 'range', from: 5, to: 9 },
      { kind: 'range', from: 5, to: 9 },
    ]);
    expect([10, 30].map((count) => bandOf(count, 40, 5))).toEqual([
      { kind: 'range', from: 10 },
      { kind: 'range', from: 10 },
    ]);
  });

  it('says nothing of nearly everybody: it would tell of each', () => {
    expect(bandOf(6, 6, 5)).toEqual({ kind: 'untold', threshold: 5 });
    expect(bandOf(8, 12, 5)).toEqual({ kind: 'untold', threshold: 5 });
    expect(bandOf(7, 12, 5)).toEqual({ kind: 'range', from: 5, to: 9 });
  });

  it('leaves whoever knows all but one in doubt about that one', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 9 }), (count, others, k) => {
        const band = bandOf(count, count + others, k);
        // Whether the last person is one of them or not, somewhere in the band both are possible.
        const same = Array.from({ length: count + others + 1 }, (_, n) => n).filter(
          (n) => JSON.stringify(bandOf(n, count + others, k)) === JSON.stringify(band),
        );
        if (band.kind === 'range') {
          expect(count).toBeGreaterThanOrEqual(k);
          expect(others).toBeGreaterThanOrEqual(k);
        } else if (count + others > 0 && k > 1) expect(same.length).toBeGreaterThan(1);
      }),
    );
  });
});
