import type { Sentence } from './sentence.ts';

/** Why somebody is asked a few questions outside any round. */
export const occasionTexts = {
  'occasion.newcomer.title': {
    nb: 'Noen spørsmål til deg som er ny',
    nn: 'Nokre spørsmål til deg som er ny',
    en: 'A few questions for you who are new',
  },
  'occasion.newcomer.purpose': {
    nb: 'Du har vært her i seks uker. Hva kan du av det jobben krever?',
    nn: 'Du har vore her i seks veker. Kva kan du av det jobben krev?',
    en: 'You have been here for six weeks. What do you know of what the job asks for?',
  },
  'occasion.talk.title': {
    nb: 'Noen spørsmål etter samtalen',
    nn: 'Nokre spørsmål etter samtalen',
    en: 'A few questions after the talk',
  },
  'occasion.talk.purpose': {
    nb: 'Dere har snakket sammen. Her er det som ingen har sagt noe om på lenge.',
    nn: 'De har snakka saman. Her er det som ingen har sagt noko om på lenge.',
    en: 'The two of you have talked. Here is what nobody has said anything about for a while.',
  },
  'occasion.study.title': {
    nb: 'Noen spørsmål etter utdanningen',
    nn: 'Nokre spørsmål etter utdanninga',
    en: 'A few questions after the education',
  },
  'occasion.study.purpose': {
    nb: 'Du har fullført en utdanning. Har noe endret seg i det du kan?',
    nn: 'Du har fullført ei utdanning. Har noko endra seg i det du kan?',
    en: 'You have completed an education. Has anything changed in what you know?',
  },
  'occasion.usedFor': {
    nb: 'For å se hva du trenger, og hva enheten kan fra før. Svarene dine er en del av kompetansen din her.',
    nn: 'For å sjå kva du treng, og kva eininga kan frå før. Svara dine er ein del av kompetansen din her.',
    en: 'To see what you need, and what the unit already knows. Your answers are part of your competence here.',
  },
} as const satisfies Record<string, Sentence>;
