import type { Sentence } from './sentence.ts';

/** The appraisal talk: prepared by both, held, and what the two agree on. */
export const talkTexts = {
  'talk.planTitle': {
    nb: 'Individuell kompetanseplan',
    nn: 'Individuell kompetanseplan',
    en: 'Individual competence plan',
  },
  'talk.status.due': { nb: 'Ikke avtalt', nn: 'Ikkje avtalt', en: 'Not booked' },
  'talk.status.postponed': { nb: 'Utsatt', nn: 'Utsett', en: 'Postponed' },
  'talk.status.booked': { nb: 'Avtalt', nn: 'Avtalt', en: 'Booked' },
  'talk.status.prepared': { nb: 'Begge er forberedt', nn: 'Begge er førebudde', en: 'Both are prepared' },
  'talk.status.held': { nb: 'Holdt', nn: 'Halden', en: 'Held' },
  'talk.status.closed': { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
} satisfies Record<string, Sentence>;
