import { unitLevels } from '@rod-trad/shared/domain/unit';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { day, flag, id, text } from './fields.ts';

export const units = {
  table: 'units',
  displayName: 'RT Enheter',
  description: 'Kommunens enheter: kommune, sektor, virksomhet og avdeling.',
  title: 'name',
  appendOnly: false,
  columns: {
    name: { name: 'UnitName', displayName: 'Navn', type: 'text' },
    level: { name: 'UnitLevel', displayName: 'Nivå', type: 'choice', choices: unitLevels },
    parentId: { name: 'ParentKey', displayName: 'Overordnet enhet', type: 'text', indexed: true },
    leaderId: { name: 'LeaderOid', displayName: 'Leder', type: 'text', indexed: true },
    exposed: { name: 'Exposed', displayName: 'Utsatt tjenesteområde', type: 'boolean' },
    closedOn: { name: 'ClosedOn', displayName: 'Lagt ned', type: 'text' },
    successorId: { name: 'SuccessorKey', displayName: 'Videreført i', type: 'text' },
  },
  schema: z.object({
    id: id<'Unit'>(),
    name: text,
    level: z.enum(unitLevels),
    parentId: id<'Unit'>().optional(),
    leaderId: id<'Person'>().optional(),
    exposed: flag,
    closedOn: day.optional(),
    successorId: id<'Unit'>().optional(),
  }),
} as const satisfies ListDefinition<'units'>;
