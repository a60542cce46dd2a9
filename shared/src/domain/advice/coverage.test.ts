import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../competence.ts';
import { gapStates } from '../gap/gap-state.ts';
import { asId } from '../ids.ts';
import { adviseOn, isHolder, type Standing } from './coverage.ts';

const stand = (id: string, over: Partial<Standing> = {}): Standing => ({
  personId: asId(id),
  state: 'noDemand',
  runOut: false,
  word: { inUse: 'yes', wish: 0 },
  ...over,
});
const idle = { inUse: 'no', wish: 0 } as const;
const eager = { inUse: 'yes', wish: 2 } as const;

describe('advice on one competence', () => {
  // Level 3 is asked of five of the ward's people; three are in gap.
  const ward = [
    stand('near', { state: 'gap', required: 3, held: 2 }),
    stand('eager', { state: 'gap', required: 3, held: 0, word: eager }),
    stand('far', { state: 'gap', required: 3, held: 1 }),
    stand('uses', { state: 'met', required: 3, held: 3 }),
    stand('idle', { state: 'met', required: 3, held: 4, word: idle }),
    stand('unseen', { state: 'unknown', required: 3 }),
  ];
  const sector = [
    stand('partly', { held: 3, word: { inUse: 'partly', wish: 1 } }),
    stand('too-low', { held: 2, word: idle }),
    stand('elsewhere', { state: 'met', required: 3, held: 3 }),
  ];
  const need = { level: 3 as const, needed: 6, shortage: 3 };

  it('is to use what is held and lies idle, then who is nearly there or wants to, and the rest', () => {
    const advice = adviseOn(need, ward, sector);
    expect(advice.mobilise).toEqual({ here: ['idle'], nearby: ['partly'] });
    expect(advice.develop).toEqual([
      { personId: 'near', why: ['oneBelow'] },
      { personId: 'eager', why: ['wish'] },
    ]);
    // 3 short; two could be mobilised and two developed: perhaps nobody, at most three.
    expect(advice.recruit).toEqual({ atLeast: 0, atMost: 3 });
    expect(adviseOn({ ...need, shortage: 5 }, ward, sector).recruit).toEqual({ atLeast: 1, atMost: 5 });
  });

  it('tells of how many people each of the five ways would be', () => {
    const { ways } = adviseOn({ ...need, shortage: 5 }, ward, sector);
    expect(ways).toEqual([
      { way: 'raiseOwn', atLeast: 0, atMost: 2 },
      { way: 'recruit', atLeast: 1, atMost: 5 },
      { way: 'cooperate', atLeast: 1, atMost: 5 },
      { way: 'hireIn', atLeast: 1, atMost: 5 },
      { way: 'outsource', atLeast: 6, atMost: 6 },
    ]);
  });

  it('sees those of whom nothing is asked, when the unit as a whole is short', () => {
    const people = [
      stand('one-below', { held: 2 }),
      stand('low-but-eager', { held: 1, word: eager }),
      stand('low', { held: 1 }),
      stand('unknown'),
    ];
    const advice = adviseOn({ level: 3, needed: 2, shortage: 2 }, people, []);
    expect(advice.develop.map(({ personId }) => personId)).toEqual(['one-below', 'low-but-eager']);
  });

  it('takes somebody with a lower demand to what the unit asks, and who lacks more to the own demand', () => {
    const people = [
      stand('met-at-two', { state: 'met', required: 2, held: 2 }),
      stand('asked-for-two', { state: 'gap', required: 2, held: 1 }),
    ];
    expect(adviseOn({ level: 3, needed: 2, shortage: 1 }, people, []).develop).toEqual([
      { personId: 'met-at-two', why: ['oneBelow'] },
      { personId: 'asked-for-two', why: ['oneBelow'] },
    ]);
  });

  it('says of a paper that has run out that it has, and nothing of who is exempt', () => {
    const people = [
      stand('run-out', { state: 'gap', required: 1, held: 0, runOut: true }),
      stand('exempt', { state: 'exempt', required: 1, held: 0, word: eager }),
      stand('exempt-holder', { state: 'exempt', required: 1, held: 1, word: idle }),
    ];
    const advice = adviseOn({ level: 1, needed: 1, shortage: 1 }, people, []);
    expect(advice.develop).toEqual([{ personId: 'run-out', why: ['runOut'] }]);
    expect(advice.mobilise.here).toEqual([]);
    expect(isHolder(people[2] as Standing, 1)).toBe(false);
  });
});

const level = fc.constantFrom(0, 1, 2, 3, 4) as fc.Arbitrary<Level>;
const standing = fc
  .record({
    personId: fc.integer({ min: 0, max: 40 }).map((n) => asId<'Person'>(`p${n}`)),
    state: fc.constantFrom(...gapStates),
    required: level,
    held: fc.option(level, { nil: undefined }),
    runOut: fc.boolean(),
    word: fc.record({
      inUse: fc.constantFrom('yes', 'partly', 'no'),
      wish: fc.constantFrom(0, 1, 2, 3),
    }),
  })
  .map((given) => given as Standing);
const town = fc
  .uniqueArray(standing, { maxLength: 14, selector: ({ personId }) => personId })
  .chain((people) => fc.tuple(fc.constant(people), fc.nat(people.length)))
  .map(([people, here]) => ({ here: people.slice(0, here), nearby: people.slice(here) }));
const need = fc.record({ level, needed: fc.nat(20), shortage: fc.nat(12) });

describe('advice on anything', () => {
  it('has everybody in one group at most, and no range that ends before it begins', () => {
    fc.assert(
      fc.property(town, need, ({ here, nearby }, asked) => {
        const { mobilise, develop, recruit, ways } = adviseOn(asked, here, nearby);
        const all = [...mobilise.here, ...mobilise.nearby, ...develop.map(({ personId }) => personId)];
        expect(new Set(all).size).toBe(all.length);
        for (const { atLeast, atMost } of [recruit, ...ways]) {
          expect(atLeast).toBeGreaterThanOrEqual(0);
          expect(atMost).toBeGreaterThanOrEqual(atLeast);
        }
        expect(recruit.atLeast).toBeGreaterThanOrEqual(asked.shortage - all.length);
      }),
    );
  });

  it('is the same in whatever order people come', () => {
    fc.assert(
      fc.property(town, need, ({ here, nearby }, asked) => {
        const sorted = (advice: ReturnType<typeof adviseOn>) => ({
          ...advice,
          mobilise: {
            here: advice.mobilise.here.toSorted(),
            nearby: advice.mobilise.nearby.toSorted(),
          },
          develop: advice.develop.toSorted((a, b) => (a.personId < b.personId ? -1 : 1)),
        });
        expect(sorted(adviseOn(asked, here.toReversed(), nearby.toReversed()))).toEqual(
          sorted(adviseOn(asked, here, nearby)),
        );
      }),
    );
  });

  it('never asks for more recruiting when a holder comes', () => {
    fc.assert(
      fc.property(town, need, standing, fc.boolean(), ({ here, nearby }, asked, somebody, isHere) => {
        const holder: Standing = { ...somebody, personId: asId('new'), state: 'met', held: 4 };
        const before = adviseOn(asked, here, nearby).recruit;
        const after = isHere
          ? adviseOn(asked, [...here, holder], nearby).recruit
          : adviseOn(asked, here, [...nearby, holder]).recruit;
        expect(after.atLeast).toBeLessThanOrEqual(before.atLeast);
        expect(after.atMost).toBeLessThanOrEqual(before.atMost);
      }),
    );
  });
});
