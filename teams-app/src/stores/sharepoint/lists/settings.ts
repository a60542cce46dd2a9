import { settingKinds, settingScopes } from '@rod-trad/shared/domain/setting';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { day, id } from './fields.ts';

export const settings = {
  table: 'settings',
  displayName: 'RT Innstillinger',
  description: 'Når og hvor ofte meldinger kommer, for hvem, og fra hvilken dag. Den nyeste raden gjelder.',
  appendOnly: false,
  columns: {
    kind: { name: 'SettingKind', displayName: 'Hva', type: 'choice', choices: settingKinds },
    scope: { name: 'SettingScope', displayName: 'For', type: 'choice', choices: settingScopes },
    scopeId: { name: 'ScopeKey', displayName: 'Hvem', type: 'text' },
    value: { name: 'SettingValue', displayName: 'Verdi', type: 'number' },
    setOn: { name: 'SetOn', displayName: 'Satt', type: 'text' },
  },
  schema: z.object({
    id: id<'Setting'>(),
    kind: z.enum(settingKinds),
    scope: z.enum(settingScopes),
    scopeId: z.string().min(1).optional(),
    value: z.int().min(0),
    setOn: day,
  }),
} as const satisfies ListDefinition<'settings'>;
