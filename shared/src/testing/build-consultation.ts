import { untouched } from '../domain/consultation/change-consultation.ts';
import type { AgendaItem, Agreement, Consultation } from '../domain/consultation.ts';
import { asId } from '../domain/ids.ts';
import { day } from './build.ts';

export const employer = { id: 'employer', kind: 'employer', name: 'Arbeidsgiver' } as const;
export const fagforbundet = { id: 'fagforbundet', kind: 'union', name: 'Fagforbundet' } as const;

/** A planned meeting of the employer and one union, with one question and one matter of the union's own. */
export function buildConsultation(id: string, over: Partial<Consultation> = {}): Consultation {
  return {
    id: asId(id),
    unitId: asId('ward'),
    year: 2026,
    title: 'Drøftingsmøte 2026',
    plannedOn: day('2026-11-20'),
    status: 'planned',
    parties: [employer, fagforbundet],
    agenda: [buildItem('goals', { topic: 'checklist.goals' }), buildItem('own', { words: 'Heltid' })],
    agreements: [],
    planIds: [],
    approvals: [],
    ...over,
  };
}

export function buildItem(id: string, over: Partial<AgendaItem> = {}): AgendaItem {
  return { id, ...untouched, ...over };
}

export function buildAgreement(id: string, over: Partial<Agreement> = {}): Agreement {
  return {
    id,
    words: 'Flere veiledere',
    responsible: 'Kommunalsjefen',
    status: 'open',
    outcome: '',
    ...over,
  };
}
