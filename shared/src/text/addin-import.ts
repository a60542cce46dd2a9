import type { Sentence } from './sentence.ts';

/** Importing from the open workbook; what is the same as in the tab is said in the words of `importing.ts`. */
export const addinImportTexts = {
  'addinImport.open': {
    nb: 'Importer fra arbeidsboken',
    nn: 'Importer frå arbeidsboka',
    en: 'Import from the workbook',
  },
  'addinImport.toTables': {
    nb: 'Tilbake til tabellene',
    nn: 'Tilbake til tabellane',
    en: 'Back to the tables',
  },
  'addinImport.about': {
    nb: 'Hent inn det dere har fra før i regneark. Ingenting blir lagret før du har sett hva som endres, og arket ditt blir ikke endret.',
    nn: 'Hent inn det de har frå før i rekneark. Ingenting blir lagra før du har sett kva som blir endra, og arket ditt blir ikkje endra.',
    en: 'Bring in what you already have in spreadsheets. Nothing is saved before you have seen what changes, and your sheet is not changed.',
  },
  'addinImport.kind.choose': { nb: 'Velg …', nn: 'Vel …', en: 'Choose …' },
  'addinImport.kind.missing': {
    nb: 'Velg hva du vil importere.',
    nn: 'Vel kva du vil importere.',
    en: 'Choose what you want to import.',
  },
  'addinImport.place': { nb: 'Hvor står det?', nn: 'Kvar står det?', en: 'Where is it?' },
  'addinImport.place.selection': {
    nb: 'Bare det jeg har merket',
    nn: 'Berre det eg har merkt',
    en: 'Only what I have selected',
  },
  'addinImport.place.sheet': { nb: 'Arket {{name}}', nn: 'Arket {{name}}', en: 'The sheet {{name}}' },
  'addinImport.read': { nb: 'Les arket', nn: 'Les arket', en: 'Read the sheet' },
  'addinImport.reading': { nb: 'Leser arket …', nn: 'Les arket …', en: 'Reading the sheet …' },
  'addinImport.empty': {
    nb: 'Det står ingenting der. Velg et annet ark, eller merk cellene først.',
    nn: 'Det står ingenting der. Vel eit anna ark, eller merk cellene først.',
    en: 'There is nothing there. Choose another sheet, or select the cells first.',
  },
  'addinImport.gone': {
    nb: 'Arket finnes ikke lenger. Velg et annet.',
    nn: 'Arket finst ikkje lenger. Vel eit anna.',
    en: 'The sheet is no longer there. Choose another.',
  },
  'addinImport.headerOnly': {
    nb: 'Det står bare én rad der. Det må være en rad med overskrifter og minst én rad under.',
    nn: 'Det står berre éi rad der. Det må vere ei rad med overskrifter og minst éi rad under.',
    en: 'There is only one row there. There must be a row of headings and at least one row below it.',
  },
  'addinImport.tooLarge': {
    nb: 'Det er for mye på én gang: {{rows}} rader og {{columns}} kolonner. Grensen er {{mostRows}} rader, {{mostColumns}} kolonner og {{megabytes}} MB. Merk en del av arket og importer delene hver for seg.',
    nn: 'Det er for mykje på éin gong: {{rows}} rader og {{columns}} kolonnar. Grensa er {{mostRows}} rader, {{mostColumns}} kolonnar og {{megabytes}} MB. Merk ein del av arket og importer delane kvar for seg.',
    en: 'That is too much at once: {{rows}} rows and {{columns}} columns. The limit is {{mostRows}} rows, {{mostColumns}} columns and {{megabytes}} MB. Select part of the sheet and import the parts one by one.',
  },
  'addinImport.ready': {
    nb: 'Klart til å importeres',
    nn: 'Klart til å importerast',
    en: 'Ready to be imported',
  },
  'addinImport.about.faults': {
    nb: 'Ingenting er lagret. Trykk på en feil for å gå til cellen. Rett i arket, og prøv igjen.',
    nn: 'Ingenting er lagra. Trykk på ein feil for å gå til cella. Rett i arket, og prøv igjen.',
    en: 'Nothing is saved. Press a fault to go to its cell. Mend it in the sheet, and try again.',
  },
  'addinImport.about.nothing': {
    nb: 'Alt i arket finnes fra før, og er likt.',
    nn: 'Alt i arket finst frå før, og er likt.',
    en: 'Everything in the sheet is here already, and is the same.',
  },
  'addinImport.again': {
    nb: 'Les arket på nytt og prøv igjen',
    nn: 'Les arket på nytt og prøv igjen',
    en: 'Read the sheet again and retry',
  },
  'addinImport.another': { nb: 'Importer noe mer', nn: 'Importer noko meir', en: 'Import something else' },
  'addinImport.expired': {
    nb: 'Det er en stund siden arket ble lest. Les det på nytt. Valgene dine er her fortsatt.',
    nn: 'Det er ei stund sidan arket vart lese. Les det på nytt. Vala dine er her framleis.',
    en: 'It is a while since the sheet was read. Read it again. Your choices are still here.',
  },
  'addinImport.kept': {
    nb: 'Alt er trygt mottatt. Du kan lukke ruten: importen går av seg selv, og du finner den igjen her.',
    nn: 'Alt er trygt motteke. Du kan lukke ruta: importen går av seg sjølv, og du finn han att her.',
    en: 'All of it has been received safely. You may close the pane: the import runs by itself, and you find it here again.',
  },
} satisfies Record<string, Sentence>;
