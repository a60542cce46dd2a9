import type { Sentence } from './sentence.ts';

export const errorTexts = {
  'error.unauthenticated': {
    nb: 'Vi kjenner deg ikke igjen.',
    nn: 'Vi kjenner deg ikkje att.',
    en: 'We do not recognise you.',
  },
  'error.unauthenticated.remedy': {
    nb: 'Lukk siden og åpne den på nytt, så logges du inn igjen.',
    nn: 'Lukk sida og opne ho på nytt, så blir du logga inn igjen.',
    en: 'Close the page and open it again to sign in.',
  },
  'error.forbidden': {
    nb: 'Du har ikke tilgang til dette.',
    nn: 'Du har ikkje tilgang til dette.',
    en: 'You do not have access to this.',
  },
  'error.forbidden.remedy': {
    nb: 'Spør HR hvis du mener at du skal ha tilgang.',
    nn: 'Spør HR dersom du meiner at du skal ha tilgang.',
    en: 'Ask HR if you think you should have access.',
  },
  'error.notFound': {
    nb: 'Vi finner ikke det du leter etter.',
    nn: 'Vi finn ikkje det du leitar etter.',
    en: 'We cannot find what you are looking for.',
  },
  'error.notFound.remedy': {
    nb: 'Det kan være fjernet. Gå tilbake og prøv på nytt.',
    nn: 'Det kan vere fjerna. Gå tilbake og prøv på nytt.',
    en: 'It may have been removed. Go back and try again.',
  },
  'error.invalid': {
    nb: 'Noe i det du sendte, stemmer ikke.',
    nn: 'Noko i det du sende, stemmer ikkje.',
    en: 'Something in what you sent is not right.',
  },
  'error.invalid.remedy': {
    nb: 'Rett feltet som er merket, og send på nytt.',
    nn: 'Rett feltet som er merkt, og send på nytt.',
    en: 'Correct the marked field and send it again.',
  },
  'error.conflict': {
    nb: 'Noen andre endret det samme mens du skrev.',
    nn: 'Nokon annan endra det same medan du skreiv.',
    en: 'Someone else changed the same thing while you were writing.',
  },
  'error.conflict.remedy': {
    nb: 'Se på begge utgavene og velg hvilken som skal gjelde.',
    nn: 'Sjå på begge utgåvene og vel kva for ei som skal gjelde.',
    en: 'Look at both versions and choose which one should stand.',
  },
  'error.tooLarge': {
    nb: 'Det du sendte, er for stort.',
    nn: 'Det du sende, er for stort.',
    en: 'What you sent is too large.',
  },
  'error.tooLarge.remedy': {
    nb: 'Gjør teksten kortere eller del filen i flere, og send på nytt.',
    nn: 'Gjer teksten kortare eller del fila i fleire, og send på nytt.',
    en: 'Shorten the text or split the file, and send it again.',
  },
  'error.uploadGone': {
    nb: 'Filen ligger ikke hos oss lenger.',
    nn: 'Fila ligg ikkje hos oss lenger.',
    en: 'The file is not kept any longer.',
  },
  'error.uploadGone.remedy': {
    nb: 'Vi tar bare vare på den i en time. Velg filen på nytt.',
    nn: 'Vi tek berre vare på henne i ein time. Vel fila på nytt.',
    en: 'It is kept for an hour only. Choose the file again.',
  },
  'error.planStale': {
    nb: 'Noe er endret siden du så over filen.',
    nn: 'Noko er endra sidan du såg over fila.',
    en: 'Something has changed since you looked the file over.',
  },
  'error.planStale.remedy': {
    nb: 'Ingenting er importert. Kjør kontrollen på nytt og se over endringene.',
    nn: 'Ingenting er importert. Køyr kontrollen på nytt og sjå over endringane.',
    en: 'Nothing has been imported. Run the check again and look over the changes.',
  },
  'error.storeBusy': {
    nb: 'SharePoint svarer ikke akkurat nå.',
    nn: 'SharePoint svarer ikkje akkurat no.',
    en: 'SharePoint is not answering right now.',
  },
  'error.storeBusy.remedy': {
    nb: 'Vent litt og prøv igjen. Det du har lagret, er trygt.',
    nn: 'Vent litt og prøv igjen. Det du har lagra, er trygt.',
    en: 'Wait a little and try again. What you have saved is safe.',
  },
  'error.storeRefused': {
    nb: 'SharePoint tok ikke imot dette.',
    nn: 'SharePoint tok ikkje imot dette.',
    en: 'SharePoint did not accept this.',
  },
  'error.storeRefused.remedy': {
    nb: 'Gi beskjed til administratoren, og oppgi nummeret under.',
    nn: 'Gi beskjed til administratoren, og oppgi nummeret under.',
    en: 'Tell your administrator, and give the number below.',
  },
  'error.schemaBroken': {
    nb: 'Listen i SharePoint er endret, så vi kan ikke lagre i den nå.',
    nn: 'Lista i SharePoint er endra, så vi kan ikkje lagre i ho no.',
    en: 'The SharePoint list has been altered, so nothing can be saved to it now.',
  },
  'error.schemaBroken.remedy': {
    nb: 'Administratoren kan se på statussiden hva som mangler, og rette det.',
    nn: 'Administratoren kan sjå på statussida kva som manglar, og rette det.',
    en: 'Your administrator can see on the status page what is missing, and put it right.',
  },
  'error.starting': {
    nb: 'Rød tråd er i ferd med å starte.',
    nn: 'Rød tråd er i ferd med å starte.',
    en: 'Rød tråd is starting.',
  },
  'error.starting.remedy': {
    nb: 'Prøv igjen om et øyeblikk.',
    nn: 'Prøv igjen om ein augneblink.',
    en: 'Try again in a moment.',
  },
  'error.unexpected': {
    nb: 'Noe gikk galt hos oss.',
    nn: 'Noko gjekk gale hos oss.',
    en: 'Something went wrong on our side.',
  },
  'error.unexpected.remedy': {
    nb: 'Prøv igjen. Hjelper det ikke, kan du gi administratoren nummeret under.',
    nn: 'Prøv igjen. Hjelper det ikkje, kan du gi administratoren nummeret under.',
    en: 'Try again. If that does not help, give your administrator the number below.',
  },
} satisfies Record<string, Sentence>;
