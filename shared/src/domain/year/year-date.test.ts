import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import { standardDates } from './standard-dates.data.ts';
import {
  datesOfYear,
  nextDate,
  stageOfDate,
  type YearDate,
  yearDateFaults,
  yearDateKinds,
} from './year-date.ts';

const moved = (year: number, from: string, to?: string, kind: YearDate['kind'] = 'budget'): YearDate => ({
  id: asId(`${kind}-${year}`),
  ...{ kind, year, from: day(from), to: to === undefined ? undefined : day(to) },
});
const budget = (year: number, rows: readonly YearDate[]) =>
  datesOfYear(year, rows).find(({ kind }) => kind === 'budget');

describe('the dates of a year', () => {
  it('stand where they stand by themselves, in their order, and each kind once', () => {
    const dates = datesOfYear(2026, []);
    expect(Object.keys(standardDates).toSorted()).toEqual([...yearDateKinds].toSorted());
    expect(dates.map(({ kind }) => kind)).toEqual(yearDateKinds);
    expect(dates[0]).toMatchObject({ kind: 'talkPeriod', from: '2026-01-15', to: '2026-03-31' });
    // A school year ends in the next.
    expect(dates.find(({ kind }) => kind === 'schoolYear')).toMatchObject({
      from: '2026-08-15',
      to: '2027-06-20',
    });
    expect(dates.every(({ movedSince }) => movedSince === undefined)).toBe(true);
  });

  it('are moved from a year on, until they are moved again', () => {
    const rows = [moved(2027, '2027-11-30'), moved(2029, '2029-12-01')];
    expect([2026, 2027, 2028, 2029, 2030].map((year) => budget(year, rows)?.from)).toEqual([
      '2026-12-15',
      '2027-11-30',
      '2028-11-30',
      '2029-12-01',
      '2030-12-01',
    ]);
    expect(budget(2028, rows)?.movedSince).toBe(2027);
  });

  it('are not moved any longer when they are put back', () => {
    expect(budget(2028, [moved(2027, '2027-11-30'), moved(2028, '2028-12-15')])?.movedSince).toBeUndefined();
  });

  it('give way where there is no 29 February', () => {
    const rows = [moved(2028, '2028-02-29')];
    expect(budget(2029, rows)?.from).toBe('2029-02-28');
    expect(budget(2032, rows)?.from).toBe('2032-02-29');
  });

  it('begin in the year that is asked for, whatever was moved', () => {
    const years = fc.integer({ min: 2024, max: 2060 });
    const row = fc
      .tuple(fc.constantFrom(...yearDateKinds), years, fc.integer({ min: 0, max: 364 }))
      .map(([kind, year, n]) => {
        const from = new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10);
        return moved(year, from, undefined, kind);
      });
    fc.assert(
      fc.property(fc.array(row), years, (rows, year) => {
        const dates = datesOfYear(year, rows);
        expect(dates).toHaveLength(yearDateKinds.length);
        expect(dates.every(({ from }) => from.startsWith(`${year}-`))).toBe(true);
        expect(dates.map(({ from }) => from)).toEqual(dates.map(({ from }) => from).toSorted());
      }),
    );
  });
});

describe('where a date is', () => {
  it.each([
    ['2026-01-14', 'ahead'],
    ['2026-01-15', 'now'],
    ['2026-03-31', 'now'],
    ['2026-04-01', 'past'],
  ])('on %s the talks are %s', (today, stage) => {
    expect(stageOfDate({ from: day('2026-01-15'), to: day('2026-03-31') }, day(today))).toBe(stage);
  });

  it('and what comes next, over the turn of the year', () => {
    expect(nextDate([], day('2026-11-25'))).toMatchObject({ kind: 'budget', from: '2026-12-15' });
    expect(nextDate([], day('2026-12-15'))).toMatchObject({ kind: 'budget' });
    expect(nextDate([], day('2026-12-16'))).toMatchObject({ kind: 'talkPeriod', from: '2027-01-15' });
    expect(nextDate([moved(2026, '2026-11-26')], day('2026-11-27'))?.kind).toBe('talkPeriod');
  });
});

describe('a date as it is moved', () => {
  it.each([
    [2026, '2026-11-01', undefined, []],
    [2026, '2026-08-20', '2027-06-18', []],
    [2025, '2025-11-01', undefined, ['year: outsideRange']],
    [2032, '2032-11-01', undefined, ['year: outsideRange']],
    [2026, '2027-01-01', undefined, ['from: otherYear']],
    [2026, '2026-11-01', '2026-10-31', ['to: endsBeforeItBegins']],
    [2026, '2026-01-01', '2027-01-03', ['to: longerThanAYear']],
  ])('%s from %s to %s', (year, from, to, faults) => {
    const said = yearDateFaults(moved(year, from, to), day('2026-11-25'));
    expect(said.map(({ field, code }) => `${field}: ${code}`)).toEqual(faults);
  });
});
