import { excelDay } from '@rod-trad/shared/domain/excel-day';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { describe, expect, it } from 'vitest';
import { sheetValue } from './sheet-value.ts';

const choices = ['Utvikle', 'Mobilisere'];

describe('what somebody has typed', () => {
  it.each([
    ['text', 'Mål', 'Mål'],
    ['text', 2026, '2026'],
    ['text', true, 'true'],
    ['long', '  ', '  '],
    ['number', 4, 4],
    ['number', ' 40 ', 40],
    ['number', '2,5', 2.5],
    ['percent', '40 %', 0.4],
    ['date', 46_357.5, 46_357],
    ['date', '2026-12-01', excelDay(isoDate('2026-12-01'))],
    ['date', '1.12.2026', excelDay(isoDate('2026-12-01'))],
    ['mark', 'X', 'x'],
    ['mark', '', ''],
    ['number', undefined, ''],
  ] as const)('in a column of %s, %j is read as %j', (kind, cell, value) => {
    expect(sheetValue({ kind }, cell)).toEqual({ value });
  });

  it.each([
    ['number', 'mange', 'notNumber'],
    ['percent', true, 'notNumber'],
    ['date', '31.02.2026', 'notDay'],
    ['date', 'snart', 'notDay'],
    ['date', 12, 'notDay'],
    ['mark', 'kanskje', 'notMark'],
    ['mark', 1, 'notMark'],
    ['text', '#REF!', 'formulaError'],
  ] as const)('in a column of %s, %j is a fault: %s', (kind, cell, fault) => {
    expect(sheetValue({ kind }, cell).fault).toBe(fault);
  });

  it('knows a choice by its letters, and nothing else', () => {
    expect(sheetValue({ kind: 'text', choices }, ' utvikle ')).toEqual({ value: 'Utvikle' });
    expect(sheetValue({ kind: 'text', choices }, 'Utvikl')).toEqual({ value: 'Utvikl', fault: 'notChoice' });
    expect(sheetValue({ kind: 'text', choices }, '')).toEqual({ value: '' });
  });
});
