import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { buildAssessment, buildEmployment, buildExemption, buildUnit, day } from '../testing/build.ts';
import { careTown, careTownNow } from '../testing/care-town.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import type { AdviceList, GapAdviceReport } from './gap-reports.ts';
import { type AdviceQuestion, viewGapAdvice } from './view-gap-advice.ts';

type Who = ReturnType<typeof actor>;
const hr = actor('hr', 'HrAdviser');
const leader = actor('lea');
const boss = actor('boss');
const union = actor('union', 'UnionRep');
const open = () => testContext(careTown(), careTownNow);

async function advise(
  who: Who,
  unit: string,
  competence: string,
  context = open(),
  over: Partial<AdviceQuestion> = {},
) {
  const question = { unitId: asId<'Unit'>(unit), competenceId: asId<'Competence'>(competence), ...over };
  const outcome = await viewGapAdvice(context, who, question);
  if (outcome.kind !== 'ok') throw new Error(`refused: ${outcome.kind}`);
  return outcome.value;
}
const coverageOf = ({ advice }: GapAdviceReport) => {
  if (advice.kind !== 'shown') throw new Error(advice.kind);
  return advice.coverage;
};
const names = (list: AdviceList | undefined) =>
  list?.kind === 'shown' ? list.rows.map(({ person }) => person.id) : list?.kind;

