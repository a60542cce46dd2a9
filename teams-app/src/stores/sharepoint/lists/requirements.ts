import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { day, flag, id, level } from './fields.ts';

export const requirements = {
  table: 'requirements',
  displayName: 'RT Kompetansekrav',
  description: 'Hva enheter og stillingsgrupper må kunne, fra når.',
  appendOnly: false,
  columns: {
    unitId: { name: 'UnitKey', displayName: 'Enhet', type: 'text', indexed: true },
    positionGroupId: { name: 'GroupKey', displayName: 'Stillingsgruppe', type: 'text', indexed: true },
    competenceId: { name: 'CompetenceKey', displayName: 'Kompetanse', type: 'text', indexed: true },
    level: { name: 'RequiredLevel', displayName: 'Nivå', type: 'number' },
    rule: { name: 'RequirementRule', displayName: 'Gjelder', type: 'json' },
    validFrom: { name: 'ValidFrom', displayName: 'Fra dato', type: 'text' },
    validTo: { name: 'ValidTo', displayName: 'Til dato', type: 'text' },
    critical: { name: 'Critical', displayName: 'Kritisk', type: 'boolean' },
    goalId: { name: 'GoalKey', displayName: 'Overordnet mål', type: 'text' },
  },
  schema: z.object({
    id: id<'Requirement'>(),
    unitId: z.union([z.literal('all'), id<'Unit'>()]),
    positionGroupId: z.union([z.literal('all'), id<'PositionGroup'>()]),
    competenceId: id<'Competence'>(),
    level: level.optional(),
    rule: z.union([z.literal('everyone'), z.object({ atLeast: z.int().min(1) })]),
    validFrom: day,
    validTo: day.optional(),
    critical: flag,
    goalId: id<'Goal'>().optional(),
  }),
} as const satisfies ListDefinition<'requirements'>;

export const exemptions = {
  table: 'exemptions',
  displayName: 'RT Fritak',
  description: 'Hvem som er fritatt fra et krav, til når og av hvem. Grunnen lagres aldri.',
  appendOnly: false,
  columns: {
    personId: { name: 'PersonOid', displayName: 'Ansatt', type: 'text', indexed: true },
    requirementId: { name: 'RequirementKey', displayName: 'Kompetansekrav', type: 'text', indexed: true },
    until: { name: 'ExemptUntil', displayName: 'Til og med', type: 'text' },
    decidedBy: { name: 'DecidedByOid', displayName: 'Bestemt av', type: 'text' },
  },
  schema: z.object({
    id: id<'Exemption'>(),
    personId: id<'Person'>(),
    requirementId: id<'Requirement'>(),
    until: day,
    decidedBy: id<'Person'>(),
  }),
} as const satisfies ListDefinition<'exemptions'>;
