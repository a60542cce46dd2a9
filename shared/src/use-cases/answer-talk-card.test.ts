import { describe, expect, it } from 'vitest';
import { asId, type NudgeId } from '../domain/ids.ts';
import { workingHours } from '../nudges/quiet-times.ts';
import type { NudgeQuestion, TalkDueQuestion } from '../stores/nudge-sender.ts';
import { buildEmployment, day } from '../testing/build.ts';
import { buildTalk } from '../testing/build-talk.ts';
import { director, kari, leader, otherLeader, talkTown } from '../testing/talk-town.ts';
import type { TestContext } from '../testing/use-case-context.ts';
import { answerTalkCard, type TalkCardAnswer } from './answer-talk-card.ts';
import { deliverNudges } from './deliver-nudges.ts';
import { planNudges } from './plan-nudges.ts';

/** What the leader is told of talks today. */
async function told(town: TestContext, who = 'leader'): Promise<TalkDueQuestion | undefined> {
  const sent: NudgeQuestion[] = [];
  await planNudges(town, workingHours);
  const send = async (question: NudgeQuestion) => {
    sent.push(question);
    return { kind: 'sent', conversationId: 'c', activityId: 'a' } as const;
  };
  await deliverNudges(town, { send }, workingHours);
  return sent.filter((question) => question.kind === 'talkDue').find(({ nudge }) => nudge.personId === who);
}
const cardOf = (town: TestContext, who = 'leader'): NudgeId => {
  const found = [...town.entries.values()].find(
    (entry) => entry.kind === 'talkDue' && entry.personId === who,
  );
  if (found === undefined) throw new Error('no card');
  return found.id;
};
const held = (town: TestContext, over: Partial<TalkCardAnswer> = {}): TalkCardAnswer => ({
  ...{ nudgeId: cardOf(town), employeeId: kari.personId, move: { kind: 'hold', on: day('2026-11-24') } },
  ...over,
});
const names = (question: TalkDueQuestion | undefined) => question?.left.map(({ id }) => id);

describe('a leader in the time of talks', () => {
  it('is told how many people are left, whether or not anybody has made a form', async () => {
    const town = talkTown();
    expect(await told(town)).toMatchObject({ people: 2, dueOn: '2026-12-15' });
    const other = talkTown();
    other.records.put('talks', buildTalk('ola', 'leader', { heldOn: day('2026-11-01') }));
    expect(names(await told(other))).toEqual(['kari']);
  });

  it('is not told of what is booked, nor of what is put off until its day has passed', async () => {
    const town = talkTown();
    town.records.put('talks', buildTalk('ola', 'leader', { bookedFor: '2026-12-01T09:00:00.000Z' as never }));
    town.records.put('talks', buildTalk('kari', 'leader', { dueOn: day('2027-01-20') }));
    expect(await told(town)).toBeUndefined();
    const later = talkTown(new Date('2027-01-25T09:00:00Z'));
    later.records.put('talks', buildTalk('ola', 'leader', { heldOn: day('2026-11-01') }));
    later.records.put('talks', buildTalk('kari', 'leader', { dueOn: day('2027-01-20') }));
    expect(names(await told(later))).toEqual(['kari']);
  });

  it('answers for one at a time, and the card asks on until nobody is left', async () => {
    const town = talkTown();
    await told(town);
    const first = await answerTalkCard(town, leader, held(town));
    expect(first).toMatchObject({
      kind: 'saved',
      employee: { id: 'kari' },
      question: { left: [{ id: 'ola' }] },
    });
    expect(town.records.where('talks', 'kari')).toMatchObject([{ heldOn: '2026-11-24', leaderId: 'leader' }]);
    // Pressed again it changes nothing.
    expect(await answerTalkCard(town, leader, held(town))).toMatchObject({ kind: 'saved' });
    expect(town.records.where('talks', 'kari')).toHaveLength(1);
    expect(town.entries.get(cardOf(town))?.state).toBe('sent');
    const move = { kind: 'postpone', dueOn: day('2027-01-10') } as const;
    const last = await answerTalkCard(town, leader, held(town, { employeeId: asId('ola'), move }));
    expect(last).toMatchObject({ kind: 'saved', question: { left: [] } });
    expect(town.entries.get(cardOf(town))?.state).toBe('answered');
  });

  it('is told why a day cannot be, and nothing is kept', async () => {
    const town = talkTown();
    await told(town);
    const ahead = { kind: 'hold', on: day('2026-12-24') } as const;
    expect(await answerTalkCard(town, leader, held(town, { move: ahead }))).toMatchObject({
      ...{ kind: 'invalid', fault: { code: 'dateInFuture' } },
    });
    const past = { kind: 'postpone', dueOn: day('2026-11-01') } as const;
    expect(await answerTalkCard(town, leader, held(town, { move: past }))).toMatchObject({
      ...{ kind: 'invalid', fault: { code: 'dateInPast' } },
    });
    expect(town.records.all('talks')).toEqual([]);
  });

  it('answers for the own people only: neither for a stranger, nor for oneself, nor with another’s card', async () => {
    const town = talkTown();
    await told(town);
    for (const id of ['per', 'leader', 'nobody']) {
      const outcome = await answerTalkCard(town, leader, held(town, { employeeId: asId(id) }));
      expect(outcome).toEqual({ kind: 'notYours' });
    }
    for (const who of [kari, otherLeader, director]) {
      expect(await answerTalkCard(town, who, held(town))).toEqual({ kind: 'notYours' });
    }
    expect(await answerTalkCard(town, leader, held(town, { nudgeId: asId('x') }))).toEqual({
      kind: 'notYours',
    });
    expect(town.records.all('talks')).toEqual([]);
  });

  it('of somebody who has moved to another leader says nothing more', async () => {
    const town = talkTown();
    await told(town);
    town.records.put('employments', { ...buildEmployment('kari', 'clinic') });
    expect(await answerTalkCard(town, leader, held(town))).toEqual({ kind: 'notYours' });
  });
});
