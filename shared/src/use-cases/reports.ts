import type { Assessment } from '../domain/assessment.ts';
import type { Paper } from '../domain/capital/certificate.ts';
import type { GrowthStep } from '../domain/capital/growth.ts';
import type { OwnWord } from '../domain/capital/own-word.ts';
import type { Side, Views } from '../domain/capital/views.ts';
import type { Competence } from '../domain/competence.ts';
import type { CompetenceArea } from '../domain/competence-area.ts';
import type { EducationLeave } from '../domain/education/education-leave.ts';
import type { Employment } from '../domain/employment.ts';
import type { Moment } from '../domain/evaluation/evaluation-moments.ts';
import type { EvaluatedGap, Evaluation } from '../domain/evaluation.ts';
import type { PersonGap } from '../domain/gap/gap-state.ts';
import type { UnitGap } from '../domain/gap/unit-gap.ts';
import type { Goal } from '../domain/goal.ts';
import type { HistoryEntry } from '../domain/history-entry.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { LocalisedText } from '../domain/language.ts';
import type { FollowUp, Measure } from '../domain/measure.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import type { Counts } from '../domain/suppression/counts.ts';
import type { Unit } from '../domain/unit.ts';
import type { UnitSight } from '../policies/access.ts';
import type { PageName } from '../policies/pages.ts';

/** What views hand to presenters: whole domain objects with how much of them may leave the server. */
export type Sight = Exclude<UnitSight, 'none'>;

export interface MeasureReport {
  readonly sight: Sight;
  readonly measure: Measure;
  readonly etag: string;
  readonly pending: boolean;
  readonly owner?: Person | undefined;
  readonly mayFollowUp: boolean;
  /** May change what it is. */
  readonly mayChange: boolean;
  /** The closed unit whose measure it was. */
  readonly movedFrom?: string | undefined;
  /** Newest first. */
  readonly followUps: readonly (FollowUp & { readonly author?: Person | undefined })[];
  /** The evaluation that waits for an answer today. */
  readonly dueEvaluation?: Moment | undefined;
}

/** What was changed, by whom, and what the ids in it are called. */
export interface HistoryReport {
  /** Newest first; empty for those who see numbers only. */
  readonly history: readonly (HistoryEntry & { readonly author?: Person | undefined })[];
  /** What an id that stands in a field of the history is called today. */
  nameOf(field: string, id: string): string | LocalisedText | undefined;
}

export interface MeasureDetailReport extends MeasureReport, HistoryReport {
  readonly plan: Plan;
  readonly goals: readonly Goal[];
  readonly parent?: Measure | undefined;
  readonly area: CompetenceArea;
  readonly unit?: Unit | undefined;
  readonly competences: readonly {
    readonly competence: Competence;
    readonly targetLevel: number;
    readonly people: number;
  }[];
  /** Newest first. */
  readonly evaluations: readonly (Evaluation & { readonly author?: Person | undefined })[];
  /** When it is evaluated; empty where nobody is asked. */
  readonly moments: readonly Moment[];
  /** Sees the people of its unit, and so how many of them are in gap. */
  readonly seesGaps: boolean;
  /** As it began and now. */
  readonly gaps: readonly EvaluatedGap[];
  /** What a competence that stands in a gap is called. */
  competence(id: Competence['id']): Competence | undefined;
  /** Education leave that is part of it, as far as the reader may see whose. */
  readonly educations: readonly {
    readonly leave: EducationLeave;
    readonly person?: Person | undefined;
  }[];
}

/** What is told of every plan, whoever it is for. */
export interface PlanBodyReport {
  readonly sight: Sight;
  readonly plan?: Plan | undefined;
  /** May add measures to the plan and change them. */
  readonly mayChange: boolean;
  /** The closed unit the plan was made for. */
  readonly movedFrom?: string | undefined;
  readonly areas: readonly { readonly area: CompetenceArea; readonly measures: readonly MeasureReport[] }[];
}

export interface PlanReport extends PlanBodyReport {
  readonly unit: Unit;
}

export interface PersonPlanReport extends PlanBodyReport {
  readonly person: Person;
  /** There is none yet, and the reader may make it. */
  readonly mayBegin: boolean;
}

/** A unit's numbers for one competence, or that they are hidden. */
export type PublishedGap =
  | { readonly kind: 'shown'; readonly gap: UnitGap }
  | {
      readonly kind: 'hidden';
      readonly competenceId: Competence['id'];
      /** Counts that follow from what is shown elsewhere, and are therefore no secret. */
      readonly known: Partial<Counts>;
    };

export interface PersonRow {
  readonly person: Person;
  readonly positions: readonly Employment[];
  readonly gaps: readonly PersonGap[];
}

export interface GapReport {
  readonly unit: Unit;
  readonly sight: Sight;
  readonly on: IsoDate;
  readonly threshold: number;
  readonly competences: readonly {
    readonly competence: Competence;
    readonly area?: CompetenceArea | undefined;
    readonly critical: boolean;
  }[];
  readonly people:
    | { readonly kind: 'shown'; readonly rows: readonly PersonRow[] }
    | { readonly kind: 'tooMany'; readonly count: number }
    | { readonly kind: 'notAllowed' };
  readonly totals: readonly PublishedGap[];
  readonly children: readonly { readonly unit: Unit; readonly totals: readonly PublishedGap[] }[];
}

/** One competence of one person: what is required, how each side sees it, and what has become of it. */
export interface CapitalRow {
  readonly competence: Competence;
  readonly area?: CompetenceArea | undefined;
  readonly gap: PersonGap;
  readonly on: IsoDate;
  /** Still in the catalogue: more can be said of it. */
  readonly inForce: boolean;
  readonly views: Views;
  /** Something of it is not yet in SharePoint. */
  readonly pending: boolean;
  readonly difference?: number | undefined;
  /** What the reader could agree to. */
  readonly open?: Assessment | undefined;
  readonly word?: OwnWord | undefined;
  readonly unused: boolean;
  readonly spokenOn?: IsoDate | undefined;
  readonly stale: boolean;
  readonly paper?: Paper | undefined;
  /** The person's own way; for nobody else. */
  readonly growth: readonly GrowthStep[];
}

export interface OwnCompetenceReport {
  readonly person: Person;
  /** On which side of it the reader stands; absent for HR, who reads and does not speak. */
  readonly side?: Side | undefined;
  readonly positions: readonly (Employment & { readonly unit?: Unit | undefined })[];
  readonly rows: readonly CapitalRow[];
  readonly measures: readonly MeasureReport[];
}

export interface HomeReport {
  readonly person: Person;
  readonly leader: boolean;
  readonly pages: readonly PageName[];
  readonly units: readonly Unit[];
  readonly plan?: PlanReport | undefined;
  readonly own?: OwnCompetenceReport | undefined;
  /** Questions that open mapping rounds ask the person. */
  readonly checkIns: number;
  /** Applications for education leave the person has made. */
  readonly educations: number;
  readonly hasTalk: boolean;
}
