declare const brand: unique symbol;

/** A string that names one thing and cannot be mistaken for the name of another. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

/** The Entra object id: the only key a person has here. Never a national identity number, never an e-mail address. */
export type PersonId = Id<'Person'>;
export type UnitId = Id<'Unit'>;
export type PositionGroupId = Id<'PositionGroup'>;
export type EmploymentId = Id<'Employment'>;
export type GoalId = Id<'Goal'>;
export type AreaId = Id<'CompetenceArea'>;
export type CompetenceId = Id<'Competence'>;
export type RequirementId = Id<'Requirement'>;
export type AssessmentId = Id<'Assessment'>;
export type ExemptionId = Id<'Exemption'>;
export type PlanId = Id<'Plan'>;
export type MeasureId = Id<'Measure'>;
export type FollowUpId = Id<'FollowUp'>;
export type EvaluationId = Id<'Evaluation'>;
export type PlanCopyId = Id<'PlanCopy'>;
export type HistoryEntryId = Id<'HistoryEntry'>;
export type MappingRoundId = Id<'MappingRound'>;
export type ConsultationId = Id<'Consultation'>;
export type NudgeId = Id<'Nudge'>;
export type YearDateId = Id<'YearDate'>;
export type SettingId = Id<'Setting'>;
export type SurveyScoreId = Id<'SurveyScore'>;
export type EducationLeaveId = Id<'EducationLeave'>;
export type PayCaseId = Id<'PayCase'>;
export type AgreementTextId = Id<'AgreementText'>;
export type TalkPeriodId = Id<'TalkPeriod'>;
export type TalkId = Id<'AppraisalTalk'>;
export type TalkPreparationId = Id<'TalkPreparation'>;
export type TalkPointId = Id<'TalkPoint'>;
export type PayTalkId = Id<'PayTalk'>;

/** Names a value that has just been parsed at an edge; inside, ids are already branded. */
export function asId<Name extends string>(value: string): Id<Name> {
  return value as Id<Name>;
}
