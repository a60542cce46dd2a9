import { describe, expect, it } from 'vitest';
import { buildMeasure } from '../../testing/build.ts';
import { effectFacts, lackOf } from '../../testing/effect-trial.ts';
import type { Level } from '../competence.ts';
import { asId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { EffectFacts } from './effect-facts.ts';
import { effectOfMeasure, effectOfPlan, levelToReach } from './plan-effect.ts';

const forPeople = (people: number, targetLevel: Level = 3, competence = 'wound') => ({
  competenceId: asId<'Competence'>(competence),
  targetLevel,
  people,
});
const measure = (id: string, people: number, over: Partial<Measure> = {}) =>
  buildMeasure(id, { competences: [forPeople(people)], years: [2026, 2027, 2028], ...over });

/** What lacks of the first competence in each year: without, and with the plan. */
const through = (measures: readonly Measure[], facts: EffectFacts) =>
  effectOfPlan(measures, facts).competences[0]?.years.map(({ each }) => [each.without, each.with]);
const together = (measures: readonly Measure[], facts: EffectFacts) =>
  effectOfPlan(measures, facts).competences[0]?.years.map(({ together: of }) => [of?.without, of?.with]);

/** Seven lack wound care at level 3. */
const seven = lackOf([0, 0, 0, 7, 0], { required: 10, unknown: 2 });

describe('a measure that succeeds', () => {
  it('closes its people’s gaps year by year, what does not go up in its last years', () => {
    // 5 over three years: 1, 2 and 2.
    expect(through([measure('m', 5)], effectFacts({ wound: seven }))).toEqual([
      [7, 6],
      [7, 4],
      [7, 2],
    ]);
  });

  it('has done in the years gone by what it was to do there', () => {
    // 6 over 2024, 2025 and 2027: only the last two are still to come.
    expect(through([measure('m', 6, { years: [2024, 2025, 2027] })], effectFacts({ wound: seven }))).toEqual([
      [7, 7],
      [7, 5],
      [7, 5],
    ]);
  });

  it('never closes more than there is, and leaves the unknown beside it', () => {
    const facts = effectFacts({ wound: seven });
    expect(through([measure('m', 90)], facts)?.at(-1)).toEqual([7, 0]);
    const [row] = effectOfPlan([measure('m', 90)], facts).competences;
    expect(row?.years.map(({ unknown, required, planned }) => [unknown, required, planned])).toEqual([
      [2, 10, 30],
      [2, 10, 60],
      [2, 10, 90],
    ]);
  });

  it('closes the gaps of those who are asked its level or less', () => {
    const facts = effectFacts({ wound: lackOf([0, 0, 2, 3, 4]) });
    const to = (level: Level, people: number) => measure('m', 0, { competences: [forPeople(people, level)] });
    expect(through([to(1, 9)], facts)?.at(-1)).toEqual([9, 9]);
    expect(through([to(2, 9)], facts)?.at(-1)).toEqual([9, 7]);
    expect(through([to(3, 9)], facts)?.at(-1)).toEqual([9, 4]);
    // Three to level 2 and three to level 4: the lower ones do for two, the higher ones for anybody.
    expect(through([to(2, 3), to(4, 3)], facts)?.at(-1)).toEqual([9, 4]);
  });

  it('is held against what is asked in its year', () => {
    const later = (year: number | 'today') => (year === 2028 ? seven : lackOf([0, 0, 0, 1, 0]));
    expect(through([measure('m', 3)], effectFacts({ wound: later }))).toEqual([
      [1, 0],
      [1, 0],
      [7, 4],
    ]);
  });
});

describe('two measures', () => {
  it('for the same competence do not close the same gap twice', () => {
    const facts = effectFacts({ wound: lackOf([0, 0, 0, 4, 0]) });
    const alone = (people: number) =>
      effectOfMeasure(measure('m', people), facts).competences[0]?.years.at(-1);
    expect([alone(3)?.each.with, alone(4)?.each.with]).toEqual([1, 0]);
    expect(through([measure('a', 3), measure('b', 4)], facts)?.at(-1)).toEqual([4, 0]);
  });

  it('count for a competence and for the one that was merged into it as one', () => {
    const facts = effectFacts({ wound: seven }, { standsFor: (id) => (id === 'sores' ? asId('wound') : id) });
    const old = measure('old', 0, { competences: [forPeople(3, 3, 'sores'), forPeople(3)] });
    expect(through([old], facts)?.at(-1)).toEqual([7, 1]);
  });
});

describe('each strategy', () => {
  const shortOfTwo = lackOf([0, 0, 0, 3, 0], { together: [{ level: 2, needed: 4, shortage: 2 }] });
  const last = (strategy: Measure['strategy'], over: Partial<EffectFacts> = {}, level: Level = 3) => {
    const facts = effectFacts({ wound: shortOfTwo }, over);
    const measures = [measure('m', 0, { strategy, competences: [forPeople(2, level)] })];
    return [through(measures, facts)?.at(-1)?.[1], together(measures, facts)?.at(-1)?.[1]];
  };

  it('closes gaps and covers shortages, only shortages, or neither', () => {
    expect(last('develop')).toEqual([1, 0]);
    expect(last('recruit')).toEqual([1, 0]);
    expect(last('mobilise')).toEqual([3, 0]);
    expect(last('phaseOut')).toEqual([3, 2]);
  });

  it('covers a shortage at its level only', () => {
    expect(last('develop', {}, 1)).toEqual([3, 2]);
    expect(last('develop', {}, 2)).toEqual([3, 0]);
  });

  it('mobilises those who lie idle here first: they are holders already', () => {
    expect(last('mobilise', { idle: () => 1 })).toEqual([3, 1]);
    expect(last('mobilise', { idle: () => 2 })).toEqual([3, 2]);
  });

  it('tells what is short by the gravest of several demands on the unit', () => {
    const facts = effectFacts({
      wound: lackOf([0, 0, 0, 0, 0], {
        together: [
          { level: 2, needed: 6, shortage: 4 },
          { level: 4, needed: 3, shortage: 3 },
        ],
      }),
    });
    const to2 = measure('m', 0, { competences: [forPeople(4, 2)] });
    expect(together([to2], facts)?.at(-1)).toEqual([4, 3]);
    expect(effectOfPlan([to2], facts).competences[0]?.years[0]?.together?.needed).toBe(6);
  });
});

describe('a measure that is', () => {
  it.each(['done', 'stopped'] as const)('%s changes nothing, and is no fault in the plan', (status) => {
    const facts = effectFacts({ wound: seven });
    const { idle } = effectOfPlan([measure('m', 5, { status })], facts);
    expect(through([measure('m', 5, { status })], facts)?.at(-1)).toEqual([7, 7]);
    expect(idle).toEqual([]);
  });

  it('idle says why', () => {
    const facts = effectFacts(
      {
        wound: seven,
        full: lackOf([0, 0, 0, 0, 0], { required: 4 }),
        unseen: lackOf([0, 0, 0, 0, 0], { required: 4, unknown: 4 }),
        short: lackOf([0, 0, 0, 0, 0], { together: [{ level: 3, needed: 2, shortage: 1 }] }),
        hidden: () => undefined,
      },
      { idle: () => 1 },
    );
    const why = (over: Partial<Measure>) => effectOfPlan([measure('m', 2, over)], facts).idle[0]?.why;
    const of = (competence: string, level: Level = 3, people = 1) => ({
      competences: [forPeople(people, level, competence)],
    });
    expect(why({})).toBeUndefined();
    expect(why({ strategy: 'phaseOut' })).toBe('phaseOut');
    expect(why({ competences: [] })).toBe('noCompetence');
    expect(why({ years: [] })).toBe('noYear');
    expect(why({ years: [2024, 2025] })).toBe('yearsOver');
    expect(why(of('wound', 2))).toBe('levelTooLow');
    expect(why({ strategy: 'mobilise' })).toBe('askedOfEach');
    expect(why({ strategy: 'mobilise', ...of('short') })).toBe('countedAlready');
    expect(why({ strategy: 'mobilise', ...of('short', 2, 2) })).toBe('levelTooLow');
    expect(why(of('hidden'))).toBe('notTold');
    expect(why(of('unseen'))).toBe('onlyUnknown');
    expect(why(of('full'))).toBe('noGap');
    expect(why(of('elsewhere'))).toBe('notAsked');
    // Of two, the one that is nearest to what can be mended.
    expect(why({ competences: [forPeople(1, 3, 'elsewhere'), forPeople(1, 2)] })).toBe('levelTooLow');
  });

  it('is not told to lack a level when what lacked is over before it begins', () => {
    const before = (year: number | 'today') =>
      year === 2028 ? lackOf([0, 0, 0, 0, 0], { required: 3 }) : seven;
    const { idle } = effectOfPlan([measure('m', 2, { years: [2028] })], effectFacts({ wound: before }));
    expect(idle[0]?.why).toBe('noGap');
  });
});

describe('for those who see published numbers', () => {
  const facts = effectFacts({ wound: lackOf([0, 0, 0, 7, 0]), lift: seven }, { isWhole: false });

  it('no reason is told that follows from levels, or from what is asked of the unit as a whole', () => {
    const why = (over: Partial<Measure>) => effectOfPlan([measure('m', 2, over)], facts).idle[0]?.why;
    expect(why({ competences: [forPeople(1, 1)] })).toBe('notTold');
    expect(why({ strategy: 'mobilise' })).toBe('notTold');
    expect(why({ competences: [forPeople(1, 3, 'elsewhere')] })).toBe('notTold');
    expect(why({ competences: [] })).toBe('noCompetence');
  });

  it('a gap is untouched only when no measure is for its competence at all', () => {
    const { untouched } = effectOfPlan([measure('m', 2, { competences: [forPeople(1, 1)] })], facts);
    expect(untouched.map(({ competenceId }) => competenceId)).toEqual(['lift']);
  });
});

describe('the level a new measure is to reach', () => {
  it('is the highest that lacks, in each or in the unit', () => {
    expect(levelToReach(lackOf([0, 0, 2, 1, 0]))).toBe(3);
    expect(levelToReach(lackOf([0, 0, 2, 0, 0], { together: [{ level: 4, needed: 2, shortage: 1 }] }))).toBe(
      4,
    );
    expect(levelToReach(lackOf([0, 0, 2, 0, 0], { together: [{ level: 4, needed: 2, shortage: 0 }] }))).toBe(
      2,
    );
  });
});

describe('gaps no measure does anything about', () => {
  it('come critical first, then by the most that lacks in any year', () => {
    const facts = effectFacts({
      few: lackOf([0, 0, 0, 1, 0]),
      many: (year) => lackOf([0, 0, 0, year === 2028 ? 9 : 0, 0]),
      critical: lackOf([0, 0, 0, 1, 0], { critical: true }),
      short: lackOf([0, 0, 0, 0, 0], { together: [{ level: 2, needed: 3, shortage: 3 }] }),
      met: lackOf([0, 0, 0, 0, 0], { required: 3 }),
      wound: seven,
    });
    const { untouched } = effectOfPlan([measure('m', 1)], facts);
    expect(untouched.map(({ competenceId }) => competenceId)).toEqual(['critical', 'many', 'short', 'few']);
  });
});
