import { z } from 'zod';
import { momentStates } from '../domain/evaluation/evaluation-moments.ts';
import { criterionAnswers, evaluationDecisions, evaluationMoments } from '../domain/evaluation.ts';
import { measureStatuses } from '../domain/measure.ts';
import { freshness, named, personRef, sight, titled, unitRef } from './view-parts.ts';

/** When a measure is evaluated, in months after its end, and how far that has come. */
export const momentView = z.object({
  moment: z.literal(evaluationMoments),
  dueOn: z.iso.date(),
  state: z.enum(momentStates),
});

/** People of whom something is asked; those of whom nothing is known stand beside and are part of neither. */
const gapCount = z.object({
  required: z.number().int(),
  met: z.number().int(),
  gap: z.number().int(),
  unknown: z.number().int(),
});
const datedCount = gapCount.extend({ on: z.iso.date() });

/** One competence of the measure’s unit, before and after. */
export const gapChangeView = z.object({ competence: z.string(), before: datedCount, after: datedCount });

export const evaluationView = z.object({
  at: z.iso.datetime(),
  moment: z.literal(evaluationMoments),
  /** The success criterion in the words it had then. */
  criterion: z.string(),
  reached: z.enum(criterionAnswers),
  /** Empty for those who see numbers only: the words for them stand in the yearly report. */
  effect: z.string(),
  decision: z.enum(evaluationDecisions),
  because: z.string().optional(),
  newDueOn: z.iso.date().optional(),
  /** Absent for those who see numbers only. */
  by: personRef.optional(),
  /** Empty for those who do not see the people of the unit. */
  gaps: z.array(gapChangeView),
});

export const yearlyReportView = z.object({
  unit: unitRef,
  sight,
  year: z.number().int(),
  /** Newest first. */
  years: z.array(z.number().int()),
  plans: z.number().int(),
  /** The days the gap is read from: as the year began, and as it ended or today. */
  gapDays: z.object({ before: z.iso.date(), after: z.iso.date() }),
  areas: z.array(
    named.extend({
      mainGoal: z.string(),
      measures: z.number().int(),
      statuses: z.record(z.enum(measureStatuses), z.number().int()),
      kroner: z.number(),
      hours: z.number(),
      reached: z.record(z.enum(criterionAnswers), z.number().int()),
      /** Summed over competences. Absent for those who see numbers only, and where no measure aims at a competence. */
      gap: z.object({ before: gapCount, after: gapCount }).optional(),
      effects: z.array(
        titled.extend({
          /** Where it is, when that is not the unit of the report. */
          unit: z.string().optional(),
          reached: z.enum(criterionAnswers),
          effect: z.string(),
          by: personRef.optional(),
        }),
      ),
      /** What nobody has said yet. */
      lacking: z.object({
        followUp: z.array(titled.extend({ unit: z.string().optional() })),
        evaluation: z.array(titled.extend({ unit: z.string().optional() })),
        criterion: z.array(titled.extend({ unit: z.string().optional() })),
      }),
    }),
  ),
  /** How the measures of these plans stood as each quarter ended, oldest first; the last is today. */
  quarters: z.array(
    z.object({ on: z.iso.date(), counts: z.record(z.enum(measureStatuses), z.number().int()) }),
  ),
  freshness,
});

export type YearlyReportView = z.output<typeof yearlyReportView>;
export type EvaluationView = z.output<typeof evaluationView>;