describe('advice to a leader', () => {
  it('is by name: who is short, who is not known, whom to mobilise and to develop', async () => {
    const report = await advise(leader, 'ward', 'guide');
    const coverage = coverageOf(report);
    expect(report.total).toMatchObject({ gap: { required: 5, met: 2, gap: 2, unknown: 1 } });
    expect(names(coverage.gap)).toEqual(['bo', 'cia']);
    expect(names(coverage.unknownPeople)).toEqual(['dag']);
    expect(coverage.mobilise.here).toMatchObject({
      rows: [{ person: { id: 'lea' }, inUse: 'no', held: 4, unused: 2, unit: { id: 'ward' } }],
    });
    expect(coverage.develop).toMatchObject({
      rows: [
        { person: { id: 'bo' }, why: ['oneBelow'], held: 2, required: 3 },
        { person: { id: 'cia' }, why: ['wish'], held: 0 },
      ],
    });
    expect(coverage).toMatchObject({ level: 3, shortage: 2, unknown: 1, recruit: { atLeast: 0, atMost: 2 } });
    expect(report.column).toMatchObject({ competence: { status: 'phasingOut' }, critical: true });
  });

  it('names nobody outside the own line: the rest of the sector is a band', async () => {
    const { sector } = coverageOf(await advise(leader, 'ward', 'guide')).mobilise;
    expect(sector?.unit.id).toBe('health');
    expect(names(sector?.named)).toEqual([]);
    // Eight in the big house and one in the clinic.
    expect(sector?.others).toEqual({ kind: 'range', from: 5, to: 9 });
  });

  it('has the same band for the whole month, whatever group is asked about, and whoever says something now', async () => {
    const context = open();
    const band = async () =>
      coverageOf(await advise(leader, 'ward', 'guide', context)).mobilise.sector?.others;
    const before = await band();
    for (const id of ['house1', 'house2', 'house4']) {
      context.records.put(
        'assessments',
        buildAssessment(id, 'guide', { level: 4, inUse: 'no', on: day('2026-11-20') }),
      );
      // Entered late, with an early date.
      context.records.put(
        'assessments',
        buildAssessment(id, 'guide', { level: 4, inUse: 'no', on: day('2026-10-20') }),
      );
    }
    expect(await band()).toEqual(before);
    const nurses = { positionGroupId: asId<'PositionGroup'>('nurse') };
    const ofNurses = coverageOf(await advise(leader, 'ward', 'guide', context, nurses));
    expect(ofNurses.mobilise.sector?.others).toEqual(before);
  });

  it('counts the others as the month’s first day began', async () => {
    const context = open();
    for (const id of ['house1', 'house2', 'house4']) {
      context.records.put(
        'assessments',
        buildAssessment(id, 'guide', { level: 4, inUse: 'no', on: day('2026-11-01') }),
      );
    }
    const { sector } = coverageOf(await advise(leader, 'ward', 'guide', context)).mobilise;
    expect(sector?.others).toEqual({ kind: 'range', from: 5, to: 9 });
  });

  it('tells whoever sees numbers elsewhere nothing of the others', async () => {
    const both = actor('lea', 'UnionRep');
    const { sector } = coverageOf(await advise(both, 'ward', 'guide')).mobilise;
    expect(sector?.others).toEqual({ kind: 'untold', threshold: 5 });
  });

  it('names in the sector those the reader may see', async () => {
    const ofBoss = coverageOf(await advise(boss, 'ward', 'guide')).mobilise.sector;
    const ofHr = coverageOf(await advise(hr, 'ward', 'guide')).mobilise.sector;
    for (const sector of [ofBoss, ofHr]) {
      expect(names(sector?.named)).toHaveLength(9);
      expect(names(sector?.named)).toContain('kai');
      expect(sector?.others).toBeUndefined();
    }
    expect(coverageOf(await advise(boss, 'health', 'guide')).mobilise.sector).toBeUndefined();
  });

  it('is about the unit’s own demand too, on people of whom nothing is asked', async () => {
    const context = open();
    context.records.put('assessments', buildAssessment('bo', 'wound', { level: 2 }));
    const coverage = coverageOf(await advise(leader, 'ward', 'wound', context));
    expect(coverage).toMatchObject({
      level: 3,
      shortage: 1,
      vulnerability: { holders: 1, soloHolder: true },
    });
    expect(names(coverage.develop)).toEqual(['bo']);
    expect((await advise(leader, 'ward', 'unasked')).advice).toEqual({ kind: 'noDemand' });
  });

  it('never speaks of who is exempt', async () => {
    const context = open();
    context.records.put('exemptions', buildExemption('cia', 'req-guide'));
    const report = await advise(leader, 'ward', 'guide', context);
    expect(report.total).toMatchObject({ gap: { gap: 1, exempt: 1 } });
    expect(JSON.stringify(coverageOf(report))).not.toContain('cia');
  });

  it('asks about what a merged competence has become', async () => {
    const context = open();
    const guide = context.records.get('competences', asId('guide'))?.entity;
    if (guide === undefined) throw new Error('no competence');
    context.records.put('competences', { ...guide, status: 'retired', mergedInto: asId('unasked') });
    const { column, trend } = await advise(leader, 'ward', 'guide', context);
    expect(column.competence.id).toBe('unasked');
    const points = trend.kind === 'shown' ? trend.points : [];
    // Of Lea the newest row counts, which says 2 of the other one; Ann holds what is asked.
    expect(points.map(({ met }) => met)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it('shows how it has come so far, quarter by quarter', async () => {
    const { trend } = await advise(leader, 'ward', 'guide');
    if (trend.kind !== 'shown') throw new Error(trend.kind);
    expect(trend.points.map(({ on }) => on).slice(-3)).toEqual(['2026-07-01', '2026-10-01', '2026-11-23']);
    expect(trend.points[0]).toEqual({ on: '2025-01-01', required: 5, met: 0, gap: 0, unknown: 5 });
    expect(trend.points.at(-1)).toEqual({ on: '2026-11-23', required: 5, met: 2, gap: 2, unknown: 1 });
  });

  it('lists nobody where a list could not be read', async () => {
    const context = open();
    for (let n = 0; n < 130; n += 1) {
      context.records.put('employments', buildEmployment(`new${n}`, 'ward'));
    }
    expect(coverageOf(await advise(hr, 'town', 'guide', context)).unknownPeople).toEqual({
      kind: 'tooMany',
      count: 131,
    });
  });
});

describe('reading advice', () => {
  it('is audited by number: in the unit, and in the sector when others there are named', async () => {
    const context = open();
    await advise(leader, 'ward', 'guide', context);
    expect(context.audited).toMatchObject([
      { actorId: 'lea', action: 'read:gap:advice', subject: 'ward', people: 3 },
    ]);
    await advise(hr, 'ward', 'guide', context);
    expect(context.audited.slice(1)).toMatchObject([
      { actorId: 'hr', subject: 'ward', people: 4 },
      { actorId: 'hr', subject: 'health', people: 9 },
    ]);
    await advise(union, 'ward', 'guide', context);
    expect(context.audited).toHaveLength(3);
  });

  it('gives a union representative the month’s numbers, and nobody', async () => {
    const report = await advise(union, 'ward', 'guide');
    expect(report).toMatchObject({
      ...{ sight: 'numbers', on: '2026-11-01', total: { kind: 'hidden' } },
      ...{ advice: { kind: 'notAllowed' }, trend: { kind: 'thisMonthOnly' } },
    });
    for (const id of ['lea', 'ann', 'bo', 'cia', 'dag', 'kai', 'house0']) {
      // Who leads the unit is in the unit's row, which stays on the server.
      expect(JSON.stringify({ ...report, unit: undefined })).not.toContain(`"${id}"`);
    }
  });

  it('is refused to whoever has no business there, also about what is not published', async () => {
    const ask = (who: Who, unit: string, competence: string) =>
      viewGapAdvice(open(), who, { unitId: asId(unit), competenceId: asId(competence) });
    for (const who of [actor('ann'), actor('kim'), actor('admin', 'Administrator'), actor('stranger')]) {
      expect(await ask(who, 'ward', 'guide')).toEqual({ kind: 'forbidden' });
    }
    expect(await ask(leader, 'health', 'guide')).toEqual({ kind: 'forbidden' });
    expect(await ask(hr, 'nowhere', 'guide')).toEqual({ kind: 'notFound' });
    expect(await ask(hr, 'ward', 'nothing')).toEqual({ kind: 'notFound' });
    expect(await ask(union, 'ward', 'unasked')).toEqual({ kind: 'notFound' });
  });

  it('goes to the unit its work went to when the unit is closed', async () => {
    const context = open();
    context.records.put(
      'units',
      buildUnit('ward', {
        parentId: asId('health'),
        closedOn: day('2026-10-01'),
        successorId: asId('clinic'),
      }),
    );
    const coverage = coverageOf(await advise(hr, 'clinic', 'wound', context));
    // Two who can do wound care were asked of the ward as a whole.
    expect(coverage).toMatchObject({ shortage: 1, vulnerability: { holders: 1 } });
  });
});
