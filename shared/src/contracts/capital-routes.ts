import { z } from 'zod';
import { usages } from '../domain/assessment.ts';
import { competenceChoicesView, ownExportView, readersView } from './capital-views.ts';
import { dayInput } from './day-input.ts';
import { endpoints } from './endpoints.ts';
import { ownCompetenceView } from './home-views.ts';
import { id, key } from './input-parts.ts';
import type { Route } from './route.ts';
import { outcome } from './view-parts.ts';

const personParams = z.strictObject({ personId: id });
/** Longer than the rules allow, so that what is too long is refused in words; shorter than what would be an attack. */
const longText = z.string().trim().max(10_000);

/** What one side sees. On which side the sender stands follows from who it is; the day is the day it is sent. */
const assessInput = z.strictObject({
  key,
  competenceId: id,
  level: z.number(),
  inUse: z.enum(usages).optional(),
  wish: z.number().optional(),
  evidence: longText.optional(),
  issuer: longText.optional(),
  issuedOn: dayInput.optional(),
  expiresOn: dayInput.optional(),
});

const agreeInput = z.strictObject({
  key,
  /** The other side's statement, as it was looked at; a newer one answers 409 with it. */
  assessmentId: id,
});

const assessResult = z.object({
  outcome,
  person: ownCompetenceView,
});

export const capitalRoutes = {
  assess: { ...endpoints.assess, params: personParams, body: assessInput, response: assessResult },
  agree: { ...endpoints.agree, params: personParams, body: agreeInput, response: assessResult },
  /** Names and level texts of what can be assessed; for everybody who works here. */
  competenceChoices: { ...endpoints.competenceChoices, response: competenceChoicesView },
  /** Who has looked at one's own competence. */
  ownReaders: { ...endpoints.ownReaders, response: readersView },
  /** Everything the product knows about oneself (GDPR article 15). */
  ownExport: {
    ...endpoints.ownExport,
    query: z.strictObject({ format: z.enum(['json', 'csv']) }),
    response: ownExportView,
  },
} as const satisfies Record<string, Route>;
