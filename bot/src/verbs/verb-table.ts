import type { BotUseCases } from '../bot-use-cases.ts';
import { renewCertificateVerb } from '../cards/certificate-card.ts';
import { answerCheckInVerb } from '../cards/check-in-card.ts';
import { languageVerb } from '../cards/choice-cards.ts';
import { answerEvaluationVerb } from '../cards/evaluation-card.ts';
import { answerFollowUpVerb } from '../cards/follow-up-card.ts';
import { commonHoursVerb, hoursVerb } from '../cards/hours-card.ts';
import { pauseVerb, stopVerb } from '../cards/nudge-footer.ts';
import { declinePayVerb, raisePayVerb } from '../cards/pay-case-card.ts';
import { resumeVerb } from '../cards/status-card.ts';
import { holdTalkVerb, postponeTalkVerb } from '../cards/talk-due-card.ts';
import { followUpPointsVerb } from '../cards/talk-follow-up-card.ts';
import { savePreparationVerb, sharePreparationVerb } from '../cards/talk-prepare-card.ts';
import type { Links } from '../links.ts';
import { answerCheckIn } from './answer-check-in.ts';
import { answerEvaluation } from './answer-evaluation.ts';
import { answerFollowUp } from './answer-follow-up.ts';
import { answerPayCase } from './answer-pay-case.ts';
import { answerPoints } from './answer-points.ts';
import { answerTalkDue } from './answer-talk-due.ts';
import { chooseHours } from './choose-hours.ts';
import { chooseLanguage, pauseNudges, resumeNudges, stopNudges } from './choose-nudges.ts';
import { prepareTalk } from './prepare-talk.ts';
import { renewCertificate } from './renew-certificate.ts';
import type { Verb } from './verb.ts';

/** Verb → what reads its data, calls the use case and makes the card. */
export function verbTable(useCases: BotUseCases, links: Links): ReadonlyMap<string, Verb> {
  return new Map([
    [answerFollowUpVerb, answerFollowUp(useCases, links.measure)],
    [answerEvaluationVerb, answerEvaluation(useCases, links)],
    [holdTalkVerb, answerTalkDue(useCases, links, 'hold')],
    [postponeTalkVerb, answerTalkDue(useCases, links, 'postpone')],
    [savePreparationVerb, prepareTalk(useCases, links, false)],
    [sharePreparationVerb, prepareTalk(useCases, links, true)],
    [followUpPointsVerb, answerPoints(useCases, links)],
    [raisePayVerb, answerPayCase(useCases, links, 'raise')],
    [declinePayVerb, answerPayCase(useCases, links, 'notRelevant')],
    [answerCheckInVerb, answerCheckIn(useCases, links)],
    [renewCertificateVerb, renewCertificate(useCases, links)],
    [pauseVerb, pauseNudges(useCases)],
    [stopVerb, stopNudges(useCases)],
    [resumeVerb, resumeNudges(useCases)],
    [hoursVerb, chooseHours(useCases, true)],
    [commonHoursVerb, chooseHours(useCases, false)],
    [languageVerb, chooseLanguage(useCases)],
  ]);
}
