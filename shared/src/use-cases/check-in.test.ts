import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import {
  buildArea,
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildPerson,
  buildUnit,
  day,
} from '../testing/build.ts';
import { buildRound } from '../testing/build-round.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, type TestContext, testContext } from '../testing/use-case-context.ts';
import { answerCheckIn, type CheckInAnswer } from './answer-check-in.ts';
import { checkInNudgeFacts, checkInNudgeFactsOf } from './check-in-nudges.ts';
import { viewCheckIn } from './view-check-in.ts';

const now = new Date('2026-11-25T09:00:00Z');
const kari = actor('kari');
const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
let context: TestContext;
beforeEach(() => {
  const records = fixedRecords(
    [buildPerson('kari'), buildPerson('new'), buildPerson('ola'), buildPerson('gone', { active: false })],
    {
      units: [
        buildUnit('town', { level: 'municipality' }),
        buildUnit('ward', { parentId: asId('town') }),
        buildUnit('school'),
      ],
      employments: [
        buildEmployment('kari', 'ward'),
        buildEmployment('ola', 'school'),
        buildEmployment('new', 'ward', { startOn: day('2026-10-20') }),
      ],
      areas: [buildArea('area')],
      competences: [
        ...many.map((name) => buildCompetence(name)),
        buildCompetence('paper', { kind: 'certificate', validMonths: 24 }),
        buildCompetence('retired', { status: 'retired' }),
      ],
      mappingRounds: [
        buildRound('big', { unitIds: [asId('town')], competenceIds: many.map(asId<'Competence'>) }),
        buildRound('first', {
          competenceIds: [asId('a'), asId('paper'), asId('retired')],
          endsOn: day('2026-11-30'),
        }),
        buildRound('draft', { status: 'draft' }),
        buildRound('over', { endsOn: day('2026-11-24') }),
        buildRound('elsewhere', { unitIds: [asId('school')] }),
      ],
    },
    now,
  );
  context = testContext(records, now);
});
const asked = async (who = kari) => {
  const outcome = await viewCheckIn(context, who);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value.map(({ round, left, next }) => [
    round.id,
    left.length,
    next.map(({ competence }) => competence.id).join(''),
  ]);
};
const answers = (...ids: string[]): CheckInAnswer[] =>
  ids.map((id) => ({ competenceId: asId(id), level: 2, inUse: 'partly', wish: 1 }));
const send = (given: readonly CheckInAnswer[], over: { key?: string; roundId?: string } = {}, who = kari) =>
  answerCheckIn(context, who, {
    key: over.key ?? key,
    roundId: asId(over.roundId ?? 'big'),
    answers: given,
  });

describe('what somebody is asked', () => {
  it('is the same whether one looks for one person or for everybody', async () => {
    await send(answers(...many));
    await send([{ competenceId: asId('a'), level: 2 }], { key: 'another-key', roundId: 'first' });
    const everybody = checkInNudgeFacts(context);
    expect(everybody.map(({ done }) => done).toSorted()).toEqual([false, false, true]);
    const inOrder = (facts: typeof everybody) => facts.toSorted((a, b) => a.roundId.localeCompare(b.roundId));
    for (const { id } of context.records.people()) {
      const own = everybody.filter(({ personId }) => personId === id);
      expect(inOrder(checkInNudgeFactsOf(context, id))).toEqual(inOrder(own));
    }
  });

  it('is five questions at the most over all open rounds, the round that ends first at the top', async () => {
    expect(await asked()).toEqual([
      ['first', 2, 'apaper'],
      ['big', 7, 'bcd'],
    ]);
  });

  it('is nothing for whoever is not asked: newcomers, other units, strangers', async () => {
    expect(await asked(actor('new'))).toEqual([]);
    expect(await asked(actor('ola'))).toEqual([['elsewhere', 1, 'c']]);
    expect(await viewCheckIn(context, actor('gone'))).toEqual({ kind: 'forbidden' });
  });

  it('is what is left when some of it has been answered, here or on the own page', async () => {
    await send(answers('b', 'c'));
    context.records.put('assessments', buildAssessment('kari', 'a', { on: day('2026-11-24') }));
    expect(await asked()).toEqual([
      ['first', 1, 'paper'],
      ['big', 4, 'defg'],
    ]);
  });
});

describe('answering', () => {
  it('adds rows in the person’s own word that carry the round; the same key again adds nothing', async () => {
    expect(await send(answers('b', 'c'))).toEqual({ kind: 'ok', value: 'saved' });
    expect(await send(answers('b', 'c'))).toEqual({ kind: 'ok', value: 'saved' });
    const rows = context.records.where('assessments', 'kari');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      personId: 'kari',
      competenceId: 'b',
      by: 'self',
      level: 2,
      inUse: 'partly',
      wish: 1,
      on: '2026-11-25',
      roundId: 'big',
    });
    expect(context.submitted).toHaveLength(1);
  });

  it('refuses, with nothing written, what is wrong and what is not asked, answer by answer', async () => {
    const wrong: CheckInAnswer[] = [
      ...answers('b'),
      { competenceId: asId('c'), level: 5 },
      ...answers('retired'),
    ];
    expect(await send(wrong)).toEqual({
      kind: 'invalid',
      faults: [
        { field: 'answers.1.level', code: 'levelOutsideScale' },
        { field: 'answers.2.competenceId', code: 'notAsked' },
      ],
    });
    const paper = { competenceId: asId<'Competence'>('paper'), level: 1 };
    expect(await send([paper], { roundId: 'first' })).toMatchObject({
      faults: [{ field: 'answers.0.issuedOn', code: 'required' }],
    });
    expect(context.submitted).toEqual([]);
    const dated = { ...paper, issuedOn: day('2026-05-01') };
    expect(await send([dated], { roundId: 'first' })).toMatchObject({ kind: 'ok' });
  });

  it.each(['draft', 'over', 'elsewhere', 'nowhere'])(
    'is not for a round that does not ask: %s',
    async (roundId) => {
      expect(await send(answers('c'), { roundId })).toEqual({ kind: 'notFound' });
    },
  );

  it('is not for somebody who has left', async () => {
    expect(await send(answers('c'), {}, actor('gone'))).toEqual({ kind: 'forbidden' });
  });

  it('can be done anew the same day, and the later word counts', async () => {
    await send(answers('b'));
    expect(await send([{ competenceId: asId('b'), level: 4 }], { key: 'again' })).toMatchObject({
      kind: 'ok',
    });
    // Use and wish stand from before when nothing is said of them.
    expect(context.records.where('assessments', 'kari').at(-1)).toMatchObject({
      level: 4,
      inUse: 'partly',
      wish: 1,
    });
  });
});
