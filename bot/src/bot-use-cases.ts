import type { PersonId } from '@rod-trad/shared/domain/ids';
import type { Language } from '@rod-trad/shared/domain/language';
import type { NudgeKind } from '@rod-trad/shared/domain/nudge';
import type { Hours } from '@rod-trad/shared/domain/nudge-preferences';
import type { Person } from '@rod-trad/shared/domain/person';
import type { Actor } from '@rod-trad/shared/policies/actor';
import type {
  CertificateCardAnswer,
  CertificateCardOutcome,
} from '@rod-trad/shared/use-cases/answer-certificate-card';
import type { CheckInCardAnswer, CheckInCardOutcome } from '@rod-trad/shared/use-cases/answer-check-in-card';
import type {
  EvaluationCardAnswer,
  EvaluationCardOutcome,
} from '@rod-trad/shared/use-cases/answer-evaluation-card';
import type { CardAnswer, CardAnswerOutcome } from '@rod-trad/shared/use-cases/answer-follow-up-card';
import type { PayCardAnswer, PayCardOutcome } from '@rod-trad/shared/use-cases/answer-pay-card';
import type { PointsCardAnswer, PointsCardOutcome } from '@rod-trad/shared/use-cases/answer-points-card';
import type {
  PreparationCardAnswer,
  PreparationCardOutcome,
} from '@rod-trad/shared/use-cases/answer-preparation-card';
import type { TalkCardAnswer, TalkCardOutcome } from '@rod-trad/shared/use-cases/answer-talk-card';
import type { ChoiceOutcome } from '@rod-trad/shared/use-cases/choose-own-nudges';
import type { PlanCounts } from '@rod-trad/shared/use-cases/count-plan';
import type { PauseOutcome } from '@rod-trad/shared/use-cases/pause-nudges';
import type { LedUnits } from '@rod-trad/shared/use-cases/view-led-units';
import type { NudgeStatus } from '@rod-trad/shared/use-cases/view-nudge-status';
import type { OwnWork } from '@rod-trad/shared/use-cases/view-own-work';

/** What the bot may ask of the product. It is given, never imported: the bot knows no store. */
export interface BotUseCases {
  answerFollowUpCard(actor: Actor, answer: CardAnswer): Promise<CardAnswerOutcome>;
  answerEvaluationCard(actor: Actor, answer: EvaluationCardAnswer): Promise<EvaluationCardOutcome>;
  answerTalkCard(actor: Actor, answer: TalkCardAnswer): Promise<TalkCardOutcome>;
  answerPreparationCard(actor: Actor, answer: PreparationCardAnswer): Promise<PreparationCardOutcome>;
  answerPointsCard(actor: Actor, answer: PointsCardAnswer): Promise<PointsCardOutcome>;
  answerPayCard(actor: Actor, answer: PayCardAnswer): Promise<PayCardOutcome>;
  answerCheckInCard(actor: Actor, answer: CheckInCardAnswer): Promise<CheckInCardOutcome>;
  answerCertificateCard(actor: Actor, answer: CertificateCardAnswer): Promise<CertificateCardOutcome>;
  pauseNudges(actor: Actor, days: number): Promise<PauseOutcome>;
  stopNudges(actor: Actor, kind: NudgeKind): Promise<void>;
  /** Ends the pause, or has a kind again. */
  resumeNudges(actor: Actor, what: 'pause' | NudgeKind): Promise<void>;
  /** Absent: as the municipality has it. */
  chooseHours(actor: Actor, hours: Hours | undefined): Promise<ChoiceOutcome>;
  chooseLanguage(actor: Actor, language: Language): Promise<void>;
  viewNudgeStatus(actor: Actor): Promise<NudgeStatus>;
  viewOwnWork(actor: Actor): OwnWork;
  viewLedUnits(actor: Actor): LedUnits | undefined;
  countPlan(actor: Actor): Promise<PlanCounts | undefined>;
  /** An active employee by Entra object id. */
  person(id: PersonId): Person | undefined;
  /** The language somebody has asked to be spoken to in; absent when that has not been said. */
  chosenLanguage(id: PersonId): Promise<Language | undefined>;
  /** The person can be reached (again): what could not be delivered may be sent now. */
  reachable(id: PersonId): Promise<void>;
}
