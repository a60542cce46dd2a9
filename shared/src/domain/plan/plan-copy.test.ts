import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { both, buildArea, buildMeasure, buildPlan } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import type { IsoInstant } from '../iso-date.ts';
import { freeze, thaw } from './plan-copy.ts';

const stamp = { at: '2026-11-25T09:00:00.000Z' as IsoInstant, by: asId<'Person'>('hr') };

describe('a plan as it was when it was closed', () => {
  it('comes back as it went in, in whatever order its parts come, and not with a part missing', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 30_000 });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (words) => {
        const plan = buildPlan('plan');
        const areas = words.map((wantedEffect, i) => ({
          ...buildArea(`area${i}`),
          goals: [both('Mål')],
          measures: [buildMeasure(`m${i}`, { wantedEffect })],
        }));
        const copies = freeze(plan, areas, stamp);
        expect(copies.every(({ content }) => content.length <= 30_000)).toBe(true);
        const seen = thaw(copies.toReversed());
        expect(seen?.plan).toEqual(plan);
        expect(seen?.areas.map(({ measures }) => measures[0]?.wantedEffect)).toEqual(words);
        expect(thaw(copies.slice(1))).toBeUndefined();
        if (copies.length > 1) expect(thaw(copies.slice(0, -1))).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['of letters', 'æøå'.repeat(40_000)],
    ['of characters in two halves', '👩‍⚕️'.repeat(20_000)],
    ['of nothing but spaces', ' '.repeat(100_000)],
  ])('is put together again from many parts %s', (_, wantedEffect) => {
    const measures = [buildMeasure('m', { wantedEffect })];
    const copies = freeze(buildPlan('plan'), [{ ...buildArea('area'), goals: [], measures }], stamp);
    expect(copies.length).toBeGreaterThan(3);
    expect(thaw(copies.toReversed())?.areas[0]?.measures).toEqual(measures);
    expect(thaw(copies.slice(1))).toBeUndefined();
    expect(thaw(copies.slice(0, -1))).toBeUndefined();
  });

  it('is not cut within a character, nor beside a space where there is a place without one', () => {
    for (const before of ['', 'x', 'xx', 'xxx']) {
      const wantedEffect = `${before}${'ord '.repeat(20_000)}${'👩'.repeat(20_000)}`;
      const measures = [buildMeasure('m', { wantedEffect })];
      const copies = freeze(buildPlan('plan'), [{ ...buildArea('area'), goals: [], measures }], stamp);
      expect(copies.length).toBeGreaterThan(3);
      for (const { content } of copies) {
        expect(content).toBe(content.trim());
        expect(content.isWellFormed()).toBe(true);
      }
    }
  });

  it('is not there while nothing has been closed', () => {
    expect(thaw([])).toBeUndefined();
  });
});
