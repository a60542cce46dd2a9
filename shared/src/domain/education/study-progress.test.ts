import { describe, expect, it } from 'vitest';
import { buildGrantedLeave, buildLeave, buildPayCase } from '../../testing/build-leave.ts';
import { isoDate } from '../iso-date.ts';
import { completionFaults, progressFaults, reopeningFaults } from './study-progress.ts';

const today = isoDate('2026-11-26');
const codes = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code);
const completed = buildGrantedLeave('l', { studyState: 'completed', taken: 30 });

describe('how an education goes', () => {
  it('is told in the unit of its extent, and no more than there is', () => {
    const leave = buildGrantedLeave('l');
    expect(progressFaults(leave, { studyState: 'underWay', taken: 30 })).toEqual([]);
    expect(codes(progressFaults(leave, { studyState: 'underWay', taken: 30.5 }))).toEqual(['outsideRange']);
    expect(codes(progressFaults(leave, { studyState: 'interrupted', taken: -1 }))).toEqual(['outsideRange']);
  });

  it('is told of what has been granted and is not completed', () => {
    const told = { studyState: 'underWay', taken: 5 } as const;
    expect(codes(progressFaults(buildLeave('l'), told))).toEqual(['leaveNotGranted']);
    expect(codes(progressFaults(completed, told))).toEqual(['studyIsCompleted']);
  });
});

describe('completing it', () => {
  it.each([
    ['2026-11-26', []],
    ['2026-08-15', []],
    ['2026-11-27', ['dateInFuture']],
    ['2026-08-14', ['endsBeforeItBegins']],
  ] as const)('on %s gives %j', (on, expected) => {
    expect(codes(completionFaults(buildGrantedLeave('l'), isoDate(on), today))).toEqual(expected);
  });

  it('is done once, and of what has been granted', () => {
    expect(codes(completionFaults(completed, today, today))).toEqual(['studyIsCompleted']);
    expect(codes(completionFaults(buildLeave('l', { decision: 'refused' }), today, today))).toEqual([
      'leaveNotGranted',
    ]);
  });

  it.each([
    [undefined, []],
    ['toConsider', []],
    ['raised', ['payCaseIsTakenUp']],
    ['negotiated', ['payCaseIsTakenUp']],
    ['closed', ['payCaseIsTakenUp']],
  ] as const)('is taken back with the pay case %s: %j', (stage, expected) => {
    const payCase = stage && buildPayCase('l', { stage });
    expect(codes(reopeningFaults(completed, payCase))).toEqual(expected);
  });

  it('is not taken back before it is done', () => {
    expect(codes(reopeningFaults(buildGrantedLeave('l'), undefined))).toEqual(['studyIsNotCompleted']);
  });
});
