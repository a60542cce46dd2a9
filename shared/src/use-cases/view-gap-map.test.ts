import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { day } from '../testing/build.ts';
import { careTown, careTownNow } from '../testing/care-town.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import type { GapMapReport } from './gap-reports.ts';
import { type MapQuestion, viewGapMap } from './view-gap-map.ts';

type Who = ReturnType<typeof actor>;
const hr = actor('hr', 'HrAdviser');
const union = actor('union', 'UnionRep');
const open = () => testContext(careTown(), careTownNow);

async function mapOf(who: Who, unit: string, over: Partial<MapQuestion> = {}, context = open()) {
  const outcome = await viewGapMap(context, who, { unitId: asId(unit), ...over });
  if (outcome.kind !== 'ok') throw new Error(`refused: ${outcome.kind}`);
  return outcome.value;
}
const tableOf = ({ table }: GapMapReport) => {
  if (table.kind !== 'shown') throw new Error(table.kind);
  return table;
};
const rowOf = (report: GapMapReport, unit: string) => {
  const row = tableOf(report).rows.find((each) => each.unit.id === unit);
  return row?.totals.map((total) =>
    total.kind === 'hidden'
      ? `${total.competenceId} hidden`
      : `${total.gap.competenceId} ${total.gap.met}/${total.gap.gap}/${total.gap.unknown}`,
  );
};

describe('the map of gaps', () => {
  it('shows a unit and everything below it, depth first and by name', async () => {
    const { rows } = tableOf(await mapOf(hr, 'town'));
    expect(rows.map(({ unit, depth, hasChildren }) => [unit.id, depth, hasChildren])).toEqual([
      ['town', 0, true],
      ['health', 1, true],
      ['clinic', 2, false],
      ['house', 2, false],
      ['ward', 2, false],
    ]);
  });

  it('shows what is asked of anybody or of a unit, in the order of the areas', async () => {
    const report = await mapOf(hr, 'town');
    const { columns } = tableOf(report);
    expect(columns.map(({ competence }) => competence.id)).toEqual(['guide', 'wound']);
    expect(columns.map(({ critical }) => critical)).toEqual([true, false]);
    expect(columns[0]?.areas.map(({ id }) => id)).toEqual(['area', 'other']);
    expect(rowOf(report, 'ward')).toEqual(['wound 0/0/0', 'guide 2/2/1']);
    expect(rowOf(report, 'town')).toEqual(['guide 2/2/1']);
    expect(rowOf(report, 'clinic')).toEqual([]);
    const wound = tableOf(report).rows.find(({ unit }) => unit.id === 'ward')?.totals[0];
    expect(wound).toMatchObject({ gap: { collective: { needed: 2, holders: 1, shortage: 1 } } });
  });

  it('has distinct people at the other edge', async () => {
    const { rows } = tableOf(await mapOf(hr, 'town'));
    expect(rows.map(({ people }) => people)).toEqual([
      { required: 5, gap: 2, unknown: 1 },
      { required: 5, gap: 2, unknown: 1 },
      { required: 0, gap: 0, unknown: 0 },
      { required: 0, gap: 0, unknown: 0 },
      { required: 5, gap: 2, unknown: 1 },
    ]);
  });

  it('asks the demands of a later year of today’s people', async () => {
    const report = await mapOf(hr, 'health', { year: 2030 });
    expect(report).toMatchObject({ on: '2030-12-31', year: 2030 });
    expect(report.years).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036]);
    expect(rowOf(report, 'clinic')).toEqual(['wound 0/0/2']);
    expect(rowOf(await mapOf(hr, 'health', { year: 2026 }), 'clinic')).toEqual([]);
    for (const year of [2025, 2037]) {
      expect((await mapOf(hr, 'health', { year })).table).toEqual({ kind: 'yearNotOffered' });
    }
  });

  it('is of one position group, and offers those who are there', async () => {
    const report = await mapOf(hr, 'ward', { positionGroupId: asId('carer') });
    expect(report.positionGroups.map(({ id }) => id)).toEqual(['nurse', 'carer']);
    expect((await mapOf(hr, 'ward')).positionGroups.map(({ id }) => id)).toEqual(['nurse']);
    expect(rowOf(report, 'ward')).toEqual([]);
    const unheardOf = { unitId: asId<'Unit'>('ward'), positionGroupId: asId<'PositionGroup'>('nobody') };
    expect(await viewGapMap(open(), hr, unheardOf)).toEqual({ kind: 'notFound' });
  });

  it('is refused to whoever has no business there', async () => {
    for (const [who, unit] of [
      [actor('ann'), 'ward'],
      [actor('kim'), 'ward'],
      [actor('lea'), 'health'],
      [actor('admin', 'Administrator'), 'town'],
    ] as const) {
      expect(await viewGapMap(open(), who, { unitId: asId(unit) })).toEqual({ kind: 'forbidden' });
    }
    expect(await viewGapMap(open(), hr, { unitId: asId('nowhere') })).toEqual({ kind: 'notFound' });
  });
});

describe('the map of a union representative', () => {
  it('is what has been published this month, with no sums over competences', async () => {
    const report = await mapOf(union, 'town');
    expect(report).toMatchObject({ sight: 'numbers', on: '2026-11-01', years: [2026] });
    const { rows, columns } = tableOf(report);
    expect(rows.every(({ people }) => people === undefined)).toBe(true);
    // Five people with two, two and one: every number is small. That wound care is asked of nobody is none.
    expect(rowOf(report, 'ward')).toEqual(['guide hidden', 'wound 0/0/0']);
    for (const { totals } of rows) expect(totals).toHaveLength(columns.length);
    for (const { unit } of rows) {
      for (const total of rows.find((row) => row.unit === unit)?.totals ?? []) {
        if (total.kind !== 'shown') continue;
        expect(total.gap).toMatchObject({ exempt: 0, deficit: 0, critical: false });
        expect(total.gap.collective).toBeUndefined();
      }
    }
  });

  it('has no other year, and position groups no further down than the sectors', async () => {
    expect((await mapOf(union, 'town', { year: 2030 })).table).toEqual({ kind: 'yearNotOffered' });
    expect((await mapOf(union, 'health')).positionGroups).toHaveLength(2);
    expect((await mapOf(union, 'ward')).positionGroups).toEqual([]);
    const nurses = await mapOf(union, 'ward', { positionGroupId: asId('nurse') });
    expect(rowOf(nurses, 'ward')).toEqual(['guide hidden', 'wound hidden']);
  });

  it('does not move when a colleague comes home from a course', async () => {
    const context = open();
    const before = tableOf(await mapOf(union, 'town', {}, context));
    const row = context.records.where('assessments', 'bo')[0];
    if (row === undefined) throw new Error('nobody');
    context.records.put('assessments', {
      ...row,
      id: asId<'Assessment'>('later'),
      level: 4,
      on: day('2026-11-20'),
    });
    expect(tableOf(await mapOf(union, 'town', {}, context))).toEqual(before);
    expect(rowOf(await mapOf(hr, 'town', {}, context), 'ward')).toEqual(['wound 0/0/0', 'guide 3/1/1']);
  });
});
