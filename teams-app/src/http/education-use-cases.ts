import type { AgreementText } from '@rod-trad/shared/domain/education/agreement-text';
import type { EducationLeave } from '@rod-trad/shared/domain/education/education-leave';
import type { PayCase } from '@rod-trad/shared/domain/education/pay-case';
import type { EducationLeaveId, UnitId } from '@rod-trad/shared/domain/ids';
import type { Actor } from '@rod-trad/shared/policies/actor';
import { applyForLeave, type LeaveApplication } from '@rod-trad/shared/use-cases/apply-for-leave';
import { completeStudy, type StudyCompletion } from '@rod-trad/shared/use-cases/complete-study';
import { decideLeave, type LeaveDecisionInput } from '@rod-trad/shared/use-cases/decide-leave';
import type {
  LeaveDetailReport,
  OwnEducationReport,
  UnitEducationReport,
} from '@rod-trad/shared/use-cases/education-reports';
import { movePayCase, type PayCaseMove } from '@rod-trad/shared/use-cases/move-pay-case';
import { recordStudy, type StudyProgressInput } from '@rod-trad/shared/use-cases/record-study';
import { reopenStudy } from '@rod-trad/shared/use-cases/reopen-study';
import { type AgreementTextInput, saveAgreementText } from '@rod-trad/shared/use-cases/save-agreement-text';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from '@rod-trad/shared/use-cases/use-case';
import {
  type AgreementTextsReport,
  viewAgreementTexts,
} from '@rod-trad/shared/use-cases/view-agreement-texts';
import { viewLeave } from '@rod-trad/shared/use-cases/view-leave';
import { viewOwnEducation } from '@rod-trad/shared/use-cases/view-own-education';
import { viewUnitEducation } from '@rod-trad/shared/use-cases/view-unit-education';
import { type LeaveVersion, withdrawLeave } from '@rod-trad/shared/use-cases/withdraw-leave';

type LeaveCommand<Input> = (actor: Actor, input: Input) => Promise<CommandOutcome<Written, EducationLeave>>;

export interface EducationUseCases {
  unitEducation(actor: Actor, unitId: UnitId): Promise<Outcome<UnitEducationReport>>;
  ownEducation(actor: Actor): Promise<Outcome<OwnEducationReport>>;
  leave(actor: Actor, id: EducationLeaveId): Promise<Outcome<LeaveDetailReport>>;
  readonly applyForLeave: LeaveCommand<LeaveApplication>;
  readonly withdrawLeave: LeaveCommand<LeaveVersion>;
  readonly decideLeave: LeaveCommand<LeaveDecisionInput>;
  readonly recordStudy: LeaveCommand<StudyProgressInput>;
  readonly completeStudy: LeaveCommand<StudyCompletion>;
  readonly reopenStudy: LeaveCommand<LeaveVersion>;
  movePayCase(actor: Actor, move: PayCaseMove): Promise<CommandOutcome<Written, PayCase>>;
  agreementTexts(actor: Actor): Promise<Outcome<AgreementTextsReport>>;
  saveAgreementText(actor: Actor, input: AgreementTextInput): Promise<CommandOutcome<Written, AgreementText>>;
}

export function bindEducationUseCases(context: UseCaseContext): EducationUseCases {
  return {
    unitEducation: (actor, unitId) => viewUnitEducation(context, actor, unitId),
    ownEducation: (actor) => viewOwnEducation(context, actor),
    leave: (actor, id) => viewLeave(context, actor, id),
    applyForLeave: (actor, input) => applyForLeave(context, actor, input),
    withdrawLeave: (actor, input) => withdrawLeave(context, actor, input),
    decideLeave: (actor, input) => decideLeave(context, actor, input),
    recordStudy: (actor, input) => recordStudy(context, actor, input),
    completeStudy: (actor, input) => completeStudy(context, actor, input),
    reopenStudy: (actor, input) => reopenStudy(context, actor, input),
    movePayCase: (actor, move) => movePayCase(context, actor, move),
    agreementTexts: (actor) => viewAgreementTexts(context, actor),
    saveAgreementText: (actor, input) => saveAgreementText(context, actor, input),
  };
}
