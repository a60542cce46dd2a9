import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { buildMeasure, buildPerson, buildPlan, buildUnit, day } from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { answerFollowUpCard } from './answer-follow-up-card.ts';
import { deliverNudges } from './deliver-nudges.ts';
import { planNudges } from './plan-nudges.ts';
import { type FollowUpInput, recordFollowUp } from './record-follow-up.ts';

const now = new Date('2026-11-23T09:00:00Z');
const key = '6f1de3a0-8a52-4c0e-9f2e-0f5f3c1b7a11';
const leader = actor('leader');

function setUp(...more: Parameters<typeof buildMeasure>[]) {
  const records = fixedRecords(
    [buildPerson('leader'), buildPerson('nurse')],
    {
      units: [buildUnit('ward', { leaderId: asId('leader') })],
      plans: [buildPlan('plan')],
      areas: [
        {
          id: asId('area'),
          name: { nb: 'O', nn: 'O' },
          mainGoal: { nb: 'M', nn: 'M' },
          goalIds: [],
          order: 1,
        },
      ],
      measures: [
        buildMeasure('m', { dueOn: day('2026-11-20') }),
        ...more.map((measure) => buildMeasure(...measure)),
      ],
    },
    now,
  );
  return { ...testContext(records, now), put: records.put };
}

const input = (over: Partial<FollowUpInput> = {}): FollowUpInput => ({
  key,
  measureId: asId('m'),
  status: 'delayed',
  note: 'Venter på kursplass',
  newDueOn: day('2027-02-01'),
  etag: '"1"',
  ...over,
});

describe('an answer to how a measure goes', () => {
  it('is kept as a row, and sets status and date on the measure', async () => {
    const context = setUp();
    expect(await recordFollowUp(context, leader, input())).toMatchObject({ kind: 'saved' });
    expect(context.records.get('measures', 'm')?.entity).toMatchObject({
      status: 'delayed',
      dueOn: '2027-02-01',
    });
    expect(context.records.where('followUps', 'm')).toMatchObject([
      { id: key, by: 'leader', note: 'Venter på kursplass', at: '2026-11-23T09:00:00.000Z' },
    ]);
  });

  it('is kept for a stopped measure too, and does not take it up again', async () => {
    const context = setUp(['stopped', { status: 'stopped', stoppedBecause: 'Avlyst', progress: 40 }]);
    const answer = input({ measureId: asId('stopped'), status: 'done' });
    expect(await recordFollowUp(context, leader, answer)).toMatchObject({ kind: 'saved' });
    expect(context.records.where('followUps', 'stopped')).toHaveLength(1);
    expect(context.records.get('measures', 'stopped')?.entity).toMatchObject({
      ...{ status: 'stopped', stoppedBecause: 'Avlyst', progress: 40 },
    });
  });

  it('is refused in words when the plan has been evaluated: it is kept as it was', async () => {
    const context = setUp();
    context.put('plans', buildPlan('plan', { status: 'evaluated' }));
    expect(await recordFollowUp(context, leader, input())).toEqual({
      ...{ kind: 'invalid', faults: [{ field: 'planId', code: 'planIsClosed' }] },
    });
    expect(context.submitted).toEqual([]);
  });

  it('given twice is one answer', async () => {
    const context = setUp();
    await recordFollowUp(context, leader, input());
    expect(await recordFollowUp(context, leader, input({ status: 'done' }))).toMatchObject({
      kind: 'saved',
      followUp: { status: 'delayed' },
    });
    expect(context.submitted).toHaveLength(1);
  });

  it('on an older version is a conflict with both versions, and nothing is written', async () => {
    const context = setUp();
    const outcome = await recordFollowUp(context, leader, input({ etag: '"0"' }));
    expect(outcome).toMatchObject({
      kind: 'conflict',
      yours: { status: 'delayed' },
      current: { etag: '"1"' },
    });
    expect(context.submitted).toHaveLength(0);
  });

  it('is refused for somebody without the right, and for a measure that is not there', async () => {
    const context = setUp();
    expect(await recordFollowUp(context, actor('nurse'), input())).toEqual({ kind: 'forbidden' });
    expect(await recordFollowUp(context, leader, input({ measureId: asId('x') }))).toEqual({
      kind: 'notFound',
    });
    expect(context.submitted).toHaveLength(0);
  });

  it('says that it is pending when SharePoint is slow', async () => {
    const context = setUp();
    context.answerNext({ kind: 'pending' });
    expect(await recordFollowUp(context, leader, input())).toMatchObject({ kind: 'pending' });
  });

  it('makes a done measure 100 per cent done', async () => {
    const context = setUp();
    await recordFollowUp(context, leader, input({ status: 'done', newDueOn: undefined }));
    expect(context.records.get('measures', 'm')?.entity).toMatchObject({
      status: 'done',
      progress: 100,
      dueOn: '2026-11-20',
    });
  });
});

