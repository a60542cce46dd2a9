import type { NudgeFacts } from '../nudges/nudge-rules.ts';
import type { NudgeQuestion } from '../stores/nudge-sender.ts';

/** A question as it stands today, with what its rule goes by. */
export interface Asked<
  Question extends NudgeQuestion = NudgeQuestion,
  Facts extends NudgeFacts = NudgeFacts,
> {
  readonly question: Question;
  readonly facts: Facts;
}
