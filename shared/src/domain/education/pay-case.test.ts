import { describe, expect, it } from 'vitest';
import { buildGrantedLeave, buildPayCase } from '../../testing/build-leave.ts';
import { isoDate } from '../iso-date.ts';
import {
  type PayCase,
  type PayCaseStep,
  payCaseChanges,
  payCaseFaults,
  payCaseOf,
  payCaseStanding,
} from './pay-case.ts';

const today = isoDate('2026-11-26');
const step = (to: PayCaseStep['to'], over: Partial<PayCaseStep> = {}): PayCaseStep => ({
  ...{ to, on: today, reason: '', codeConsidered: false },
  ...over,
});
const codes = (payCase: PayCase, taken: PayCaseStep) =>
  payCaseFaults(payCase, taken, today).map(({ field, code }) => `${field} ${code}`);

describe('a pay case', () => {
  it('comes of half a year or more, one for each education, and not of a course of two days', () => {
    const leave = buildGrantedLeave('l');
    expect(payCaseOf(leave, today)).toEqual(buildPayCase('l', { openedOn: today }));
    expect(payCaseOf(leave, isoDate('2027-01-01'))?.id).toBe(payCaseOf(leave, today)?.id);
    expect(payCaseOf({ ...leave, studyUnit: 'days', studyAmount: 2 }, today)).toBeUndefined();
    expect(payCaseOf({ ...leave, studyAmount: 15 }, today)).toBeUndefined();
  });

  it('is withdrawn with the completion, as long as nobody has taken it up', () => {
    const completed = buildGrantedLeave('l', { studyState: 'completed' });
    const reopened = buildGrantedLeave('l');
    expect(payCaseStanding(buildPayCase('l'), completed)).toBe('toConsider');
    expect(payCaseStanding(buildPayCase('l'), reopened)).toBe('withdrawn');
    expect(payCaseStanding(buildPayCase('l'), undefined)).toBe('withdrawn');
    expect(payCaseStanding(buildPayCase('l', { stage: 'raised' }), reopened)).toBe('raised');
  });

  it('is considered, raised, negotiated, and closed with what the negotiation ended in', () => {
    const considered = buildPayCase('l');
    expect(codes(considered, step('raised'))).toEqual([]);
    const raised: PayCase = { ...considered, ...payCaseChanges(step('raised', { codeConsidered: true })) };
    expect(raised).toMatchObject({ stage: 'raised', raisedOn: today, codeConsidered: true });
    expect(codes(raised, step('negotiated'))).toEqual([]);
    const negotiated: PayCase = { ...raised, ...payCaseChanges(step('negotiated')) };
    for (const outcome of ['agreed', 'lastOffer'] as const) {
      expect(codes(negotiated, step('closed', { outcome }))).toEqual([]);
    }
    expect(codes(negotiated, step('closed', { outcome: 'notRelevant', reason: 'Nei' }))).toEqual([
      'outcome payCaseNotThatWay',
    ]);
    expect(codes(negotiated, step('closed'))).toEqual(['outcome required']);
  });

  it.each([
    ['toConsider', undefined, 'negotiated'],
    ['raised', undefined, 'raised'],
    ['negotiated', undefined, 'raised'],
    ['closed', 'agreed', 'toConsider'],
    ['closed', 'lastOffer', 'raised'],
  ] as const)('does not go from %s (%s) to %s', (stage, outcome, to) => {
    expect(codes(buildPayCase('l', { stage, outcome }), step(to))).toEqual(['to payCaseNotThatWay']);
  });

  it('is not relevant for a reason, and can be seen otherwise later', () => {
    const closing = (reason: string) => step('closed', { outcome: 'notRelevant', reason });
    expect(codes(buildPayCase('l'), closing(' '))).toEqual(['reason required']);
    expect(codes(buildPayCase('l'), closing('Utdanningen fra 2019 gjelder et annet yrke.'))).toEqual([]);
    const closed = { ...buildPayCase('l'), ...payCaseChanges(closing(' Et annet yrke ')) };
    expect(closed).toMatchObject({ closedOn: today, reason: 'Et annet yrke' });
    expect(codes(closed, step('toConsider'))).toEqual([]);
    const again = { ...closed, ...payCaseChanges(step('toConsider')) };
    expect(again).toMatchObject({ stage: 'toConsider', outcome: undefined, reason: undefined });
  });

  it.each(['Får 12 000 mer', 'Lønn 485000', 'kr 900', 'Tusen kroner', '3 % opp', '12.500 i året'])(
    'holds no figures: %s',
    (reason) => {
      expect(codes(buildPayCase('l'), step('closed', { outcome: 'notRelevant', reason }))).toEqual([
        'reason noPayFigures',
      ]);
    },
  );

  it('goes on no day before the last one, nor tomorrow', () => {
    const raised = buildPayCase('l', { stage: 'raised', raisedOn: isoDate('2026-11-20') });
    expect(codes(raised, step('negotiated', { on: isoDate('2026-11-19') }))).toEqual([
      'on endsBeforeItBegins',
    ]);
    expect(codes(raised, step('negotiated', { on: isoDate('2026-11-27') }))).toEqual(['on dateInFuture']);
  });
});
