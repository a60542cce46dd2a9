import { planStatuses } from '@rod-trad/shared/domain/plan';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { day, id, instant, text, year } from './fields.ts';

const endorsement = z.object({
  kind: z.enum(['consultation', 'adoption']),
  on: day,
  body: z.string(),
  caseNumber: z.string().optional(),
  consultationId: id<'Consultation'>().optional(),
});

export const plans = {
  table: 'plans',
  displayName: 'RT Kompetanseplaner',
  description: 'Kompetanseplaner for enheter og enkeltpersoner, med drøfting og vedtak.',
  title: 'title',
  appendOnly: false,
  columns: {
    subject: { name: 'PlanSubject', displayName: 'Plan for', type: 'json' },
    parentPlanId: { name: 'ParentPlanKey', displayName: 'Overordnet plan', type: 'text' },
    title: { name: 'PlanTitle', displayName: 'Plan', type: 'text' },
    firstYear: { name: 'FirstYear', displayName: 'Fra år', type: 'number' },
    lastYear: { name: 'LastYear', displayName: 'Til år', type: 'number' },
    status: { name: 'PlanStatus', displayName: 'Status', type: 'choice', choices: planStatuses },
    endorsements: { name: 'Endorsements', displayName: 'Forankring', type: 'json' },
    notDiscussedBecause: { name: 'NotDiscussedBecause', displayName: 'Hvorfor ikke drøftet', type: 'note' },
    copiedFrom: { name: 'CopiedFromKey', displayName: 'Videreført fra', type: 'text' },
  },
  schema: z.object({
    id: id<'Plan'>(),
    subject: z.union([z.object({ unitId: id<'Unit'>() }), z.object({ personId: id<'Person'>() })]),
    parentPlanId: id<'Plan'>().optional(),
    title: text,
    firstYear: year,
    lastYear: year,
    status: z.enum(planStatuses),
    endorsements: z.array(endorsement),
    notDiscussedBecause: z.string().optional(),
    copiedFrom: id<'Plan'>().optional(),
  }),
} as const satisfies ListDefinition<'plans'>;

export const planCopies = {
  table: 'planCopies',
  displayName: 'RT Avsluttede planer',
  description: 'Planene slik de var da de ble avsluttet, i deler. Rader legges bare til.',
  appendOnly: true,
  columns: {
    planId: { name: 'PlanKey', displayName: 'Plan', type: 'text', indexed: true },
    part: { name: 'PartNumber', displayName: 'Del', type: 'number' },
    at: { name: 'ClosedAt', displayName: 'Tidspunkt', type: 'text' },
    by: { name: 'ClosedByOid', displayName: 'Avsluttet av', type: 'text', indexed: true },
    content: { name: 'CopyContent', displayName: 'Innhold', type: 'note' },
  },
  schema: z.object({
    id: id<'PlanCopy'>(),
    planId: id<'Plan'>(),
    part: z.int().min(0),
    at: instant,
    by: id<'Person'>(),
    content: z.string(),
  }),
} as const satisfies ListDefinition<'planCopies'>;
