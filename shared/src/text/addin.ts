import type { Sentence } from './text-key.ts';

export const addinTexts = {
  'addin.title': { nb: 'Rød tråd', nn: 'Rød tråd', en: 'Rød tråd' },
  'addin.loading': { nb: 'Henter …', nn: 'Hentar …', en: 'Loading …' },
  'addin.intro': {
    nb: 'Sett inn kompetanseplanen som en tabell i arbeidsboken. Den kan oppdateres når planen endrer seg, og dine egne kolonner blir stående.',
    nn: 'Set inn kompetanseplanen som ein tabell i arbeidsboka. Han kan oppdaterast når planen endrar seg, og dine eigne kolonnar blir ståande.',
    en: 'Insert the competence plan as a table in the workbook. It can be refreshed when the plan changes, and your own columns stay.',
  },
  'addin.unit': { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  'addin.unit.none': {
    nb: 'Ingen enhet passer med det du skrev.',
    nn: 'Inga eining passar med det du skreiv.',
    en: 'No unit matches what you wrote.',
  },
  'addin.insert': { nb: 'Sett inn planen', nn: 'Set inn planen', en: 'Insert the plan' },
  'addin.refresh': { nb: 'Oppdater', nn: 'Oppdater', en: 'Refresh' },
  'addin.refreshAll': { nb: 'Oppdater alle', nn: 'Oppdater alle', en: 'Refresh all' },
  'addin.show': { nb: 'Vis', nn: 'Vis', en: 'Show' },
  'addin.forget': { nb: 'Fjern fra listen', nn: 'Fjern frå lista', en: 'Remove from the list' },
  'addin.tables': { nb: 'I denne arbeidsboken', nn: 'I denne arbeidsboka', en: 'In this workbook' },
  'addin.tables.none': {
    nb: 'Ingen tabeller fra Rød tråd ennå.',
    nn: 'Ingen tabellar frå Rød tråd enno.',
    en: 'No tables from Rød tråd yet.',
  },
  'addin.table.asOf': { nb: 'Per {{when}}', nn: 'Per {{when}}', en: 'As of {{when}}' },
  'addin.table.rows_one': { nb: '{{count}} rad', nn: '{{count}} rad', en: '{{count}} row' },
  'addin.table.rows_other': { nb: '{{count}} rader', nn: '{{count}} rader', en: '{{count}} rows' },
  'addin.column.number': { nb: 'Nr.', nn: 'Nr.', en: 'No.' },
  'addin.column.key': { nb: 'Nøkkel', nn: 'Nøkkel', en: 'Key' },
  'addin.sheet': { nb: 'Plan {{unit}}', nn: 'Plan {{unit}}', en: 'Plan {{unit}}' },
  'addin.done.inserted': {
    nb: 'Planen for {{unit}} er satt inn.',
    nn: 'Planen for {{unit}} er sett inn.',
    en: 'The plan for {{unit}} has been inserted.',
  },
  'addin.done.unchanged': {
    nb: 'Ingenting er endret siden sist.',
    nn: 'Ingenting er endra sidan sist.',
    en: 'Nothing has changed since last time.',
  },
  'addin.done.refreshed': {
    nb: 'Oppdatert: {{changed}} endret, {{added}} nye, {{removed}} fjernet.',
    nn: 'Oppdatert: {{changed}} endra, {{added}} nye, {{removed}} fjerna.',
    en: 'Refreshed: {{changed}} changed, {{added}} new, {{removed}} removed.',
  },
  'addin.fault.noPlan': {
    nb: '{{unit}} har ingen plan ennå, så det er ingenting å sette inn.',
    nn: '{{unit}} har ingen plan enno, så det er ingenting å setje inn.',
    en: '{{unit}} has no plan yet, so there is nothing to insert.',
  },
  'addin.fault.gone': {
    nb: 'Tabellen finnes ikke lenger i arbeidsboken. Sett inn planen på nytt, eller fjern den fra listen.',
    nn: 'Tabellen finst ikkje lenger i arbeidsboka. Set inn planen på nytt, eller fjern han frå lista.',
    en: 'The table is no longer in the workbook. Insert the plan again, or remove it from the list.',
  },
  'addin.fault.noKey': {
    nb: 'Kolonnen «{{column}}» mangler, så radene kan ikke kjennes igjen. Angre slettingen, eller sett inn planen på nytt.',
    nn: 'Kolonnen «{{column}}» manglar, så radene kan ikkje kjennast att. Angre slettinga, eller set inn planen på nytt.',
    en: 'The column “{{column}}” is missing, so rows cannot be recognised. Undo the deletion, or insert the plan again.',
  },
  'addin.fault.excel': {
    nb: 'Excel tok ikke imot endringen: {{problem}}. Er arket beskyttet, eller skriver du i en celle?',
    nn: 'Excel tok ikkje imot endringa: {{problem}}. Er arket verna, eller skriv du i ei celle?',
    en: 'Excel did not accept the change: {{problem}}. Is the sheet protected, or are you editing a cell?',
  },
  'addin.fault.unreachable': {
    nb: 'Vi får ikke kontakt med Rød tråd. Sjekk nettet og prøv igjen. Arbeidsboken er urørt.',
    nn: 'Vi får ikkje kontakt med Rød tråd. Sjekk nettet og prøv igjen. Arbeidsboka er urørt.',
    en: 'We cannot reach Rød tråd. Check your connection and try again. The workbook is untouched.',
  },
  'addin.nothing': {
    nb: 'Du har ingen enheter å hente planer for. Spør HR hvis du mener det er feil.',
    nn: 'Du har ingen einingar å hente planar for. Spør HR dersom du meiner det er feil.',
    en: 'There are no units whose plans you can fetch. Ask HR if you think this is wrong.',
  },
  'addin.outside': {
    nb: 'Dette er et tillegg til Excel. Åpne det fra båndet i Excel.',
    nn: 'Dette er eit tillegg til Excel. Opne det frå bandet i Excel.',
    en: 'This is an add-in for Excel. Open it from the ribbon in Excel.',
  },
  'addin.requestId': { nb: 'Nummer: {{id}}', nn: 'Nummer: {{id}}', en: 'Number: {{id}}' },
  'addin.privacy': {
    nb: 'Det som står i arbeidsboken, kan leses av alle som har tilgang til den.',
    nn: 'Det som står i arbeidsboka, kan lesast av alle som har tilgang til ho.',
    en: 'What stands in the workbook can be read by everyone who has access to it.',
  },
} satisfies Record<string, Sentence>;
