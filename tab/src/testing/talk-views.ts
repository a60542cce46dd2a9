import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import { questionEditions } from '@rod-trad/shared/domain/talk/talk-questions.data';
import { freshness } from './plan-views.ts';

/** Inga's talk with Liv, as Inga sees it before anything has been written. */
export function talkView(over: Partial<TalkView> = {}): TalkView {
  return {
    period: { id: '2026', title: 'Medarbeidersamtaler', fromOn: '2026-10-01', toOn: '2026-12-15' },
    employee: { id: 'inga', name: 'Inga Somby' },
    leader: { id: 'liv', name: 'Liv Leirvåg' },
    side: 'employee',
    status: 'due',
    dueOn: '2026-12-15',
    questions: questionEditions[0].questions.map(({ id, text }) => ({
      id,
      words: text.nb,
      own: { text: '' },
    })),
    ownShared: false,
    theirsShared: false,
    points: [],
    followUps: [],
    areas: [{ id: 'wounds', name: 'Sårbehandling' }],
    goals: [],
    freshness,
    ...over,
  };
}
