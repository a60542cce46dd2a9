import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../ids.ts';
import { isWorthLess, type Place, smallerPlace } from './smaller-way.ts';

const place = (unitId: string, people: number, need: number): Place => ({
  unitId: asId(unitId),
  people,
  need,
});
const whole = { people: 1000, need: 100 };

describe('the smaller way', () => {
  it('is the few units where most of what is missing lies', () => {
    const sectors = [place('health', 350, 90), place('school', 500, 8), place('roads', 150, 2)];
    expect(smallerPlace([sectors], whole)).toMatchObject({ unitIds: ['health'], share: 0.9 });
  });

  it('is chosen on the level that asks the fewest', () => {
    const sectors = [place('health', 350, 90), place('school', 650, 10)];
    const establishments = [place('homeCare', 80, 85), place('nursing', 270, 5), place('schools', 650, 10)];
    expect(smallerPlace([sectors, establishments], whole)).toMatchObject({ unitIds: ['homeCare'] });
  });

  it('takes several when it needs them, the densest first', () => {
    const units = [place('a', 100, 45), place('b', 100, 45), place('c', 800, 10)];
    expect(smallerPlace([units], whole)?.unitIds).toEqual(['a', 'b']);
  });

  it('is not there when it is spread, needs more than two fifths of the people, or nothing is missing', () => {
    const spread = Array.from({ length: 10 }, (_, i) => place(`u${i}`, 100, 10));
    expect(smallerPlace([spread], whole)).toBeUndefined();
    expect(smallerPlace([[place('a', 401, 80), place('b', 599, 20)]], whole)).toBeUndefined();
    expect(smallerPlace([[place('a', 400, 80), place('b', 600, 20)]], whole)?.unitIds).toEqual(['a']);
    expect(smallerPlace([[place('a', 10, 79), place('b', 990, 21)]], whole)).toBeUndefined();
    expect(smallerPlace([[place('a', 10, 0)]], { people: 1000, need: 0 })).toBeUndefined();
  });

  it('always holds four fifths of the need among two fifths of the people', () => {
    const places = fc.array(
      fc.record({ people: fc.integer({ min: 0, max: 300 }), need: fc.integer({ min: 0, max: 300 }) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(places, (made) => {
        const level = made.map(({ people, need }, i) => place(`u${i}`, people, need));
        const all = {
          people: level.reduce((n, p) => n + p.people, 0),
          need: level.reduce((n, p) => n + p.need, 0),
        };
        const found = smallerPlace([level], all);
        if (found === undefined) return;
        const chosen = level.filter((p) => found.unitIds.includes(p.unitId));
        expect(chosen.reduce((n, p) => n + p.need, 0)).toBeGreaterThanOrEqual(0.8 * all.need);
        expect(chosen.reduce((n, p) => n + p.people, 0)).toBeLessThanOrEqual(0.4 * all.people);
      }),
    );
  });
});

it('groups are left out when that spares a fifth of the people, and leaves somebody', () => {
  expect(isWorthLess(80, 100)).toBe(true);
  expect(isWorthLess(81, 100)).toBe(false);
  expect(isWorthLess(0, 100)).toBe(false);
});
