import { paragraphs } from '@rod-trad/shared/domain/education/agreement-text';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { day, id, text } from './fields.ts';

export const agreementTexts = {
  table: 'agreementTexts',
  displayName: 'RT Avtaletekster',
  description:
    'Paragrafer som avgjørelser om utdanning bygger på, slik de lyder fra en dag. Nye tekster legges til; gamle står. Ingen personopplysninger.',
  title: 'paragraph',
  appendOnly: true,
  columns: {
    paragraph: { name: 'Paragraph', displayName: 'Paragraf', type: 'choice', choices: paragraphs },
    validFrom: { name: 'ValidFrom', displayName: 'Gjelder fra', type: 'text' },
    text: { name: 'ParagraphText', displayName: 'Tekst', type: 'note' },
    source: { name: 'TextSource', displayName: 'Kilde', type: 'text' },
  },
  schema: z.object({
    id: id<'AgreementText'>(),
    paragraph: z.enum(paragraphs),
    validFrom: day.optional(),
    text,
    source: text,
  }),
} as const satisfies ListDefinition<'agreementTexts'>;
