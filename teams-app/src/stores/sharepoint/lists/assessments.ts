import { assessors, usages } from '@rod-trad/shared/domain/assessment';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { day, id, level } from './fields.ts';

export const assessments = {
  table: 'assessments',
  displayName: 'RT Vurderinger',
  description: 'Kompetansekapital: hva hver enkelt kan. Rader legges bare til. Åpnes aldri for lesere.',
  appendOnly: true,
  columns: {
    personId: { name: 'PersonOid', displayName: 'Ansatt', type: 'text', indexed: true },
    competenceId: { name: 'CompetenceKey', displayName: 'Kompetanse', type: 'text', indexed: true },
    level: { name: 'HeldLevel', displayName: 'Nivå', type: 'number' },
    by: { name: 'AssessedBy', displayName: 'Vurdert av', type: 'choice', choices: assessors },
    on: { name: 'AssessedOn', displayName: 'Dato', type: 'text' },
    inUse: { name: 'InUse', displayName: 'Brukes i jobben', type: 'choice', choices: usages },
    wish: { name: 'WishToLearn', displayName: 'Ønske om å lære mer', type: 'number' },
    evidence: { name: 'AssessedEvidence', displayName: 'Grunnlag', type: 'note' },
    issuer: { name: 'CertificateIssuer', displayName: 'Utsteder', type: 'text' },
    issuedOn: { name: 'IssuedOn', displayName: 'Utstedt', type: 'text' },
    roundId: { name: 'RoundKey', displayName: 'Kartleggingsrunde', type: 'text', indexed: true },
    expiresOn: { name: 'ExpiresOn', displayName: 'Gyldig til', type: 'text' },
  },
  schema: z.object({
    id: id<'Assessment'>(),
    personId: id<'Person'>(),
    competenceId: id<'Competence'>(),
    level,
    by: z.enum(assessors),
    on: day,
    inUse: z.enum(usages),
    wish: z.literal([0, 1, 2, 3]),
    evidence: z.string().optional(),
    issuer: z.string().optional(),
    issuedOn: day.optional(),
    roundId: id<'MappingRound'>().optional(),
    expiresOn: day.optional(),
  }),
} as const satisfies ListDefinition<'assessments'>;
