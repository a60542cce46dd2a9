import { describe, expect, it } from 'vitest';
import { buildGrantedLeave, buildLeave } from '../../testing/build-leave.ts';
import { isoDate } from '../iso-date.ts';
import { type LeaveRuling, rulingChanges, rulingFaults } from './leave-decision.ts';

const today = isoDate('2026-11-26');
const decided = { decidedOn: today, decidedAs: 'Avdelingsleder' };
const granted = {
  ...{ ...decided, decision: 'granted', pay: 'paid', necessary: false, expensesCovered: true },
  ...{ substituteHours: 120, compensation: '' },
} satisfies LeaveRuling;
const refused = {
  ...decided,
  decision: 'refused',
  refusedBecause: 'Tre andre i avdelingen har permisjon samtidig.',
} satisfies LeaveRuling;
const faultsOf = (leave: Parameters<typeof rulingFaults>[0], ruling: LeaveRuling) =>
  rulingFaults(leave, ruling, today).map(({ field, code }) => `${field} ${code}`);

describe('a decision on education leave', () => {
  it('grants, or refuses for special reasons', () => {
    expect(faultsOf(buildLeave('l'), granted)).toEqual([]);
    expect(faultsOf(buildLeave('l'), refused)).toEqual([]);
    expect(faultsOf(buildLeave('l'), { ...refused, refusedBecause: '  ' })).toEqual([
      'refusedBecause specialReasonsNeeded',
    ]);
  });

  it('says in which role, and is not of tomorrow', () => {
    const faults = faultsOf(buildLeave('l'), {
      ...{ ...granted, decidedAs: '', decidedOn: isoDate('2026-11-27') },
    });
    expect(faults).toEqual(['decidedAs required', 'decidedOn dateInFuture']);
  });

  it('gives pay and expenses for what is necessary for the tasks given', () => {
    const necessary = { ...granted, necessary: true };
    expect(faultsOf(buildLeave('l'), necessary)).toEqual([]);
    // "I den utstrekning": in part is to some extent.
    expect(faultsOf(buildLeave('l'), { ...necessary, pay: 'partly' })).toEqual([]);
    expect(faultsOf(buildLeave('l'), { ...necessary, pay: 'unpaid', expensesCovered: false })).toEqual([
      'pay paidWhenNecessary',
      'expensesCovered paidWhenNecessary',
    ]);
  });

  it.each([-1, 1.5, 5001])('counts substitutes in whole hours, not %d', (substituteHours) => {
    expect(faultsOf(buildLeave('l'), { ...granted, substituteHours })).toEqual([
      'substituteHours notWholeNumber',
    ]);
  });

  it('can turn a refusal and mend the terms of a leave, and takes nothing back', () => {
    const notThatWay = ['decision leaveNotThatWay'];
    expect(faultsOf(buildLeave('l', { decision: 'refused' }), granted)).toEqual([]);
    expect(faultsOf(buildGrantedLeave('l'), granted)).toEqual([]);
    expect(faultsOf(buildGrantedLeave('l'), refused)).toEqual(notThatWay);
    expect(faultsOf(buildGrantedLeave('l', { studyState: 'completed' }), granted)).toEqual(notThatWay);
    expect(faultsOf(buildLeave('l', { decision: 'withdrawn' }), granted)).toEqual(notThatWay);
  });

  it('keeps the terms of what was granted, or the reasons of a refusal, and never both', () => {
    expect(rulingChanges(refused)).toMatchObject({
      ...{ refusedBecause: refused.refusedBecause, pay: undefined, expensesCovered: false },
      substituteHours: 0,
    });
    expect(rulingChanges({ ...granted, compensation: ' Ny fridag 3. mars ' })).toMatchObject({
      ...{ refusedBecause: undefined, pay: 'paid', expensesCovered: true, substituteHours: 120 },
      compensation: 'Ny fridag 3. mars',
    });
  });
});
