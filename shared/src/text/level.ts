import type { Sentence } from './sentence.ts';

/** What a person does at each level, for a skill whose catalogue entry has no words of its own; and whether the rest is held. */
export const levelTexts = {
  'level.default.0': {
    nb: 'Har ikke gjort dette, og kjenner det lite til.',
    nn: 'Har ikkje gjort dette, og kjenner det lite til.',
    en: 'Has not done this and knows little about it.',
  },
  'level.default.1': {
    nb: 'Kjenner det viktigste og gjør det sammen med en som kan det.',
    nn: 'Kjenner det viktigaste og gjer det saman med ein som kan det.',
    en: 'Knows the essentials and does it together with someone who knows how.',
  },
  'level.default.2': {
    nb: 'Gjør det på egen hånd i vanlige situasjoner, og spør når noe er nytt.',
    nn: 'Gjer det på eiga hand i vanlege situasjonar, og spør når noko er nytt.',
    en: 'Does it alone in ordinary situations, and asks when something is new.',
  },
  'level.default.3': {
    nb: 'Gjør det trygt også når det er vanskelig, og hjelper kolleger.',
    nn: 'Gjer det trygt også når det er vanskeleg, og hjelper kollegaer.',
    en: 'Does it safely when it is difficult too, and helps colleagues.',
  },
  'level.default.4': {
    nb: 'Lærer det bort og utvikler måten vi gjør det på.',
    nn: 'Lærer det bort og utviklar måten vi gjer det på.',
    en: 'Teaches it and develops the way we do it.',
  },
  'level.held': { nb: 'Har', nn: 'Har', en: 'Held' },
  'level.notHeld': { nb: 'Har ikke', nn: 'Har ikkje', en: 'Not held' },
  'level.mustHold': { nb: 'Må ha', nn: 'Må ha', en: 'Must be held' },
  'level.needNotHold': { nb: 'Trenger ikke ha', nn: 'Treng ikkje ha', en: 'Need not be held' },
} satisfies Record<string, Sentence>;
