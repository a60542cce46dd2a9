import { describe, expect, it } from 'vitest';
import { asId, type NudgeId } from '../domain/ids.ts';
import type { AppraisalTalk, PointFollowUp, TalkPoint } from '../domain/talk/talk.ts';
import { workingHours } from '../nudges/quiet-times.ts';
import { buildEmployment, day } from '../testing/build.ts';
import { buildPoint, buildTalk } from '../testing/build-talk.ts';
import { hr, kari, leader, ola, talkTown } from '../testing/talk-town.ts';
import type { TestContext } from '../testing/use-case-context.ts';
import { answerPointsCard } from './answer-points-card.ts';
import { nudgeQuestion } from './nudge-question.ts';
import { planNudges } from './plan-nudges.ts';

const threeMonths = new Date('2027-02-22T09:00:00Z');
const said = (standing: PointFollowUp['standing'], on = '2027-02-22'): PointFollowUp => ({
  ...{ after: 3, standing, on: day(on) },
});

/** Kari and the leader agreed on two points on 20 November; it is three months later. */
async function asked(
  points: readonly Partial<TalkPoint>[] = [{}, {}],
  talk: Partial<AppraisalTalk> = {},
): Promise<TestContext> {
  const town = talkTown(threeMonths);
  const held = { heldOn: day('2026-11-20'), closedOn: day('2026-11-21'), ...talk };
  town.records.put('talks', buildTalk('kari', 'leader', held));
  const serves = { areaId: asId<'CompetenceArea'>('wounds') };
  for (const [at, point] of points.entries()) {
    const over = { order: at, serves, ...point };
    town.records.put('talkPoints', buildPoint(`p${at}`, buildTalk('kari', 'leader'), `Ord ${at}`, over));
  }
  await planNudges(town, workingHours);
  return town;
}
const told = (town: TestContext) =>
  [...town.entries.values()]
    .filter(({ kind }) => kind === 'talkFollowUp')
    .map(({ personId }) => personId)
    .toSorted();
const cardOf = (town: TestContext, who = 'kari'): NudgeId => {
  const found = [...town.entries.values()].find(
    ({ kind, personId }) => kind === 'talkFollowUp' && personId === who,
  );
  if (found === undefined) throw new Error('no card');
  return found.id;
};
const points = (...standings: PointFollowUp['standing'][]) =>
  standings.map((standing, at) => ({ pointId: asId<'TalkPoint'>(`p${at}`), standing }));

describe('three months after a talk', () => {
  it('both are asked how the points go that they have not said are done', async () => {
    expect(told(await asked())).toEqual(['kari', 'leader']);
    const done = { employeeFollowUps: [said('done')] };
    expect(told(await asked([done, done]))).toEqual(['leader']);
    expect(told(await asked([{ dropped: true }]))).toEqual([]);
  });

  it('who answered two weeks early is not asked again, unless a point was left out', async () => {
    const early = { employeeFollowUps: [said('stuck', '2027-02-10')] };
    expect(told(await asked([early, early]))).toEqual(['leader']);
    expect(told(await asked([early, {}]))).toEqual(['kari', 'leader']);
  });

  it('nobody is asked of a talk that is not closed, or of an earlier period', async () => {
    expect(told(await asked([{}], { closedOn: undefined }))).toEqual([]);
    const old = { periodId: asId<'TalkPeriod'>('2025') };
    expect(told(await asked([{}], old))).toEqual([]);
  });

  it('the question names what a point serves, and not a word of it', async () => {
    const town = await asked();
    const entry = town.entries.get(cardOf(town));
    const question = entry && (await nudgeQuestion(town, entry));
    expect(question).toMatchObject({ kind: 'talkFollowUp', after: 3, points: [{ id: 'p0' }, { id: 'p1' }] });
    expect(JSON.stringify(question)).not.toContain('Ord 0');
  });

  it('each side’s answer stands on its own side, once, and what is left stays open', async () => {
    const town = await asked();
    const nudgeId = cardOf(town);
    const some = { nudgeId, standings: points('onTheWay') };
    expect(await answerPointsCard(town, kari, some)).toMatchObject({ kind: 'saved', left: 1 });
    expect(await answerPointsCard(town, kari, some)).toMatchObject({ kind: 'saved', left: 1 });
    expect(town.entries.get(nudgeId)?.state).toBe('planned');
    const all = { nudgeId, standings: points('onTheWay', 'done') };
    expect(await answerPointsCard(town, kari, all)).toMatchObject({ kind: 'saved', left: 0 });
    expect(town.entries.get(nudgeId)?.state).toBe('answered');
    expect(town.records.all('talkPoints')).toMatchObject([
      { employeeFollowUps: [{ after: 3, standing: 'onTheWay' }], leaderFollowUps: [] },
      { employeeFollowUps: [{ after: 3, standing: 'done' }], leaderFollowUps: [] },
    ]);
  });

  it('a card is answered by its own person, about points of its own talk', async () => {
    const town = await asked();
    for (const who of [leader, ola, hr]) {
      const outcome = await answerPointsCard(town, who, { nudgeId: cardOf(town), standings: points('done') });
      expect(outcome).toEqual({ kind: 'notYours' });
    }
    town.records.put('talkPoints', buildPoint('olas', buildTalk('ola', 'leader'), 'Olas'));
    const olas = {
      nudgeId: cardOf(town),
      standings: [{ pointId: asId<'TalkPoint'>('olas'), standing: 'done' as const }],
    };
    expect(await answerPointsCard(town, kari, olas)).toEqual({ kind: 'gone' });
    expect(JSON.stringify(town.records.all('talkPoints'))).not.toContain('"standing"');
    expect(await answerPointsCard(town, kari, { nudgeId: cardOf(town), standings: [] })).toEqual({
      kind: 'nothing',
    });
  });

  it('a leader who no longer leads the person is neither asked nor heard', async () => {
    const town = await asked();
    town.records.put('employments', buildEmployment('kari', 'clinic'));
    const outcome = await answerPointsCard(town, leader, {
      ...{ nudgeId: cardOf(town, 'leader'), standings: points('done') },
    });
    expect(outcome).toEqual({ kind: 'gone' });
  });
});
