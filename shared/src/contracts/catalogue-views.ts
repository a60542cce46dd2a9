import { z } from 'zod';
import { competenceKinds, competenceStatuses, educationLevels } from '../domain/competence.ts';
import { bothLanguages, freshness, named, personRef, unitRef } from './view-parts.ts';

export const catalogueEntry = z.object({
  id: z.string(),
  etag: z.string(),
  pending: z.boolean(),
  /** In the reader's language; the two below are what is edited. */
  title: z.string(),
  name: bothLanguages,
  kind: z.enum(competenceKinds),
  areaIds: z.array(z.string()),
  /** Own texts for levels 0–4; absent where the standard texts are used. */
  levels: z.array(bothLanguages).length(5).optional(),
  validMonths: z.number().optional(),
  educationLevel: z.enum(educationLevels).optional(),
  studyPoints: z.number().optional(),
  status: z.enum(competenceStatuses),
  mergedInto: named.optional(),
  /** Where it can go from here, for those who may move it. */
  next: z.array(z.enum(competenceStatuses)),
  proposer: personRef.optional(),
  /** Why, for HR and for the proposer. */
  proposedBecause: z.string().optional(),
  use: z.object({ requirements: z.number(), people: z.number(), assessments: z.number() }),
});

export const catalogueView = z.object({
  areas: z.array(named),
  entries: z.array(catalogueEntry),
  mayEdit: z.boolean(),
  mayPropose: z.boolean(),
  freshness,
});

export const requirementRow = z.object({
  id: z.string(),
  etag: z.string(),
  pending: z.boolean(),
  competence: named.extend({ kind: z.enum(competenceKinds) }),
  unit: unitRef.optional(),
  group: named.optional(),
  goal: named.optional(),
  level: z.number().optional(),
  /** Absent: everyone; else so many in the unit. */
  atLeast: z.number().optional(),
  validFrom: z.iso.date(),
  validTo: z.iso.date().optional(),
  critical: z.boolean(),
  origin: z.enum(['everywhere', 'above', 'here']),
  effect: z.enum(['added', 'stricter', 'withoutEffect', 'counts', 'covered', 'noDemand']),
  time: z.enum(['now', 'future', 'ended']),
  mayChange: z.boolean(),
  exemptions: z.array(z.object({ id: z.string(), etag: z.string(), person: personRef, until: z.iso.date() })),
});

export const requirementsView = z.object({
  unit: unitRef,
  positionGroupId: z.string().optional(),
  rows: z.array(requirementRow),
  groups: z.array(named),
  goals: z.array(named),
  competences: z.array(named.extend({ kind: z.enum(competenceKinds) })),
  people: z.array(personRef),
  /** Choose a unit below to exempt somebody. */
  tooManyPeople: z.boolean(),
  maySetHere: z.boolean(),
  maySetEverywhere: z.boolean(),
  freshness,
});

export type CatalogueView = z.output<typeof catalogueView>;
export type CatalogueEntryView = z.output<typeof catalogueEntry>;
export type RequirementsView = z.output<typeof requirementsView>;
export type RequirementRowView = z.output<typeof requirementRow>;
