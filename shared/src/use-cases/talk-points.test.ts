import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { PointAudience } from '../domain/talk/talk.ts';
import type { Actor } from '../policies/actor.ts';
import { buildPlan, day } from '../testing/build.ts';
import { director, hr, kari, karisTalk, leader, ola, talkTown } from '../testing/talk-town.ts';
import type { TestContext } from '../testing/use-case-context.ts';
import { closeTalk } from './close-talk.ts';
import { dropTalkPoint } from './drop-talk-point.ts';
import { followUpTalkPoint } from './follow-up-talk-point.ts';
import { moveTalk } from './move-talk.ts';
import { saveTalkPoint } from './save-talk-point.ts';
import { tickTalkPoint } from './tick-talk-point.ts';
import { viewTalk } from './view-talk.ts';
import { viewTeam } from './view-team.ts';

let context: TestContext;
let keys = 0;
const key = () => {
  keys += 1;
  return `key-${keys}`;
};
const draft = (text: string) => ({
  ...{ text, serves: { areaId: asId<'CompetenceArea'>('wounds') }, responsible: 'employee' as const },
  dueOn: day('2027-03-01'),
});
const make = (id: string, who: Actor = kari) =>
  saveTalkPoint(context, who, { ...karisTalk, key: id, draft: draft(`Punkt ${id}`) });
const tick = (id: string, who: Actor, ...opens: PointAudience[]) => tickAs(`Punkt ${id}`, id, who, opens);
const tickAs = (text: string, id: string, who: Actor, opens: readonly PointAudience[]) => {
  const seen = { text, responsible: 'employee', dueOn: day('2027-03-01') } as const;
  return tickTalkPoint(context, who, { ...karisTalk, pointId: asId(id), key: key(), opens, seen });
};
const close = (who: Actor = leader) =>
  closeTalk(context, who, { ...karisTalk, key: 'closing', planTitle: 'Individuell plan' });
const team = async (who: Actor) => {
  const outcome = await viewTeam(context, who);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
};
const openedFor = async (who: Actor) => (await team(who)).openedPoints.map(({ point }) => point.id);

beforeEach(async () => {
  context = talkTown();
  const move = { kind: 'hold', on: day('2026-11-25') } as const;
  await moveTalk(context, leader, { ...karisTalk, key: key(), move });
});

describe('what two agree on', () => {
  it('is seen by both at once, is five points at most, and is sealed', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) expect(await make(id)).toMatchObject({ kind: 'ok' });
    expect(await make('f', leader)).toMatchObject({ faults: [{ code: 'tooManyPoints' }] });
    expect(await make('a')).toMatchObject({ kind: 'ok' });
    const seen = await viewTalk(context, leader, karisTalk);
    expect(JSON.stringify(seen)).toContain('Punkt e');
    expect(JSON.stringify(context.records.all('talkPoints'))).not.toContain('Punkt');
    expect(
      await dropTalkPoint(context, kari, { ...karisTalk, pointId: asId('e'), key: key() }),
    ).toMatchObject({
      kind: 'ok',
    });
    expect(await make('f', leader)).toMatchObject({ kind: 'ok' });
  });

  it('meets the other’s version when both rewrite it, and asks for the other’s ticks anew', async () => {
    await make('a');
    await tick('a', kari, 'plan');
    await tick('a', leader, 'plan');
    const rewrite = (who: Actor, text: string, etag: string) =>
      saveTalkPoint(context, who, {
        ...{ ...karisTalk, key: key(), draft: draft(text) },
        changes: { id: asId('a'), etag },
      });
    const etag = context.records.get('talkPoints', 'a')?.etag ?? '';
    expect(await rewrite(leader, 'Lederens ord', etag)).toMatchObject({ kind: 'ok' });
    expect(context.records.get('talkPoints', 'a')?.entity).toMatchObject({
      ...{ employeeOpens: [], leaderOpens: ['plan'] },
    });
    // What was ticked is what was read: nobody agrees to words that came in between.
    expect(await tick('a', kari, 'plan')).toMatchObject({ faults: [{ code: 'pointRewritten' }] });
    expect(await tickAs('Lederens ord', 'a', kari, ['hr'])).toMatchObject({ kind: 'ok' });
    // The same for words that come in while the tick is on its way to SharePoint.
    expect(context.submitted.at(-1)?.writes).toMatchObject([{ base: { text: expect.any(String) } }]);
    expect(await rewrite(kari, 'Karis ord', etag)).toMatchObject({
      ...{ kind: 'conflict', current: { entity: { text: 'Lederens ord' } } },
    });
  });

  it('is nobody else’s to write, tick, drop or close', async () => {
    await make('a');
    for (const who of [hr, director, ola]) {
      expect(await make('x', who)).toEqual({ kind: 'forbidden' });
      expect(await tick('a', who, 'hr')).toEqual({ kind: 'forbidden' });
      expect(await close(who)).toEqual({ kind: 'forbidden' });
    }
    expect(await close(kari)).toEqual({ kind: 'forbidden' });
    expect(await tick('none', kari, 'hr')).toEqual({ kind: 'notFound' });
  });
});

describe('who else sees a point', () => {
  it('is the leader above or HR, when both have ticked it and the talk is closed, until one takes it back', async () => {
    await make('a');
    await make('b');
    await tick('a', kari, 'above', 'hr');
    await tick('a', leader, 'above');
    await tick('b', leader, 'above', 'hr');
    expect(await openedFor(director)).toEqual([]);
    await close();
    expect(await openedFor(director)).toEqual(['a']);
    expect(await openedFor(hr)).toEqual([]);
    await tick('a', leader, 'above', 'hr');
    expect(await openedFor(hr)).toEqual(['a']);
    expect(context.audited.at(-1)).toMatchObject({
      actorId: 'hr',
      action: 'read:talk:points',
      subject: 'kari',
    });
    await tick('a', kari);
    expect(await openedFor(director)).toEqual([]);
  });
});

