import type { Sentence } from './sentence.ts';

/** Saying what one sees of a competence, one's own or that of somebody one leads. */
export const assessTexts = {
  'assess.title': {
    nb: 'Vurder {{competence}}',
    nn: 'Vurder {{competence}}',
    en: 'Assess {{competence}}',
  },
  'assess.title.paper': {
    nb: 'Registrer {{competence}}',
    nn: 'Registrer {{competence}}',
    en: 'Register {{competence}}',
  },
  'assess.level.self': {
    nb: 'Hva passer best for deg?',
    nn: 'Kva passar best for deg?',
    en: 'What fits you best?',
  },
  'assess.level.leader': {
    nb: 'Hva passer best for {{person}}?',
    nn: 'Kva passar best for {{person}}?',
    en: 'What fits {{person}} best?',
  },
  'assess.level.choose': {
    nb: 'Velg det som passer best.',
    nn: 'Vel det som passar best.',
    en: 'Choose what fits best.',
  },
  'assess.level.number': {
    nb: '{{level}}: {{words}}',
    nn: '{{level}}: {{words}}',
    en: '{{level}}: {{words}}',
  },
  'assess.inUse': {
    nb: 'Får du brukt dette i jobben?',
    nn: 'Får du brukt dette i jobben?',
    en: 'Do you get to use this in your job?',
  },
  'assess.inUse.yes': { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  'assess.inUse.partly': { nb: 'Delvis', nn: 'Delvis', en: 'Partly' },
  'assess.inUse.no': { nb: 'Nei', nn: 'Nei', en: 'No' },
  'assess.wish': { nb: 'Vil du lære mer?', nn: 'Vil du lære meir?', en: 'Do you want to learn more?' },
  'assess.wish.0': { nb: 'Nei, ikke nå', nn: 'Nei, ikkje no', en: 'No, not now' },
  'assess.wish.1': { nb: 'Litt', nn: 'Litt', en: 'A little' },
  'assess.wish.2': { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  'assess.wish.3': { nb: 'Ja, veldig gjerne', nn: 'Ja, svært gjerne', en: 'Yes, very much' },
  'assess.evidence': {
    nb: 'Hva bygger det på? (valgfritt)',
    nn: 'Kva byggjer det på? (valfritt)',
    en: 'What is it based on? (optional)',
  },
  'assess.evidence.hint': {
    nb: 'Et kurs, en oppgave, noen som kan fortelle. Ikke skriv om helse eller andre private forhold.',
    nn: 'Eit kurs, ei oppgåve, nokon som kan fortelje. Ikkje skriv om helse eller andre private forhold.',
    en: 'A course, a task, somebody who can tell. Do not write about health or other private matters.',
  },
  'assess.issuer': {
    nb: 'Hvem har utstedt det? (valgfritt)',
    nn: 'Kven har utferda det? (valfritt)',
    en: 'Who issued it? (optional)',
  },
  'assess.issuedOn': { nb: 'Utstedt', nn: 'Utferda', en: 'Issued' },
  'assess.issuedOn.missing': {
    nb: 'Velg dagen det ble utstedt.',
    nn: 'Vel dagen det vart utferda.',
    en: 'Choose the day it was issued.',
  },
  'assess.expiresOn': { nb: 'Gyldig til', nn: 'Gyldig til', en: 'Valid until' },
  'assess.expiresOn.hint': {
    nb: 'La feltet stå tomt hvis det ikke står noen dato på beviset.',
    nn: 'La feltet stå tomt dersom det ikkje står nokon dato på beviset.',
    en: 'Leave it empty if there is no date on the paper.',
  },
  'assess.expiresOn.months': {
    nb: 'Det vanlige er {{months}} måneder. La feltet stå tomt, så regner vi det ut.',
    nn: 'Det vanlege er {{months}} månader. La feltet stå tomt, så reknar vi det ut.',
    en: 'Usually {{months}} months. Leave it empty and we work it out.',
  },
  'assess.keeps': {
    nb: 'Det som er sagt før, blir stående i historikken. Ble det feil, sender du bare en ny vurdering.',
    nn: 'Det som er sagt før, blir ståande i historikken. Vart det feil, sender du berre ei ny vurdering.',
    en: 'What was said before stays in the history. If it came out wrong, just send a new one.',
  },
  'assess.next': { nb: 'Neste: {{competence}}', nn: 'Neste: {{competence}}', en: 'Next: {{competence}}' },
  'assess.send': { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  'assess.sending': { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  'assess.undo': { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  'assess.back': { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  'assess.close': { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  'assess.saved': {
    nb: 'Lagret: {{competence}}, {{level}}.',
    nn: 'Lagra: {{competence}}, {{level}}.',
    en: 'Saved: {{competence}}, {{level}}.',
  },
  'assess.pending': {
    nb: 'Tatt vare på: {{competence}}, {{level}}. Det venter på SharePoint, og du trenger ikke gjøre noe.',
    nn: 'Teke vare på: {{competence}}, {{level}}. Det ventar på SharePoint, og du treng ikkje gjere noko.',
    en: 'Kept safe: {{competence}}, {{level}}. It waits for SharePoint, and you do not need to do anything.',
  },
  'person.heading': {
    nb: 'Kompetansen til {{person}}',
    nn: 'Kompetansen til {{person}}',
    en: '{{person}}’s competence',
  },
  'person.about': {
    nb: '{{person}} kan se at du har vært her, og ser det du legger til. Det {{person}} har sagt selv, kan du ikke endre.',
    nn: '{{person}} kan sjå at du har vore her, og ser det du legg til. Det {{person}} har sagt sjølv, kan du ikkje endre.',
    en: '{{person}} can see that you have been here, and sees what you add. You cannot change what {{person}} has said.',
  },
  'person.readOnly': {
    nb: 'Du kan lese dette. Bare {{person}} og lederne over kan legge til noe. {{person}} kan se at du har vært her.',
    nn: 'Du kan lese dette. Berre {{person}} og leiarane over kan leggje til noko. {{person}} kan sjå at du har vore her.',
    en: 'You can read this. Only {{person}} and the leaders above can add to it. {{person}} can see that you have been here.',
  },
  'person.skills': { nb: 'Kompetanse', nn: 'Kompetanse', en: 'Competence' },
  'person.papers': {
    nb: 'Sertifikater og utdanning',
    nn: 'Sertifikat og utdanning',
    en: 'Certificates and education',
  },
  'person.empty': {
    nb: 'Det er ingen krav til {{person}}, og ingenting er registrert.',
    nn: 'Det er ingen krav til {{person}}, og ingenting er registrert.',
    en: 'Nothing is required of {{person}}, and nothing is recorded.',
  },
  'person.assess': { nb: 'Si hva du ser', nn: 'Sei kva du ser', en: 'Say what you see' },
  'person.assess.named': {
    nb: 'Si hva du ser: {{competence}}',
    nn: 'Sei kva du ser: {{competence}}',
    en: 'Say what you see: {{competence}}',
  },
  'person.add': {
    nb: 'Si noe om en annen kompetanse',
    nn: 'Sei noko om ein annan kompetanse',
    en: 'Say something about another competence',
  },
  'person.side.self': { nb: 'Medarbeideren', nn: 'Medarbeidaren', en: 'The employee' },
  'person.side.leader': { nb: 'Lederen', nn: 'Leiaren', en: 'The leader' },
  'person.difference.more_one': {
    nb: 'Lederen ser {{count}} nivå mer. Noe å snakke om.',
    nn: 'Leiaren ser {{count}} nivå meir. Noko å snakke om.',
    en: 'The leader sees {{count}} level more. Something to talk about.',
  },
  'person.difference.more_other': {
    nb: 'Lederen ser {{count}} nivåer mer. Noe å snakke om.',
    nn: 'Leiaren ser {{count}} nivå meir. Noko å snakke om.',
    en: 'The leader sees {{count}} levels more. Something to talk about.',
  },
  'person.difference.less_one': {
    nb: 'Medarbeideren ser {{count}} nivå mer. Spør hva det bygger på.',
    nn: 'Medarbeidaren ser {{count}} nivå meir. Spør kva det byggjer på.',
    en: 'The employee sees {{count}} level more. Ask what it is based on.',
  },
  'person.difference.less_other': {
    nb: 'Medarbeideren ser {{count}} nivåer mer. Spør hva det bygger på.',
    nn: 'Medarbeidaren ser {{count}} nivå meir. Spør kva det byggjer på.',
    en: 'The employee sees {{count}} levels more. Ask what it is based on.',
  },
} satisfies Record<string, Sentence>;
