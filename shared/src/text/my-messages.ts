import type { Sentence } from './sentence.ts';

/** What each chooses for oneself of messages in the chat. */
export const myMessageTexts = {
  'myMessages.heading': { nb: 'Mine meldinger', nn: 'Meldingane mine', en: 'My messages' },
  'myMessages.about': {
    nb: 'Du bestemmer selv hva du får i chatten, og når. Det meldingene gjelder, står i fanen uansett. Ingen får vite hva du velger.',
    nn: 'Du bestemmer sjølv kva du får i chatten, og når. Det meldingane gjeld, står i fana uansett. Ingen får vite kva du vel.',
    en: 'You decide what you get in the chat, and when. What the messages are about stands in the tab in any case. Nobody is told what you choose.',
  },
  'myMessages.saved': { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  'myMessages.pause': { nb: 'Pause til og med', nn: 'Pause til og med', en: 'Pause until and including' },
  'myMessages.pause.begin': { nb: 'Ta pause', nn: 'Ta pause', en: 'Pause' },
  'myMessages.pause.end': { nb: 'Avslutt pausen', nn: 'Avslutt pausen', en: 'End the pause' },
  'myMessages.paused': {
    nb: 'Pause til og med {{day}}',
    nn: 'Pause til og med {{day}}',
    en: 'Paused until and including {{day}}',
  },
  'myMessages.hours.fromHour': { nb: 'Tidligst', nn: 'Tidlegast', en: 'Earliest' },
  'myMessages.hours.untilHour': { nb: 'Senest', nn: 'Seinast', en: 'Latest' },
  'myMessages.hours.back': { nb: 'Som i kommunen', nn: 'Som i kommunen', en: 'As in the municipality' },
  'myMessages.language': {
    nb: 'Språk i meldingene',
    nn: 'Språk i meldingane',
    en: 'Language of the messages',
  },
  'myMessages.language.teams': { nb: 'Som i Teams', nn: 'Som i Teams', en: 'As in Teams' },
  'myMessages.language.nb': { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
  'myMessages.language.nn': { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
  'myMessages.language.en': { nb: 'Engelsk', nn: 'Engelsk', en: 'English' },
  'myMessages.kinds': { nb: 'Hva du vil ha', nn: 'Kva du vil ha', en: 'What you want' },
  'myMessages.kinds.about': {
    nb: 'Du får bare det som gjelder deg. Slå av det du ikke vil ha.',
    nn: 'Du får berre det som gjeld deg. Slå av det du ikkje vil ha.',
    en: 'You only get what concerns you. Turn off what you do not want.',
  },
  'myMessages.today': { nb: 'I dag', nn: 'I dag', en: 'Today' },
  'myMessages.today.none': {
    nb: 'Det er ingenting vi vil spørre deg om i dag.',
    nn: 'Det er ingenting vi vil spørje deg om i dag.',
    en: 'There is nothing we want to ask you about today.',
  },
  'myMessages.today.comes': { nb: 'kommer. {{why}}', nn: 'kjem. {{why}}', en: 'comes. {{why}}' },
  'myMessages.today.silent': {
    nb: 'kommer ikke nå, fordi {{why}}.',
    nn: 'kjem ikkje no, fordi {{why}}.',
    en: 'does not come now, because {{why}}.',
  },
} as const satisfies Record<string, Sentence>;
