import { z } from 'zod';
import { competenceKinds, competenceStatuses, educationLevels } from '../domain/competence.ts';
import { catalogueView, requirementsView } from './catalogue-views.ts';
import { dayInput } from './day-input.ts';
import { endpoints } from './endpoints.ts';
import { changes, etag, id, key } from './input-parts.ts';
import type { Route } from './route.ts';
import { written } from './view-parts.ts';

/** Longer than the rules allow, so that what is too long is refused in words. */
const text = z.string().max(2_000);
const bothLanguages = z.strictObject({ nb: text, nn: text });

const competenceInput = z.strictObject({
  key,
  changes,
  name: bothLanguages,
  kind: z.enum(competenceKinds),
  areaIds: z.array(id).max(20),
  levels: z.tuple([bothLanguages, bothLanguages, bothLanguages, bothLanguages, bothLanguages]).optional(),
  validMonths: z.number().optional(),
  educationLevel: z.enum(educationLevels).optional(),
  studyPoints: z.number().optional(),
  /** Why it is proposed. */
  because: text.optional(),
});

const moveInput = z.strictObject({
  key,
  etag,
  move: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('status'), status: z.enum(competenceStatuses) }),
    z.strictObject({ kind: z.literal('merge'), into: id }),
    z.strictObject({ kind: z.literal('separate') }),
  ]),
});

const requirementInput = z.strictObject({
  key,
  changes,
  /** `all` for everybody. */
  unitId: id,
  positionGroupId: id,
  competenceId: id,
  /** Absent: relevant, but nothing is demanded. */
  level: z.number().optional(),
  /** Absent: everyone. */
  atLeast: z.number().optional(),
  validFrom: dayInput,
  validTo: dayInput.optional(),
  critical: z.boolean(),
  goalId: id.optional(),
});

/** There is no field for a reason, and none is taken: it may be about health. */
const exemptionInput = z.strictObject({ key, changes, personId: id, requirementId: id, until: dayInput });

export const catalogueRoutes = {
  catalogue: { ...endpoints.catalogue, response: catalogueView },
  saveCompetence: { ...endpoints.saveCompetence, body: competenceInput, response: written },
  moveCompetence: {
    ...endpoints.moveCompetence,
    params: z.strictObject({ competenceId: id }),
    body: moveInput,
    response: written,
  },
  requirements: {
    ...endpoints.requirements,
    params: z.strictObject({ unitId: id }),
    query: z.strictObject({ positionGroupId: id.optional() }),
    response: requirementsView,
  },
  saveRequirement: { ...endpoints.saveRequirement, body: requirementInput, response: written },
  withdrawRequirement: {
    ...endpoints.withdrawRequirement,
    params: z.strictObject({ requirementId: id }),
    body: z.strictObject({ key, etag }),
    response: written,
  },
  saveExemption: { ...endpoints.saveExemption, body: exemptionInput, response: written },
} as const satisfies Record<string, Route>;
