import type { PersonId } from '@rod-trad/shared/domain/ids';
import type { Person } from '@rod-trad/shared/domain/person';
import type { Actor } from '@rod-trad/shared/policies/actor';
import type { CardAnswer, CardAnswerOutcome } from '@rod-trad/shared/use-cases/answer-follow-up-card';

/** What the bot may ask of the product. It is given, never imported: the bot knows no store. */
export interface BotUseCases {
  answerFollowUpCard(actor: Actor, answer: CardAnswer): Promise<CardAnswerOutcome>;
  /** An active employee by Entra object id. */
  person(id: PersonId): Person | undefined;
  /** The person can be reached (again): what could not be delivered may be sent now. */
  reachable(id: PersonId): Promise<void>;
}
