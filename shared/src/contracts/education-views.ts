import { z } from 'zod';
import { educationLevels } from '../domain/competence.ts';
import { paragraphs } from '../domain/education/agreement-text.ts';
import { leaveDecisions, leavePays, studyStates } from '../domain/education/education-leave.ts';
import { payCaseOutcomes, payCaseStages, payCaseStandings } from '../domain/education/pay-case.ts';
import { studyUnits } from '../domain/education/study-extent.ts';
import { historyEntryView } from './history-view.ts';
import { freshness, named, outcome, personRef, titled, unitRef } from './view-parts.ts';

/** How far a pay case has come. There is no room for a figure. */
const payCaseView = z.object({
  id: z.string(),
  standing: z.enum(payCaseStandings),
  openedOn: z.iso.date(),
  outcome: z.enum(payCaseOutcomes).optional(),
  pending: z.boolean(),
  /** For those who may take it on its way. */
  handling: z
    .object({
      etag: z.string(),
      raisedOn: z.iso.date().optional(),
      negotiatedOn: z.iso.date().optional(),
      closedOn: z.iso.date().optional(),
      reason: z.string().optional(),
      codeConsidered: z.boolean(),
      next: z.array(z.enum(payCaseStages)),
      outcomes: z.array(z.enum(payCaseOutcomes)),
    })
    .optional(),
});

/** A leave as it stands in a list. */
const leaveSummary = z.object({
  id: z.string(),
  person: personRef.optional(),
  title: z.string(),
  institution: z.string(),
  studyUnit: z.enum(studyUnits),
  studyAmount: z.number(),
  /** Of full time; absent for a course in days. */
  years: z.number().optional(),
  /** Half a year or more: it leads to a pay case when it is completed. */
  longEnough: z.boolean(),
  fromOn: z.iso.date(),
  toOn: z.iso.date(),
  appliedOn: z.iso.date(),
  decision: z.enum(leaveDecisions),
  studyState: z.enum(studyStates),
  taken: z.number(),
  completedOn: z.iso.date().optional(),
  pending: z.boolean(),
  mayDecide: z.boolean(),
  payCase: payCaseView.optional(),
});

/** All of it, for the person, the line above and HR. */
const leaveView = leaveSummary.extend({
  etag: z.string(),
  units: z.array(z.string()),
  level: z.enum(educationLevels).optional(),
  percent: z.number(),
  payAsked: z.enum(leavePays),
  valueForEmployee: z.string(),
  valueForEmployer: z.string(),
  measure: titled.optional(),
  competence: named.optional(),
  decidedOn: z.iso.date().optional(),
  decidedBy: personRef.optional(),
  decidedAs: z.string().optional(),
  refusedBecause: z.string().optional(),
  necessary: z.boolean(),
  pay: z.enum(leavePays).optional(),
  expensesCovered: z.boolean(),
  substituteHours: z.number(),
  compensation: z.string().optional(),
  mayRecord: z.boolean(),
});

export const leaveDetailView = leaveView.extend({ history: z.array(historyEntryView), freshness });

export const unitEducationView = z.object({ unit: unitRef, leaves: z.array(leaveSummary), freshness });

export const ownEducationView = z.object({
  leaves: z.array(leaveView),
  measures: z.array(titled),
  competences: z.array(
    named.extend({ level: z.enum(educationLevels).optional(), studyPoints: z.number().optional() }),
  ),
  freshness,
});

export const leaveWritten = z.object({ outcome, leave: leaveView });
export const payCaseWritten = z.object({ outcome });

const agreementTextView = z.object({
  id: z.string(),
  paragraph: z.enum(paragraphs),
  /** Absent in what came with the product. */
  validFrom: z.iso.date().optional(),
  text: z.string(),
  source: z.string(),
});

export const agreementTextsView = z.object({ texts: z.array(agreementTextView), mayEdit: z.boolean() });

export type LeaveSummary = z.output<typeof leaveSummary>;
export type LeaveView = z.output<typeof leaveView>;
export type LeaveDetailView = z.output<typeof leaveDetailView>;
export type PayCaseView = z.output<typeof payCaseView>;
export type UnitEducationView = z.output<typeof unitEducationView>;
export type OwnEducationView = z.output<typeof ownEducationView>;
export type AgreementTextsView = z.output<typeof agreementTextsView>;
