import type { Fault } from '../fault.ts';
import { asId, type EducationLeaveId, type PayCaseId, type PersonId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import { tellsPay } from '../pay-figures.ts';
import type { EducationLeave } from './education-leave.ts';
import { isLongEnoughForPay } from './study-extent.ts';

export const payCaseStages = ['toConsider', 'raised', 'negotiated', 'closed'] as const;
export type PayCaseStage = (typeof payCaseStages)[number];

/** Withdrawn: the completion it came of was taken back before anybody had taken the case up. */
export const payCaseStandings = [...payCaseStages, 'withdrawn'] as const;
export type PayCaseStanding = (typeof payCaseStandings)[number];

/** Where the parties do not agree, the employer's last offer stands (HTA 4.2.4). */
export const payCaseOutcomes = ['agreed', 'lastOffer', 'notRelevant'] as const;
export type PayCaseOutcome = (typeof payCaseOutcomes)[number];

/**
 * Lønnssak: whether pay is to be negotiated under HTA 4.2.4 after an education. It tells how far that has come, and never a figure:
 * pay is negotiated and kept elsewhere.
 */
export interface PayCase {
  readonly id: PayCaseId;
  readonly leaveId: EducationLeaveId;
  readonly personId: PersonId;
  readonly openedOn: IsoDate;
  readonly stage: PayCaseStage;
  readonly raisedOn?: IsoDate | undefined;
  readonly negotiatedOn?: IsoDate | undefined;
  readonly closedOn?: IsoDate | undefined;
  readonly outcome?: PayCaseOutcome | undefined;
  /** Why the education is not relevant. Short, and without figures. */
  readonly reason?: string | undefined;
  /** Another position code, or an advanced position, has been considered (the note to HTA 4.2.4). */
  readonly codeConsidered: boolean;
}

/** One education has one case, however often and from wherever it is completed: its id follows from the leave's. */
export function payCaseIdOf(leaveId: EducationLeaveId): PayCaseId {
  return asId<'PayCase'>(`pay-${leaveId}`);
}

/** The case a completed education gives rise to; none when it is too short. */
export function payCaseOf(leave: EducationLeave, on: IsoDate): PayCase | undefined {
  if (!isLongEnoughForPay(leave)) return undefined;
  return {
    id: payCaseIdOf(leave.id),
    leaveId: leave.id,
    personId: leave.personId,
    openedOn: on,
    stage: 'toConsider',
    codeConsidered: false,
  };
}

/**
 * Where a case stands, seen together with its education. That it is withdrawn is written nowhere: a completion that is taken back and made again
 * finds the same case, and there is no moment in which two rows disagree.
 */
export function payCaseStanding(
  { stage }: Pick<PayCase, 'stage'>,
  leave: Pick<EducationLeave, 'studyState'> | undefined,
): PayCaseStanding {
  return stage === 'toConsider' && leave?.studyState !== 'completed' ? 'withdrawn' : stage;
}

/**
 * Where a case can go. Back from raised, when that was a mistake, and from "not relevant", when somebody sees it otherwise; what the parties
 * have ended is ended.
 */
export function nextPayCaseStages({
  stage,
  outcome,
}: Pick<PayCase, 'stage' | 'outcome'>): readonly PayCaseStage[] {
  if (stage === 'toConsider') return ['raised', 'closed'];
  if (stage === 'raised') return ['negotiated', 'closed', 'toConsider'];
  if (stage === 'negotiated') return ['closed'];
  return stage === 'closed' && outcome === 'notRelevant' ? ['toConsider'] : [];
}

/** Outcomes it can be closed with: before there have been negotiations, there is nothing they can have ended in. */
export function outcomesFrom({ stage }: Pick<PayCase, 'stage'>): readonly PayCaseOutcome[] {
  return stage === 'negotiated' ? ['agreed', 'lastOffer'] : ['notRelevant'];
}

export interface PayCaseStep {
  readonly to: PayCaseStage;
  /** The day it was raised, negotiated or closed. */
  readonly on: IsoDate;
  readonly outcome?: PayCaseOutcome | undefined;
  readonly reason: string;
  readonly codeConsidered: boolean;
}

export const longestPayCaseReason = 200;

/** What stands in the way of a step. */
export function payCaseFaults(payCase: PayCase, step: PayCaseStep, today: IsoDate): readonly Fault[] {
  if (!nextPayCaseStages(payCase).includes(step.to)) return [{ field: 'to', code: 'payCaseNotThatWay' }];
  const faults: Fault[] = [];
  if (step.on > today) faults.push({ field: 'on', code: 'dateInFuture' });
  const before = payCase.negotiatedOn ?? payCase.raisedOn ?? payCase.openedOn;
  if (step.to !== 'toConsider' && step.on < before) faults.push({ field: 'on', code: 'endsBeforeItBegins' });
  if (step.to !== 'closed') return faults;
  if (step.outcome === undefined) faults.push({ field: 'outcome', code: 'required' });
  else if (!outcomesFrom(payCase).includes(step.outcome)) {
    faults.push({ field: 'outcome', code: 'payCaseNotThatWay' });
  }
  const reason = step.reason.trim();
  if (step.outcome === 'notRelevant' && reason === '') faults.push({ field: 'reason', code: 'required' });
  if (reason.length > longestPayCaseReason) {
    faults.push({ field: 'reason', code: 'tooLong', values: { most: longestPayCaseReason } });
  }
  if (tellsPay(reason)) faults.push({ field: 'reason', code: 'noPayFigures' });
  return faults;
}

/** What a step makes of the case. Going back clears what was said on the way. */
export function payCaseChanges(step: PayCaseStep): Partial<PayCase> {
  const { to, on, codeConsidered } = step;
  if (to === 'toConsider') {
    return { stage: to, raisedOn: undefined, closedOn: undefined, outcome: undefined, reason: undefined };
  }
  if (to === 'raised') return { stage: to, raisedOn: on, codeConsidered };
  if (to === 'negotiated') return { stage: to, negotiatedOn: on, codeConsidered };
  const reason = step.outcome === 'notRelevant' ? step.reason.trim() : undefined;
  return { stage: to, closedOn: on, outcome: step.outcome, reason, codeConsidered };
}
