import { describe, expect, it } from 'vitest';
import { buildEmployment, buildUnit, day } from '../../testing/build.ts';
import { buildTalkPeriod } from '../../testing/build-talk.ts';
import { asId } from '../ids.ts';
import type { IsoInstant } from '../iso-date.ts';
import { organise } from '../organisation.ts';
import type { AppraisalTalk } from './talk.ts';
import { countTalks } from './talk-counts.ts';
import { borrowedBy, leaderOf, teamOf } from './talk-leader.ts';
import { talkMoveFaults } from './talk-moves.ts';
import { talkPeriodFaults } from './talk-period-draft.ts';
import { questionsOn } from './talk-questions.ts';
import { followUpDays, periodOn, statusOf } from './talk-status.ts';

const units = [
  buildUnit('town', { level: 'municipality', leaderId: asId('director') }),
  buildUnit('health', { parentId: asId('town') }),
  buildUnit('ward', { parentId: asId('health'), leaderId: asId('leader') }),
  buildUnit('clinic', { parentId: asId('health'), leaderId: asId('other') }),
];
const organisation = organise(
  units,
  [
    buildEmployment('director', 'town'),
    buildEmployment('leader', 'ward'),
    buildEmployment('kari', 'ward'),
    buildEmployment('ola', 'ward', { percent: 60 }),
    buildEmployment('ola', 'clinic', { primary: false, percent: 40 }),
    buildEmployment('eva', 'clinic', { primary: false, percent: 20, startOn: day('2010-01-01') }),
    buildEmployment('eva', 'ward', { primary: false, percent: 80 }),
    buildEmployment('nils', undefined),
    buildEmployment('left', 'ward', { endOn: day('2026-01-31') }),
  ],
  day('2026-11-25'),
);
const leaderIn = (id: string) => leaderOf(asId(id), organisation);

describe('who a talk is with', () => {
  it('is the leader of the unit, or the one next above where that is oneself or nobody', () => {
    expect(leaderIn('kari')).toBe('leader');
    expect(leaderIn('leader')).toBe('director');
    expect(leaderIn('director')).toBeUndefined();
    expect(leaderIn('nils')).toBeUndefined();
    expect(leaderIn('left')).toBeUndefined();
  });

  it('is one leader for two positions: the primary, else the larger', () => {
    expect(leaderIn('ola')).toBe('leader');
    expect(leaderIn('eva')).toBe('leader');
    expect(teamOf(asId('leader'), organisation)).toEqual(['kari', 'ola', 'eva']);
    expect(teamOf(asId('other'), organisation)).toEqual([]);
    expect(borrowedBy(asId('other'), organisation)).toEqual(['ola', 'eva']);
    expect(teamOf(asId('director'), organisation)).toEqual(['leader']);
  });
});

const period = buildTalkPeriod('2026');
const talk = (over: Partial<AppraisalTalk> = {}): AppraisalTalk => ({
  id: asId('2026~kari'),
  periodId: period.id,
  employeeId: asId('kari'),
  leaderId: asId('leader'),
  dueOn: period.toOn,
  ...over,
});
const statusWith = (over: Partial<AppraisalTalk>, leader = 'leader') =>
  statusOf(talk(over), period, asId(leader));
const bookedFor = '2026-12-01T09:00:00.000Z' as IsoInstant;

describe('how far a talk has come', () => {
  it('goes from due over booked, prepared and held to closed', () => {
    const shared = { employeeSharedWith: asId<'Person'>('leader'), leaderSharedBy: asId<'Person'>('leader') };
    expect(statusOf(undefined, period, asId('leader'))).toBe('due');
    expect(statusWith({})).toBe('due');
    expect(statusWith({ dueOn: day('2027-01-20') })).toBe('postponed');
    expect(statusWith({ bookedFor })).toBe('booked');
    expect(statusWith({ bookedFor, employeeSharedWith: asId('leader') })).toBe('booked');
    expect(statusWith({ bookedFor, ...shared })).toBe('prepared');
    expect(statusWith({ ...shared, heldOn: day('2026-12-01') })).toBe('held');
    expect(statusWith({ heldOn: day('2026-12-01'), closedOn: day('2026-12-02') })).toBe('closed');
  });

  it('begins anew with a new leader, unless it was held', () => {
    const shared = { employeeSharedWith: asId<'Person'>('leader'), leaderSharedBy: asId<'Person'>('leader') };
    expect(statusWith({ bookedFor, ...shared }, 'newcomer')).toBe('due');
    expect(statusWith({ heldOn: day('2026-12-01') }, 'newcomer')).toBe('held');
  });

  it('is counted in people, and held stays held when it is closed', () => {
    expect(countTalks(['due', 'due', 'booked', 'prepared', 'held', 'closed', 'postponed'])).toEqual({
      ...{ people: 7, due: 2, postponed: 1, booked: 1, prepared: 1, held: 2 },
    });
  });

  it('asks again three and six months after it was held', () => {
    expect(followUpDays(day('2026-11-30'))).toEqual([
      { after: 3, on: '2027-02-28' },
      { after: 6, on: '2027-05-30' },
    ]);
  });
});

