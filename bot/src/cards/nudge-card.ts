import type { Language } from '@rod-trad/shared/domain/language';
import type { NudgeQuestion } from '@rod-trad/shared/stores/nudge-sender';
import type { Links } from '../links.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { certificateCard } from './certificate-card.ts';
import { checkInCard } from './check-in-card.ts';
import { consultationCard } from './consultation-card.ts';
import { digestCard } from './digest-card.ts';
import { evaluationCard } from './evaluation-card.ts';
import { followUpCard } from './follow-up-card.ts';
import { payCaseCard } from './pay-case-card.ts';
import { talkDueCard } from './talk-due-card.ts';
import { talkFollowUpCard } from './talk-follow-up-card.ts';
import { talkPrepareCard } from './talk-prepare-card.ts';

/** The card of a question. What it says on the lock screen is its `speak`. */
export function nudgeCard(question: NudgeQuestion, language: Language, links: Links): AdaptiveCard {
  switch (question.kind) {
    case 'measureFollowUp':
      return followUpCard(question, language, links.measure(question.measure.id));
    case 'measureEvaluation':
      return evaluationCard(question, language, links.measure(question.measure.id));
    case 'talkDue':
      return talkDueCard(question, language, links.home);
    case 'talkPrepare':
      return talkPrepareCard(question, language, links.home);
    case 'talkFollowUp':
      return talkFollowUpCard(question, language, links.home);
    case 'consultationDue':
      return consultationCard(question, language, links.home);
    case 'payCase':
      return payCaseCard(question, language, links.home);
    case 'checkIn':
      return checkInCard(question, language, links.home);
    case 'certificateExpiring':
      return certificateCard(question, language, links.home);
    case 'digest':
      return digestCard(question, language, links.home);
  }
}
