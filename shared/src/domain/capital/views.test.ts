import { describe, expect, it } from 'vitest';
import { buildAssessment, day } from '../../testing/build.ts';
import { differenceOf, openStatement, viewsOn } from './views.ts';

type Over = Parameters<typeof buildAssessment>[2];
const row = (over: Over) => buildAssessment('p', 'c', over);
const today = day('2026-11-23');
const self = row({ by: 'self', level: 3, on: day('2026-03-01') });
const leader = row({ by: 'leader', level: 2, on: day('2026-04-01') });
const agreed = row({ by: 'agreed', level: 2, on: day('2026-05-01') });

describe('one competence as both sides see it', () => {
  it('is the newest row of each, kept apart', () => {
    const older = row({ by: 'self', level: 1, on: day('2025-03-01') });
    expect(viewsOn([self, older, leader], today)).toEqual({ self, leader, agreed: undefined });
  });

  it('leaves out what is dated after the day', () => {
    expect(viewsOn([self, leader], day('2026-03-15'))).toMatchObject({ self, leader: undefined });
  });

  it('takes the row that was sent last, of two from one day', () => {
    const wrong = row({ ...self, id: 'mp000001-ffff' as never, level: 4 });
    const mended = row({ ...self, id: 'mp000002-0000' as never, level: 2 });
    expect(viewsOn([mended, wrong], today).self?.level).toBe(2);
    expect(viewsOn([wrong, mended], today).self?.level).toBe(2);
  });
});

describe('the difference between own view and the leader’s', () => {
  it.each([
    ['the leader sees less', [self, leader], -1],
    ['they see the same', [self, row({ by: 'leader', level: 3 })], 0],
    ['only one has spoken', [self], undefined],
    ['nobody has spoken', [], undefined],
    ['they have agreed since', [self, leader, agreed], 0],
    [
      'the leader has said something new after they agreed',
      [self, agreed, row({ by: 'leader', level: 4, on: day('2026-06-01') })],
      2,
    ],
    [
      'the person has said something new after they agreed',
      [leader, agreed, row({ by: 'self', level: 3, on: day('2026-06-01') })],
      -1,
    ],
  ])('%s', (_, rows, difference) => {
    expect(differenceOf(viewsOn(rows, today))).toBe(difference);
  });
});

describe('what can be agreed to', () => {
  it('is the other side’s newest word', () => {
    const views = viewsOn([self, leader], today);
    expect(openStatement(views, 'self')).toBe(leader);
    expect(openStatement(views, 'leader')).toBe(self);
  });

  it('is nothing when they have agreed since, and something again when the other says more', () => {
    expect(openStatement(viewsOn([self, leader, agreed], today), 'self')).toBeUndefined();
    const more = row({ by: 'leader', level: 3, on: day('2026-06-01') });
    expect(openStatement(viewsOn([self, agreed, more], today), 'self')).toBe(more);
    expect(openStatement(viewsOn([self, agreed, more], today), 'leader')).toBeUndefined();
  });
});
