import type { SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import { day } from '@rod-trad/shared/testing/build';
import { createText } from '@rod-trad/shared/text/create-text';
import { describe, expect, it } from 'vitest';
import { labelsOf } from '../presenters/labels.ts';
import { rowId } from './row-id.ts';
import { sheetCells } from './sheet-cells.ts';

const cells = (of: SheetRow['cells']) => sheetCells(of, createText('nb'), day('2026-11-25'));
const areas = labelsOf([
  { id: 'wound', name: 'Sårstell' },
  { id: 'home', name: 'Hjem; og bo' },
]);

describe('the cells of a row', () => {
  it('are as they were where nothing was sent', () => {
    const none = cells({});
    expect([none.text('a', 'før'), none.number('a', 3), none.day('a', day('2026-01-01'))]).toEqual([
      ...['før', 3, '2026-01-01'],
    ]);
    expect([none.mark('a', true), none.choice('a', areas, 'wound'), none.years('a', [2026])]).toEqual([
      ...[true, 'wound', [2026]],
    ]);
    expect(none.faults).toEqual([]);
  });

  it.each([
    ['1 200,5', 1200.5],
    ['1\u00a0200', 1200],
    ['12.25', 12.25],
    ['\u22123', -3],
    [7, 7],
    ['  ', undefined],
  ])('have %j for a number', (cell, value) => {
    const read = cells({ a: cell });
    expect(read.number('a', 99)).toBe(value);
    expect(read.faults).toEqual([]);
  });

  it.each([
    ['31.12.2026', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['31/12-26', '2026-12-31'],
    // 1 March 1900 and the last day of 2026, as Excel counts; the time of the day is left out.
    [61, '1900-03-01'],
    [46_387.75, '2026-12-31'],
    ['', undefined],
  ])('have %j for a day', (cell, value) => {
    const read = cells({ a: cell });
    expect(read.day('a', day('2020-01-01'))).toBe(value);
    expect(read.faults).toEqual([]);
  });

  it('find names whatever their case, several with semicolons, and keep what was shown', () => {
    const read = cells({ a: ' SÅRSTELL ', b: 'sårstell;', c: 'Hjem; og bo', d: 'Gammelt navn' });
    expect(read.choice('a', areas, undefined)).toBe('wound');
    expect(read.choices('b', areas, [])).toEqual(['wound']);
    expect(read.choices('c', areas, [{ id: 'home', called: 'Hjem; og bo' }])).toEqual(['home']);
    expect(read.choice('d', areas, 'home', 'Gammelt navn')).toBe('home');
    expect(read.faults).toEqual([]);
  });

  it('tell of what they cannot read, by its column, and once', () => {
    const read = cells({ a: 'tolv', b: '31.02.2026', c: 'ja', d: 'Sykkel', e: '26', f: '' });
    expect(read.number('a', 1)).toBe(1);
    expect(read.day('b', undefined)).toBeUndefined();
    read.mark('c', false);
    expect(read.need('d', read.choice('d', areas, undefined))).toBeUndefined();
    expect(read.years('e', [2025])).toEqual([2025]);
    read.need('f', read.choice('f', areas, 'wound'));
    expect(read.faults.map(({ column }) => column)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(read.faults.at(3)?.words).toContain('«Sykkel»');
  });

  it('give a text back as it was kept, when only the line breaks are other', () => {
    expect(cells({ a: 'en\nto' }).text('a', 'en\r\nto')).toBe('en\r\nto');
  });
});

describe('the id of a row', () => {
  it('is a UUID, the same for the same parts and for no others', () => {
    expect(rowId('a', 'b')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(rowId('a', 'b')).toBe(rowId('a', 'b'));
    expect(rowId('ab')).not.toBe(rowId('a', 'b'));
  });
});
