import { describe, expect, it } from 'vitest';
import { asId, type NudgeId } from '../domain/ids.ts';
import type { NudgeKind } from '../domain/nudge.ts';
import { workingHours } from '../nudges/quiet-times.ts';
import { day } from '../testing/build.ts';
import { buildConsultation } from '../testing/build-consultation.ts';
import { buildGrantedLeave, buildPayCase } from '../testing/build-leave.ts';
import { director, hr, kari, leader, otherLeader, talkTown, union } from '../testing/talk-town.ts';
import type { TestContext } from '../testing/use-case-context.ts';
import { answerPayCard } from './answer-pay-card.ts';
import { nudgeQuestion } from './nudge-question.ts';
import { planNudges } from './plan-nudges.ts';

/** The town with its roles, as Entra tells them. */
function town(now?: Date): TestContext {
  const made = talkTown(now);
  made.records.give('HrAdviser', hr.personId);
  made.records.give('UnionRep', union.personId);
  made.records.give('Management', director.personId);
  return made;
}
async function told(made: TestContext, kind: NudgeKind): Promise<readonly string[]> {
  await planNudges(made, workingHours);
  return [...made.entries.values()]
    .filter((entry) => entry.kind === kind)
    .map(({ personId, period }) => `${personId} ${period}`)
    .toSorted();
}
async function questionFor(made: TestContext, kind: NudgeKind, who: string) {
  const entry = [...made.entries.values()].find((one) => one.kind === kind && one.personId === who);
  return entry && (await nudgeQuestion(made, entry));
}

describe('the yearly consultation', () => {
  const inAugust = new Date('2026-08-18T09:00:00Z');

  it('is told to HR and union representatives a month before the day of the municipal year, and to nobody else', async () => {
    expect(await told(town(new Date('2026-08-14T09:00:00Z')), 'consultationDue')).toEqual([]);
    expect(await told(town(inAugust), 'consultationDue')).toEqual(['hr 2026-09-15', 'union 2026-09-15']);
  });

  it('follows the day that has been set for it, and is silent when it has been held', async () => {
    const planned = town(inAugust);
    const meeting = buildConsultation('c', {
      unitId: asId('town'),
      year: 2026,
      plannedOn: day('2026-09-08'),
    });
    planned.records.put('consultations', meeting);
    expect(await told(planned, 'consultationDue')).toEqual(['hr 2026-09-08', 'union 2026-09-08']);
    expect(await questionFor(planned, 'consultationDue', 'hr')).toMatchObject({
      ...{ consultation: { id: 'c' }, plansMeeting: true },
    });
    planned.records.put('consultations', { ...meeting, status: 'held', heldOn: day('2026-08-17') });
    expect(await questionFor(planned, 'consultationDue', 'union')).toBeUndefined();
    const held = town(inAugust);
    held.records.put('consultations', { ...meeting, status: 'held', heldOn: day('2026-08-17') });
    expect(await told(held, 'consultationDue')).toEqual([]);
  });

  it('of a unit is not the yearly one', async () => {
    const made = town(inAugust);
    made.records.put('consultations', buildConsultation('c', { year: 2026, status: 'held' }));
    expect(await told(made, 'consultationDue')).toHaveLength(2);
  });

  it('is no longer told to somebody who has given the role back', async () => {
    const made = town(inAugust);
    await planNudges(made, workingHours);
    made.records.give('UnionRep');
    expect(await questionFor(made, 'consultationDue', 'union')).toBeUndefined();
  });
});

describe('a completed education', () => {
  function completed(over: Parameters<typeof buildGrantedLeave>[1] = {}): TestContext {
    const made = town();
    made.records.put('educationLeaves', buildGrantedLeave('l', { studyState: 'completed', ...over }));
    made.records.put('payCases', buildPayCase('l'));
    return made;
  }
  const cardOf = (made: TestContext, who: string): NudgeId => {
    const found = [...made.entries.values()].find(
      ({ kind, personId }) => kind === 'payCase' && personId === who,
    );
    if (found === undefined) throw new Error('no card');
    return found.id;
  };

  it('is told to the nearest leader and to HR, once, when it is half a year or more', async () => {
    expect(await told(completed(), 'payCase')).toEqual(['hr 2026-11-01', 'leader 2026-11-01']);
    expect(await told(completed({ studyAmount: 15 }), 'payCase')).toEqual([]);
    expect(await told(completed({ studyState: 'underWay' }), 'payCase')).toEqual([]);
  });

  it('is never told to the person it is about', async () => {
    const made = completed();
    made.records.give('HrAdviser', hr.personId, kari.personId);
    expect(await told(made, 'payCase')).toEqual(['hr 2026-11-01', 'leader 2026-11-01']);
  });

  it('is taken up by the leader in the chat, once, and everybody is done with it', async () => {
    const made = completed();
    await planNudges(made, workingHours);
    const answer = { nudgeId: cardOf(made, 'leader'), answer: 'raise', reason: '' } as const;
    expect(await answerPayCard(made, leader, answer)).toMatchObject({ kind: 'saved' });
    expect(made.records.all('payCases')).toMatchObject([{ stage: 'raised', raisedOn: '2026-11-25' }]);
    expect(await answerPayCard(made, leader, answer)).toEqual({ kind: 'gone' });
    expect(made.records.all('payCases')).toMatchObject([{ stage: 'raised' }]);
    expect(await questionFor(made, 'payCase', 'hr')).toBeUndefined();
  });

  it('is not relevant for a reason, and without figures', async () => {
    const made = completed();
    await planNudges(made, workingHours);
    const say = (reason: string) =>
      answerPayCard(made, leader, { nudgeId: cardOf(made, 'leader'), answer: 'notRelevant', reason });
    expect(await say(' ')).toMatchObject({ kind: 'invalid', fault: { code: 'required' } });
    expect(await say('Har fått 12 000 alt')).toMatchObject({
      kind: 'invalid',
      fault: { code: 'noPayFigures' },
    });
    expect(made.records.all('payCases')).toMatchObject([{ stage: 'toConsider' }]);
    expect(await say('Utdanningen gjelder et annet yrke')).toMatchObject({ kind: 'saved' });
  });

  it('is answered by whom it was sent to, and by nobody who only has the card', async () => {
    const made = completed();
    await planNudges(made, workingHours);
    for (const who of [kari, otherLeader, director, union]) {
      const answer = { nudgeId: cardOf(made, 'leader'), answer: 'raise', reason: '' } as const;
      expect(await answerPayCard(made, who, answer)).toEqual({ kind: 'notYours' });
    }
    // In the chat nobody has a role, so HR's own card cannot be answered there.
    const asHr = { ...hr, roles: [] };
    const answer = { nudgeId: cardOf(made, 'hr'), answer: 'raise', reason: '' } as const;
    expect(await answerPayCard(made, asHr, answer)).toEqual({ kind: 'notYours' });
    expect(made.records.all('payCases')).toMatchObject([{ stage: 'toConsider' }]);
  });
});
