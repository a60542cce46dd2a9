import { planStatuses } from '@rod-trad/shared/domain/plan';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { day, id, text, year } from './fields.ts';

const endorsement = z.object({
  kind: z.enum(['consultation', 'adoption']),
  on: day,
  body: z.string(),
  caseNumber: z.string().optional(),
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
  }),
} as const satisfies ListDefinition<'plans'>;
