import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { both, buildArea, buildFollowUp, buildMeasure, buildPlan, day } from '../testing/build.ts';
import { buildEvaluation } from '../testing/build-evaluation.ts';
import { careTown, careTownNow } from '../testing/care-town.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { viewMeasure } from './view-measure.ts';
import { viewYearlyReport } from './view-yearly-report.ts';

const boss = actor('boss');
const union = actor('union', 'UnionRep');
const guide = {
  competences: [{ competenceId: asId<'Competence'>('guide'), targetLevel: 3 as const, people: 5 }],
};

/** The health sector and its ward have adopted plans, the clinic a draft; the ward has narrowed an area. */
function setUp() {
  const records = careTown();
  records.put(
    'areas',
    buildArea('narrow', { ...{ name: both('Smalt'), unitId: asId('ward'), narrows: asId('area') } }),
  );
  records.put('plans', buildPlan('sectorPlan', { subject: { unitId: asId('health') } }));
  records.put('plans', buildPlan('wardPlan'));
  records.put('plans', buildPlan('draft', { subject: { unitId: asId('clinic') }, status: 'draft' }));
  records.put('plans', buildPlan('earlier', { firstYear: 2020, lastYear: 2023, status: 'evaluated' }));
  records.put('plans', buildPlan('own', { subject: { personId: asId('bo') } }));
  const put = (id: string, planId: string, over: Partial<Parameters<typeof buildMeasure>[1]> = {}) =>
    records.put(
      'measures',
      buildMeasure(id, { planId: asId(planId), successCriteria: 'Alle kan det.', ...over }),
    );
  put('sector', 'sectorPlan', { areaId: asId('other'), costKroner: 40_000, costHours: 30 });
  put('ward', 'wardPlan', { ...guide, areaId: asId('narrow'), status: 'done', ownerId: asId('bo') });
  put('later', 'wardPlan', { years: [2027] });
  put('draft', 'draft');
  put('earlier', 'earlier', { years: [2022], status: 'done' });
  put('own', 'own');
  const done = buildFollowUp('ward', '2026-06-01T08:00:00.000Z', { status: 'done' });
  records.put('followUps', done);
  records.put('evaluations', buildEvaluation('ward', '2026-06-10T08:00:00.000Z', { by: asId('bo') }));
  return testContext(records, careTownNow);
}

const read = async (who = boss, unit = 'health', year?: number, context = setUp()) => {
  const outcome = await viewYearlyReport(context, who, asId(unit), year);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
};

describe('the yearly report', () => {
  it('holds the year’s measures of adopted plans here and below, each in its area as the unit knows it', async () => {
    const { year, plans, areas, unitOf } = await read();
    expect({ year, plans }).toEqual({ year: 2026, plans: 2 });
    expect(areas.map(({ area, figures }) => [area.id, figures.measures, figures.statuses.done])).toEqual([
      ['area', 1, 1],
      ['other', 1, 0],
    ]);
    expect(areas[1]?.figures).toMatchObject({ kroner: 40_000, hours: 30 });
    expect(unitOf(asId('ward'))?.id).toBe('ward');
  });

  it('holds the gap as the year began and as it is, in the units that have measures', async () => {
    const { areas, gapDays } = await read();
    expect(gapDays).toEqual(['2026-01-01', '2026-11-23']);
    expect(areas[0]?.gap).toEqual({
      before: { required: 5, met: 0, gap: 0, unknown: 5 },
      after: { required: 5, met: 2, gap: 2, unknown: 1 },
    });
    expect(areas[1]?.gap).toBeUndefined();
  });

  it('counts a unit that lies below another with measures once', async () => {
    const context = setUp();
    const above = buildMeasure('above', { ...guide, planId: asId('sectorPlan') });
    context.records.put('measures', above);
    const { areas } = await read(boss, 'health', 2026, context);
    // Only in the ward it is asked of anybody.
    expect(areas[0]?.gap?.after.required).toBe(5);
  });

  it('tells the owners’ own words, and what lacks an answer', async () => {
    const { areas } = await read();
    expect(areas[0]?.effects).toMatchObject([{ effect: 'Alle kan det nå.', author: { id: 'bo' } }]);
    expect(areas[1]?.figures.lacking.followUp.map(({ id }) => id)).toEqual(['sector']);
  });

  it('shows how the measures stood quarter by quarter, and which years there are', async () => {
    const { quarters, years } = await read(boss, 'ward', 2026);
    expect(quarters.at(-1)).toMatchObject({ on: '2026-11-23', counts: { done: 1, onTrack: 1 } });
    expect(quarters.find(({ on }) => on === '2026-03-31')?.counts).toMatchObject({ done: 0, planned: 1 });
    expect(years).toEqual([2026, 2025, 2024, 2023, 2022, 2021, 2020]);
    expect(await read(boss, 'ward', 2022)).toMatchObject({ plans: 1 });
  });

  it('gives those who see numbers the words without whose they are, and no gap', async () => {
    const { areas } = await read(union);
    expect(areas[0]?.effects).toEqual([
      { measure: expect.anything(), reached: 'yes', effect: 'Alle kan det nå.' },
    ]);
    expect(areas[0]?.gap).toBeUndefined();
    const context = setUp();
    const named = buildEvaluation('ward', '2026-06-11T08:00:00.000Z', { effect: 'Navn bo fikk det til.' });
    context.records.put('evaluations', named);
    expect((await read(union, 'health', 2026, context)).areas[0]?.effects[0]?.effect).toBeUndefined();
  });

  it('is refused those who do not see the unit', async () => {
    const asked = (who: string, unit: string) => viewYearlyReport(setUp(), actor(who), asId(unit), 2026);
    expect(await asked('kim', 'health')).toEqual({ kind: 'forbidden' });
    expect(await asked('boss', 'none')).toEqual({ kind: 'notFound' });
  });
});

describe('the measure itself', () => {
  it('shows its owner what was evaluated, and the unit’s gap only to those who see its people', async () => {
    const seen = async (who: string) => {
      const outcome = await viewMeasure(setUp(), actor(who), asId('ward'));
      if (outcome.kind !== 'ok') throw new Error(outcome.kind);
      return outcome.value;
    };
    const bo = await seen('bo');
    expect(bo.evaluations).toHaveLength(1);
    expect(bo.moments.map(({ state, dueOn }) => `${state} ${dueOn}`)).toEqual([
      ...['done 2026-06-01', 'overdue 2026-09-01', 'coming 2026-12-01'],
    ]);
    expect({ seesGaps: bo.seesGaps, gaps: bo.gaps }).toEqual({ seesGaps: false, gaps: [] });
    expect((await seen('lea')).gaps).toMatchObject([
      { before: { on: day('2026-01-01') }, after: { gap: 2 } },
    ]);
  });
});
