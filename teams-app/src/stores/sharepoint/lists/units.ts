import { unitLevels } from '@rod-trad/shared/domain/unit';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { flag, id, text } from './fields.ts';

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
  },
  schema: z.object({
    id: id<'Unit'>(),
    name: text,
    level: z.enum(unitLevels),
    parentId: id<'Unit'>().optional(),
    leaderId: id<'Person'>().optional(),
    exposed: flag,
  }),
} as const satisfies ListDefinition<'units'>;
