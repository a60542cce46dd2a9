import { mappingRoundStatuses } from '@rod-trad/shared/domain/mapping-round';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { amount, day, flag, id, text } from './fields.ts';

export const mappingRounds = {
  table: 'mappingRounds',
  displayName: 'RT Kartleggingsrunder',
  description: 'Hvem som spørres om hvilken kompetanse, hvorfor, og hva svarene skal brukes til.',
  title: 'title',
  appendOnly: false,
  columns: {
    title: { name: 'RoundTitle', displayName: 'Runde', type: 'text' },
    purpose: { name: 'RoundPurpose', displayName: 'Hensikt', type: 'note' },
    usedFor: { name: 'UsedFor', displayName: 'Brukes til', type: 'note' },
    knownAlready: { name: 'KnownAlready', displayName: 'Dette vet vi fra før', type: 'note' },
    unitIds: { name: 'UnitKeys', displayName: 'Enheter', type: 'json' },
    positionGroupIds: { name: 'GroupKeys', displayName: 'Stillingsgrupper', type: 'json' },
    competenceIds: { name: 'CompetenceKeys', displayName: 'Kompetanser', type: 'json' },
    onlyMissing: { name: 'OnlyMissing', displayName: 'Bare det som mangler', type: 'boolean' },
    minutesPerPerson: { name: 'MinutesPerPerson', displayName: 'Minutter per person', type: 'number' },
    hourlyCost: { name: 'HourlyCost', displayName: 'Antatt timekostnad', type: 'number' },
    opensOn: { name: 'OpensOn', displayName: 'Åpner', type: 'text' },
    endsOn: { name: 'EndsOn', displayName: 'Slutter', type: 'text' },
    closedOn: { name: 'ClosedOn', displayName: 'Avsluttet', type: 'text' },
    status: { name: 'RoundStatus', displayName: 'Status', type: 'choice', choices: mappingRoundStatuses },
    createdBy: { name: 'CreatedByOid', displayName: 'Laget av', type: 'text' },
  },
  schema: z.object({
    id: id<'MappingRound'>(),
    title: text,
    purpose: text,
    usedFor: text,
    knownAlready: text,
    unitIds: z.array(id<'Unit'>()),
    positionGroupIds: z.array(id<'PositionGroup'>()),
    competenceIds: z.array(id<'Competence'>()),
    onlyMissing: flag,
    minutesPerPerson: amount,
    hourlyCost: amount,
    opensOn: day,
    endsOn: day,
    closedOn: day.optional(),
    status: z.enum(mappingRoundStatuses),
    createdBy: id<'Person'>(),
  }),
} as const satisfies ListDefinition<'mappingRounds'>;
