import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { PlanStatus } from '../domain/plan.ts';
import {
  buildAssessment,
  buildFollowUp,
  buildHistory,
  buildMeasure,
  buildPlan,
  day,
} from '../testing/build.ts';
import { buildEvaluation } from '../testing/build-evaluation.ts';
import { buildNudge } from '../testing/build-nudge.ts';
import { careTown, careTownNow } from '../testing/care-town.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { type EvaluationInput, evaluateMeasure } from './evaluate-measure.ts';

const key = '6f1de3a0-8a52-4c0e-9f2e-0f5f3c1b7a11';
const lea = actor('lea');
const bo = actor('bo');

/** The ward of the care town with a plan; Bo answers for guidance, which ended in October. */
function setUp(over: Partial<Measure> = {}, status: PlanStatus = 'running') {
  const records = careTown();
  records.put('plans', buildPlan('plan', { status }));
  const guidance = buildMeasure('m', {
    ...{ ownerId: asId('bo'), status: 'done', progress: 100, dueOn: day('2026-10-01') },
    ...{ successCriteria: ' Alle kan veilede. ', years: [2026] },
    competences: [{ competenceId: asId('guide'), targetLevel: 3, people: 5 }],
    ...over,
  });
  records.put('measures', guidance);
  return testContext(records, careTownNow);
}

const input = (over: Partial<EvaluationInput> = {}): EvaluationInput => ({
  ...{ key, measureId: asId('m'), etag: '"1"', moment: 0, reached: 'partly', decision: 'continue' },
  effect: ' De fleste veileder nå. ',
  ...over,
});
const evaluationsOf = (context: ReturnType<typeof setUp>) => context.records.where('evaluations', 'm');

describe('an evaluation', () => {
  it('is kept with the criterion it was held against, and changes nothing when all goes on', async () => {
    const context = setUp();
    expect(await evaluateMeasure(context, bo, input())).toEqual({ kind: 'ok', value: 'saved' });
    expect(evaluationsOf(context)).toMatchObject([
      {
        ...{ id: key, by: 'bo', at: '2026-11-23T09:00:00.000Z', moment: 0, criterion: 'Alle kan veilede.' },
        ...{ reached: 'partly', effect: 'De fleste veileder nå.', decision: 'continue' },
      },
    ]);
    expect(context.records.get('measures', 'm')?.etag).toBe('"1"');
    expect(context.audited).toMatchObject([{ action: 'write:measure:evaluate', subject: 'm' }]);
  });

  it('holds the gap as the measure began, and as it is', async () => {
    const context = setUp();
    // As the year began: the assessments of the town are of 15 January and 1 February, so nothing was known but this.
    context.records.put('assessments', buildAssessment('bo', 'guide', { level: 1, on: day('2025-12-01') }));
    await evaluateMeasure(context, bo, input());
    expect(evaluationsOf(context)[0]?.gaps).toEqual([
      {
        competenceId: 'guide',
        before: { on: '2026-01-01', required: 5, met: 0, gap: 1, unknown: 4 },
        after: { on: '2026-11-23', required: 5, met: 2, gap: 2, unknown: 1 },
      },
    ]);
  });

  it('reads the gap before from the day the measure was made, when that came later', async () => {
    const context = setUp();
    context.records.put(
      'history',
      buildHistory('m', { kind: 'created', at: '2026-01-20T08:00:00.000Z' as never }),
    );
    await evaluateMeasure(context, bo, input());
    const [gap] = evaluationsOf(context)[0]?.gaps ?? [];
    expect(gap?.before).toEqual({ on: '2026-01-20', required: 5, met: 2, gap: 2, unknown: 1 });
  });

  it('has no such numbers in one person’s plan', async () => {
    const context = setUp();
    context.records.put('plans', buildPlan('plan', { subject: { personId: asId('bo') } }));
    await evaluateMeasure(context, bo, input());
    expect(evaluationsOf(context)[0]?.gaps).toEqual([]);
  });

  it('that stops the measure says why, and that is remembered', async () => {
    const context = setUp();
    const stop = input({ decision: 'stop', because: 'Dekkes av andre', newDueOn: day('2027-01-01') });
    expect(await evaluateMeasure(context, lea, stop)).toEqual({ kind: 'ok', value: 'saved' });
    expect(context.records.get('measures', 'm')?.entity).toMatchObject({
      ...{ status: 'stopped', stoppedBecause: 'Dekkes av andre', statusBeforeStop: 'done' },
      dueOn: '2026-10-01',
    });
    expect(evaluationsOf(context)[0]).toMatchObject({ because: 'Dekkes av andre', newDueOn: undefined });
    expect(context.records.where('history', 'm')).toMatchObject([
      { by: 'lea', fields: expect.arrayContaining([{ field: 'status', from: 'done', to: 'stopped' }]) },
    ]);
    expect(context.submitted[0]?.writes.map(({ table }) => table)).toEqual([
      ...['measures', 'history', 'evaluations'],
    ]);
  });

  it('that adjusts it takes it up again with a new date', async () => {
    const context = setUp();
    const adjust = input({ decision: 'adjust', newDueOn: day('2027-04-01') });
    await evaluateMeasure(context, bo, adjust);
    expect(context.records.get('measures', 'm')?.entity).toMatchObject({
      ...{ status: 'onTrack', progress: 0, dueOn: '2027-04-01' },
    });
    // And to the date it has already: there is nothing to change, and it is kept all the same.
    const again = setUp({ status: 'delayed', dueOn: day('2027-04-01') });
    expect(await evaluateMeasure(again, bo, adjust)).toEqual({ kind: 'ok', value: 'saved' });
    expect(evaluationsOf(again)).toHaveLength(1);
  });

  it('sent twice is one, and a key of somebody else’s opens nothing', async () => {
    const context = setUp();
    await evaluateMeasure(context, bo, input());
    expect(await evaluateMeasure(context, bo, input())).toEqual({ kind: 'ok', value: 'saved' });
    expect(context.submitted).toHaveLength(1);
    expect(await evaluateMeasure(context, lea, input())).toEqual({ kind: 'forbidden' });
  });

  it('of an older version is a conflict, and nothing is written', async () => {
    const context = setUp();
    const outcome = await evaluateMeasure(context, bo, input({ etag: '"0"' }));
    expect(outcome).toMatchObject({ kind: 'conflict', current: { etag: '"1"' } });
    expect(context.submitted).toEqual([]);
  });

  it('ends the questions about the measure that wait', async () => {
    const context = setUp();
    const nudge = buildNudge('m', { personId: asId('bo'), state: 'sent' });
    context.entries.set(nudge.id, nudge);
    await evaluateMeasure(context, lea, input());
    expect(context.entries.get(nudge.id)?.state).toBe('answered');
  });

  it('is made by the owner, HR and the leaders above, and by nobody else', async () => {
    const asked = async (who: Parameters<typeof actor>) =>
      (await evaluateMeasure(setUp(), actor(...who), input())).kind;
    expect(await asked(['hr', 'HrAdviser'])).toBe('ok');
    expect(await asked(['boss'])).toBe('ok');
    for (const who of [['ann'], ['kim'], ['union', 'UnionRep'], ['admin', 'Administrator']] as const) {
      expect(await asked([...who])).toBe('forbidden');
    }
    const none = input({ measureId: asId('none') });
    expect(await evaluateMeasure(setUp(), actor('hr', 'HrAdviser'), none)).toEqual({ kind: 'notFound' });
  });
});

