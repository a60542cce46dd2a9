import { describe, expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { buildRound } from '../../testing/build-round.ts';
import { changeFaults, lastDayOf, stageOf } from './round-life.ts';

const round = buildRound('r', { endsOn: day('2026-12-15') });

describe('the life of a round', () => {
  it('is open on its last day, and closed by itself the day after', () => {
    expect(stageOf(round, day('2026-12-15'))).toBe('open');
    expect(stageOf(round, day('2026-12-16'))).toBe('closed');
    expect(stageOf({ ...round, status: 'draft' }, day('2026-12-16'))).toBe('draft');
  });

  it('counts until today, the end, or the day somebody closed it', () => {
    expect(lastDayOf(round, day('2026-12-01'))).toBe('2026-12-01');
    expect(lastDayOf(round, day('2027-03-01'))).toBe('2026-12-15');
    const closed = { ...round, status: 'closed', closedOn: day('2026-12-03') } as const;
    expect(lastDayOf(closed, day('2027-03-01'))).toBe('2026-12-03');
    expect(lastDayOf({ ...closed, closedOn: day('2026-12-20') }, day('2027-03-01'))).toBe('2026-12-15');
  });

  it('while open, moves its end and nothing of what people were told', () => {
    const on = day('2026-12-01');
    expect(changeFaults(round, { ...round, endsOn: day('2027-01-15') }, on)).toEqual([]);
    expect(changeFaults(round, { purpose: 'Noe annet', unitIds: [] }, on)).toEqual([
      { field: 'purpose', code: 'roundIsOpen' },
      { field: 'unitIds', code: 'roundIsOpen' },
    ]);
    expect(changeFaults({ ...round, status: 'draft' }, { purpose: 'Noe annet' }, on)).toEqual([]);
  });

  it('closed, is not changed, nor opened again by moving its end', () => {
    expect(changeFaults(round, { endsOn: day('2027-01-15') }, day('2026-12-16'))).toEqual([
      { field: 'status', code: 'roundIsClosed' },
    ]);
    expect(changeFaults({ ...round, status: 'discarded' }, {}, day('2026-12-01'))).toHaveLength(1);
  });
});
