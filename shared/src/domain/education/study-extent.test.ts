import { describe, expect, it } from 'vitest';
import { isLongEnoughForPay, yearsOfExtent } from './study-extent.ts';

const extent = (studyAmount: number, studyUnit: 'credits' | 'months' | 'days') => ({
  studyUnit,
  studyAmount,
});

describe('the extent of an education', () => {
  it.each([
    [60, 'credits', 1],
    [30, 'credits', 0.5],
    [7.5, 'credits', 0.125],
    [12, 'months', 1],
    [6, 'months', 0.5],
    [2, 'days', undefined],
  ] as const)('of %d %s is %s years', (amount, unit, years) => {
    expect(yearsOfExtent(extent(amount, unit))).toBe(years);
  });

  it.each([
    [30, 'credits', true],
    [29.5, 'credits', false],
    [60, 'credits', true],
    [6, 'months', true],
    [5, 'months', false],
    [2, 'days', false],
    [300, 'days', false],
  ] as const)('of %d %s may lead to a pay case: %s', (amount, unit, expected) => {
    expect(isLongEnoughForPay(extent(amount, unit))).toBe(expected);
  });
});
