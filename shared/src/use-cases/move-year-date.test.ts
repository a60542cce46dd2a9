import { describe, expect, it } from 'vitest';
import { day } from '../testing/build.ts';
import { hr, leader, planTown } from '../testing/plan-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { moveYearDate, type YearDateInput } from './move-year-date.ts';
import { viewYear } from './view-year.ts';

const key = (n: number) => `0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e${n}f`;
const move = (over: Partial<YearDateInput> = {}): YearDateInput => ({
  ...{ key: key(0), kind: 'budget', year: 2027, from: day('2027-11-30') },
  ...over,
});
const seen = async (context: ReturnType<typeof planTown>, year: number, who = hr) => {
  const outcome = await viewYear(context, who, year);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
};
const budget = async (context: ReturnType<typeof planTown>, year = 2027) =>
  (await seen(context, year)).dates.find(({ kind }) => kind === 'budget');

describe('a date of the municipal year', () => {
  it('is moved by HR from a year on, put back, and remembered', async () => {
    const context = planTown();
    expect(await budget(context)).toMatchObject({ from: '2027-12-15', stage: 'ahead', etag: undefined });
    expect(await moveYearDate(context, hr, move())).toEqual({ kind: 'ok', value: 'saved' });
    const moved = await budget(context);
    expect(moved).toMatchObject({ from: '2027-11-30', movedSince: 2027 });
    expect(await budget(context, 2029)).toMatchObject({ from: '2029-11-30', etag: undefined });
    const back = move({ key: key(1), from: day('2027-12-15'), etag: moved?.etag });
    expect(await moveYearDate(context, hr, back)).toEqual({ kind: 'ok', value: 'saved' });
    expect((await budget(context))?.movedSince).toBeUndefined();
    expect((await seen(context, 2027)).moves.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['2027-12-15', '2027-11-30']),
    );
    expect(context.audited.map(({ action }) => action)).toEqual(['write:year:move', 'write:year:move']);
  });

  it('is moved once when it is sent twice, and met when somebody else has moved it', async () => {
    const context = planTown();
    await moveYearDate(context, hr, move());
    expect(await moveYearDate(context, hr, move())).toEqual({ kind: 'ok', value: 'saved' });
    expect(context.submitted).toHaveLength(1);
    const other = move({ key: key(2), from: day('2027-12-01') });
    expect(await moveYearDate(context, hr, other)).toMatchObject({
      kind: 'conflict',
      current: { entity: { from: '2027-11-30' } },
    });
  });

  it('is refused out of its year, to everybody but HR, and shown to those who read plans', async () => {
    const context = planTown();
    expect(await moveYearDate(context, hr, move({ from: day('2028-01-02') }))).toMatchObject({
      kind: 'invalid',
    });
    expect(await moveYearDate(context, leader, move())).toEqual({ kind: 'forbidden' });
    expect(await viewYear(context, actor('kari'), 2027)).toEqual({ kind: 'forbidden' });
    await moveYearDate(context, hr, move());
    const forRep = await seen(context, 2027, actor('rep', 'UnionRep'));
    expect(forRep).toMatchObject({ mayMove: false, moves: [] });
    expect(forRep.dates.every(({ etag }) => etag === undefined)).toBe(true);
  });
});
