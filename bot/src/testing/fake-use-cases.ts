import { workingHours } from '@rod-trad/shared/nudges/quiet-times';
import { buildFollowUp, buildMeasure, day } from '@rod-trad/shared/testing/build';
import { buildRound } from '@rod-trad/shared/testing/build-round';
import type { BotUseCases } from '../bot-use-cases.ts';

/** A product that takes every answer, and remembers who asked for what. */
export function fakeUseCases(over: Partial<BotUseCases> = {}) {
  const calls: unknown[] = [];
  const note =
    <Value>(name: string, value: Value) =>
    async (actor: { readonly personId: string }, ...rest: readonly unknown[]) => {
      calls.push([name, actor.personId, ...rest]);
      return value;
    };
  const useCases: BotUseCases = {
    answerFollowUpCard: note('answerFollowUpCard', {
      kind: 'saved',
      measure: buildMeasure('m'),
      followUp: buildFollowUp('m', '2026-11-23T09:00:00.000Z', { status: 'delayed' }),
    }),
    answerEvaluationCard: note('answerEvaluationCard', { kind: 'gone' }),
    answerTalkCard: note('answerTalkCard', { kind: 'gone' }),
    answerPreparationCard: note('answerPreparationCard', { kind: 'gone' }),
    answerPointsCard: note('answerPointsCard', { kind: 'gone' }),
    answerPayCard: note('answerPayCard', { kind: 'gone' }),
    answerCheckInCard: note('answerCheckInCard', {
      kind: 'saved',
      round: buildRound('r'),
      given: 2,
      left: 1,
    }),
    answerCertificateCard: note('answerCertificateCard', { kind: 'gone' }),
    pauseNudges: note('pauseNudges', { kind: 'paused', until: day('2026-12-20') }),
    stopNudges: note('stopNudges', undefined),
    resumeNudges: note('resumeNudges', undefined),
    chooseHours: note('chooseHours', { kind: 'ok', value: undefined }),
    chooseLanguage: note('chooseLanguage', undefined),
    viewNudgeStatus: note('viewNudgeStatus', {
      on: day('2026-11-23'),
      times: workingHours,
      preferences: { stopped: ['checkIn'], pausedUntil: day('2026-12-01') },
      today: [{ kind: 'checkIn', fate: 'silent', why: 'stopped' }],
    }),
    viewOwnWork: () => ({
      measures: [buildMeasure('m', { title: 'Fagdag' })],
      questions: 3,
      certificates: 1,
    }),
    viewLedUnits: () => undefined,
    countPlan: note('countPlan', { open: 12, late: 3, done: 4 }),
    person: () => undefined,
    chosenLanguage: async () => undefined,
    reachable: async () => undefined,
    ...over,
  };
  return { useCases, calls };
}