describe('closing a talk', () => {
  it('puts what both want there into the individual plan, which is made, and nothing else', async () => {
    for (const id of ['a', 'b', 'c']) await make(id);
    await tick('a', kari, 'plan');
    await tick('a', leader, 'plan');
    await tick('b', kari, 'plan');
    expect(await close()).toMatchObject({ kind: 'ok' });
    const plan = context.records.get('plans', 'plan~closing')?.entity;
    expect(plan).toMatchObject({
      subject: { personId: 'kari' },
      parentPlanId: 'wardPlan',
      firstYear: 2026,
      lastYear: 2027,
    });
    expect(context.records.where('measures', 'plan~closing')).toMatchObject([
      ...[
        {
          id: 'measure~a',
          title: 'Punkt a',
          areaId: 'wounds',
          ownerId: 'kari',
          years: [2027],
          dueOn: '2027-03-01',
        },
      ],
    ]);
    expect(context.records.get('talks', '2026~kari')?.entity).toMatchObject({ closedOn: '2026-11-25' });
    // An act is known by its key: two acts with one key would be taken for one.
    const sent = context.submitted.map((batch) => batch.key);
    expect(new Set(sent).size).toBe(sent.length);
    // Sent once more it is the same closing.
    expect(await close()).toMatchObject({ kind: 'ok' });
    expect(context.records.where('measures', 'plan~closing')).toHaveLength(1);
  });

  it('uses the plan the person has, also when it is running', async () => {
    context.records.put(
      'plans',
      buildPlan('karis', { subject: { personId: kari.personId }, status: 'running' }),
    );
    await make('a', leader);
    await tick('a', kari, 'plan');
    await tick('a', leader, 'plan');
    expect(await close()).toMatchObject({ kind: 'ok' });
    expect(context.records.where('measures', 'karis')).toHaveLength(1);
    expect(context.records.get('plans', 'plan~closing')).toBeUndefined();
  });

  it('goes on where it was cut off', async () => {
    await make('a');
    await tick('a', kari, 'plan');
    await tick('a', leader, 'plan');
    const submit = context.writes.submit;
    const broken = {
      ...context,
      writes: {
        ...context.writes,
        submit: async (batch: Parameters<typeof submit>[0]) => {
          if (batch.key === 'measure~a') throw new Error('The power is gone');
          return submit(batch);
        },
      },
    };
    const input = { ...karisTalk, key: 'closing', planTitle: 'Individuell plan' };
    await expect(closeTalk(broken, leader, input)).rejects.toThrow('power');
    expect(context.records.get('talks', '2026~kari')?.entity.closedOn).toBeUndefined();
    expect(await close()).toMatchObject({ kind: 'ok' });
    expect(context.records.where('measures', 'plan~closing')).toHaveLength(1);
  });

  it('waits for the talk to be held', async () => {
    context = talkTown();
    expect(await close()).toMatchObject({ faults: [{ code: 'talkNotHeld' }] });
  });
});

describe('following up', () => {
  it('is done by each side for itself, and not before its time', async () => {
    await make('a');
    await close();
    const answer = (where: TestContext, who: Actor, standing: 'done' | 'stuck') =>
      followUpTalkPoint(where, who, { ...karisTalk, pointId: asId('a'), key: key(), after: 3, standing });
    expect(await answer(context, kari, 'done')).toMatchObject({ faults: [{ code: 'followUpTooEarly' }] });
    const later = { ...context, now: () => new Date('2027-02-24T09:00:00Z') };
    expect(await answer(later, kari, 'done')).toMatchObject({ kind: 'ok' });
    expect(await answer(later, leader, 'stuck')).toMatchObject({ kind: 'ok' });
    expect(context.records.get('talkPoints', 'a')?.entity).toMatchObject({
      employeeFollowUps: [{ after: 3, standing: 'done', on: '2027-02-24' }],
      leaderFollowUps: [{ after: 3, standing: 'stuck' }],
    });
  });
});

describe('a leader’s team', () => {
  it('counts people, not forms, and shows units below in numbers', async () => {
    expect((await team(leader)).counts).toMatchObject({ people: 2, held: 1, due: 1 });
    const above = await team(director);
    expect(above.people.map(({ person }) => person.id)).toEqual(['leader', 'otherLeader']);
    expect(above.units.map(({ unit, counts }) => [unit.id, counts.people, counts.held])).toEqual([
      ...[['health', 5, 1]],
    ]);
    const all = await team(hr);
    expect(all.people).toEqual([]);
    expect(all.units.map(({ unit, counts }) => [unit.id, counts.people])).toEqual([
      ...[
        ['town', 5],
        ['health', 5],
      ],
    ]);
    expect(all.periods).toHaveLength(1);
    expect(above.periods).toBeUndefined();
  });

  it('names no leader twice for somebody with two positions', async () => {
    const other = await team({ personId: asId('otherLeader'), roles: [] });
    expect(other.people.map(({ person }) => person.id)).toEqual(['per']);
    expect(other.borrowed).toMatchObject([{ person: { id: 'ola' }, leader: { id: 'leader' } }]);
  });

  it('is for leaders and HR', async () => {
    for (const who of [kari, { personId: asId<'Person'>('union'), roles: ['UnionRep'] as const }]) {
      expect(await viewTeam(context, who)).toEqual({ kind: 'forbidden' });
    }
  });
});
