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

  it('is not there while nothing has been closed', () => {
    expect(thaw([])).toBeUndefined();
  });
});
