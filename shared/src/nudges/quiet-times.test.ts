import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, norwegianDay } from '../domain/iso-date.ts';
import { isDayOff, mayDisturb, nextOpening, norwegianTime, workingHours } from './quiet-times.ts';

const day = isoDate;

describe('quiet times', () => {
  it('are weekends, public holidays and their eves, and July', () => {
    for (const off of [
      '2026-11-21',
      '2026-11-22',
      '2026-05-17',
      '2026-04-02',
      '2026-05-14',
      '2026-12-24',
      '2026-07-15',
    ]) {
      expect(isDayOff(day(off)), off).toBe(true);
    }
    for (const on of ['2026-11-23', '2026-06-30', '2026-08-03', '2026-02-06', '2026-12-23']) {
      expect(isDayOff(day(on)), on).toBe(false);
    }
  });

  it('are kept by Norwegian wall clock, winter and summer', () => {
    expect(mayDisturb(new Date('2026-11-23T07:00:00Z'), workingHours)).toBe(true);
    expect(mayDisturb(new Date('2026-11-23T06:59:00Z'), workingHours)).toBe(false);
    expect(mayDisturb(new Date('2026-06-15T06:00:00Z'), workingHours)).toBe(true);
    expect(mayDisturb(new Date('2026-11-23T15:00:00Z'), workingHours)).toBe(false);
    expect(mayDisturb(new Date('2026-11-22T10:00:00Z'), workingHours)).toBe(false);
    expect(mayDisturb(new Date('2026-11-22T10:00:00Z'), { ...workingHours, keepDaysOff: false })).toBe(true);
  });

  it('give way to the hours a person has asked for, and to nobody’s wish for a Sunday', () => {
    const evening = { fromHour: 18, untilHour: 21 };
    expect(mayDisturb(new Date('2026-11-23T17:30:00Z'), workingHours, evening)).toBe(true);
    expect(mayDisturb(new Date('2026-11-23T10:00:00Z'), workingHours, evening)).toBe(false);
    expect(mayDisturb(new Date('2026-11-22T17:30:00Z'), workingHours, evening)).toBe(false);
  });

  it('end at an hour of the wall clock, after the last day off', () => {
    const opening = (at: string, own?: { fromHour: number; untilHour: number }) =>
      nextOpening(new Date(at), workingHours, own);
    expect(opening('2026-11-23T09:00:00Z')).toBe('2026-11-23T09:00:00.000Z');
    expect(opening('2026-11-20T15:00:00Z')).toBe('2026-11-23T07:00:00.000Z');
    expect(opening('2026-06-30T18:00:00Z')).toBe('2026-08-03T06:00:00.000Z');
    expect(opening('2026-11-23T03:00:00Z', { fromHour: 18, untilHour: 21 })).toBe('2026-11-23T17:00:00.000Z');
    expect(nextOpening(new Date('2026-11-23T09:00:00Z'), workingHours, undefined, day('2026-11-28'))).toBe(
      '2026-11-30T07:00:00.000Z',
    );
  });

  it('are over whenever the next opening says so', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.nat(23), fc.integer({ min: 1, max: 24 }), (at, fromHour, length) => {
        const own = { fromHour, untilHour: Math.min(24, fromHour + length) };
        const opens = new Date(nextOpening(at, workingHours, own));
        expect(opens >= at).toBe(true);
        expect(mayDisturb(opens, workingHours, own)).toBe(true);
      }),
    );
  });

  it('know the two nights the clock is moved', () => {
    expect(norwegianTime(day('2026-03-29'), 8).toISOString()).toBe('2026-03-29T06:00:00.000Z');
    expect(norwegianTime(day('2026-10-25'), 8).toISOString()).toBe('2026-10-25T07:00:00.000Z');
    expect(norwegianDay(norwegianTime(day('2026-06-01'), 0))).toBe('2026-06-01');
  });
});
