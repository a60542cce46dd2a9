import type { Sentence } from './sentence.ts';

export const addinTexts = {
  'addin.title': { nb: 'Rød tråd', nn: 'Rød tråd', en: 'Rød tråd' },
  'addin.loading': { nb: 'Henter …', nn: 'Hentar …', en: 'Loading …' },
  'addin.intro': {
    nb: 'Sett inn det du trenger som en tabell i arbeidsboken. Du kan oppdatere tabellen senere. Kolonnene du selv har lagt til, blir stående.',
    nn: 'Set inn det du treng som ein tabell i arbeidsboka. Du kan oppdatere tabellen seinare. Kolonnane du sjølv har lagt til, blir ståande.',
    en: 'Insert what you need as a table in the workbook. You can refresh the table later. The columns you have added stay.',
  },
  'addin.unit': { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  'addin.unit.show': { nb: 'Vis enhetene', nn: 'Vis einingane', en: 'Show the units' },
  'addin.unit.none': {
    nb: 'Ingen enhet passer med det du skrev.',
    nn: 'Inga eining passar med det du skreiv.',
    en: 'No unit matches what you wrote.',
  },
  'addin.dataset': {
    nb: 'Tabell',
    nn: 'Tabell',
    en: 'Table',
  },
  'addin.area': {
    nb: 'Kompetanseområde',
    nn: 'Kompetanseområde',
    en: 'Competence area',
  },
  'addin.area.all': {
    nb: 'Alle områder',
    nn: 'Alle område',
    en: 'All areas',
  },
  'addin.year': {
    nb: 'År',
    nn: 'År',
    en: 'Year',
  },
  'addin.insert': {
    nb: 'Sett inn tabellen',
    nn: 'Set inn tabellen',
    en: 'Insert the table',
  },
  'addin.refresh': { nb: 'Oppdater', nn: 'Oppdater', en: 'Refresh' },
  'addin.refreshAll': { nb: 'Oppdater alle', nn: 'Oppdater alle', en: 'Refresh all' },
  'addin.compare': {
    nb: 'Sammenlign',
    nn: 'Samanlikn',
    en: 'Compare',
  },
  'addin.back': {
    nb: 'Tilbake',
    nn: 'Tilbake',
    en: 'Back',
  },
  'addin.cancel': {
    nb: 'Avbryt',
    nn: 'Avbryt',
    en: 'Cancel',
  },
  'addin.show': { nb: 'Vis', nn: 'Vis', en: 'Show' },
  'addin.forget': { nb: 'Fjern fra listen', nn: 'Fjern frå lista', en: 'Remove from the list' },
  'addin.tables': { nb: 'I denne arbeidsboken', nn: 'I denne arbeidsboka', en: 'In this workbook' },
  'addin.tables.none': {
    nb: 'Ingen tabeller å oppdatere.',
    nn: 'Ingen tabellar å oppdatere.',
    en: 'No tables to refresh.',
  },
  'addin.untouched': {
    nb: 'Arbeidsboken er urørt.',
    nn: 'Arbeidsboka er urørt.',
    en: 'The workbook is untouched.',
  },
  'addin.table.asOf': { nb: 'Per {{when}}', nn: 'Per {{when}}', en: 'As of {{when}}' },
  'addin.table.sheet': {
    nb: 'På arket «{{sheet}}»',
    nn: 'På arket «{{sheet}}»',
    en: 'On the sheet “{{sheet}}”',
  },
  'addin.table.gone': {
    nb: 'Finnes ikke lenger i arbeidsboken',
    nn: 'Finst ikkje lenger i arbeidsboka',
    en: 'No longer in the workbook',
  },
  'addin.table.rows_one': { nb: '{{count}} rad', nn: '{{count}} rad', en: '{{count}} row' },
  'addin.table.rows_other': { nb: '{{count}} rader', nn: '{{count}} rader', en: '{{count}} rows' },
  'addin.unit.more': {
    nb: '{{count}} til. Skriv litt av navnet for å finne den du vil ha.',
    nn: '{{count}} til. Skriv litt av namnet for å finne den du vil ha.',
    en: '{{count}} more. Type part of the name to find the one you want.',
  },
  'addin.working.insert': {
    nb: 'Setter inn {{title}} …',
    nn: 'Set inn {{title}} …',
    en: 'Inserting {{title}} …',
  },
  'addin.working.refresh': {
    nb: 'Oppdaterer {{title}} …',
    nn: 'Oppdaterer {{title}} …',
    en: 'Refreshing {{title}} …',
  },
  'addin.working.refreshMany': {
    nb: 'Oppdaterer {{at}} av {{of}}: {{title}} …',
    nn: 'Oppdaterer {{at}} av {{of}}: {{title}} …',
    en: 'Refreshing {{at}} of {{of}}: {{title}} …',
  },
  'addin.working.write': {
    nb: 'Skriver til SharePoint: {{title}} …',
    nn: 'Skriv til SharePoint: {{title}} …',
    en: 'Writing to SharePoint: {{title}} …',
  },
  'addin.working.progress': {
    nb: 'Hvor langt det er kommet',
    nn: 'Kor langt det er kome',
    en: 'How far it has come',
  },
  'addin.working.rows': {
    nb: '{{done}} av {{of}} rader',
    nn: '{{done}} av {{of}} rader',
    en: '{{done}} of {{of}} rows',
  },
  'addin.waiting': {
    nb: 'Dette tar tid. Holder du på å skrive i en celle, venter Excel til du trykker Enter eller Esc.',
    nn: 'Dette tek tid. Held du på å skrive i ei celle, ventar Excel til du trykkjer Enter eller Esc.',
    en: 'This is taking a while. If you are typing in a cell, Excel waits until you press Enter or Esc.',
  },
  'addin.retry': { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  'addin.undo': { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  'addin.done.inserted': {
    nb: '{{title}} er satt inn på et nytt ark, {{rows}}.',
    nn: '{{title}} er sett inn på eit nytt ark, {{rows}}.',
    en: '{{title}} is on a new sheet, {{rows}}.',
  },
  'addin.done.unchanged': {
    nb: '{{title}}: Ingenting er endret siden sist.',
    nn: '{{title}}: Ingenting er endra sidan sist.',
    en: '{{title}}: Nothing has changed since last time.',
  },
  'addin.done.refreshed': {
    nb: '{{title}} er oppdatert: {{parts}}.',
    nn: '{{title}} er oppdatert: {{parts}}.',
    en: '{{title}} is up to date: {{parts}}.',
  },
  'addin.done.changed_one': {
    nb: '{{count}} rad endret',
    nn: '{{count}} rad endra',
    en: '{{count}} row changed',
  },
  'addin.done.changed_other': {
    nb: '{{count}} rader endret',
    nn: '{{count}} rader endra',
    en: '{{count}} rows changed',
  },
  'addin.done.added_one': { nb: '{{count}} ny', nn: '{{count}} ny', en: '{{count}} new' },
  'addin.done.added_other': { nb: '{{count}} nye', nn: '{{count}} nye', en: '{{count}} new' },
  'addin.done.removed_one': { nb: '{{count}} fjernet', nn: '{{count}} fjerna', en: '{{count}} removed' },
  'addin.done.removed_other': { nb: '{{count}} fjernet', nn: '{{count}} fjerna', en: '{{count}} removed' },
  'addin.done.atBottom': {
    nb: 'Nye rader står nederst i tabellen.',
    nn: 'Nye rader står nedst i tabellen.',
    en: 'New rows are at the bottom of the table.',
  },
  'addin.done.renamed': {
    nb: '«{{now}}» i {{cell}} står der «{{column}}» sto. Har du bare endret navnet, skriver du «{{column}}» igjen. Ellers blir ikke kolonnen oppdatert.',
    nn: '«{{now}}» i {{cell}} står der «{{column}}» stod. Har du berre endra namnet, skriv du «{{column}}» igjen. Elles blir ikkje kolonnen oppdatert.',
    en: '“{{now}}” in {{cell}} stands where “{{column}}” was. If you only changed the name, type “{{column}}” again. Otherwise the column is not refreshed.',
  },
  'addin.done.kept_one': {
    nb: 'Én endring du har gjort i arket, er beholdt. Velg «Sammenlign» for å se den.',
    nn: 'Éi endring du har gjort i arket, er halden på. Vel «Samanlikn» for å sjå ho.',
    en: 'One change you have made in the sheet is kept. Choose “Compare” to see it.',
  },
  'addin.done.kept_other': {
    nb: '{{count}} endringer du har gjort i arket, er beholdt. Velg «Sammenlign» for å se dem.',
    nn: '{{count}} endringar du har gjort i arket, er haldne på. Vel «Samanlikn» for å sjå dei.',
    en: '{{count}} changes you have made in the sheet are kept. Choose “Compare” to see them.',
  },
  'addin.done.cancelled': {
    nb: '{{title}}: Avbrutt. Arbeidsboken er som før.',
    nn: '{{title}}: Avbrote. Arbeidsboka er som før.',
    en: '{{title}}: Cancelled. The workbook is as it was.',
  },
  'addin.done.separated': {
    nb: '{{title}}: Kopien er nå en ny rad.',
    nn: '{{title}}: Kopien er no ei ny rad.',
    en: '{{title}}: The copy is now a new row.',
  },
  'addin.done.shown': {
    nb: '{{title}} er merket på arket.',
    nn: '{{title}} er merkt på arket.',
    en: '{{title}} is selected in the sheet.',
  },
  'addin.done.forgotten': {
    nb: '{{title}} er fjernet fra listen. Tabellen står fortsatt i arbeidsboken, men kan ikke lenger oppdateres herfra.',
    nn: '{{title}} er fjerna frå lista. Tabellen står framleis i arbeidsboka, men kan ikkje lenger oppdaterast herifrå.',
    en: '{{title}} is removed from the list. The table is still in the workbook, but can no longer be refreshed from here.',
  },
  'addin.done.restored': {
    nb: '{{title}} er tilbake i listen.',
    nn: '{{title}} er tilbake i lista.',
    en: '{{title}} is back in the list.',
  },
  'addin.stale': {
    nb: 'Rød tråd har ikke fått nytt fra SharePoint på en stund. Tabellen kan være eldre enn den ser ut.',
    nn: 'Rød tråd har ikkje fått nytt frå SharePoint på ei stund. Tabellen kan vere eldre enn han ser ut.',
    en: 'Rød tråd has not heard from SharePoint for a while. The table may be older than it looks.',
  },
  'addin.fault.empty': {
    nb: '{{title}}: Det er ingenting å vise her ennå. Arbeidsboken er urørt.',
    nn: '{{title}}: Det er ingenting å vise her enno. Arbeidsboka er urørt.',
    en: '{{title}}: There is nothing to show here yet. The workbook is untouched.',
  },
  'addin.fault.gone': {
    nb: '{{title}} finnes ikke lenger som tabell i arbeidsboken: Den er slettet eller gjort om til et vanlig område. Sett den inn på nytt, eller fjern den fra listen.',
    nn: '{{title}} finst ikkje lenger som tabell i arbeidsboka: Han er sletta eller gjord om til eit vanleg område. Set han inn på nytt, eller fjern han frå lista.',
    en: '{{title}} is no longer a table in the workbook: it has been deleted or made an ordinary range. Insert it again, or remove it from the list.',
  },
  'addin.fault.noKey': {
    nb: '{{title}}: Den skjulte kolonnen «{{column}}» mangler eller har fått et annet navn, så vi kan ikke kjenne igjen radene. Angre det, eller sett inn tabellen på nytt. Tabellen er urørt.',
    nn: '{{title}}: Den skjulte kolonnen «{{column}}» manglar eller har fått eit anna namn, så vi kan ikkje kjenne att radene. Angre det, eller set inn tabellen på nytt. Tabellen er urørt.',
    en: '{{title}}: The hidden column “{{column}}” is missing or has another name, so we cannot recognise the rows. Undo that, or insert the table again. The table is untouched.',
  },
  'addin.fault.unreachable': {
    nb: 'Vi får ikke kontakt med Rød tråd. Sjekk at du er på nett, og prøv igjen. Arbeidsboken er urørt.',
    nn: 'Vi får ikkje kontakt med Rød tråd. Sjekk at du er på nett, og prøv igjen. Arbeidsboka er urørt.',
    en: 'We cannot reach Rød tråd. Check your connection and try again. The workbook is untouched.',
  },
  'addin.fault.unexpected': {
    nb: 'Noe gikk galt i tillegget. Prøv igjen. Hjelper det ikke, kan du lukke ruten og åpne den på nytt.',
    nn: 'Noko gjekk gale i tillegget. Prøv igjen. Hjelper det ikkje, kan du lukke ruta og opne ho på nytt.',
    en: 'Something went wrong in the add-in. Try again. If that does not help, close the pane and open it again.',
  },
  'addin.excel.protected': {
    nb: 'Excel tok ikke imot endringen fordi arket eller arbeidsboken er beskyttet. Opphev beskyttelsen under «Se gjennom», og prøv igjen.',
    nn: 'Excel tok ikkje imot endringa fordi arket eller arbeidsboka er verna. Opphev vernet under «Sjå gjennom», og prøv igjen.',
    en: 'Excel did not accept the change because the sheet or the workbook is protected. Remove the protection under “Review”, and try again.',
  },
  'addin.excel.editing': {
    nb: 'Du holder på å skrive i en celle. Trykk Enter eller Esc, og prøv igjen.',
    nn: 'Du held på å skrive i ei celle. Trykk Enter eller Esc, og prøv igjen.',
    en: 'You are typing in a cell. Press Enter or Esc, and try again.',
  },
  'addin.excel.filtered': {
    nb: 'Excel kan ikke legge til eller fjerne rader mens tabellen er filtrert. Fjern filteret, og prøv igjen.',
    nn: 'Excel kan ikkje leggje til eller fjerne rader medan tabellen er filtrert. Fjern filteret, og prøv igjen.',
    en: 'Excel cannot add or remove rows while the table is filtered. Clear the filter, and try again.',
  },
  'addin.excel.blocked': {
    nb: 'Det som står under tabellen, hindrer at den blir lengre. Flytt det til et annet sted, og prøv igjen.',
    nn: 'Det som står under tabellen, hindrar at han blir lengre. Flytt det til ein annan stad, og prøv igjen.',
    en: 'Something below the table keeps it from growing. Move it elsewhere, and try again.',
  },
  'addin.excel.other': {
    nb: 'Excel tok ikke imot endringen: {{problem}}. Prøv igjen.',
    nn: 'Excel tok ikkje imot endringa: {{problem}}. Prøv igjen.',
    en: 'Excel did not accept the change: {{problem}}. Try again.',
  },
  'addin.signIn.cancelled': {
    nb: 'Innloggingen ble avbrutt. Prøv igjen når du vil.',
    nn: 'Innlogginga vart avbroten. Prøv igjen når du vil.',
    en: 'Signing in was cancelled. Try again when you like.',
  },
  'addin.signIn.notSignedIn': {
    nb: 'Du er ikke logget inn i Excel. Logg inn med jobbkontoen din, og prøv igjen.',
    nn: 'Du er ikkje logga inn i Excel. Logg inn med jobbkontoen din, og prøv igjen.',
    en: 'You are not signed in to Excel. Sign in with your work account, and try again.',
  },
  'addin.signIn.wrongAccount': {
    nb: 'Excel er logget inn med en konto vi ikke kjenner. Logg inn med jobbkontoen din, og prøv igjen.',
    nn: 'Excel er logga inn med ein konto vi ikkje kjenner. Logg inn med jobbkontoen din, og prøv igjen.',
    en: 'Excel is signed in with an account we do not know. Sign in with your work account, and try again.',
  },
  'addin.signIn.reopen': {
    nb: 'Innloggingen din er for gammel. Lukk arbeidsboken, åpne den på nytt og prøv igjen.',
    nn: 'Innlogginga di er for gammal. Lukk arbeidsboka, opne ho på nytt og prøv igjen.',
    en: 'You signed in too long ago. Close the workbook, open it again and try once more.',
  },
  'addin.signIn.wait': {
    nb: 'Vi fikk ikke logget deg inn akkurat nå. Vent litt, og prøv igjen.',
    nn: 'Vi fekk ikkje logga deg inn akkurat no. Vent litt, og prøv igjen.',
    en: 'We could not sign you in just now. Wait a little, and try again.',
  },
  'addin.signIn.unsupported': {
    nb: 'Denne utgaven av Excel kan ikke logge deg inn i Rød tråd. Oppdater Excel, eller bruk Excel på nettet.',
    nn: 'Denne utgåva av Excel kan ikkje logge deg inn i Rød tråd. Oppdater Excel, eller bruk Excel på nettet.',
    en: 'This version of Excel cannot sign you in to Rød tråd. Update Excel, or use Excel on the web.',
  },
  'addin.signIn.setup': {
    nb: 'Tillegget er ikke satt opp riktig i kommunen. Gi administratoren koden under.',
    nn: 'Tillegget er ikkje sett opp rett i kommunen. Gi administratoren koden under.',
    en: 'The add-in is not set up correctly in your organisation. Give your administrator the code below.',
  },
  'addin.signIn.failed': {
    nb: 'Vi fikk ikke logget deg inn. Prøv igjen. Hjelper det ikke, kan du gi administratoren koden under.',
    nn: 'Vi fekk ikkje logga deg inn. Prøv igjen. Hjelper det ikkje, kan du gi administratoren koden under.',
    en: 'We could not sign you in. Try again. If that does not help, give your administrator the code below.',
  },
  'addin.signIn.code': { nb: 'Kode: {{code}}', nn: 'Kode: {{code}}', en: 'Code: {{code}}' },
  'addin.nothing': {
    nb: 'Det er ingenting du kan hente hit. Spør HR hvis du mener det er feil.',
    nn: 'Det er ingenting du kan hente hit. Spør HR dersom du meiner det er feil.',
    en: 'There is nothing you can fetch. Ask HR if you think this is wrong.',
  },
  'addin.remains.title': {
    nb: 'Ikke ferdig satt inn',
    nn: 'Ikkje ferdig sett inn',
    en: 'Not inserted to the end',
  },
  'addin.remains': {
    nb: 'Excel eller panelet ble lukket mens en tabell ble satt inn. Igjen står et uferdig ark: {{sheets}}. Er det noen andre som setter inn en tabell akkurat nå, så la det stå.',
    nn: 'Excel eller panelet vart lukka medan ein tabell vart sett inn. Igjen står eit uferdig ark: {{sheets}}. Er det nokon andre som set inn ein tabell akkurat no, så lat det stå.',
    en: 'Excel or the panel was closed while a table was being inserted. An unfinished sheet is left: {{sheets}}. If somebody else is inserting a table right now, leave it.',
  },
  'addin.remains.remove': {
    nb: 'Fjern det uferdige',
    nn: 'Fjern det uferdige',
    en: 'Remove what is unfinished',
  },
  'addin.compare.same': {
    nb: '{{title}}: Arket og SharePoint er like.',
    nn: '{{title}}: Arket og SharePoint er like.',
    en: '{{title}}: The sheet and SharePoint are the same.',
  },
  'addin.compare.found': {
    nb: 'Her er det som er ulikt i arket og i SharePoint. Ingenting er skrevet ennå.',
    nn: 'Her er det som er ulikt i arket og i SharePoint. Ingenting er skrive enno.',
    en: 'This is what differs between the sheet and SharePoint. Nothing has been written yet.',
  },
  'addin.compare.again': {
    nb: 'Sammenlign på nytt',
    nn: 'Samanlikn på nytt',
    en: 'Compare again',
  },
  'addin.compare.all': {
    nb: 'Alle:',
    nn: 'Alle:',
    en: 'All:',
  },
  'addin.compare.more': {
    nb: 'Vis flere ({{count}} til)',
    nn: 'Vis fleire ({{count}} til)',
    en: 'Show more ({{count}} left)',
  },
  'addin.compare.plan': {
    nb: 'Skrives til SharePoint: {{mine}}. Hentes til arket: {{theirs}}.',
    nn: 'Blir skrive til SharePoint: {{mine}}. Blir henta til arket: {{theirs}}.',
    en: 'Written to SharePoint: {{mine}}. Fetched to the sheet: {{theirs}}.',
  },
  'addin.compare.go': {
    nb: 'Utfør det du har valgt',
    nn: 'Gjer det du har valt',
    en: 'Do what you have chosen',
  },
  'addin.compare.closedPane': {
    nb: 'Det andre skriver i arbeidsboken mens panelet er åpent, blir merket. Det de skrev mens det var lukket, kan vi ikke skille fra det du har skrevet.',
    nn: 'Det andre skriv i arbeidsboka medan panelet er ope, blir merkt. Det dei skreiv medan det var lukka, kan vi ikkje skilje frå det du har skrive.',
    en: 'What others type in this workbook while the panel is open is marked. What they typed while it was closed cannot be told from what you have typed.',
  },
  'addin.compare.unplaced': {
    nb: 'Andre kan ha endret tabellen her i arbeidsboken på en måte vi ikke kan knytte til én rad, for eksempel ved å slette rader. Derfor er ingenting valgt på forhånd. Se over rad for rad.',
    nn: 'Andre kan ha endra tabellen her i arbeidsboka på ein måte vi ikkje kan knyte til éi rad, til dømes ved å slette rader. Difor er ingenting valt på førehand. Sjå over rad for rad.',
    en: 'Others may have changed the table in this workbook in a way we cannot tie to one row, such as deleting rows. So nothing is chosen beforehand. Look through the rows one by one.',
  },
  'addin.compare.goto': {
    nb: 'Gå til {{cell}}',
    nn: 'Gå til {{cell}}',
    en: 'Go to {{cell}}',
  },
  'addin.compare.nameless': {
    nb: 'Rad uten navn',
    nn: 'Rad utan namn',
    en: 'Row without a name',
  },
  'addin.compare.noColumn': {
    nb: 'Kolonnen «{{column}}» står ikke under sitt eget navn. Endringer i den blir ikke sammenlignet. Gi den navnet tilbake.',
    nn: 'Kolonnen «{{column}}» står ikkje under sitt eige namn. Endringar i han blir ikkje samanlikna. Gi han namnet tilbake.',
    en: 'The column “{{column}}” is not there under its own name. Changes in it are not compared. Give it its name back.',
  },
  'addin.compare.twice': {
    nb: '«{{name}}» er en kopi av rad {{row}} og er ikke sammenlignet.',
    nn: '«{{name}}» er ein kopi av rad {{row}} og er ikkje samanlikna.',
    en: '“{{name}}” is a copy of row {{row}} and is not compared.',
  },
  'addin.compare.separate': {
    nb: 'Gjør kopien til en ny rad',
    nn: 'Gjer kopien til ei ny rad',
    en: 'Make the copy a new row',
  },
  'addin.row.changed': {
    nb: 'Endret',
    nn: 'Endra',
    en: 'Changed',
  },
  'addin.row.new': {
    nb: 'Ny i arket',
    nn: 'Ny i arket',
    en: 'New in the sheet',
  },
  'addin.row.removed': {
    nb: 'Tatt ut av arket',
    nn: 'Teken ut av arket',
    en: 'Taken out of the sheet',
  },
  'addin.row.gone': {
    nb: 'Fjernet i SharePoint',
    nn: 'Fjerna i SharePoint',
    en: 'Removed in SharePoint',
  },
  'addin.row.arrived': {
    nb: 'Ny i SharePoint',
    nn: 'Ny i SharePoint',
    en: 'New in SharePoint',
  },
  'addin.row.byOther': {
    nb: 'En annen som har arbeidsboken åpen, har skrevet her. Velg selv om det skal til SharePoint.',
    nn: 'Ein annan som har arbeidsboka open, har skrive her. Vel sjølv om det skal til SharePoint.',
    en: 'Somebody else who has the workbook open has typed here. Choose for yourself whether it is to go to SharePoint.',
  },
  'addin.side.conflict': {
    nb: 'Endret begge steder. Velg hva som skal gjelde.',
    nn: 'Endra begge stader. Vel kva som skal gjelde.',
    en: 'Changed in both places. Choose which is to hold.',
  },
  'addin.side.comes': {
    nb: 'Ingenting å velge. Arket får det som gjelder når du oppdaterer.',
    nn: 'Ingenting å velje. Arket får det som gjeld når du oppdaterer.',
    en: 'Nothing to choose. The sheet gets what holds when you refresh.',
  },
  'addin.side.fix': {
    nb: 'Rett det som er feil i arket, og sammenlign på nytt.',
    nn: 'Rett det som er feil i arket, og samanlikn på nytt.',
    en: 'Correct what is wrong in the sheet, and compare again.',
  },
  'addin.choice': {
    nb: 'Hva skal gjelde for «{{name}}»?',
    nn: 'Kva skal gjelde for «{{name}}»?',
    en: 'Which is to hold for “{{name}}”?',
  },
  'addin.choice.mine': {
    nb: 'Arket',
    nn: 'Arket',
    en: 'The sheet',
  },
  'addin.choice.theirs': {
    nb: 'SharePoint',
    nn: 'SharePoint',
    en: 'SharePoint',
  },
  'addin.choice.leave': {
    nb: 'La stå',
    nn: 'La stå',
    en: 'Leave',
  },
  'addin.cell': {
    nb: '{{cell}}: {{column}}',
    nn: '{{cell}}: {{column}}',
    en: '{{cell}}: {{column}}',
  },
  'addin.cell.base': {
    nb: 'Var',
    nn: 'Var',
    en: 'Was',
  },
  'addin.cell.sheet': {
    nb: 'I arket',
    nn: 'I arket',
    en: 'In the sheet',
  },
  'addin.cell.byOther': {
    nb: 'I arket (fra en annen)',
    nn: 'I arket (frå ein annan)',
    en: 'In the sheet (from another)',
  },
  'addin.cell.fresh': {
    nb: 'I SharePoint',
    nn: 'I SharePoint',
    en: 'In SharePoint',
  },
  'addin.cell.empty': {
    nb: '(tom)',
    nn: '(tom)',
    en: '(empty)',
  },
  'addin.cell.unknown': {
    nb: '(vet vi ikke)',
    nn: '(veit vi ikkje)',
    en: '(not known)',
  },
  'addin.cellFault.notNumber': {
    nb: 'Her må det stå et tall.',
    nn: 'Her må det stå eit tal.',
    en: 'There must be a number here.',
  },
  'addin.cellFault.notDay': {
    nb: 'Her må det stå en dato.',
    nn: 'Her må det stå ein dato.',
    en: 'There must be a date here.',
  },
  'addin.cellFault.notMark': {
    nb: 'Her kan det bare stå x eller ingenting.',
    nn: 'Her kan det berre stå x eller ingenting.',
    en: 'There can only be x or nothing here.',
  },
  'addin.cellFault.notChoice': {
    nb: 'Her kan det bare stå en av disse: {{choices}}.',
    nn: 'Her kan det berre stå ein av desse: {{choices}}.',
    en: 'There can only be one of these here: {{choices}}.',
  },
  'addin.cellFault.formulaError': {
    nb: 'Formelen i cellen gir en feil.',
    nn: 'Formelen i cella gir ein feil.',
    en: 'The formula in the cell gives an error.',
  },
  'addin.cellFault.locked': {
    nb: 'Du kan ikke endre denne kolonnen.',
    nn: 'Du kan ikkje endre denne kolonnen.',
    en: 'You cannot change this column.',
  },
  'addin.results': {
    nb: 'Vis hva det ble av hver rad',
    nn: 'Vis kva det vart av kvar rad',
    en: 'Show what came of each row',
  },
  'addin.results.row': {
    nb: '{{name}}: {{result}}',
    nn: '{{name}}: {{result}}',
    en: '{{name}}: {{result}}',
  },
  'addin.result.saved': {
    nb: 'lagret',
    nn: 'lagra',
    en: 'saved',
  },
  'addin.result.pending': {
    nb: 'tatt imot',
    nn: 'teken imot',
    en: 'accepted',
  },
  'addin.result.unchanged': {
    nb: 'sto slik fra før',
    nn: 'stod slik frå før',
    en: 'was so already',
  },
  'addin.result.conflict': {
    nb: 'endret av noen andre i mellomtiden',
    nn: 'endra av andre i mellomtida',
    en: 'changed by somebody else meanwhile',
  },
  'addin.result.refused': {
    nb: 'ikke tatt imot',
    nn: 'ikkje teken imot',
    en: 'not accepted',
  },
  'addin.result.taken': {
    nb: 'hentet fra SharePoint',
    nn: 'henta frå SharePoint',
    en: 'fetched from SharePoint',
  },
  'addin.result.moved': {
    nb: 'endret etter at du sammenlignet',
    nn: 'endra etter at du samanlikna',
    en: 'changed after you compared',
  },
  'addin.result.unanswered': {
    nb: 'sendt, men vi fikk ikke svar',
    nn: 'send, men vi fekk ikkje svar',
    en: 'sent, but no answer came',
  },
  'addin.result.unsent': {
    nb: 'ikke sendt',
    nn: 'ikkje send',
    en: 'not sent',
  },
  'addin.written.saved_one': {
    nb: '{{count}} rad er skrevet til SharePoint.',
    nn: '{{count}} rad er skriven til SharePoint.',
    en: '{{count}} row is written to SharePoint.',
  },
  'addin.written.saved_other': {
    nb: '{{count}} rader er skrevet til SharePoint.',
    nn: '{{count}} rader er skrivne til SharePoint.',
    en: '{{count}} rows are written to SharePoint.',
  },
  'addin.written.taken_one': {
    nb: '{{count}} rad er hentet til arket.',
    nn: '{{count}} rad er henta til arket.',
    en: '{{count}} row is fetched to the sheet.',
  },
  'addin.written.taken_other': {
    nb: '{{count}} rader er hentet til arket.',
    nn: '{{count}} rader er henta til arket.',
    en: '{{count}} rows are fetched to the sheet.',
  },
  'addin.written.conflict_one': {
    nb: '{{count}} rad er endret av noen andre i mellomtiden. Se på den en gang til.',
    nn: '{{count}} rad er endra av andre i mellomtida. Sjå på ho ein gong til.',
    en: '{{count}} row has been changed by somebody else meanwhile. Look at it once more.',
  },
  'addin.written.conflict_other': {
    nb: '{{count}} rader er endret av noen andre i mellomtiden. Se på dem en gang til.',
    nn: '{{count}} rader er endra av andre i mellomtida. Sjå på dei ein gong til.',
    en: '{{count}} rows have been changed by somebody else meanwhile. Look at them once more.',
  },
  'addin.written.refused_one': {
    nb: '{{count}} rad ble ikke tatt imot.',
    nn: '{{count}} rad vart ikkje teken imot.',
    en: '{{count}} row was not accepted.',
  },
  'addin.written.refused_other': {
    nb: '{{count}} rader ble ikke tatt imot.',
    nn: '{{count}} rader vart ikkje tekne imot.',
    en: '{{count}} rows were not accepted.',
  },
  'addin.written.moved_one': {
    nb: '{{count}} rad er endret i arket etter at du sammenlignet, og er ikke rørt.',
    nn: '{{count}} rad er endra i arket etter at du samanlikna, og er ikkje rørt.',
    en: '{{count}} row has been changed in the sheet since you compared, and is untouched.',
  },
  'addin.written.moved_other': {
    nb: '{{count}} rader er endret i arket etter at du sammenlignet, og er ikke rørt.',
    nn: '{{count}} rader er endra i arket etter at du samanlikna, og er ikkje rørt.',
    en: '{{count}} rows have been changed in the sheet since you compared, and are untouched.',
  },
  'addin.written.unanswered_one': {
    nb: '1 rad er sendt uten at vi fikk svar. Sammenlign på nytt for å se om den kom fram. Det er trygt å sende den igjen.',
    nn: '1 rad er send utan at vi fekk svar. Samanlikn på nytt for å sjå om ho kom fram. Det er trygt å sende ho igjen.',
    en: '1 row was sent and no answer came. Compare again to see whether it arrived. It is safe to send it again.',
  },
  'addin.written.unanswered_other': {
    nb: '{{count}} rader er sendt uten at vi fikk svar. Sammenlign på nytt for å se om de kom fram. Det er trygt å sende dem igjen.',
    nn: '{{count}} rader er sende utan at vi fekk svar. Samanlikn på nytt for å sjå om dei kom fram. Det er trygt å sende dei igjen.',
    en: '{{count}} rows were sent and no answer came. Compare again to see whether they arrived. It is safe to send them again.',
  },
  'addin.written.unsent_one': {
    nb: '{{count}} rad er ikke sendt. Den står i arket, og du kan gå videre når du vil.',
    nn: '{{count}} rad er ikkje send. Ho står i arket, og du kan gå vidare når du vil.',
    en: '{{count}} row was not sent. It is in the sheet, and you can go on when you like.',
  },
  'addin.written.unsent_other': {
    nb: '{{count}} rader er ikke sendt. De står i arket, og du kan gå videre når du vil.',
    nn: '{{count}} rader er ikkje sende. Dei står i arket, og du kan gå vidare når du vil.',
    en: '{{count}} rows were not sent. They are in the sheet, and you can go on when you like.',
  },
  'addin.written.pending': {
    nb: 'Noe av det når SharePoint om litt. Det er trygt tatt vare på.',
    nn: 'Noko av det når SharePoint om litt. Det er trygt teke vare på.',
    en: 'Some of it reaches SharePoint in a while. It is safely kept.',
  },
  'addin.outside': {
    nb: 'Dette er et tillegg til Excel. Åpne det fra båndet i Excel.',
    nn: 'Dette er eit tillegg til Excel. Opne det frå bandet i Excel.',
    en: 'This is an add-in for Excel. Open it from the ribbon in Excel.',
  },
  'addin.tooOld': {
    nb: 'Denne utgaven av Excel er for gammel for Rød tråd. Oppdater Excel, eller bruk Excel på nettet.',
    nn: 'Denne utgåva av Excel er for gammal for Rød tråd. Oppdater Excel, eller bruk Excel på nettet.',
    en: 'This version of Excel is too old for Rød tråd. Update Excel, or use Excel on the web.',
  },
  'addin.requestId': {
    nb: 'Nummer til administratoren: {{id}}',
    nn: 'Nummer til administratoren: {{id}}',
    en: 'Number for your administrator: {{id}}',
  },
  'addin.privacy': {
    nb: 'Det som står i arbeidsboken, kan leses av alle som har tilgang til den.',
    nn: 'Det som står i arbeidsboka, kan lesast av alle som har tilgang til ho.',
    en: 'Everyone with access to the workbook can read what is in it.',
  },
} satisfies Record<string, Sentence>;
