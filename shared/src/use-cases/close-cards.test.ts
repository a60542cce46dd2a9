import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { CardCloser, CloseOutcome } from '../stores/nudge-sender.ts';
import { buildArea, buildMeasure, buildPerson, buildPlan, buildUnit, day } from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { answerFollowUpCard } from './answer-follow-up-card.ts';
import { closeCards } from './close-cards.ts';
import { deliverNudges } from './deliver-nudges.ts';
import { planNudges } from './plan-nudges.ts';
import { recordFollowUp } from './record-follow-up.ts';

const quiet = { fromHour: 0, untilHour: 24, keepDaysOff: false, weeklyCap: 3 };
const now = new Date('2026-11-23T09:00:00Z');
const leader = actor('leader');

/** Two questions stand in the leader's chat. */
async function town() {
  const records = fixedRecords(
    [buildPerson('leader'), buildPerson('heir')],
    {
      units: [buildUnit('ward', { leaderId: asId('director') })],
      plans: [buildPlan('plan')],
      areas: [buildArea('area')],
      measures: ['m', 'other'].map((id) => buildMeasure(id, { dueOn: day('2026-11-20') })),
    },
    now,
  );
  const context = testContext(records, now);
  await planNudges(context, quiet);
  const send = async () => ({ kind: 'sent', conversationId: 'c', activityId: 'a' }) as const;
  await deliverNudges(context, { send }, quiet);
  return context;
}
function closer(outcome: CloseOutcome = { kind: 'closed' }) {
  const said: string[] = [];
  const close: CardCloser['close'] = async (nudge, because) => {
    said.push(`${nudge.subject.id} ${because}`);
    return outcome;
  };
  return { close, said };
}
const tabAnswer = {
  key: '6f1de3a0-8a52-4c0e-9f2e-0f5f3c1b7a11',
  measureId: asId<'Measure'>('m'),
  status: 'delayed',
  note: '',
  etag: '"1"',
} as const;

describe('the card of a question', () => {
  let context: Awaited<ReturnType<typeof town>>;
  beforeEach(async () => {
    context = await town();
  });

  it('stays for as long as the question is open', async () => {
    const channel = closer();
    expect(await closeCards(context, channel)).toBe(0);
    expect(channel.said).toEqual([]);
  });

  it('is replaced once when it has been answered in the tab', async () => {
    await recordFollowUp(context, leader, tabAnswer);
    const channel = closer();
    expect(await closeCards(context, channel)).toBe(1);
    expect(await closeCards(context, channel)).toBe(0);
    expect(channel.said).toEqual(['m answered']);
  });

  it('is replaced when it is somebody else’s question now', async () => {
    const measure = context.records.get('measures', 'other')?.entity;
    if (measure === undefined) throw new Error('no measure');
    context.records.put('measures', { ...measure, ownerId: asId('heir') });
    const channel = closer();
    expect(await closeCards(context, channel)).toBe(1);
    expect(channel.said).toEqual(['other over']);
  });

  it('that was answered in the card has been replaced by its answer', async () => {
    const nudgeId = asId<'Nudge'>('measureFollowUp:leader:m:2026-11-20');
    await answerFollowUpCard(context, leader, {
      ...{ nudgeId, measureId: tabAnswer.measureId, status: 'done', note: '' },
    });
    const channel = closer();
    expect(await closeCards(context, channel)).toBe(0);
    expect(channel.said).toEqual([]);
  });

  it.each([
    ['later', { kind: 'later', scope: 'this', reason: '503' }, 0, 2],
    ['later, like everybody’s', { kind: 'later', scope: 'all', reason: '429' }, 0, 2],
    ['gone', { kind: 'gone' }, 0, 1],
  ] as const)(
    'that the channel says is %s is tried again only when that helps',
    async (_, outcome, closed, tries) => {
      await recordFollowUp(context, leader, tabAnswer);
      const channel = closer(outcome);
      expect(await closeCards(context, channel)).toBe(closed);
      await closeCards(context, channel);
      expect(channel.said).toHaveLength(tries);
    },
  );
});
