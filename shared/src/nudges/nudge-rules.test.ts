import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { addDays, type IsoInstant, isoDate } from '../domain/iso-date.ts';
import { ruleDay } from '../testing/rule-day.ts';
import { type NudgeFacts, ruleOn } from './nudge-rules.ts';
import { isDue } from './ruling.ts';

const day = isoDate;
const kari = asId<'Person'>('kari');
const leader = asId<'Person'>('leader');

/** What the rule says, as `reason of period` or as the silence it is. */
const says = (facts: NudgeFacts, today: string, delivered: Readonly<Record<string, string>> = {}) => {
  const ruling = ruleOn(facts, ruleDay(today, { deliveredOn: (id) => delivered[id] as never }));
  return isDue(ruling) ? `${ruling.reason} ${ruling.period}` : ruling;
};

describe('a measure', () => {
  const facts = (
    measure: { dueOn?: string; status?: 'onTrack' | 'done' | 'stopped' },
    answeredAt?: string,
    status: 'running' | 'draft' = 'running',
  ): NudgeFacts => ({
    kind: 'measureFollowUp',
    personId: leader,
    measure: {
      id: asId('m'),
      status: measure.status ?? 'onTrack',
      dueOn: measure.dueOn === undefined ? undefined : day(measure.dueOn),
      years: [2026],
    },
    plan: { status, lastYear: 2027 },
    latest: answeredAt === undefined ? undefined : { at: answeredAt as IsoInstant },
  });
  const recent = '2026-11-01T10:00:00.000Z';

  it('is asked about on its due date and after it, once', () => {
    expect(says(facts({ dueOn: '2026-11-23' }, recent), '2026-11-23')).toBe('dueDate 2026-11-23');
    expect(says(facts({ dueOn: '2026-11-23' }, recent), '2026-12-02')).toBe('dueDate 2026-11-23');
    expect(says(facts({ dueOn: '2026-11-23' }, recent), '2026-11-22')).toBe('answered');
  });

  it('is not asked about when the owner has answered since, just after midnight in Norway too', () => {
    const measure = { dueOn: '2026-11-20' };
    expect(says(facts(measure, '2026-11-20T12:00:00.000Z'), '2026-11-23')).toBe('answered');
    expect(says(facts(measure, '2026-11-19T23:30:00.000Z'), '2026-11-23')).toBe('answered');
  });

  it('is asked about after eight weeks of silence', () => {
    const answered = facts({}, '2026-09-28T08:00:00.000Z');
    expect(says(answered, '2026-11-22')).toBe('answered');
    expect(says(answered, '2026-11-23')).toBe('cadence 2026-11-23');
    expect(says(facts({}), '2026-02-25')).toBe('notYet');
    expect(says(facts({}), '2026-02-26')).toBe('cadence 2026-02-26');
  });

  it('is never asked about after its end or before the plan is adopted', () => {
    expect(says(facts({ dueOn: '2026-11-20', status: 'done' }), '2026-11-23')).toBe('over');
    expect(says(facts({ dueOn: '2026-11-20', status: 'stopped' }), '2026-11-23')).toBe('over');
    expect(says(facts({ dueOn: '2026-11-20' }, undefined, 'draft'), '2026-11-23')).toBe('notAsked');
  });
});

describe('a mapping round', () => {
  const facts: NudgeFacts = {
    kind: 'checkIn',
    personId: kari,
    roundId: asId('r'),
    opensOn: day('2026-11-02'),
    endsOn: day('2026-11-30'),
    done: false,
  };
  const first = 'checkIn:kari:r:2026-11-02';

  it.each([
    ['2026-11-01', 'notYet'],
    ['2026-11-02', 'roundOpen 2026-11-02'],
    ['2026-11-25', 'roundOpen 2026-11-02'],
    ['2026-12-01', 'over'],
  ])('on %s: %s', (today, expected) => expect(says(facts, today)).toBe(expected));

  it('reminds before it ends whoever got the first message, and asks whoever did not', () => {
    expect(says(facts, '2026-11-26', { [first]: '2026-11-02' })).toBe('roundEnding 2026-11-26');
    expect(says(facts, '2026-11-26')).toBe('roundOpen 2026-11-02');
    expect(says(facts, '2026-11-26', { [first]: '2026-11-25' })).toBe('notYet');
    expect(says(facts, '2026-11-28', { [first]: '2026-11-25' })).toBe('roundEnding 2026-11-26');
  });

  it('says nothing to whoever has answered', () => {
    expect(says({ ...facts, done: true }, '2026-11-26', { [first]: '2026-11-02' })).toBe('answered');
  });
});

describe('a certificate', () => {
  const until = day('2026-12-31');
  const own: NudgeFacts = {
    kind: 'certificateExpiring',
    personId: kari,
    holderId: kari,
    competenceId: asId('cpr'),
    until,
  };
  const leaders: NudgeFacts = { ...own, personId: leader };
  const told = (before: number) => `certificateExpiring:kari:cpr:${addDays(until, -before)}`;

  it.each([
    [91, 'notYet'],
    [90, 'days90 2026-10-02'],
    [31, 'days90 2026-10-02'],
    [30, 'days30 2026-12-01'],
    [8, 'days30 2026-12-01'],
    [7, 'days7 2026-12-24'],
    [0, 'days7 2026-12-24'],
    [-1, 'over'],
  ])('%i days before: %s', (before, expected) => expect(says(own, addDays(until, -before))).toBe(expected));

  it('is told to the leader in the last week, when the holder has had the message for two days', () => {
    expect(says(leaders, '2026-12-20', { [told(30)]: '2026-12-01' })).toBe('notYet');
    expect(says(leaders, '2026-12-24', { [told(30)]: '2026-12-01' })).toBe('leader 2026-12-24');
    expect(says(leaders, '2026-12-28', { [told(7)]: '2026-12-27' })).toBe('notDelivered');
    expect(says(leaders, '2026-12-29', { [told(7)]: '2026-12-27' })).toBe('leader 2026-12-24');
  });

  it('is never told to the leader when nothing reached the holder', () => {
    expect(says(leaders, '2026-12-31')).toBe('notDelivered');
  });
});

