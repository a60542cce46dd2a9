import { criterionAnswers, evaluationDecisions, evaluationMoments } from '@rod-trad/shared/domain/evaluation';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { day, id, instant, text } from './fields.ts';

const count = z.int().min(0);
const onDay = z.object({ on: day, required: count, met: count, gap: count, unknown: count });
const gap = z.object({ competenceId: id<'Competence'>(), before: onDay, after: onDay });

export const evaluations = {
  table: 'evaluations',
  displayName: 'RT Evalueringer',
  description:
    'Hva som kom ut av tiltakene, målt mot egne suksesskriterier. Rader legges bare til. Har tall for små grupper, og åpnes derfor ikke for lesere.',
  appendOnly: true,
  columns: {
    measureId: { name: 'MeasureKey', displayName: 'Tiltak', type: 'text', indexed: true },
    at: { name: 'EvaluatedAt', displayName: 'Tidspunkt', type: 'text' },
    by: { name: 'EvaluatedByOid', displayName: 'Evaluert av', type: 'text', indexed: true },
    moment: { name: 'MonthsAfterEnd', displayName: 'Måneder etter slutt', type: 'number' },
    criterion: { name: 'CriterionThen', displayName: 'Suksesskriterium', type: 'note' },
    reached: { name: 'CriterionReached', displayName: 'Nådd', type: 'choice', choices: criterionAnswers },
    effect: { name: 'EffectInWords', displayName: 'Effekt', type: 'note' },
    decision: { name: 'Decision', displayName: 'Beslutning', type: 'choice', choices: evaluationDecisions },
    because: { name: 'StoppedBecause', displayName: 'Hvorfor stanset', type: 'note' },
    newDueOn: { name: 'NewDueOn', displayName: 'Ny frist', type: 'text' },
    gaps: { name: 'GapsBeforeAndAfter', displayName: 'Gap før og etter', type: 'json' },
  },
  schema: z.object({
    id: id<'Evaluation'>(),
    measureId: id<'Measure'>(),
    at: instant,
    by: id<'Person'>(),
    moment: z.literal(evaluationMoments),
    criterion: text,
    reached: z.enum(criterionAnswers),
    effect: text,
    decision: z.enum(evaluationDecisions),
    because: z.string().optional(),
    newDueOn: day.optional(),
    gaps: z.array(gap).default([]),
  }),
} as const satisfies ListDefinition<'evaluations'>;
