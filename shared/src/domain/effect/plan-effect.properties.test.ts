import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMeasure } from '../../testing/build.ts';
import { effectFacts, lackOf } from '../../testing/effect-trial.ts';
import type { Level } from '../competence.ts';
import type { Lack } from '../gap/lack.ts';
import { asId } from '../ids.ts';
import { type Measure, measureStatuses, strategies } from '../measure.ts';
import type { EffectFacts } from './effect-facts.ts';
import { type ExpectedGap, effectOf } from './expected-gap.ts';
import { effectOfMeasure, effectOfPlan } from './plan-effect.ts';
import { readyBetween } from './promised-people.ts';

const ids = ['wound', 'lift'];
const level = fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Level>;
const years = fc.uniqueArray(fc.integer({ min: 2024, max: 2028 }), { maxLength: 5 });
const lack: fc.Arbitrary<Lack> = fc
  .record({
    inGap: fc.array(fc.nat(6), { minLength: 5, maxLength: 5 }),
    unknown: fc.nat(5),
    together: fc.array(
      fc.record({ level: fc.integer({ min: 1, max: 4 }), shortage: fc.nat(7) }).map((need) => ({
        ...need,
        needed: need.shortage + 1,
      })),
      { maxLength: 3 },
    ),
  })
  .map(({ inGap, ...over }) => lackOf(inGap, over));
const measure: fc.Arbitrary<Measure> = fc
  .record({
    strategy: fc.constantFrom(...strategies),
    status: fc.constantFrom(...measureStatuses),
    years,
    competences: fc.array(
      fc.record({
        competenceId: fc.constantFrom(...ids).map((id) => asId<'Competence'>(id)),
        targetLevel: level,
        people: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 2 },
    ),
  })
  .map((over) => buildMeasure('m', over));
const facts: fc.Arbitrary<EffectFacts> = fc
  .record({
    lacks: fc.dictionary(fc.constantFrom('today', '2026', '2027', '2028'), fc.tuple(lack, lack)),
    idle: fc.nat(4),
  })
  .map(({ lacks, idle }) => {
    const at = (id: number) => (year: number | 'today') =>
      lacks[String(year)]?.[id] ?? lackOf([0, 0, 0, 0, 0]);
    return effectFacts({ wound: at(0), lift: at(1) }, { idle: () => idle });
  });

const changes = (measures: readonly Measure[], of: EffectFacts): readonly ExpectedGap[] =>
  effectOfPlan(measures, of).competences.flatMap((one) => one.years);
const parts = (gap: ExpectedGap | undefined) => {
  const { each, together } = effectOf(gap as ExpectedGap);
  return [each, together] as const;
};

describe('the expected effect, whatever is planned', () => {
  it('is never more than what lacks, and leaves what is without the plan alone', () => {
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 6 }), facts, (measures, of) => {
        const untouched = changes([], of);
        for (const [at, gap] of changes(measures, of).entries()) {
          for (const change of [gap.each, gap.together ?? gap.each]) {
            expect(change.with).toBeGreaterThanOrEqual(0);
            expect(change.with).toBeLessThanOrEqual(change.without);
          }
          expect([gap.each.without, gap.unknown, gap.required, gap.together?.without]).toEqual([
            untouched[at]?.each.without,
            untouched[at]?.unknown,
            untouched[at]?.required,
            untouched[at]?.together?.without,
          ]);
        }
      }),
    );
  });

  it('is at most the sum of what the measures do alone, and at least what the best of them does', () => {
    fc.assert(
      fc.property(fc.array(measure, { minLength: 1, maxLength: 6 }), facts, (measures, of) => {
        const alone = measures.map((one) => changes([one], of));
        for (const [at, gap] of changes(measures, of).entries()) {
          const whole = parts(gap);
          for (const part of [0, 1] as const) {
            const each = alone.map((own) => parts(own[at])[part]);
            expect(whole[part]).toBeLessThanOrEqual(each.reduce((sum, effect) => sum + effect, 0));
            expect(whole[part]).toBeGreaterThanOrEqual(Math.max(...each));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('does not shrink when a measure is for more people, or aims higher', () => {
    fc.assert(
      fc.property(
        fc.array(measure, { maxLength: 3 }),
        measure,
        facts,
        fc.integer({ min: 1, max: 5 }),
        (others, one, of, more) => {
          const before = changes([...others, one], of);
          const larger = one.competences.map((target) => ({ ...target, people: target.people + more }));
          const higher = one.competences.map((target) => ({
            ...target,
            targetLevel: Math.min(4, target.targetLevel + more) as Level,
          }));
          for (const competences of [larger, higher]) {
            const after = changes([...others, { ...one, competences }], of);
            for (const [at, gap] of after.entries()) {
              expect(gap.each.with).toBeLessThanOrEqual(before[at]?.each.with ?? -1);
              expect(gap.together?.with ?? 0).toBeLessThanOrEqual(before[at]?.together?.with ?? 0);
            }
          }
        },
      ),
    );
  });

  it('is nothing without a competence, and when the measure is stopped, done or phases out', () => {
    fc.assert(
      fc.property(measure, facts, (one, of) => {
        const none: readonly Partial<Measure>[] = [
          { competences: [] },
          { status: 'stopped' },
          { status: 'done' },
          { strategy: 'phaseOut' },
          { years: [] },
        ];
        for (const over of none)
          expect(changes([{ ...one, ...over }], of)).toEqual(
            changes([], of).map((gap) => ({ ...gap, planned: 0 })),
          );
      }),
    );
  });

  it('says of every measure that is to come that it does something or why it does not', () => {
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 5 }), facts, (measures, of) => {
        const { idle } = effectOfPlan(measures, of);
        for (const one of measures) {
          const isToCome = one.status !== 'done' && one.status !== 'stopped';
          const does = effectOfMeasure(one, of).competences.some(({ measures: count }) => count > 0);
          expect(idle.some((found) => found.measure === one)).toBe(isToCome && !does);
        }
      }),
    );
  });

  it('has everybody ready after the last x, and nobody twice', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        years.filter((some) => some.length > 0),
        fc.integer({ min: 2023, max: 2029 }),
        (people, some, at) => {
          expect(readyBetween(people, some, 2024, 2028)).toBe(people);
          expect(readyBetween(people, some, 2024, at) + readyBetween(people, some, at + 1, 2028)).toBe(
            people,
          );
        },
      ),
    );
  });
});
