import { describe, expect, it } from 'vitest';
import { buildMeasure, buildPlan, day } from '../testing/build.ts';
import { buildEvaluation } from '../testing/build-evaluation.ts';
import {
  applyEvaluation,
  type Evaluation,
  type EvaluationDraft,
  evaluationFaults,
  sinceAdjusted,
} from './evaluation.ts';
import type { Measure } from './measure.ts';
import type { PlanStatus } from './plan.ts';

const today = day('2026-11-25');
const draft = (over: Partial<EvaluationDraft> = {}): EvaluationDraft => ({
  ...{ moment: 0, reached: 'yes', effect: 'Alle kan det nå.', decision: 'continue' },
  ...over,
});
const faultsOf = (
  over: Partial<EvaluationDraft> = {},
  {
    measure = {},
    status = 'running',
    earlier = [],
  }: { measure?: Partial<Measure>; status?: PlanStatus; earlier?: Evaluation[] } = {},
) =>
  evaluationFaults(
    draft(over),
    buildMeasure('m', { successCriteria: 'Alle har øvd to ganger.', ...measure }),
    buildPlan('plan', { status }),
    earlier,
    today,
  ).map(({ field, code }) => `${field} ${code}`);

describe('an evaluation', () => {
  it('that says what came of it and what next, is right', () => {
    expect(faultsOf()).toEqual([]);
    expect(faultsOf({ decision: 'adjust', newDueOn: day('2026-11-26') })).toEqual([]);
    expect(faultsOf({ decision: 'stop', because: 'Dekkes av andre' })).toEqual([]);
  });

  it('says the effect in words, why it is stopped, and by when what is adjusted is done', () => {
    expect(faultsOf({ effect: '  ' })).toEqual(['effect required']);
    expect(faultsOf({ effect: 'a'.repeat(2001) })).toEqual(['effect tooLong']);
    expect(faultsOf({ decision: 'stop' })).toEqual(['because required']);
    expect(faultsOf({ decision: 'adjust' })).toEqual(['newDueOn required']);
    expect(faultsOf({ decision: 'adjust', newDueOn: today })).toEqual(['newDueOn dateInPast']);
  });

  it('needs a criterion to hold the measure against', () => {
    expect(faultsOf({}, { measure: { successCriteria: ' ' } })).toEqual(['criterion criterionMissing']);
  });

  it('is of a measure that is carried out, in a plan that is', () => {
    expect(faultsOf({}, { measure: { status: 'stopped' } })).toEqual(['status measureIsStopped']);
    expect(faultsOf({}, { status: 'draft' })).toEqual(['planId planNotAdopted']);
    expect(faultsOf({}, { status: 'evaluated' })).toEqual(['planId planIsClosed']);
  });

  it('is made once for each moment, and not after a later one; anew when the measure has been adjusted', () => {
    const three = buildEvaluation('m', '2026-06-01T08:00:00.000Z', { moment: 3 });
    expect(faultsOf({ moment: 0 }, { earlier: [three] })).toEqual(['moment alreadyEvaluated']);
    expect(faultsOf({ moment: 3 }, { earlier: [three] })).toEqual(['moment alreadyEvaluated']);
    expect(faultsOf({ moment: 6 }, { earlier: [three] })).toEqual([]);
    const adjusted: Evaluation = { ...three, decision: 'adjust', newDueOn: day('2026-12-01') };
    expect(faultsOf({ moment: 0 }, { earlier: [adjusted] })).toEqual([]);
  });
});

describe('those that count', () => {
  it('came after the measure was last adjusted, in order of time', () => {
    const at = (month: string, decision: Evaluation['decision']) =>
      buildEvaluation('m', `2026-${month}-01T08:00:00.000Z`, { decision });
    const rows = [at('09', 'continue'), at('05', 'adjust'), at('07', 'continue'), at('03', 'continue')];
    expect(sinceAdjusted(rows).map((row) => row.at.slice(5, 7))).toEqual(['07', '09']);
  });
});

describe('a decision', () => {
  it('to continue changes nothing', () => {
    expect(applyEvaluation({ status: 'done' }, draft())).toEqual({});
  });

  it('to adjust takes up again what was done, and gives the rest a new date', () => {
    const adjusted = draft({ decision: 'adjust', newDueOn: day('2027-05-01') });
    expect(applyEvaluation({ status: 'done' }, adjusted)).toEqual({
      ...{ dueOn: '2027-05-01', status: 'onTrack', progress: 0 },
    });
    expect(applyEvaluation({ status: 'delayed' }, adjusted)).toEqual({ dueOn: '2027-05-01' });
  });

  it('to stop says why, and remembers what it was', () => {
    const stopped = draft({ decision: 'stop', because: ' Dekkes av andre ' });
    expect(applyEvaluation({ status: 'done' }, stopped)).toEqual({
      ...{ status: 'stopped', stoppedBecause: 'Dekkes av andre', statusBeforeStop: 'done' },
    });
  });
});
