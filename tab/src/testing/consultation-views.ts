import type { ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import { freshness, nursingHome } from './plan-views.ts';

/** A planned meeting of two parties with one matter, as whoever plans it sees it. */
export const consultationView = (changes: Partial<ConsultationView> = {}): ConsultationView => ({
  id: 'meeting',
  unit: nursingHome,
  year: 2026,
  title: 'Drøftingsmøte 2026',
  plannedOn: '2026-11-20',
  status: 'planned',
  etag: '"1"',
  pending: false,
  parties: [
    { id: 'employer', kind: 'employer', name: 'Arbeidsgiver' },
    { id: 'union', kind: 'union', name: 'Fagforbundet' },
  ],
  agenda: [{ id: 'goals', words: 'Hva er målene?', own: false, views: [], agreed: '', notRaised: false }],
  agreements: [],
  approvals: [],
  plans: [],
  strategies: [],
  mayPlan: true,
  mayWriteForUnions: true,
  topics: [],
  choosable: [],
  freshness,
  ...changes,
});
