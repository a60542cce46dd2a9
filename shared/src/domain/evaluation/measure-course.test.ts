import { describe, expect, it } from 'vitest';
import { buildFollowUp, buildHistory, day } from '../../testing/build.ts';
import { type IsoInstant, norwegianDay } from '../iso-date.ts';
import type { MeasureStatus } from '../measure.ts';
import { courseOf, doneOn, statusOn } from './measure-course.ts';

const answer = (at: string, status: 'onTrack' | 'delayed' | 'done' | 'needsHelp') =>
  buildFollowUp('m', `${at}T09:00:00.000Z`, { status });
const change = (at: string, to: MeasureStatus) =>
  buildHistory('m', { at: `${at}T10:00:00.000Z` as IsoInstant, fields: [{ field: 'status', to }] });

describe('the course of a measure', () => {
  const course = courseOf(
    [
      answer('2026-09-01', 'done'),
      answer('2026-02-10', 'onTrack'),
      answer('2026-04-01', 'onTrack'),
      answer('2026-06-05', 'delayed'),
    ],
    [change('2026-05-01', 'stopped'), change('2026-06-20', 'onTrack'), buildHistory('m')],
  );

  it('is what its owner answered and what was decided, in order; a stopped one is not taken up by an answer', () => {
    expect(course.map(({ at, status }) => `${norwegianDay(new Date(at))} ${status}`)).toEqual([
      ...['2026-02-10 onTrack', '2026-05-01 stopped', '2026-06-20 onTrack', '2026-09-01 done'],
    ]);
  });

  it('tells the status of any day: planned before the first answer, and today what the measure says', () => {
    const today = day('2026-11-25');
    const at = (on: string) => statusOn({ status: 'needsHelp' }, course, day(on), today);
    expect(['2026-01-01', '2026-02-10', '2026-05-31', '2026-08-31', '2026-10-01'].map(at)).toEqual([
      ...['planned', 'onTrack', 'stopped', 'onTrack', 'done'],
    ]);
    expect(at('2026-11-25')).toBe('needsHelp');
    expect(statusOn({ status: 'done' }, [], day('2025-01-01'), today)).toBe('done');
  });

  it('tells when it became done, while it is', () => {
    expect(doneOn({ status: 'done' }, course)).toBe('2026-09-01');
    expect(doneOn({ status: 'delayed' }, course)).toBeUndefined();
    expect(doneOn({ status: 'done' }, course.slice(0, 3))).toBeUndefined();
  });

  it('counts days as they are in Norway', () => {
    const late = courseOf([buildFollowUp('m', '2026-06-30T22:30:00.000Z', { status: 'done' })], []);
    expect(doneOn({ status: 'done' }, late)).toBe('2026-07-01');
  });
});
