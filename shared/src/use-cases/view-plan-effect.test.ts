import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import {
  buildArea,
  buildAssessment,
  buildMeasure,
  buildPlan,
  buildRequirement,
  buildUnit,
  day,
} from '../testing/build.ts';
import { careTown, careTownNow } from '../testing/care-town.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { viewMeasureEffect } from './view-measure-effect.ts';
import { viewPlanEffect } from './view-plan-effect.ts';

const hr = actor('hr', 'HrAdviser');
const leader = actor('lea');
const union = actor('union', 'UnionRep');
const for_ = (competence: string, people: number, targetLevel: 0 | 1 | 2 | 3 | 4 = 3) => ({
  competences: [{ competenceId: asId<'Competence'>(competence), targetLevel, people }],
});

/** The ward's plan goes on to 2028, and the big house has one. In the house all 24 lack guidance from 2028 on. */
function open(measures: Readonly<Record<string, Partial<Measure>>> = {}) {
  const context = testContext(careTown(), careTownNow);
  const { records } = context;
  records.put('plans', buildPlan('plan', { firstYear: 2025, lastYear: 2028 }));
  records.put(
    'plans',
    buildPlan('house', { subject: { unitId: asId('house') }, firstYear: 2025, lastYear: 2028 }),
  );
  records.put(
    'requirements',
    buildRequirement('guide', {
      id: asId('later'),
      unitId: asId('house'),
      level: 4,
      validFrom: day('2028-01-01'),
    }),
  );
  for (const [id, over] of Object.entries(measures))
    records.put('measures', buildMeasure(id, { years: [2027], ...over }));
  return context;
}
async function effect(context: ReturnType<typeof open>, who = leader, unit = 'ward') {
  const outcome = await viewPlanEffect(context, who, asId(unit));
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
}
async function shown(context: ReturnType<typeof open>, who = leader, unit = 'ward') {
  const { result } = await effect(context, who, unit);
  if (result.kind !== 'shown') throw new Error(result.kind);
  return result;
}

describe('the expected effect of a plan', () => {
  it('is held against what lacks today and on the last day of each year to come', async () => {
    const result = await shown(open({ m1: for_('guide', 1) }));
    expect(result.years).toEqual([2026, 2027, 2028]);
    expect(
      result.rows.map(({ competenceId, measures, critical }) => [competenceId, measures, critical]),
    ).toEqual([
      ['guide', 1, true],
      ['wound', 0, false],
    ]);
    const [guide, wound] = result.rows;
    expect(guide?.today).toMatchObject({ required: 5, unknown: 1, each: { without: 2, with: 2 } });
    expect(guide?.years.map(({ year, each, planned }) => [year, each, planned])).toEqual([
      [2026, { without: 2, with: 2 }, 0],
      [2027, { without: 2, with: 1 }, 1],
      [2028, { without: 2, with: 1 }, 1],
    ]);
    expect(wound?.years.at(-1)?.together).toEqual({ needed: 2, without: 1, with: 1 });
  });

  it('follows requirements that begin, and papers that run out, before the end of the year', async () => {
    const context = open({ m1: { planId: asId('house'), years: [2028], ...for_('guide', 10, 4) } });
    const [guide] = (await shown(context, hr, 'house')).rows;
    expect(guide?.years.map(({ required, each }) => [required, each.without, each.with])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [24, 24, 14],
    ]);
  });

  it('says what does nothing and why, and what nothing is done about, with where a measure would begin', async () => {
    const context = open({
      low: { title: 'For lavt', ...for_('guide', 1, 1) },
      elsewhere: { areaId: asId('other'), ...for_('unasked', 1) },
      done: { status: 'done', ...for_('guide', 2) },
      stopped: { status: 'stopped', ...for_('wound', 2) },
    });
    const { idle, untouched, ended } = await shown(context);
    expect(idle.map(({ measure, area, why }) => [measure.id, area?.id, why])).toEqual([
      ['low', 'area', 'levelTooLow'],
      ['elsewhere', 'other', 'notAsked'],
    ]);
    expect(
      untouched.map(({ competenceId, areaId, level, people, below }) => [
        competenceId,
        areaId,
        level,
        people,
        below,
      ]),
    ).toEqual([
      ['guide', 'area', 3, 2, 0],
      ['wound', 'other', 3, 1, 0],
    ]);
    expect(ended).toBe(2);
  });

  it('begins a measure in the area that stands in for the competence’s here', async () => {
    const context = open();
    const narrow = { unitId: asId<'Unit'>('ward'), narrows: asId<'CompetenceArea'>('area') };
    context.records.put('areas', buildArea('narrow', narrow));
    expect((await shown(context)).untouched[0]?.areaId).toBe('narrow');
  });

  it('tells that a unit below has a measure for what this plan leaves', async () => {
    const context = open({ m1: for_('guide', 1) });
    context.records.put(
      'plans',
      buildPlan('sector', { subject: { unitId: asId('health') }, lastYear: 2028 }),
    );
    const { untouched } = await shown(context, hr, 'health');
    expect(untouched.map(({ competenceId, below }) => [competenceId, below])).toEqual([['guide', 1]]);
  });

  it('carries on the measures of a closed unit, those that are not over', async () => {
    const context = open();
    const { records } = context;
    records.put('units', buildUnit('old', { closedOn: day('2026-01-31'), successorId: asId('ward') }));
    records.put('plans', buildPlan('oldPlan', { subject: { unitId: asId('old') } }));
    records.put(
      'measures',
      buildMeasure('m', { planId: asId('oldPlan'), years: [2027], ...for_('guide', 1) }),
    );
    expect((await shown(context)).rows[0]?.measures).toBe(1);
  });

  it('mobilises those who lie idle in the ward first: they are holders already', async () => {
    const idle = buildAssessment('bo', 'wound', { level: 2, inUse: 'no' });
    const measures = (people: number) => ({
      m1: { strategy: 'mobilise' as const, ...for_('wound', people) },
    });
    const left = async (people: number) => {
      const context = open(measures(people));
      context.records.put('assessments', idle);
      const { rows } = await shown(context);
      return rows.find(({ competenceId }) => competenceId === 'wound')?.years.at(-1)?.together?.with;
    };
    expect(await left(1)).toBe(1);
    expect(await left(2)).toBe(0);
  });

  it('is none without a plan, and when its years are over', async () => {
    expect((await effect(open(), hr, 'clinic')).result).toEqual({ kind: 'noPlan' });
    const context = open();
    context.records.put('plans', buildPlan('plan', { firstYear: 2022, lastYear: 2025 }));
    expect((await effect(context)).result).toEqual({ kind: 'over' });
  });

  it('is refused to those who see nothing of the unit', async () => {
    for (const who of [actor('ann'), actor('kim'), actor('admin', 'Administrator')])
      expect(await viewPlanEffect(open(), who, asId('ward'))).toEqual({ kind: 'forbidden' });
    expect(await viewPlanEffect(open(), hr, asId('nowhere'))).toEqual({ kind: 'notFound' });
  });
});

