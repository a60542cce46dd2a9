import { z } from 'zod';
import { competenceKinds } from '../domain/competence.ts';
import { learningArenas, learningForms, strategies } from '../domain/measure.ts';
import { unusedBands } from '../domain/plan/unused-band.ts';
import { planStatuses } from '../domain/plan.ts';
import { measureView } from './measure-views.ts';
import { freshness, named, outcome, personRef } from './view-parts.ts';

/** All that a measure in this plan can be made of. */
export const measureFormView = z.object({
  plan: z.object({
    id: z.string(),
    title: z.string(),
    status: z.enum(planStatuses),
    years: z.array(z.number().int()),
  }),
  areas: z.array(named.extend({ mainGoal: z.string(), goalIds: z.array(z.string()) })),
  goals: z.array(named),
  competences: z.array(
    named.extend({
      kind: z.enum(competenceKinds),
      /** How many in the plan's unit hold it and do not get to use it, as a band. */
      unused: z.enum(unusedBands),
    }),
  ),
  /** Measures of the plans above that this one can carry out a part of. */
  parents: z.array(z.object({ id: z.string(), title: z.string(), plan: z.string() })),
  owners: z.array(personRef),
  /** The unit is large: only those who lead in it are listed. */
  onlyLeaders: z.boolean(),
  freshness,
});

/** Something to start from, in the reader's language: nothing of it is saved before somebody does. */
export const measureExamplesView = z.object({
  examples: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      strategy: z.enum(strategies),
      learningForm: z.enum(learningForms).optional(),
      learningArena: z.enum(learningArenas).optional(),
      collective: z.boolean(),
      wantedEffect: z.string(),
      successCriteria: z.string(),
      learningGoals: z.string(),
      formAndContent: z.string(),
      plannedEvaluation: z.string(),
    }),
  ),
});

export const measureWritten = z.object({
  outcome,
  measure: measureView,
});

export type MeasureFormView = z.output<typeof measureFormView>;
export type MeasureExampleView = z.output<typeof measureExamplesView>['examples'][number];