describe('talks', () => {
  const due = (peopleLeft: number): NudgeFacts => ({
    kind: 'talkDue',
    personId: leader,
    talkPeriodId: 'spring',
    opensOn: day('2026-02-01'),
    dueOn: day('2026-04-30'),
    peopleLeft,
  });

  it.each([
    ['2026-01-31', 'notYet'],
    ['2026-02-01', 'opens 2026-02-01'],
    ['2026-04-08', 'opens 2026-02-01'],
    ['2026-04-09', 'due 2026-04-09'],
    ['2026-05-01', 'overdue 2026-05-01'],
    ['2026-06-29', 'overdue 2026-05-01'],
    ['2026-06-30', 'over'],
  ])('of a period, for the leader, on %s: %s', (today, expected) =>
    expect(says(due(4), today)).toBe(expected),
  );

  it('are not asked for when all have been held', () => expect(says(due(0), '2026-05-02')).toBe('answered'));

  it('are prepared in the week before, by each side for itself', () => {
    const facts = (prepared: boolean): NudgeFacts => ({
      kind: 'talkPrepare',
      personId: kari,
      talkId: 't',
      bookedFor: day('2026-03-20'),
      prepared,
    });
    expect(says(facts(false), '2026-03-12')).toBe('notYet');
    expect(says(facts(false), '2026-03-13')).toBe('booked 2026-03-20');
    expect(says(facts(false), '2026-03-20')).toBe('over');
    expect(says(facts(true), '2026-03-13')).toBe('answered');
  });

  it('are followed up three and six months after, while a point is open', () => {
    const facts = (openPoints: number, answeredOn?: string): NudgeFacts => ({
      kind: 'talkFollowUp',
      personId: kari,
      talkId: 't',
      heldOn: day('2026-01-31'),
      openPoints,
      answeredOn: answeredOn === undefined ? undefined : day(answeredOn),
    });
    expect(says(facts(2), '2026-04-29')).toBe('notYet');
    expect(says(facts(2), '2026-04-30')).toBe('threeMonths 2026-04-30');
    expect(says(facts(2), '2026-06-30')).toBe('over');
    expect(says(facts(2, '2026-05-02'), '2026-05-03')).toBe('answered');
    expect(says(facts(2, '2026-05-02'), '2026-07-31')).toBe('sixMonths 2026-07-31');
    expect(says(facts(0), '2026-04-30')).toBe('nothingLeft');
  });
});

describe('a measure that has ended', () => {
  const facts = (evaluatedOn?: string): NudgeFacts => ({
    kind: 'measureEvaluation',
    personId: leader,
    measureId: asId('m'),
    endedOn: day('2026-01-15'),
    evaluatedOn: evaluatedOn === undefined ? undefined : day(evaluatedOn),
  });

  it('is evaluated at its end, and three and six months after', () => {
    expect(says(facts(), '2026-01-14')).toBe('notYet');
    expect(says(facts(), '2026-01-15')).toBe('atEnd 2026-01-15');
    expect(says(facts('2026-01-20'), '2026-02-01')).toBe('answered');
    expect(says(facts('2026-01-20'), '2026-04-15')).toBe('threeMonths 2026-04-15');
    expect(says(facts('2026-04-20'), '2026-07-15')).toBe('sixMonths 2026-07-15');
  });
});

describe('the municipal year and pay', () => {
  it('gives a month’s notice of a consultation that has not been held', () => {
    const facts = (held: boolean): NudgeFacts => ({
      kind: 'consultationDue',
      personId: kari,
      consultationId: 'c',
      dueOn: day('2026-10-01'),
      held,
    });
    expect(says(facts(false), '2026-08-31')).toBe('notYet');
    expect(says(facts(false), '2026-09-01')).toBe('municipalYear 2026-10-01');
    expect(says(facts(false), '2026-10-02')).toBe('over');
    expect(says(facts(true), '2026-09-01')).toBe('answered');
  });

  it('asks once for pay to be considered after education of half a year or more', () => {
    const facts = (years: number, decided = false): NudgeFacts => ({
      kind: 'payCase',
      personId: leader,
      payCaseId: 'p',
      completedOn: day('2026-06-15'),
      years,
      decided,
    });
    expect(says(facts(0.25), '2026-06-15')).toBe('notAsked');
    expect(says(facts(0.5), '2026-06-14')).toBe('notYet');
    expect(says(facts(0.5), '2026-06-15')).toBe('completed 2026-06-15');
    expect(says(facts(0.5, true), '2026-06-15')).toBe('answered');
    expect(says(facts(0.5), '2026-12-13')).toBe('over');
  });
});

describe('the leader’s digest', () => {
  it('is of the week, and only when something waits', () => {
    const facts = (waiting: number): NudgeFacts => ({ kind: 'leaderDigest', personId: leader, waiting });
    expect(says(facts(2), '2026-11-23')).toBe('weekly 2026-11-23');
    expect(says(facts(2), '2026-11-29')).toBe('weekly 2026-11-23');
    expect(says(facts(0), '2026-11-23')).toBe('nothingLeft');
  });
});
