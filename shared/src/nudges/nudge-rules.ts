import type { NudgeKind } from '../domain/nudge.ts';
import { type CertificateFacts, certificateRule } from './rules/certificate-expiring.ts';
import { type CheckInFacts, checkInRule } from './rules/check-in.ts';
import { type ConsultationFacts, consultationRule } from './rules/consultation-due.ts';
import { type LeaderDigestFacts, leaderDigestRule } from './rules/leader-digest.ts';
import { type MeasureEvaluationFacts, measureEvaluationRule } from './rules/measure-evaluation.ts';
import { type MeasureFollowUpFacts, measureFollowUpRule } from './rules/measure-follow-up.ts';
import { type PayCaseFacts, payCaseRule } from './rules/pay-case.ts';
import { type TalkDueFacts, talkDueRule } from './rules/talk-due.ts';
import { type TalkFollowUpFacts, talkFollowUpRule } from './rules/talk-follow-up.ts';
import { type TalkPrepareFacts, talkPrepareRule } from './rules/talk-prepare.ts';
import type { RuleDay, Ruling } from './ruling.ts';

/** What is known of one person and one subject, as plain data; what is not known is not ruled on. */
export type NudgeFacts =
  | TalkDueFacts
  | TalkPrepareFacts
  | TalkFollowUpFacts
  | CheckInFacts
  | MeasureFollowUpFacts
  | MeasureEvaluationFacts
  | CertificateFacts
  | ConsultationFacts
  | LeaderDigestFacts
  | PayCaseFacts;

/** Kinds that are ruled on. The digest of somebody who leads nobody only gathers what there is no room for. */
export type RuledKind = Exclude<NudgeKind, 'ownDigest'>;

const rules: {
  readonly [Kind in RuledKind]: (facts: Extract<NudgeFacts, { kind: Kind }>, on: RuleDay) => Ruling;
} = {
  talkDue: talkDueRule,
  talkPrepare: talkPrepareRule,
  talkFollowUp: talkFollowUpRule,
  checkIn: checkInRule,
  measureFollowUp: measureFollowUpRule,
  measureEvaluation: measureEvaluationRule,
  certificateExpiring: certificateRule,
  consultationDue: consultationRule,
  leaderDigest: leaderDigestRule,
  payCase: payCaseRule,
};

/** What the rule of its kind says of a fact on a day. */
export function ruleOn(facts: NudgeFacts, on: RuleDay): Ruling {
  // One entry per kind, and the facts are of the kind they say.
  return (rules[facts.kind] as (facts: NudgeFacts, on: RuleDay) => Ruling)(facts, on);
}
