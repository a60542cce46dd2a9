import type { Evaluation } from '../domain/evaluation.ts';
import { asId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';

/** What the leader said came of a measure: its criterion is reached, and it goes on. */
export function buildEvaluation(measureId: string, at: string, over: Partial<Evaluation> = {}): Evaluation {
  return {
    id: asId(`ev-${measureId}-${at}`),
    measureId: asId(measureId),
    at: at as IsoInstant,
    by: asId('leader'),
    moment: 0,
    criterion: 'Alle har øvd to ganger.',
    reached: 'yes',
    effect: 'Alle kan det nå.',
    decision: 'continue',
    gaps: [],
    ...over,
  };
}
