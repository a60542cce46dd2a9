import { yearDateKinds } from '@rod-trad/shared/domain/year/year-date';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { day, id, year } from './fields.ts';

export const yearDates = {
  table: 'yearDates',
  displayName: 'RT Årshjul',
  description: 'Datoer i kommunens årshjul som er flyttet, og fra hvilket år. De andre står der de pleier.',
  appendOnly: false,
  columns: {
    kind: { name: 'DateKind', displayName: 'Hva', type: 'choice', choices: yearDateKinds },
    year: { name: 'FromYear', displayName: 'Fra og med år', type: 'number' },
    from: { name: 'FirstDay', displayName: 'Første dag', type: 'text' },
    to: { name: 'LastDay', displayName: 'Siste dag', type: 'text' },
  },
  schema: z.object({
    id: id<'YearDate'>(),
    kind: z.enum(yearDateKinds),
    year,
    from: day,
    to: day.optional(),
  }),
} as const satisfies ListDefinition<'yearDates'>;
