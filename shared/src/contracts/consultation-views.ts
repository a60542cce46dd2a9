import { z } from 'zod';
import { agendaTopicKeys } from '../domain/consultation/agenda-topics.data.ts';
import { agreementStatuses, consultationStatuses, partyKinds } from '../domain/consultation.ts';
import { strategies } from '../domain/measure.ts';
import { planStatuses } from '../domain/plan.ts';
import { freshness, named, outcome, unitRef } from './view-parts.ts';

const party = z.object({ id: z.string(), kind: z.enum(partyKinds), name: z.string() });

const agreement = z.object({
  id: z.string(),
  words: z.string(),
  responsible: z.string(),
  dueOn: z.iso.date().optional(),
  status: z.enum(agreementStatuses),
  outcome: z.string(),
});

const agendaItem = z.object({
  id: z.string(),
  /** A question of the guides in the reader's language, or the words of whoever brought it. */
  words: z.string(),
  own: z.boolean(),
  views: z.array(z.object({ partyId: z.string(), words: z.string() })),
  agreed: z.string(),
  notRaised: z.boolean(),
});

const consultation = z.object({
  id: z.string(),
  unit: unitRef,
  year: z.number().int(),
  title: z.string(),
  plannedOn: z.iso.date(),
  status: z.enum(consultationStatuses),
  heldOn: z.iso.date().optional(),
});

export const consultationsView = z.object({
  consultations: z.array(
    consultation.extend({
      parties: z.array(party),
      matters: z.number().int(),
      agreements: z.number().int(),
      /** Of the agreements, those that nobody has said the end of. */
      open: z.number().int(),
    }),
  ),
  plannable: z.array(unitRef),
  freshness,
});

const planRef = z.object({ id: z.string(), title: z.string(), status: z.enum(planStatuses) });

export const strategySum = z.object({
  strategy: z.enum(strategies),
  measures: z.number().int(),
  /** Over all the years of the plans. */
  kroner: z.number(),
  hours: z.number(),
});

export const consultationView = consultation.extend({
  /** The version shown, to be sent back with a change; absent for those who do not plan the meeting. */
  etag: z.string().optional(),
  pending: z.boolean(),
  caseNumber: z.string().optional(),
  parties: z.array(party),
  agenda: z.array(agendaItem),
  agreements: z.array(agreement),
  approvals: z.array(z.object({ partyId: z.string(), on: z.iso.date() })),
  plans: z.array(planRef.extend({ measures: z.number().int() })),
  strategies: z.array(strategySum),
  mayPlan: z.boolean(),
  mayWriteForUnions: z.boolean(),
  /** The meeting before, with what was agreed there. */
  before: z
    .object({
      id: z.string(),
      title: z.string(),
      year: z.number().int(),
      agreements: z.array(agreement),
    })
    .optional(),
  /** Questions of the guides that can be put on the agenda. */
  topics: z.array(z.object({ key: z.enum(agendaTopicKeys), group: z.string(), words: z.string() })),
  /** Plans that can be discussed. */
  choosable: z.array(planRef.extend({ unit: z.string() })),
  freshness,
});

const range = z.object({ low: z.number(), expected: z.number(), high: z.number() });

const told = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shown'),
    required: z.number().int(),
    met: z.number().int(),
    gap: z.number().int(),
    unknown: z.number().int(),
  }),
  /** Too few people to be told. */
  z.object({ kind: z.literal('hidden') }),
]);

export const consultationNumbersView = z.object({
  on: z.iso.date(),
  threshold: z.number().int(),
  groups: z.array(
    z.object({
      /** Absent: everybody in the unit. */
      group: named.optional(),
      recruitment: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('shown'), heads: z.number().int(), retire: range, leave: range }),
        z.object({ kind: z.enum(['hidden', 'notTold']) }),
      ]),
      areas: z.array(
        z.object({
          /** Absent: competences without an area. */
          area: named.optional(),
          required: z.number().int(),
          met: z.number().int(),
          gap: z.number().int(),
          unknown: z.number().int(),
          /** Competences of the area that are not in the numbers, since too few people are behind them. */
          hidden: z.number().int(),
        }),
      ),
      critical: z.array(z.object({ competence: named, told })),
    }),
  ),
});

export const consultationWritten = z.object({ outcome, consultation: consultationView });

export const consultationPackage = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  /** The file, base64. */
  content: z.string(),
});

export type ConsultationsView = z.output<typeof consultationsView>;
export type ConsultationView = z.output<typeof consultationView>;
export type ConsultationNumbersView = z.output<typeof consultationNumbersView>;
export type AgreementView = z.output<typeof agreement>;
export type AgendaItemView = z.output<typeof agendaItem>;
export type GroupNumbersView = ConsultationNumbersView['groups'][number];