describe('the question and its card', () => {
  const quiet = { fromHour: 8, untilHour: 16, keepDaysOff: true, weeklyCap: 3 };
  const send = async (context: ReturnType<typeof setUp>) => {
    await planNudges(context, quiet);
    const sent: string[] = [];
    const delivery = await deliverNudges(
      context,
      {
        send: async (question) => {
          sent.push(question.nudge.id);
          return { kind: 'sent', conversationId: 'c1', activityId: 'a1' };
        },
      },
      quiet,
    );
    return { sent, delivery };
  };
  const answer = { measureId: asId<'Measure'>('m'), status: 'delayed', note: '' } as const;

  it('is asked once for a due date, however often the rules run', async () => {
    const context = setUp();
    expect((await send(context)).sent).toEqual(['measureFollowUp:leader:m:2026-11-20']);
    expect((await send(context)).sent).toEqual([]);
  });

  it('is not sent when the measure was followed up before', async () => {
    const context = setUp();
    await planNudges(context, quiet);
    await recordFollowUp(context, leader, input());
    const { delivery } = await send(context);
    expect(delivery).toEqual({ sent: 0, undeliverable: 0, cancelled: 0, later: 0 });
    expect([...context.entries.values()].map((entry) => entry.state)).toEqual(['answered']);
  });

  it('is cancelled when the measure was done by other ways before it was sent', async () => {
    const context = setUp();
    await planNudges(context, quiet);
    const measure = context.records.get('measures', 'm')?.entity;
    if (measure !== undefined) context.put('measures', { ...measure, status: 'stopped' });
    const { delivery } = await send(context);
    expect(delivery).toMatchObject({ sent: 0, cancelled: 1 });
  });

  it('is answered by the one who was asked; twice is harmless', async () => {
    const context = setUp();
    const nudgeId = asId<'Nudge'>((await send(context)).sent[0] ?? '');
    expect(await answerFollowUpCard(context, leader, { ...answer, nudgeId })).toMatchObject({
      kind: 'saved',
    });
    expect(await answerFollowUpCard(context, leader, { ...answer, status: 'done', nudgeId })).toMatchObject({
      kind: 'repeated',
      followUp: { status: 'delayed' },
    });
    expect(context.entries.get(nudgeId)?.state).toBe('answered');
  });

  it('is refused for anybody else, for changed data, and for a card that was never sent', async () => {
    const context = setUp();
    const nudgeId = asId<'Nudge'>((await send(context)).sent[0] ?? '');
    context.records.get('measures', 'm');
    expect(await answerFollowUpCard(context, actor('nurse'), { ...answer, nudgeId })).toEqual({
      kind: 'notYours',
    });
    expect(await answerFollowUpCard(context, actor('hr', 'HrAdviser'), { ...answer, nudgeId })).toEqual({
      kind: 'notYours',
    });
    expect(
      await answerFollowUpCard(context, leader, { ...answer, measureId: asId('other'), nudgeId }),
    ).toEqual({ kind: 'gone' });
    expect(await answerFollowUpCard(context, leader, { ...answer, nudgeId: asId('made up') })).toEqual({
      kind: 'notYours',
    });
    expect(context.submitted).toHaveLength(0);
  });

  it('stops the round when the channel lets nobody in, and gives no question up', async () => {
    const context = setUp(['m2', { dueOn: day('2026-11-19') }]);

    await planNudges(context, quiet);
    const asked: string[] = [];
    const refuse = async (question: { nudge: { id: string } }) => {
      asked.push(question.nudge.id);
      return { kind: 'later', scope: 'all', reason: '401' } as const;
    };
    expect(await deliverNudges(context, { send: refuse }, quiet)).toMatchObject({ sent: 0, later: 2 });
    expect(asked).toHaveLength(1);
    expect([...context.entries.values()].map((entry) => entry.state)).toEqual(['planned', 'planned']);
  });

  it('keeps what the platform says about delivery', async () => {
    const context = setUp();
    await planNudges(context, quiet);
    await deliverNudges(
      context,
      { send: async () => ({ kind: 'later', scope: 'all', reason: '429' }) },
      quiet,
    );
    expect([...context.entries.values()][0]?.state).toBe('planned');
    await deliverNudges(
      context,
      { send: async () => ({ kind: 'blocked', reason: 'MessageWritesBlocked' }) },
      quiet,
    );
    expect([...context.entries.values()][0]).toMatchObject({
      state: 'blocked',
      failure: 'MessageWritesBlocked',
    });
  });
});
