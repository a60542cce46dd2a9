import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type NudgeId } from '../domain/ids.ts';
import { workingHours } from '../nudges/quiet-times.ts';
import {
  both,
  buildAssessment,
  buildFollowUp,
  buildMeasure,
  buildPlan,
  buildRequirement,
  day,
} from '../testing/build.ts';
import { type NudgeTown, nudgeTown } from '../testing/nudge-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { answerEvaluationCard, type EvaluationCardAnswer } from './answer-evaluation-card.ts';
import { deliverNudges } from './deliver-nudges.ts';
import { evaluateMeasure } from './evaluate-measure.ts';
import { planNudges } from './plan-nudges.ts';

let town: NudgeTown;
const kari = actor('kari');
const sent: { readonly kind: string; readonly gaps?: unknown; readonly moment?: number }[] = [];
/** A measure of Kari's that became done on the tenth, and is a success when everybody has had two days. */
const done = {
  ownerId: asId<'Person'>('kari'),
  status: 'done',
  successCriteria: 'Alle har hatt to dager',
} as const;

async function send() {
  sent.length = 0;
  await planNudges(town, workingHours);
  const take = async (question: (typeof sent)[number]) => {
    sent.push(question);
    return { kind: 'sent', conversationId: 'c', activityId: 'a' } as const;
  };
  await deliverNudges(town, { send: take as never }, workingHours);
}
const asked = () => sent.filter(({ kind }) => kind === 'measureEvaluation');
const cardId = (): NudgeId => {
  const found = [...town.entries.values()].find(({ kind }) => kind === 'measureEvaluation');
  if (found === undefined) throw new Error('no card');
  return found.id;
};
const answer = (over: Partial<EvaluationCardAnswer> = {}): EvaluationCardAnswer => ({
  ...{ nudgeId: cardId(), reached: 'partly', effect: 'Færre avvik på vaktene', decision: 'continue' },
  ...over,
});
const rows = () => town.records.where('evaluations', 'm');

beforeEach(() => {
  town = nudgeTown();
  town.records.put('plans', buildPlan('plan', { status: 'running' }));
  town.records.put('measures', buildMeasure('m', done));
  town.records.put('followUps', buildFollowUp('m', '2026-11-10T09:00:00.000Z', { status: 'done' }));
});

describe('an evaluation in the chat', () => {
  it('is asked for when the measure is done, and three and six months after', async () => {
    await send();
    expect(asked()).toMatchObject([{ moment: 0 }]);
    await send();
    expect(asked()).toEqual([]);
    expect(await answerEvaluationCard(town, kari, answer())).toMatchObject({ kind: 'saved' });
    expect(rows()).toMatchObject([{ moment: 0, reached: 'partly', criterion: 'Alle har hatt to dager' }]);
    town.at('2027-02-10T09:00:00Z');
    await send();
    expect(asked()).toMatchObject([{ moment: 3 }]);
  });

  it('waits while nobody has said how an open measure went', async () => {
    const open = { ...done, status: 'onTrack' as const, dueOn: day('2026-11-20') };
    town.records.put('measures', buildMeasure('m', open));
    await send();
    expect(asked()).toEqual([]);
    expect(sent.some(({ kind }) => kind === 'measureFollowUp')).toBe(true);
  });

  it.each([
    ['has no success criterion', { successCriteria: ' ' }, 'running'],
    ['is stopped', { status: 'stopped' }, 'running'],
    ['stands in a plan nobody has adopted', {}, 'draft'],
    ['stands in a plan that is closed', {}, 'evaluated'],
  ] as const)('is not asked for of a measure that %s', async (_, over, status) => {
    town.records.put('plans', buildPlan('plan', { status }));
    town.records.put('measures', buildMeasure('m', { ...done, ...over }));
    await send();
    expect(asked()).toEqual([]);
  });

  it('is not asked for when it has been made in the tab, early or since', async () => {
    const etag = town.records.get('measures', 'm')?.etag as string;
    const made = { key: 'k', measureId: asId<'Measure'>('m'), etag, moment: 0 } as const;
    await evaluateMeasure(town, kari, {
      ...made,
      reached: 'yes',
      effect: 'Det virker',
      decision: 'continue',
    });
    await send();
    expect(asked()).toEqual([]);
  });

  it('has one answer, and a late press is told what stands', async () => {
    await send();
    await answerEvaluationCard(town, kari, answer());
    const again = await answerEvaluationCard(
      town,
      kari,
      answer({ reached: 'no', decision: 'stop', because: 'x' }),
    );
    expect(again).toMatchObject({ kind: 'repeated', evaluation: { reached: 'partly' } });
    expect(rows()).toHaveLength(1);
    expect(town.entries.get(cardId())?.state).toBe('answered');
  });

  it.each([
    ['adjusts without a date', { decision: 'adjust' }, { field: 'newDueOn', code: 'required' }],
    ['stops without a reason', { decision: 'stop' }, { field: 'because', code: 'required' }],
    ['says nothing of the effect', { effect: ' ' }, { field: 'effect', code: 'required' }],
  ] as const)('that %s is refused, and the card stays open', async (_, over, fault) => {
    await send();
    expect(await answerEvaluationCard(town, kari, answer(over))).toMatchObject({ kind: 'invalid', fault });
    expect(town.entries.get(cardId())?.state).toBe('sent');
  });

  it('that names somebody is refused: the words go into the yearly report', async () => {
    await send();
    const effect = `${town.records.person(asId('ola'))?.name} ble flink`;
    expect(await answerEvaluationCard(town, kari, answer({ effect }))).toMatchObject({
      fault: { code: 'namesSomebody' },
    });
    expect(rows()).toEqual([]);
  });

  it('is nothing to anybody else, nor to somebody who owns the measure no longer', async () => {
    await send();
    for (const who of ['ola', 'leader', 'lise']) {
      expect(await answerEvaluationCard(town, actor(who), answer())).toEqual({ kind: 'notYours' });
    }
    expect(await answerEvaluationCard(town, kari, answer({ nudgeId: asId('made up') }))).toEqual({
      kind: 'notYours',
    });
    town.records.put('measures', buildMeasure('m', { ...done, ownerId: asId('ola') }));
    expect(await answerEvaluationCard(town, kari, answer())).toEqual({ kind: 'notYours' });
    expect(rows()).toEqual([]);
  });

  it.each([
    ['leader', [{ name: both('Kompetanse a'), before: 1, after: 1 }]],
    ['kari', []],
  ])('shows the gap to %s as far as the owner sees the people behind it', async (ownerId, gaps) => {
    const competences = [{ competenceId: asId<'Competence'>('a'), targetLevel: 2, people: 2 } as const];
    town.records.put('requirements', buildRequirement('a', { level: 2, unitId: asId('ward') }));
    town.records.put('assessments', buildAssessment('lise', 'a', { level: 1, on: day('2025-12-01') }));
    town.records.put('measures', buildMeasure('m', { ...done, competences, ownerId: asId(ownerId) }));
    await send();
    expect(asked()).toMatchObject([{ gaps }]);
  });
});
