import { z } from 'zod';
import { educationLevels } from '../domain/competence.ts';
import { paragraphs } from '../domain/education/agreement-text.ts';
import { leavePays } from '../domain/education/education-leave.ts';
import { payCaseOutcomes, payCaseStages } from '../domain/education/pay-case.ts';
import { studyUnits } from '../domain/education/study-extent.ts';
import { dayInput } from './day-input.ts';
import {
  agreementTextsView,
  leaveDetailView,
  leaveWritten,
  ownEducationView,
  payCaseWritten,
  unitEducationView,
} from './education-views.ts';
import { endpoints } from './endpoints.ts';
import { changes, etag, id, key } from './input-parts.ts';
import type { Route } from './route.ts';
import { written } from './view-parts.ts';

/** Longer than the rules allow, so that what is too long is refused in words. */
const words = z.string().max(20_000);
const leaveParams = z.strictObject({ leaveId: id });
const version = { key, etag };

const leaveDraft = z.strictObject({
  title: words,
  institution: words,
  level: z.enum(educationLevels).optional(),
  studyUnit: z.enum(studyUnits),
  studyAmount: z.number(),
  fromOn: dayInput,
  toOn: dayInput,
  percent: z.number(),
  payAsked: z.enum(leavePays),
  valueForEmployee: words,
  valueForEmployer: words,
  measureId: id.optional(),
  competenceId: id.optional(),
});

const decided = { decidedOn: dayInput, decidedAs: words };

/** A leave is granted on terms, or refused for reasons. */
const ruling = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('granted'),
    ...decided,
    pay: z.enum(leavePays),
    necessary: z.boolean(),
    expensesCovered: z.boolean(),
    substituteHours: z.number(),
    compensation: words,
  }),
  z.strictObject({ decision: z.literal('refused'), ...decided, refusedBecause: words }),
]);

export const educationRoutes = {
  /** Who applies, studies and has completed, in a unit and below; for those who lead it, and HR. */
  unitEducation: {
    ...endpoints.unitEducation,
    params: z.strictObject({ unitId: id }),
    response: unitEducationView,
  },
  ownEducation: { ...endpoints.ownEducation, response: ownEducationView },
  leave: { ...endpoints.leave, params: leaveParams, response: leaveDetailView },
  /** Always for oneself. */
  applyForLeave: {
    ...endpoints.applyForLeave,
    body: z.strictObject({ key, draft: leaveDraft, changes }),
    response: leaveWritten,
  },
  withdrawLeave: {
    ...endpoints.withdrawLeave,
    params: leaveParams,
    body: z.strictObject(version),
    response: leaveWritten,
  },
  decideLeave: {
    ...endpoints.decideLeave,
    params: leaveParams,
    body: z.strictObject({ ...version, ruling }),
    response: leaveWritten,
  },
  recordStudy: {
    ...endpoints.recordStudy,
    params: leaveParams,
    body: z.strictObject({
      ...version,
      studyState: z.enum(['notBegun', 'underWay', 'interrupted']),
      taken: z.number(),
    }),
    response: leaveWritten,
  },
  completeStudy: {
    ...endpoints.completeStudy,
    params: leaveParams,
    body: z.strictObject({ ...version, completedOn: dayInput }),
    response: leaveWritten,
  },
  reopenStudy: {
    ...endpoints.reopenStudy,
    params: leaveParams,
    body: z.strictObject(version),
    response: leaveWritten,
  },
  /** How far, and when; there is no field for pay. */
  movePayCase: {
    ...endpoints.movePayCase,
    params: z.strictObject({ payCaseId: id }),
    body: z.strictObject({
      ...version,
      to: z.enum(payCaseStages),
      on: dayInput,
      outcome: z.enum(payCaseOutcomes).optional(),
      reason: words.default(''),
      codeConsidered: z.boolean(),
    }),
    response: payCaseWritten,
  },
  agreementTexts: { ...endpoints.agreementTexts, response: agreementTextsView },
  saveAgreementText: {
    ...endpoints.saveAgreementText,
    body: z.strictObject({
      key,
      paragraph: z.enum(paragraphs),
      validFrom: dayInput,
      text: words,
      source: words,
    }),
    response: written,
  },
} as const satisfies Record<string, Route>;