describe('for those who see numbers only', () => {
  const asked = buildRequirement('guide', { id: asId('now'), unitId: asId('house'), level: 4 });
  const measures = { m1: { planId: asId<'Plan'>('house'), ...for_('guide', 10, 4) } };

  it('is worked out from the month’s published numbers, the same in every year', async () => {
    const context = open(measures);
    context.records.put('requirements', asked);
    const { rows, hidden } = await shown(context, union, 'house');
    expect(hidden).toEqual([]);
    expect(rows[0]?.today).toMatchObject({ required: 24, each: { without: 24 }, together: undefined });
    expect(rows[0]?.years.map(({ each }) => [each.without, each.with])).toEqual([
      [24, 24],
      [24, 14],
      [24, 14],
    ]);
  });

  it('says nothing of what is hidden, nor of what is asked of the unit as a whole', async () => {
    const { rows, hidden, idle, untouched } = await shown(
      open({ m1: for_('wound', 1), m2: for_('guide', 1) }),
      union,
    );
    expect(rows).toEqual([]);
    expect(untouched).toEqual([]);
    expect(hidden.map(({ competence }) => competence.id)).toContain('guide');
    expect(idle.map(({ why }) => why)).toEqual(['notTold', 'notTold']);
  });

  it('does not move when somebody comes home from a course', async () => {
    const context = open(measures);
    context.records.put('requirements', asked);
    const before = await shown(context, union, 'house');
    for (const n of [0, 1, 2])
      context.records.put(
        'assessments',
        buildAssessment(`house${n}`, 'guide', { level: 4, on: day('2026-11-20') }),
      );
    expect((await shown(context, union, 'house')).rows).toEqual(before.rows);
  });
});

describe('the expected effect of a measure', () => {
  const ask = async (context: ReturnType<typeof open>, who = leader, id = 'm1') => {
    const outcome = await viewMeasureEffect(context, who, asId(id));
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    return outcome.value;
  };

  it('is what it would do alone', async () => {
    const { result } = await ask(open({ m1: for_('guide', 1), m2: for_('guide', 2) }));
    expect(result).toMatchObject({
      kind: 'shown',
      rows: [{ competenceId: 'guide', today: { each: { without: 2 } } }],
    });
    if (result.kind === 'shown')
      expect(result.rows[0]?.years.map(({ each }) => each.with)).toEqual([2, 1, 1]);
  });

  it('says why there is none', async () => {
    expect((await ask(open({ m1: for_('guide', 1, 1) }))).result).toMatchObject({
      kind: 'shown',
      why: 'levelTooLow',
    });
    for (const status of ['done', 'stopped'] as const)
      expect((await ask(open({ m1: { status, ...for_('guide', 1) } }))).result).toEqual({ kind: status });
  });

  it('is told to nobody who does not see the unit, and of no one person’s plan', async () => {
    const mine = open({ m1: { ownerId: asId('kai'), ...for_('guide', 1) } });
    expect((await ask(mine, actor('kai'))).result).toEqual({ kind: 'notAllowed' });
    expect(await viewMeasureEffect(mine, actor('ann'), asId('m1'))).toEqual({ kind: 'forbidden' });
    mine.records.put('plans', buildPlan('plan', { subject: { personId: asId('ann') } }));
    expect((await ask(mine, actor('ann'))).result).toEqual({ kind: 'personal' });
    expect(await viewMeasureEffect(mine, hr, asId('nowhere'))).toEqual({ kind: 'notFound' });
  });

  it('names what is hidden from those who see numbers', async () => {
    const { result } = await ask(open({ m1: for_('guide', 1) }), union);
    expect(result).toMatchObject({
      kind: 'shown',
      rows: [],
      why: 'notTold',
      hidden: [{ competence: { id: 'guide' } }],
    });
  });
});
