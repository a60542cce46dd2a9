import { describe, expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { readDay } from './read-day.ts';
import type { Cell } from './sheet-row.ts';

const today = day('2026-11-25');

describe('a day out of a file', () => {
  it.each<[Cell, string]>([
    ['31.12.2026', '2026-12-31'],
    ['1.2.2026', '2026-02-01'],
    ['31/12-2026', '2026-12-31'],
    ['31-12-2026', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['2026/1/5', '2026-01-05'],
    [' 31.12.2026 00:00:00 ', '2026-12-31'],
    ['2026-12-31T08:15:00.000Z', '2026-12-31'],
    ['31.12.26', '2026-12-31'],
    ['31.12.46', '2046-12-31'],
    ['31.12.47', '1947-12-31'],
    [{ day: day('2026-12-31') }, '2026-12-31'],
  ])('%s', (cell, expected) => expect(readDay(cell, false, today)).toBe(expected));

  it.each<Cell>(['31.02.2026', '2026', 46387, 'i går', '13/13/2026', true, '', '1.1.126'])(
    'is not %s',
    (cell) => {
      expect(readDay(cell, false, today)).toBeUndefined();
    },
  );

  it('has the month first only where that is said', () => {
    expect(readDay('03/04/2026', false, today)).toBe('2026-04-03');
    expect(readDay('03/04/2026', true, today)).toBe('2026-03-04');
    expect(readDay('2026-04-03', true, today)).toBe('2026-04-03');
  });
});
