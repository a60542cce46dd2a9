import type { CriterionAnswer } from '@rod-trad/shared/domain/evaluation';

/** What owners write of what came of a measure. Nobody is named: the words go into the yearly report. */
export const effects: { readonly [A in CriterionAnswer]: readonly string[] } = {
  yes: [
    'Alle har gjennomført, og rutinen brukes på hver vakt.',
    'Vi ser færre avvik, og de nye spør mindre. Opplegget er lagt inn i årshjulet.',
    'Gruppene møtes fortsatt, uten at noen minner om det.',
    'Vi klarer oppgavene selv nå, og leier ikke inn lenger.',
    'Dei som var med, rettleier no andre.',
  ],
  partly: [
    'De fleste er trygge på det, men nattevaktene fikk ikke vært med.',
    'Kunnskapen er der, men vi bruker den ikke nok i det daglige ennå.',
    'To av tre avdelinger er i mål. Den siste tar det til våren.',
    'Godt kurs, men for få fikk øvd i egen tjeneste.',
  ],
  no: [
    'Kurset traff ikke. Vi trenger noe som er nærmere det vi gjør hver dag.',
    'For mange måtte melde avbud, så vi kan ikke si at det har hatt noen effekt.',
  ],
};
