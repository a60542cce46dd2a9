import type { Assessment } from '../domain/assessment.ts';
import type { Competence } from '../domain/competence.ts';
import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { AgreementText } from '../domain/education/agreement-text.ts';
import type { EducationLeave } from '../domain/education/education-leave.ts';
import type { PayCase } from '../domain/education/pay-case.ts';
import type { Employment } from '../domain/employment.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Goal } from '../domain/goal.ts';
import type { HistoryEntry } from '../domain/history-entry.ts';
import type { IsoInstant } from '../domain/iso-date.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import type { FollowUp, Measure } from '../domain/measure.ts';
import type { PlanCopy } from '../domain/plan/plan-copy.ts';
import type { Plan } from '../domain/plan.ts';
import type { PositionGroup } from '../domain/position-group.ts';
import type { Exemption, Requirement } from '../domain/requirement.ts';
import type { Setting } from '../domain/setting.ts';
import type { SurveyScore } from '../domain/survey/survey-score.ts';
import type { PayTalk } from '../domain/talk/pay-talk.ts';
import type { AppraisalTalk, TalkPeriod, TalkPoint, TalkPreparation } from '../domain/talk/talk.ts';
import type { Unit } from '../domain/unit.ts';
import type { YearDate } from '../domain/year/year-date.ts';

/** The system of record: one table here is one SharePoint list there. */
export interface Tables {
  units: Unit;
  positionGroups: PositionGroup;
  employments: Employment;
  goals: Goal;
  areas: CompetenceArea;
  competences: Competence;
  requirements: Requirement;
  exemptions: Exemption;
  assessments: Assessment;
  mappingRounds: MappingRound;
  plans: Plan;
  measures: Measure;
  followUps: FollowUp;
  history: HistoryEntry;
  planCopies: PlanCopy;
  evaluations: Evaluation;
  yearDates: YearDate;
  settings: Setting;
  surveyScores: SurveyScore;
  educationLeaves: EducationLeave;
  payCases: PayCase;
  agreementTexts: AgreementText;
  consultations: Consultation;
  talkPeriods: TalkPeriod;
  talks: AppraisalTalk;
  talkPreparations: TalkPreparation;
  talkPoints: TalkPoint;
  payTalks: PayTalk;
}

export type TableName = keyof Tables;

export const tableNames = [
  'units',
  'positionGroups',
  'employments',
  'goals',
  'areas',
  'competences',
  'requirements',
  'exemptions',
  'assessments',
  'mappingRounds',
  'plans',
  'measures',
  'followUps',
  'history',
  'planCopies',
  'evaluations',
  'yearDates',
  'settings',
  'surveyScores',
  'educationLeaves',
  'payCases',
  'agreementTexts',
  'consultations',
  'talkPeriods',
  'talks',
  'talkPreparations',
  'talkPoints',
  'payTalks',
] as const satisfies readonly TableName[];

/** A row as the system of record holds it. */
export interface Stored<Entity> {
  readonly entity: Entity;
  /** Opaque; sent back to say which version a change was made from. */
  readonly etag: string;
  readonly modifiedAt: IsoInstant;
}

/** Ids of every table are strings to the stores; the brands live in the domain. */
export type EntityId = string;
