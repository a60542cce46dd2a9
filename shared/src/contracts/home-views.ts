import { z } from 'zod';
import { pageNames } from '../policies/pages.ts';
import { capitalRow } from './capital-views.ts';
import { measureView } from './measure-views.ts';
import { planView } from './plan-view.ts';
import { freshness, me, personRef, unitRef } from './view-parts.ts';

/** One's own competence: everything the product knows about it. */
export const ownCompetenceView = z.object({
  person: personRef,
  positions: z.array(z.object({ title: z.string(), unit: z.string().optional(), percent: z.number() })),
  /** On which side the reader stands; absent for those who read and do not speak. */
  side: z.enum(['self', 'leader']).optional(),
  /** What is needed first; it is one person's list. */
  rows: z.array(capitalRow),
  measures: z.array(measureView),
  freshness,
});

export const homeView = z.object({
  me,
  /** The pages the person has a use for, in order. */
  pages: z.array(z.enum(pageNames)),
  /** Units the person can look at; empty for an employee, who sees the own page only. */
  units: z.array(unitRef),
  /** The plan shown first; absent for an employee. */
  plan: planView.optional(),
  own: ownCompetenceView.optional(),
  /** Questions that open mapping rounds ask the person, so that nobody has to ask in vain. */
  checkIns: z.number().int(),
  /** How many applications for education leave the person has made; who has none is not made to wait for them. */
  educations: z.number().int(),
  /** There is a talk to prepare, hold or follow up. */
  hasTalk: z.boolean(),
});

export type OwnCompetenceView = z.output<typeof ownCompetenceView>;
export type HomeView = z.output<typeof homeView>;