describe('a period', () => {
  it('is the newest that has begun, also when its last day has passed', () => {
    const all = [
      buildTalkPeriod('2025', { fromOn: day('2025-10-01'), toOn: day('2025-12-15') }),
      period,
      buildTalkPeriod('2027', { fromOn: day('2027-10-01'), toOn: day('2027-12-15') }),
    ];
    expect(periodOn(all, day('2026-09-30'))?.id).toBe('2025');
    expect(periodOn(all, day('2026-10-01'))?.id).toBe('2026');
    expect(periodOn(all, day('2025-01-01'))).toBeUndefined();
  });

  it('has a name and days in order, lasts a year at most, and overlaps no other', () => {
    const draft = { title: 'Høst', fromOn: day('2027-01-10'), toOn: day('2027-02-10') };
    const codes = (over: object) => talkPeriodFaults({ ...draft, ...over }, [period]).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ title: ' ' })).toEqual(['required']);
    expect(codes({ toOn: day('2027-01-09') })).toEqual(['endsBeforeItBegins']);
    expect(codes({ toOn: day('2028-01-12') })).toEqual(['talkPeriodTooLong']);
    expect(codes({ fromOn: day('2026-12-15') })).toEqual(['talkPeriodTaken']);
  });

  it('asks the four questions of KS, in three languages', () => {
    const questions = questionsOn(period.fromOn);
    expect(questions.map(({ id }) => id)).toEqual([
      ...['ownCompetence', 'unusedCompetence', 'expectations', 'conditions'],
    ]);
    expect(questions[1]?.text.nb).toBe(
      'Har du kompetanse du ikke får brukt – eller ikke brukt tilstrekkelig – i jobben din i dag som vil være relevant for å nå virksomhetens/avdelingens mål?',
    );
    for (const { text } of questions) expect(new Set(Object.values(text)).size).toBe(3);
  });
});

describe('what is done with a talk', () => {
  const today = day('2026-11-25');
  const facts = { talk: talk(), period, leaderToday: asId<'Person'>('leader'), today };
  const held = { ...facts, talk: talk({ heldOn: day('2026-11-20') }) };
  const code = (move: Parameters<typeof talkMoveFaults>[0], about: typeof facts = facts) =>
    talkMoveFaults(move, about)[0]?.code;

  it('is booked and postponed forwards, and held on a day that has come', () => {
    expect(code({ kind: 'book', at: bookedFor })).toBeUndefined();
    expect(code({ kind: 'book', at: '2026-11-24T09:00:00.000Z' as IsoInstant })).toBe('dateInPast');
    expect(code({ kind: 'postpone', dueOn: day('2026-11-24') })).toBe('dateInPast');
    expect(code({ kind: 'hold', on: today })).toBeUndefined();
    expect(code({ kind: 'hold', on: day('2026-11-26') })).toBe('dateInFuture');
    expect(code({ kind: 'hold', on: day('2026-09-30') })).toBe('talkBeforePeriod');
  });

  it('is not moved when it has been held, and handed over only when the leader has changed since', () => {
    expect(code({ kind: 'book', at: bookedFor }, held)).toBe('talkIsHeld');
    expect(code({ kind: 'postpone', dueOn: day('2027-01-10') }, held)).toBe('talkIsHeld');
    expect(code({ kind: 'handOver' })).toBe('talkNothingToHandOver');
    expect(code({ kind: 'handOver' }, held)).toBe('talkNothingToHandOver');
    expect(code({ kind: 'handOver' }, { ...held, leaderToday: asId('newcomer') })).toBeUndefined();
  });
});
