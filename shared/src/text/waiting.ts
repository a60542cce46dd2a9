import type { Sentence } from './sentence.ts';

/** What waits for somebody: the same as the chat asks about, in one list. */
export const waitingTexts = {
  'waiting.heading': { nb: 'Dette venter på deg', nn: 'Dette ventar på deg', en: 'This is waiting for you' },
  'waiting.none': {
    nb: 'Ingenting venter på deg nå.',
    nn: 'Ingenting ventar på deg no.',
    en: 'Nothing is waiting for you now.',
  },
  'waiting.open': { nb: 'Åpne', nn: 'Opne', en: 'Open' },
  'waiting.open.what': { nb: 'Åpne: {{what}}', nn: 'Opne: {{what}}', en: 'Open: {{what}}' },
  'waiting.more': { nb: 'Vis {{count}} til', nn: 'Vis {{count}} til', en: 'Show {{count}} more' },
  'waiting.talkDue': {
    nb: 'Medarbeidersamtaler å avtale eller holde',
    nn: 'Medarbeidarsamtalar å avtale eller halde',
    en: 'Appraisal talks to book or hold',
  },
  'waiting.talkDue.detail_one': {
    nb: '{{count}} av {{people}} gjenstår, frist {{date}}',
    nn: '{{count}} av {{people}} står att, frist {{date}}',
    en: '{{count}} of {{people}} is left, due {{date}}',
  },
  'waiting.talkDue.detail_other': {
    nb: '{{count}} av {{people}} gjenstår, frist {{date}}',
    nn: '{{count}} av {{people}} står att, frist {{date}}',
    en: '{{count}} of {{people}} are left, due {{date}}',
  },
  'waiting.talkPrepare': {
    nb: 'Forbered medarbeidersamtalen',
    nn: 'Førebu medarbeidarsamtalen',
    en: 'Prepare for the appraisal talk',
  },
  'waiting.talkFollowUp': {
    nb: 'Følg opp det dere avtalte',
    nn: 'Følg opp det de avtalte',
    en: 'Follow up what you agreed on',
  },
  'waiting.talk.detail': { nb: '{{name}}, {{date}}', nn: '{{name}}, {{date}}', en: '{{name}}, {{date}}' },
  'waiting.checkIn': {
    nb: 'Svar på kompetansesjekken',
    nn: 'Svar på kompetansesjekken',
    en: 'Answer the check-in',
  },
  'waiting.checkIn.detail_one': {
    nb: '{{title}}: {{count}} spørsmål, innen {{date}}',
    nn: '{{title}}: {{count}} spørsmål, innan {{date}}',
    en: '{{title}}: {{count}} question, by {{date}}',
  },
  'waiting.checkIn.detail_other': {
    nb: '{{title}}: {{count}} spørsmål, innen {{date}}',
    nn: '{{title}}: {{count}} spørsmål, innan {{date}}',
    en: '{{title}}: {{count}} questions, by {{date}}',
  },
  'waiting.measureFollowUp': {
    nb: 'Si hvordan det går med tiltaket',
    nn: 'Sei korleis det går med tiltaket',
    en: 'Say how the measure is going',
  },
  'waiting.measureEvaluation': {
    nb: 'Si hva det kom ut av tiltaket',
    nn: 'Sei kva det kom ut av tiltaket',
    en: 'Say what came of the measure',
  },
  'waiting.certificateExpiring': {
    nb: 'Bevis som går ut',
    nn: 'Bevis som går ut',
    en: 'A certificate runs out',
  },
  'waiting.certificate.detail': {
    nb: '{{name}}, {{date}}',
    nn: '{{name}}, {{date}}',
    en: '{{name}}, {{date}}',
  },
  'waiting.consultationDue': {
    nb: 'Årets drøftingsmøte',
    nn: 'Drøftingsmøtet i år',
    en: 'This year’s consultation meeting',
  },
  'waiting.payCase': {
    nb: 'Vurder lønn etter fullført utdanning',
    nn: 'Vurder løn etter fullført utdanning',
    en: 'Consider pay after completed education',
  },
} as const satisfies Record<string, Sentence>;
