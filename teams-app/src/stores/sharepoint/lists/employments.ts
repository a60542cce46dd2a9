import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { day, flag, id, localised, text, year } from './fields.ts';

export const positionGroups = {
  table: 'positionGroups',
  displayName: 'RT Stillingsgrupper',
  description: 'Stillingsgruppene som partene drøfter kompetansebehov for (HTA 3.2).',
  title: 'name',
  appendOnly: false,
  columns: {
    name: { name: 'GroupName', displayName: 'Navn', type: 'localised' },
  },
  schema: z.object({ id: id<'PositionGroup'>(), name: localised }),
} as const satisfies ListDefinition<'positionGroups'>;

export const employments = {
  table: 'employments',
  displayName: 'RT Ansettelser',
  description: 'Hvem som arbeider hvor. Fødselsår og startdato brukes bare i tall.',
  appendOnly: false,
  columns: {
    personId: { name: 'PersonOid', displayName: 'Ansatt', type: 'text', indexed: true },
    unitId: { name: 'UnitKey', displayName: 'Enhet', type: 'text', indexed: true },
    positionGroupId: { name: 'GroupKey', displayName: 'Stillingsgruppe', type: 'text', indexed: true },
    positionCode: { name: 'PositionCode', displayName: 'Stillingskode', type: 'text' },
    title: { name: 'PositionTitle', displayName: 'Stillingstittel', type: 'text' },
    percent: { name: 'PositionPercent', displayName: 'Stillingsprosent', type: 'number' },
    primary: { name: 'PrimaryPosition', displayName: 'Hovedstilling', type: 'boolean' },
    startOn: { name: 'StartOn', displayName: 'Fra dato', type: 'text' },
    endOn: { name: 'EndOn', displayName: 'Til dato', type: 'text' },
    birthYear: { name: 'BirthYear', displayName: 'Fødselsår', type: 'number' },
  },
  schema: z.object({
    id: id<'Employment'>(),
    personId: id<'Person'>(),
    unitId: id<'Unit'>().optional(),
    positionGroupId: id<'PositionGroup'>().optional(),
    positionCode: z.string().optional(),
    title: text,
    percent: z.number().min(0).max(100),
    primary: flag,
    startOn: day,
    endOn: day.optional(),
    birthYear: year.optional(),
  }),
} as const satisfies ListDefinition<'employments'>;
