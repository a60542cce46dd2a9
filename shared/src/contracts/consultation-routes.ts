import { z } from 'zod';
import { agendaTopicKeys } from '../domain/consultation/agenda-topics.data.ts';
import { agreementStatuses, partyKinds } from '../domain/consultation.ts';
import {
  consultationNumbersView,
  consultationPackage,
  consultationsView,
  consultationView,
  consultationWritten,
} from './consultation-views.ts';
import { dayInput } from './day-input.ts';
import { endpoints } from './endpoints.ts';
import { changes, etag, id, key } from './input-parts.ts';
import type { Route } from './route.ts';

/** Longer than the rules allow, so that what is too long is refused in words. */
const words = z.string().max(10_000);
const params = z.strictObject({ consultationId: id });
const agreementWords = z.strictObject({ words, responsible: words, dueOn: dayInput.optional() });
const agreementOutcome = z.strictObject({ status: z.enum(agreementStatuses), outcome: words });

/** One thing that is written. `seen`: what stood there when it was begun. */
const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('view'), itemId: id, partyId: id, to: words, seen: words }),
  z.strictObject({ kind: z.literal('agreed'), itemId: id, to: words, seen: words }),
  z.strictObject({ kind: z.literal('notRaised'), itemId: id, to: z.boolean() }),
  z.strictObject({ kind: z.literal('addTopic'), itemId: id, topic: z.enum(agendaTopicKeys) }),
  z.strictObject({ kind: z.literal('addItem'), itemId: id, words }),
  z.strictObject({ kind: z.literal('removeItem'), itemId: id }),
  z.strictObject({
    kind: z.literal('agreement'),
    agreementId: id,
    to: agreementWords,
    /** Absent for a new one. */
    seen: agreementWords.optional(),
  }),
  z.strictObject({ kind: z.literal('removeAgreement'), agreementId: id }),
  z.strictObject({
    kind: z.literal('outcome'),
    agreementId: id,
    to: agreementOutcome,
    seen: agreementOutcome,
  }),
  z.strictObject({ kind: z.literal('approval'), partyId: id, on: dayInput.optional() }),
]);

export const consultationRoutes = {
  consultations: { ...endpoints.consultations, response: consultationsView },
  consultation: { ...endpoints.consultation, params, response: consultationView },
  /** The same numbers for everybody who comes. */
  consultationNumbers: { ...endpoints.consultationNumbers, params, response: consultationNumbersView },
  saveConsultation: {
    ...endpoints.saveConsultation,
    body: z.strictObject({
      key,
      changes,
      unitId: id,
      year: z.number(),
      title: words,
      plannedOn: dayInput,
      /** Organisations, never people. */
      parties: z.array(z.strictObject({ id, kind: z.enum(partyKinds), name: words })).max(50),
      planIds: z.array(id).max(100),
    }),
    response: consultationWritten,
  },
  writeInConsultation: {
    ...endpoints.writeInConsultation,
    params,
    body: z.strictObject({ key, change }),
    response: consultationWritten,
  },
  holdConsultation: {
    ...endpoints.holdConsultation,
    params,
    body: z.strictObject({ key, etag, heldOn: dayInput.optional(), caseNumber: words.optional() }),
    response: consultationWritten,
  },
  /** Agenda, numbers, last year's agreements and the plan, as a workbook. */
  consultationPackage: { ...endpoints.consultationPackage, params, response: consultationPackage },
} as const satisfies Record<string, Route>;
