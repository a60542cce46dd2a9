import type { BotUseCases } from '@rod-trad/bot/bot-use-cases';
import type { QuietTimes } from '@rod-trad/shared/nudges/quiet-times';
import { answerCertificateCard } from '@rod-trad/shared/use-cases/answer-certificate-card';
import { answerCheckInCard } from '@rod-trad/shared/use-cases/answer-check-in-card';
import { answerEvaluationCard } from '@rod-trad/shared/use-cases/answer-evaluation-card';
import { answerFollowUpCard } from '@rod-trad/shared/use-cases/answer-follow-up-card';
import { answerPayCard } from '@rod-trad/shared/use-cases/answer-pay-card';
import { answerPointsCard } from '@rod-trad/shared/use-cases/answer-points-card';
import { answerPreparationCard } from '@rod-trad/shared/use-cases/answer-preparation-card';
import { answerTalkCard } from '@rod-trad/shared/use-cases/answer-talk-card';
import { chooseOwnNudges } from '@rod-trad/shared/use-cases/choose-own-nudges';
import { countPlan } from '@rod-trad/shared/use-cases/count-plan';
import { pauseNudges } from '@rod-trad/shared/use-cases/pause-nudges';
import type { UseCaseContext } from '@rod-trad/shared/use-cases/use-case';
import { viewLedUnits } from '@rod-trad/shared/use-cases/view-led-units';
import { viewNudgeStatus } from '@rod-trad/shared/use-cases/view-nudge-status';
import { viewOwnWork } from '@rod-trad/shared/use-cases/view-own-work';

/** What people can do and ask for in the chat. Whoever presses chooses for themselves: the actor is the only person these know. */
export function bindBotUseCases(
  context: UseCaseContext,
  quiet: QuietTimes,
): Omit<BotUseCases, 'person' | 'reachable'> {
  const { preferences } = context;
  return {
    answerFollowUpCard: (actor, answer) => answerFollowUpCard(context, actor, answer),
    answerEvaluationCard: (actor, answer) => answerEvaluationCard(context, actor, answer),
    answerTalkCard: (actor, answer) => answerTalkCard(context, actor, answer),
    answerPreparationCard: (actor, answer) => answerPreparationCard(context, actor, answer),
    answerPointsCard: (actor, answer) => answerPointsCard(context, actor, answer),
    answerPayCard: (actor, answer) => answerPayCard(context, actor, answer),
    answerCheckInCard: (actor, answer) => answerCheckInCard(context, actor, answer),
    answerCertificateCard: (actor, answer) => answerCertificateCard(context, actor, answer),
    pauseNudges: (actor, days) => pauseNudges(context, actor, days),
    stopNudges: ({ personId }, kind) => preferences.stop(personId, kind),
    resumeNudges: ({ personId }, what) =>
      what === 'pause' ? preferences.pause(personId, undefined) : preferences.resume(personId, what),
    chooseHours: (actor, hours) => chooseOwnNudges(context, actor, { kind: 'hours', hours }),
    chooseLanguage: ({ personId }, language) => preferences.setLanguage(personId, language),
    viewNudgeStatus: (actor) => viewNudgeStatus(context, actor, quiet),
    viewOwnWork: (actor) => viewOwnWork(context, actor),
    viewLedUnits: (actor) => viewLedUnits(context, actor),
    countPlan: (actor) => countPlan(context, actor),
    chosenLanguage: async (id) => (await preferences.of(id)).language,
  };
}
