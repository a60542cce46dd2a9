import type { Kept } from '@rod-trad/shared/domain/history-entry';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { id, instant } from './fields.ts';

const kept = z.json() as z.ZodType<Kept>;

export const history = {
  table: 'history',
  displayName: 'RT Endringer',
  description:
    'Hvem som har endret hva i planer og utdanningssaker, og når. Rader legges bare til. Åpnes aldri for lesere.',
  appendOnly: true,
  columns: {
    subjectId: { name: 'SubjectKey', displayName: 'Gjelder', type: 'text', indexed: true },
    at: { name: 'ChangedAt', displayName: 'Tidspunkt', type: 'text' },
    by: { name: 'ChangedByOid', displayName: 'Endret av', type: 'text', indexed: true },
    kind: { name: 'ChangeKind', displayName: 'Slag', type: 'choice', choices: ['created', 'changed'] },
    fields: { name: 'FieldChanges', displayName: 'Hva', type: 'json' },
  },
  schema: z.object({
    id: id<'HistoryEntry'>(),
    subjectId: z.string(),
    at: instant,
    by: id<'Person'>(),
    kind: z.enum(['created', 'changed']),
    fields: z.array(z.object({ field: z.string(), from: kept.optional(), to: kept.optional() })),
  }),
} as const satisfies ListDefinition<'history'>;
