import { agreementStatuses, consultationStatuses, partyKinds } from '@rod-trad/shared/domain/consultation';
import { type AgendaTopic, agendaTopics } from '@rod-trad/shared/domain/consultation/agenda-topics.data';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { day, flag, id, text, year } from './fields.ts';

const topic = z.custom<AgendaTopic>((key) => typeof key === 'string' && Object.hasOwn(agendaTopics, key));

export const consultations = {
  table: 'consultations',
  displayName: 'RT Drøftinger',
  description:
    'Årlige drøftinger mellom arbeidsgiver og organisasjonene (HTA 3.2 og 3.3): saksliste, syn og avtaler. Parter er organisasjoner, aldri personer.',
  title: 'title',
  appendOnly: false,
  columns: {
    unitId: { name: 'UnitKey', displayName: 'Enhet', type: 'text' },
    year: { name: 'ConsultationYear', displayName: 'År', type: 'number' },
    title: { name: 'ConsultationTitle', displayName: 'Møte', type: 'text' },
    plannedOn: { name: 'PlannedOn', displayName: 'Planlagt', type: 'text' },
    status: {
      name: 'ConsultationStatus',
      displayName: 'Status',
      type: 'choice',
      choices: consultationStatuses,
    },
    heldOn: { name: 'HeldOn', displayName: 'Holdt', type: 'text' },
    caseNumber: { name: 'CaseNumber', displayName: 'Saksnummer', type: 'text' },
    parties: { name: 'Parties', displayName: 'Parter', type: 'json' },
    agenda: { name: 'Agenda', displayName: 'Saksliste', type: 'json' },
    agreements: { name: 'Agreements', displayName: 'Avtaler', type: 'json' },
    planIds: { name: 'PlanKeys', displayName: 'Planer', type: 'json' },
    approvals: { name: 'Approvals', displayName: 'Godkjenninger', type: 'json' },
  },
  schema: z.object({
    id: id<'Consultation'>(),
    unitId: id<'Unit'>(),
    year,
    title: text,
    plannedOn: day,
    status: z.enum(consultationStatuses),
    heldOn: day.optional(),
    caseNumber: z.string().optional(),
    parties: z.array(z.object({ id: z.string(), kind: z.enum(partyKinds), name: z.string() })),
    agenda: z.array(
      z.object({
        id: z.string(),
        topic: topic.optional(),
        words: z.string().optional(),
        views: z.array(z.object({ partyId: z.string(), words: z.string() })),
        agreed: text,
        notRaised: flag,
      }),
    ),
    agreements: z.array(
      z.object({
        id: z.string(),
        words: z.string(),
        responsible: text,
        dueOn: day.optional(),
        status: z.enum(agreementStatuses),
        outcome: text,
      }),
    ),
    planIds: z.array(id<'Plan'>()),
    approvals: z.array(z.object({ partyId: z.string(), on: day })),
  }),
} as const satisfies ListDefinition<'consultations'>;
