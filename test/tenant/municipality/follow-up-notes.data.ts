import type { FollowUpStatus } from '@rod-trad/shared/domain/measure';

/** What owners write when they are asked; an empty note is an answer too. */
export const notes: { readonly [S in FollowUpStatus]: readonly string[] } = {
  onTrack: [
    '',
    'Første samling er gjennomført, god stemning og mange spørsmål.',
    'Alle er påmeldt. Vikarer er på plass.',
    'Halvparten er ferdig, resten tar det etter ferien.',
    'Går etter planen. Tillitsvalgte er fornøyd med opplegget.',
    'Vi har byttet lokale, ellers som avtalt.',
    'Gjekk fint, og fleire vil vere med neste gong.',
  ],
  delayed: [
    'Kursholder ble syk, ny dato er avtalt.',
    'Høyt sykefravær i avdelingen, vi fikk ikke frigjort folk.',
    'Venter på svar om tilskudd.',
    'Utsatt til etter sommeren på grunn av ferieavviklingen.',
    'Vi må vente til det nye systemet er på plass.',
  ],
  done: [
    '',
    'Gjennomført. Alle deltok, og vi tar en oppsummering på neste personalmøte.',
    'Ferdig før tida!',
    'Gjennomført, men to mangler prøven og tar den i januar.',
    'Vi er i mål og fortsetter på egen hånd.',
  ],
  needsHelp: [
    'Trenger hjelp til å finne kursholder.',
    'Får det ikke til i turnus uten ekstra midler. Kan vi snakkes?',
    'Usikker på hvem som skal betale, må avklares med HR.',
    'Vi er for få til å dra dette alene.',
  ],
};