describe('what is refused in words', () => {
  const refused = async (context: ReturnType<typeof setUp>, over: Partial<EvaluationInput> = {}) => {
    const outcome = await evaluateMeasure(context, bo, input(over));
    return outcome.kind === 'invalid' ? outcome.faults.map(({ code }) => code) : outcome.kind;
  };

  it('is an evaluation without words, a criterion, or a plan that is carried out', async () => {
    expect(await refused(setUp(), { effect: '' })).toEqual(['required']);
    expect(await refused(setUp({ successCriteria: '' }))).toEqual(['criterionMissing']);
    expect(await refused(setUp({}, 'draft'))).toEqual(['planNotAdopted']);
    expect(await refused(setUp({}, 'evaluated'))).toEqual(['planIsClosed']);
  });

  it('is one that has been made', async () => {
    const context = setUp();
    context.records.put('evaluations', buildEvaluation('m', '2026-10-20T08:00:00.000Z'));
    expect(await refused(context)).toEqual(['alreadyEvaluated']);
    expect(await refused(context, { moment: 3 })).toBe('ok');
  });

  it('is one that names somebody: by the whole name, and in a small unit by the first name', async () => {
    const context = setUp();
    expect(await refused(context, { effect: 'Takket være NAVN KIM går det bra.' })).toEqual([
      'namesSomebody',
    ]);
    expect(await refused(context, { effect: 'Navn gjør en god jobb.' })).toEqual(['namesSomebody']);
  });

  it('writes nothing', async () => {
    const context = setUp({ successCriteria: '' });
    context.records.put('followUps', buildFollowUp('m', '2026-10-01T08:00:00.000Z', { status: 'done' }));
    await refused(context);
    expect(context.submitted).toEqual([]);
  });
});
