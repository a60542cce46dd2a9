import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type NudgeId } from '../domain/ids.ts';
import { buildArea, buildMeasure, buildPerson, buildPlan, buildUnit, day } from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { answerFollowUpCard } from './answer-follow-up-card.ts';
import { deliverNudges } from './deliver-nudges.ts';
import { planNudges } from './plan-nudges.ts';
import { recordFollowUp } from './record-follow-up.ts';

const leader = actor('leader');
const quiet = { fromHour: 0, untilHour: 24, keepDaysOff: false, weeklyCap: 3 };
const input = {
  key: '6f1de3a0-8a52-4c0e-9f2e-0f5f3c1b7a11',
  measureId: asId<'Measure'>('m'),
  status: 'delayed',
  note: 'Sagt i fanen',
  etag: '"1"',
} as const;

describe('a question about a measure', () => {
  let clock: Date;
  let context: ReturnType<typeof testContext>;
  let nudgeId: NudgeId;
  beforeEach(async () => {
    clock = new Date('2026-11-23T09:00:00Z');
    const records = fixedRecords(
      [buildPerson('leader'), buildPerson('heir')],
      {
        units: [buildUnit('ward', { leaderId: asId('director') })],
        plans: [buildPlan('plan')],
        areas: [buildArea('area')],
        measures: [
          buildMeasure('m', { dueOn: day('2026-11-20') }),
          buildMeasure('other', { dueOn: day('2026-11-20') }),
        ],
      },
      clock,
    );
    context = { ...testContext(records, clock), now: () => clock };
    await planNudges(context, quiet);
    const sender = { send: async () => ({ kind: 'sent', conversationId: 'c', activityId: 'a' }) as const };
    await deliverNudges(context, sender, quiet);
    nudgeId = asId('measureFollowUp:leader:m:2026-11-20');
    clock = new Date('2026-11-23T10:00:00Z');
  });
  const press = (status: 'done' | 'onTrack' = 'done') =>
    answerFollowUpCard(context, leader, { nudgeId, measureId: input.measureId, status, note: '' });

  it('is over in the chat when it has been answered in the tab; other questions are not', async () => {
    await recordFollowUp(context, leader, input);
    expect(context.entries.get(nudgeId)).toMatchObject({
      state: 'answered',
      answeredAt: '2026-11-23T10:00:00.000Z',
    });
    expect(context.entries.get(asId('measureFollowUp:leader:other:2026-11-20'))?.state).toBe('sent');
  });

  it('is over when HR has answered in the owner’s place', async () => {
    await recordFollowUp(context, actor('hr', 'HrAdviser'), input);
    expect(context.entries.get(nudgeId)?.state).toBe('answered');
  });

  it('answered in the tab and pressed afterwards, shows what was said and writes nothing', async () => {
    await recordFollowUp(context, leader, input);
    const before = context.submitted.length;
    expect(await press()).toMatchObject({
      kind: 'repeated',
      followUp: { status: 'delayed', note: 'Sagt i fanen' },
    });
    expect(context.submitted).toHaveLength(before);
  });

  it('stays open when the tab’s answer was refused', async () => {
    await recordFollowUp(context, leader, { ...input, etag: '"0"' });
    expect(context.entries.get(nudgeId)?.state).toBe('sent');
    expect(await press()).toMatchObject({ kind: 'saved' });
  });

  it('answered in the chat can be answered anew in the tab, by whoever means it', async () => {
    expect(await press('onTrack')).toMatchObject({ kind: 'saved' });
    clock = new Date('2026-11-24T10:00:00Z');
    const etag = context.records.get('measures', 'm')?.etag ?? '';
    expect(await recordFollowUp(context, leader, { ...input, etag })).toMatchObject({
      kind: 'saved',
    });
    expect(await press(), 'the card stands by its own answer').toMatchObject({
      kind: 'repeated',
      followUp: { status: 'onTrack' },
    });
  });

  it('tells a former owner nothing', async () => {
    await recordFollowUp(context, leader, input);
    const measure = context.records.get('measures', 'm')?.entity;
    if (measure === undefined) throw new Error('no measure');
    (context.records as ReturnType<typeof fixedRecords>).put('measures', {
      ...measure,
      ownerId: asId('heir'),
    });
    expect(await press()).toEqual({ kind: 'notYours' });
  });
});
