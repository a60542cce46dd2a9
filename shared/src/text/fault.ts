import type { FaultCode } from '../domain/fault.ts';
import type { Sentence } from './sentence.ts';

/** What is wrong with what somebody entered, and how to mend it. */
export const faultTexts = {
  'fault.required': { nb: 'Dette må fylles ut.', nn: 'Dette må fyllast ut.', en: 'This must be filled in.' },
  'fault.tooLong': {
    nb: 'Teksten er for lang. Bruk høyst {{most}} tegn.',
    nn: 'Teksten er for lang. Bruk høgst {{most}} teikn.',
    en: 'The text is too long. Use at most {{most}} characters.',
  },
  'fault.levelOutsideScale': {
    nb: 'Nivået må være 0, 1, 2, 3 eller 4. Sertifikater og utdanninger er 0 (har ikke) eller 1 (har).',
    nn: 'Nivået må vere 0, 1, 2, 3 eller 4. Sertifikat og utdanningar er 0 (har ikkje) eller 1 (har).',
    en: 'The level must be 0, 1, 2, 3 or 4. Certificates and educations are 0 (not held) or 1 (held).',
  },
  'fault.endsBeforeItBegins': {
    nb: 'Sluttdatoen er før startdatoen. Bytt om eller rett en av dem.',
    nn: 'Sluttdatoen er før startdatoen. Byt om eller rett ein av dei.',
    en: 'It ends before it begins. Swap the dates or correct one of them.',
  },
  'fault.mergeCycle': {
    nb: 'Disse to ville blitt slått sammen i ring. Velg en kompetanse som ikke selv er slått sammen med denne.',
    nn: 'Desse to ville blitt slått saman i ring. Vel ein kompetanse som ikkje sjølv er slått saman med denne.',
    en: 'These would be merged in a circle. Choose a competence that is not itself merged into this one.',
  },
  'fault.hasLeft': {
    nb: 'Denne personen har sluttet. Velg en som er ansatt.',
    nn: 'Denne personen har slutta. Vel ein som er tilsett.',
    en: 'This person has left. Choose somebody who is employed.',
  },
  'fault.unknownId': {
    nb: 'Vi finner ikke det som er valgt. Velg på nytt.',
    nn: 'Vi finn ikkje det som er valt. Vel på nytt.',
    en: 'What was chosen cannot be found. Choose again.',
  },
  'fault.alreadyThere': {
    nb: 'Dette finnes fra før. Endre det som finnes, i stedet for å lage det på nytt.',
    nn: 'Dette finst frå før. Endre det som finst, i staden for å lage det på nytt.',
    en: 'This exists already. Change the existing one instead of making it again.',
  },
  'fault.notWholeNumber': {
    nb: 'Skriv et helt tall fra {{least}} til {{most}}.',
    nn: 'Skriv eit heilt tal frå {{least}} til {{most}}.',
    en: 'Write a whole number from {{least}} to {{most}}.',
  },
  'fault.notADate': {
    nb: 'Dette er ikke en dato. Skriv den som 2026-11-25 eller 25.11.2026.',
    nn: 'Dette er ikkje ein dato. Skriv han som 2026-11-25 eller 25.11.2026.',
    en: 'This is not a date. Write it as 2026-11-25 or 25.11.2026.',
  },
  'fault.dateInFuture': {
    nb: 'Datoen er fram i tid. Velg i dag eller en tidligere dag.',
    nn: 'Datoen er fram i tid. Vel i dag eller ein tidlegare dag.',
    en: 'The date is in the future. Choose today or an earlier day.',
  },
  'fault.expiresBeforeIssued': {
    nb: 'Gyldig til er før utstedt. Bytt om eller rett en av datoene.',
    nn: 'Gyldig til er før utferda. Byt om eller rett ein av datoane.',
    en: 'It expires before it was issued. Swap the dates or correct one of them.',
  },
  'fault.notForThisKind': {
    nb: 'Dette feltet hører ikke til denne typen kompetanse. La det stå tomt.',
    nn: 'Dette feltet høyrer ikkje til denne typen kompetanse. La det stå tomt.',
    en: 'This field does not belong to this kind of competence. Leave it empty.',
  },
  'fault.notInForce': {
    nb: 'Denne kompetansen er ikke i bruk i katalogen nå. Velg en annen, eller spør HR.',
    nn: 'Denne kompetansen er ikkje i bruk i katalogen no. Vel ein annan, eller spør HR.',
    en: 'This competence is not in use in the catalogue now. Choose another, or ask HR.',
  },
  'fault.onlyOwnWord': {
    nb: 'Bare medarbeideren selv kan si om kompetansen er i bruk, og om ønsket om å lære mer. La det stå tomt.',
    nn: 'Berre medarbeidaren sjølv kan seie om kompetansen er i bruk, og om ønsket om å lære meir. La det stå tomt.',
    en: 'Only the employee can say whether the competence is in use, and how much more to learn. Leave it empty.',
  },
  'fault.ownStatement': {
    nb: 'Dette er din egen vurdering. Den andre parten må si seg enig i den.',
    nn: 'Dette er di eiga vurdering. Den andre parten må seie seg samd i ho.',
    en: 'This is your own view. The other side has to agree to it.',
  },
  'fault.otherKind': {
    nb: 'De to er av ulikt slag. Ferdigheter, sertifikater og utdanninger kan bare slås sammen med sine egne.',
    nn: 'Dei to er av ulikt slag. Ferdigheiter, sertifikat og utdanningar kan berre slåast saman med sine eigne.',
    en: 'The two are of different kinds. Skills, certificates and educations can only be merged with their own.',
  },
  'fault.notThatWay': {
    nb: 'Kompetansen kan ikke gå over i den tilstanden herfra. Last siden på nytt og se hva den er nå.',
    nn: 'Kompetansen kan ikkje gå over i den tilstanden herifrå. Last sida på nytt og sjå kva han er no.',
    en: 'The competence cannot move to that state from here. Reload the page to see what it is now.',
  },
  'fault.notAskedOf': {
    nb: 'Dette kravet gjelder ikke for denne personen, så det er ikke noe å frita fra.',
    nn: 'Dette kravet gjeld ikkje for denne personen, så det er ikkje noko å frita frå.',
    en: 'This requirement does not apply to this person, so there is nothing to exempt from.',
  },
  'fault.dateInPast': {
    nb: 'Datoen er passert. Velg i dag eller en senere dag.',
    nn: 'Datoen er passert. Vel i dag eller ein seinare dag.',
    en: 'The date has passed. Choose today or a later day.',
  },
  'fault.alreadyBegun': {
    nb: 'Kravet har begynt å gjelde og kan ikke fjernes. Avslutt det i stedet.',
    nn: 'Kravet har byrja å gjelde og kan ikkje fjernast. Avslutt det i staden.',
    en: 'The requirement already applies and cannot be removed. End it instead.',
  },
  'fault.roundIsOpen': {
    nb: 'Runden er åpnet, og folk har fått vite dette. Bare sluttdatoen kan endres.',
    nn: 'Runden er opna, og folk har fått vite dette. Berre sluttdatoen kan endrast.',
    en: 'The round is open and people have been told this. Only the end date can be changed.',
  },
  'fault.roundIsClosed': {
    nb: 'Runden er avsluttet. Lag en ny hvis det er noe mer dere må vite.',
    nn: 'Runden er avslutta. Lag ein ny dersom det er noko meir de må vite.',
    en: 'The round is closed. Make a new one if there is more you need to know.',
  },
  'fault.nobodyToAsk': {
    nb: 'Det er ingen å spørre her. Velg flere enheter eller stillingsgrupper.',
    nn: 'Det er ingen å spørje her. Vel fleire einingar eller stillingsgrupper.',
    en: 'There is nobody to ask here. Choose more units or position groups.',
  },
  'fault.notAsked': {
    nb: 'Runden spør deg ikke om dette nå. Last siden på nytt.',
    nn: 'Runden spør deg ikkje om dette no. Last sida på nytt.',
    en: 'The round does not ask you about this now. Reload the page.',
  },
  'fault.identityNumber': {
    nb: 'Kolonnen inneholder fødselsnumre. Slike tar vi aldri imot. Fjern kolonnen fra filen, eller la den stå uten valg.',
    nn: 'Kolonnen inneheld fødselsnummer. Slike tek vi aldri imot. Fjern kolonnen frå fila, eller la han stå utan val.',
    en: 'The column holds national identity numbers. They are never taken in. Remove the column from the file, or choose nothing for it.',
  },
  'fault.formulaInCell': {
    nb: 'Cellen har en formel. Kopier den og lim inn som verdi, og last opp filen på nytt.',
    nn: 'Cella har ein formel. Kopier henne og lim inn som verdi, og last opp fila på nytt.',
    en: 'The cell has a formula. Copy it and paste it as a value, then upload the file again.',
  },
  'fault.mergedCells': {
    nb: 'Cellen er slått sammen med en annen. Del dem opp og fyll ut hver for seg.',
    nn: 'Cella er slått saman med ei anna. Del dei opp og fyll ut kvar for seg.',
    en: 'The cell is merged with another. Unmerge them and fill in each of them.',
  },
  'fault.errorInCell': {
    nb: 'Cellen viser en feil fra regnearket. Rett den i filen.',
    nn: 'Cella viser ein feil frå reknearket. Rett han i fila.',
    en: 'The cell shows an error of the spreadsheet. Correct it in the file.',
  },
  'fault.notANumber': {
    nb: 'Skriv et tall fra {{least}} til {{most}}, for eksempel 80 eller 37,5.',
    nn: 'Skriv eit tal frå {{least}} til {{most}}, til dømes 80 eller 37,5.',
    en: 'Write a number from {{least}} to {{most}}, such as 80 or 37.5.',
  },
  'fault.shareNotPercent': {
    nb: 'Dette ser ut som en andel. Skriv prosent: 80 og ikke 0,8, 100 og ikke 1.',
    nn: 'Dette ser ut som ein del av heile. Skriv prosent: 80 og ikkje 0,8, 100 og ikkje 1.',
    en: 'This looks like a share. Write per cent: 80 and not 0.8, 100 and not 1.',
  },
  'fault.notYesOrNo': {
    nb: 'Skriv ja eller nei.',
    nn: 'Skriv ja eller nei.',
    en: 'Write yes or no.',
  },
  'fault.notAChoice': {
    nb: 'Dette ordet kjenner vi ikke. Bruk ett av disse: {{choices}}.',
    nn: 'Dette ordet kjenner vi ikkje. Bruk eitt av desse: {{choices}}.',
    en: 'This word is not known. Use one of these: {{choices}}.',
  },
  'fault.unknownPerson': {
    nb: 'Vi finner ingen med dette i katalogen. Bruk e-post, brukernavn, ansattnummer eller objekt-ID, aldri navn: to kan hete det samme.',
    nn: 'Vi finn ingen med dette i katalogen. Bruk e-post, brukarnamn, tilsettnummer eller objekt-ID, aldri namn: to kan heite det same.',
    en: 'Nobody in the directory has this. Use e-mail, sign-in name, employee number or object id, never a name: two people can have the same.',
  },
  'fault.unknownUnit': {
    nb: 'Vi finner ingen enhet med dette navnet. Rett navnet, eller skriv enhetens ID.',
    nn: 'Vi finn inga eining med dette namnet. Rett namnet, eller skriv ID-en til eininga.',
    en: 'There is no unit of this name. Correct the name, or write the unit’s id.',
  },
  'fault.unknownGroup': {
    nb: 'Vi finner ingen stillingsgruppe med dette navnet. Rett navnet.',
    nn: 'Vi finn inga stillingsgruppe med dette namnet. Rett namnet.',
    en: 'There is no position group of this name. Correct the name.',
  },
  'fault.unknownCompetence': {
    nb: 'Denne kompetansen finnes ikke i katalogen. Rett navnet, eller legg den til først.',
    nn: 'Denne kompetansen finst ikkje i katalogen. Rett namnet, eller legg han til først.',
    en: 'This competence is not in the catalogue. Correct the name, or add it first.',
  },
  'fault.unknownArea': {
    nb: 'Vi finner ikke kompetanseområdet. Skriv navnet slik det står i katalogen; skill flere med semikolon.',
    nn: 'Vi finn ikkje kompetanseområdet. Skriv namnet slik det står i katalogen; skil fleire med semikolon.',
    en: 'There is no such competence area. Write the name as in the catalogue; put semicolons between several.',
  },
  'fault.unknownGoal': {
    nb: 'Vi finner ikke dette målet. Skriv det slik det står i planen.',
    nn: 'Vi finn ikkje dette målet. Skriv det slik det står i planen.',
    en: 'There is no such goal. Write it as it stands in the plan.',
  },
  'fault.severalOfThatName': {
    nb: 'Flere har dette navnet, og vi vet ikke hvilken som er ment. Skriv ID-en i stedet.',
    nn: 'Fleire har dette namnet, og vi veit ikkje kven som er meint. Skriv ID-en i staden.',
    en: 'More than one has this name, and it cannot be told which is meant. Write the id instead.',
  },
  'fault.severalUnits': {
    nb: 'Flere enheter har dette navnet. Skriv enheten over foran, for eksempel «Solsiden – Avdeling 1», eller ID-en.',
    nn: 'Fleire einingar har dette namnet. Skriv eininga over framfor, til dømes «Solsida – Avdeling 1», eller ID-en.',
    en: 'More than one unit has this name. Put the unit above in front, as in “Solsiden – Avdeling 1”, or write the id.',
  },
  'fault.severalMatch': {
    nb: 'Flere stillinger begynner på denne dagen, og vi vet ikke hvilken som er ment. Ta med tittel eller stillingskode.',
    nn: 'Fleire stillingar byrjar på denne dagen, og vi veit ikkje kva for ei som er meint. Ta med tittel eller stillingskode.',
    en: 'More than one position begins on this day, and it cannot be told which is meant. Include the title or the position code.',
  },
  'fault.twoRowsForOneKey': {
    nb: 'Rad {{row}} handler om det samme. Behold én av dem.',
    nn: 'Rad {{row}} handlar om det same. Behald éi av dei.',
    en: 'Row {{row}} is about the same thing. Keep one of them.',
  },
  'fault.saidOtherwise': {
    nb: 'En vurdering fra denne dagen er alt importert, med noe annet. Vurderinger endres aldri. Bruk en ny dato, eller fjern raden.',
    nn: 'Ei vurdering frå denne dagen er alt importert, med noko anna. Vurderingar blir aldri endra. Bruk ein ny dato, eller fjern rada.',
    en: 'An assessment of this day has been imported already, and says otherwise. Assessments are never changed. Use a new date, or remove the row.',
  },
  'fault.allOrName': {
    nb: 'Cellen er tom. Skriv navnet, eller «Alle» hvis kravet gjelder alle.',
    nn: 'Cella er tom. Skriv namnet, eller «Alle» dersom kravet gjeld alle.',
    en: 'The cell is empty. Write the name, or “All” if the requirement is for everybody.',
  },
  'fault.missingColumn': {
    nb: 'Filen må ha en kolonne for dette. Velg hvilken det er.',
    nn: 'Fila må ha ein kolonne for dette. Vel kva for ein det er.',
    en: 'The file must have a column for this. Choose which it is.',
  },
  'fault.columnTwice': {
    nb: 'To kolonner er valgt til det samme, eller én kolonne er valgt to ganger. Velg om igjen.',
    nn: 'To kolonnar er valde til det same, eller éin kolonne er vald to gonger. Vel om att.',
    en: 'Two columns are chosen for the same, or one column is chosen twice. Choose again.',
  },
  'fault.unknownTarget': {
    nb: 'Kolonnen er satt til noe denne filtypen ikke har, eller til en kompetanse som ikke er i bruk. Velg om igjen.',
    nn: 'Kolonnen er sett til noko denne filtypen ikkje har, eller til ein kompetanse som ikkje er i bruk. Vel om att.',
    en: 'The column is set to something this kind of file does not have, or to a competence not in use. Choose again.',
  },
  'fault.noPlanChosen': {
    nb: 'Velg hvilken plan tiltakene skal inn i. En plan som er evaluert, kan ikke endres.',
    nn: 'Vel kva plan tiltaka skal inn i. Ein plan som er evaluert, kan ikkje endrast.',
    en: 'Choose which plan the measures go into. A plan that has been evaluated cannot be changed.',
  },
  'fault.noAreaAbove': {
    nb: 'Vi ser ikke hvilket kompetanseområde tiltaket hører til. Skriv området her, eller i en rad over.',
    nn: 'Vi ser ikkje kva kompetanseområde tiltaket høyrer til. Skriv området her, eller i ei rad over.',
    en: 'It cannot be seen which competence area the measure belongs to. Write the area here, or in a row above.',
  },
  'fault.areaNotInPlan': {
    nb: 'Planen har ikke dette kompetanseområdet. Legg det til i planen først, eller bruk et av disse: {{areas}}.',
    nn: 'Planen har ikkje dette kompetanseområdet. Legg det til i planen først, eller bruk eit av desse: {{areas}}.',
    en: 'The plan has no such competence area. Add it to the plan first, or use one of these: {{areas}}.',
  },
  'fault.severalMeasures': {
    nb: 'Planen har flere tiltak med denne tittelen i området, og vi vet ikke hvilket som er ment. Gi dem hver sin tittel i planen.',
    nn: 'Planen har fleire tiltak med denne tittelen i området, og vi veit ikkje kva for eit som er meint. Gi dei kvar sin tittel i planen.',
    en: 'The plan has more than one measure with this title in the area, and it cannot be told which is meant. Give each its own title in the plan.',
  },
  'fault.criteriaColumnNeeded': {
    nb: 'Planen er vedtatt, og da må nye tiltak ha suksesskriterier. Legg til en kolonne med overskriften «Suksesskriterier», og fyll den ut.',
    nn: 'Planen er vedteken, og då må nye tiltak ha suksesskriterium. Legg til ein kolonne med overskrifta «Suksesskriterium», og fyll han ut.',
    en: 'The plan has been adopted, and new measures must then have success criteria. Add a column headed “Success criteria”, and fill it in.',
  },
  'fault.notAMark': {
    nb: 'Skriv x hvis tiltaket skal gjøres det året, eller la cellen stå tom.',
    nn: 'Skriv x om tiltaket skal gjerast det året, eller lat cella stå tom.',
    en: 'Write x if the measure is for that year, or leave the cell empty.',
  },
  'fault.notYears': {
    nb: 'Skriv årene slik: 2026, eller 2026, 2028, eller 2026–2028.',
    nn: 'Skriv åra slik: 2026, eller 2026, 2028, eller 2026–2028.',
    en: 'Write the years like this: 2026, or 2026, 2028, or 2026–2028.',
  },
  'fault.noCompetenceColumn': {
    nb: 'Ingen kolonne er valgt til en kompetanse. Velg minst én.',
    nn: 'Ingen kolonne er vald til ein kompetanse. Vel minst éin.',
    en: 'No column is chosen for a competence. Choose at least one.',
  },
  'fault.tooManyChanges': {
    nb: 'Filen gir flere enn {{most}} rader hos oss. Del den i flere filer.',
    nn: 'Fila gir fleire enn {{most}} rader hos oss. Del henne i fleire filer.',
    en: 'The file gives more than {{most}} rows of ours. Split it into several files.',
  },
  'fault.emptySheet': {
    nb: 'Det er ingen rader under overskriftene. Velg et annet ark eller en annen overskriftsrad.',
    nn: 'Det er ingen rader under overskriftene. Vel eit anna ark eller ei anna overskriftsrad.',
    en: 'There are no rows below the headings. Choose another sheet or another row of headings.',
  },
  'fault.noSuchSheet': {
    nb: 'Arket finnes ikke i filen. Velg et annet.',
    nn: 'Arket finst ikkje i fila. Vel eit anna.',
    en: 'There is no such sheet in the file. Choose another.',
  },
  'fault.emptyFile': {
    nb: 'Filen er tom.',
    nn: 'Fila er tom.',
    en: 'The file is empty.',
  },
  'fault.wrongFormat': {
    nb: 'Innholdet er ikke det filnavnet sier. Åpne filen i Excel og lagre den som Excel-arbeidsbok (.xlsx) eller CSV.',
    nn: 'Innhaldet er ikkje det filnamnet seier. Opne fila i Excel og lagre henne som Excel-arbeidsbok (.xlsx) eller CSV.',
    en: 'The content is not what the file name says. Open the file in Excel and save it as an Excel workbook (.xlsx) or CSV.',
  },
  'fault.oldExcel': {
    nb: 'Dette er en Excel-fil av det gamle slaget (.xls), eller en som er beskyttet med passord. Lagre den som .xlsx uten passord.',
    nn: 'Dette er ei Excel-fil av det gamle slaget (.xls), eller ei som er verna med passord. Lagre henne som .xlsx utan passord.',
    en: 'This is an Excel file of the old kind (.xls), or one protected by a password. Save it as .xlsx without a password.',
  },
  'fault.encryptedFile': {
    nb: 'Filen er beskyttet med passord. Fjern passordet i Excel og last den opp på nytt.',
    nn: 'Fila er verna med passord. Fjern passordet i Excel og last henne opp på nytt.',
    en: 'The file is protected by a password. Remove the password in Excel and upload it again.',
  },
  'fault.unreadableFile': {
    nb: 'Filen lar seg ikke lese; den kan være skadet. Åpne den i Excel, lagre den på nytt og prøv igjen.',
    nn: 'Fila lèt seg ikkje lese; ho kan vere skadd. Opne henne i Excel, lagre henne på nytt og prøv igjen.',
    en: 'The file cannot be read; it may be damaged. Open it in Excel, save it anew and try again.',
  },
  'fault.tooManyRows': {
    nb: 'Arket har flere enn {{most}} rader. Del filen i flere.',
    nn: 'Arket har fleire enn {{most}} rader. Del fila i fleire.',
    en: 'The sheet has more than {{most}} rows. Split the file.',
  },
  'fault.tooLargeInside': {
    nb: 'Filen er for stor når den pakkes ut. Fjern bilder og ark som ikke trengs, eller del den i flere.',
    nn: 'Fila er for stor når ho blir pakka ut. Fjern bilete og ark som ikkje trengst, eller del henne i fleire.',
    en: 'The file is too large once it is unpacked. Remove pictures and sheets that are not needed, or split it.',
  },
  'fault.outsideRange': {
    nb: 'Skriv et tall fra {{least}} til {{most}}.',
    nn: 'Skriv eit tal frå {{least}} til {{most}}.',
    en: 'Write a number from {{least}} to {{most}}.',
  },
  'fault.yearOutsidePlan': {
    nb: 'Planen gjelder fra {{first}} til {{last}}. Sett kryss i et av de årene.',
    nn: 'Planen gjeld frå {{first}} til {{last}}. Set kryss i eit av dei åra.',
    en: 'The plan runs from {{first}} to {{last}}. Put the x in one of those years.',
  },
  'fault.parentCycle': {
    nb: 'Det du har valgt, ligger selv under dette. Velg noe som ikke gjør det.',
    nn: 'Det du har valt, ligg sjølv under dette. Vel noko som ikkje gjer det.',
    en: 'What you chose lies below this one itself. Choose something that does not.',
  },
  'fault.otherLine': {
    nb: 'Det du har valgt, hører til en plan i en annen linje. Velg noe fra denne planen eller fra en plan over den.',
    nn: 'Det du har valt, høyrer til ein plan i ei anna linje. Vel noko frå denne planen eller frå ein plan over han.',
    en: 'What you chose belongs to a plan in another line. Choose something from this plan or from one above it.',
  },
  'fault.reasonNeeded': {
    nb: 'Noen i enheten har denne kompetansen uten å få brukt den. Skriv kort hvorfor det ikke er nok å ta den i bruk.',
    nn: 'Nokre i eininga har denne kompetansen utan å få brukt han. Skriv kort kvifor det ikkje er nok å ta han i bruk.',
    en: 'Some in the unit have this competence and do not get to use it. Say briefly why putting it to use is not enough.',
  },
  'fault.planAdopted': {
    nb: 'Planen ble vedtatt mens du skrev. Det du skrev, er ikke borte. Se over det, og lagre igjen hvis det fortsatt skal endres.',
    nn: 'Planen vart vedteken medan du skreiv. Det du skreiv, er ikkje borte. Sjå over det, og lagre igjen dersom det framleis skal endrast.',
    en: 'The plan was adopted while you were writing. What you wrote is not lost. Look it over, and save again if it is still to be changed.',
  },
  'fault.planIsClosed': {
    nb: 'Planen er evaluert og blir bevart slik den var. Gjør endringen i planen som gjelder nå.',
    nn: 'Planen er evaluert og blir teken vare på slik han var. Gjer endringa i planen som gjeld no.',
    en: 'The plan has been evaluated and is kept as it was. Make the change in the plan that applies now.',
  },
  'fault.planNotAdopted': {
    nb: 'Planen er ikke vedtatt ennå. Tiltak evalueres når planen gjelder.',
    nn: 'Planen er ikkje vedteken enno. Tiltak blir evaluerte når planen gjeld.',
    en: 'The plan has not been adopted yet. Measures are evaluated once the plan applies.',
  },
  'fault.criterionMissing': {
    nb: 'Tiltaket har ikke noe suksesskriterium, så det er ingenting å måle det mot. Skriv kriteriet under «Endre tiltaket» først.',
    nn: 'Tiltaket har ikkje noko suksesskriterium, så det er ingenting å måle det mot. Skriv kriteriet under «Endre tiltaket» først.',
    en: 'The measure has no success criterion, so there is nothing to hold it against. Write one under “Change the measure” first.',
  },
  'fault.alreadyEvaluated': {
    nb: 'Denne evalueringen er alt gjort, eller en senere er det. Last inn på nytt for å se den.',
    nn: 'Denne evalueringa er alt gjord, eller ei seinare er det. Last inn på nytt for å sjå henne.',
    en: 'This evaluation has been made already, or a later one has. Reload to see it.',
  },
  'fault.namesSomebody': {
    nb: 'Teksten nevner {{name}}. Den kommer i årsmeldingen, så skriv om gruppen i stedet for om enkeltpersoner.',
    nn: 'Teksten nemner {{name}}. Han kjem i årsmeldinga, så skriv om gruppa i staden for om enkeltpersonar.',
    en: 'The text mentions {{name}}. It goes into the yearly report, so write about the group, not about individuals.',
  },
  'fault.measureIsStopped': {
    nb: 'Tiltaket er stanset. Ta det opp igjen før du endrer det.',
    nn: 'Tiltaket er stansa. Ta det opp igjen før du endrar det.',
    en: 'The measure has been stopped. Take it up again before you change it.',
  },
  'fault.measureIsNotStopped': {
    nb: 'Tiltaket er ikke stanset. Last siden på nytt.',
    nn: 'Tiltaket er ikkje stansa. Last sida på nytt.',
    en: 'The measure has not been stopped. Reload the page.',
  },
  'fault.goalNotInherited': {
    nb: 'Et område som snevrer inn et annet, bygger på de samme målene eller noen av dem. Velg blant dem.',
    nn: 'Eit område som snevrar inn eit anna, byggjer på dei same måla eller nokre av dei. Vel blant dei.',
    en: 'An area that narrows another rests on the same goals, or some of them. Choose among those.',
  },
  'fault.notInherited': {
    nb: 'Bare et område som kommer ovenfra, kan snevres inn her. Velg et annet, eller legg til et eget område.',
    nn: 'Berre eit område som kjem ovanfrå, kan snevrast inn her. Vel eit anna, eller legg til eit eige område.',
    en: 'Only an area that comes from above can be narrowed here. Choose another, or add an area of your own.',
  },
  'fault.areaIsInUse': {
    nb: '{{measures}} tiltak og {{competences}} kompetanser hører til dette området. Flytt dem til et annet område først.',
    nn: '{{measures}} tiltak og {{competences}} kompetansar høyrer til dette området. Flytt dei til eit anna område først.',
    en: '{{measures}} measures and {{competences}} competences belong to this area. Move them to another area first.',
  },
  'fault.yearsOutOfOrder': {
    nb: 'En plan går fra et år til et senere, og høyst over {{most}} år. Rett årene.',
    nn: 'Ein plan går frå eit år til eit seinare, og høgst over {{most}} år. Rett åra.',
    en: 'A plan runs from one year to a later one, over at most {{most}} years. Correct the years.',
  },
  'fault.periodTaken': {
    nb: 'Det finnes alt en plan for noen av disse årene: «{{title}}». Velg andre år, eller endre den planen.',
    nn: 'Det finst alt ein plan for nokre av desse åra: «{{title}}». Vel andre år, eller endre den planen.',
    en: 'There is a plan for some of these years already: “{{title}}”. Choose other years, or change that plan.',
  },
  'fault.periodIsFixed': {
    nb: 'Planen er vedtatt for disse årene. Lag en ny plan for neste periode i stedet.',
    nn: 'Planen er vedteken for desse åra. Lag ein ny plan for neste periode i staden.',
    en: 'The plan has been adopted for these years. Make a new plan for the next period instead.',
  },
  'fault.measuresOutside': {
    nb: '{{count}} tiltak har kryss i år som faller utenfor. Flytt kryssene først.',
    nn: '{{count}} tiltak har kryss i år som fell utanfor. Flytt kryssa først.',
    en: '{{count}} measures have an x in years that would fall outside. Move those first.',
  },
  'fault.notDiscussed': {
    nb: 'Planen er ikke drøftet med de tillitsvalgte (HTA 3.3). Før inn drøftingen, eller skriv hvorfor den vedtas uten.',
    nn: 'Planen er ikkje drøfta med dei tillitsvalde (HTA 3.3). Før inn drøftinga, eller skriv kvifor han blir vedteken utan.',
    en: 'The plan has not been discussed with the union representatives (HTA 3.3). Record the discussion, or say why it is adopted without.',
  },
  'fault.notYetDiscussed': {
    nb: 'Vedtaket er datert før drøftingen {{on}}. Rett en av datoene.',
    nn: 'Vedtaket er datert før drøftinga {{on}}. Rett ein av datoane.',
    en: 'The adoption is dated before the discussion on {{on}}. Correct one of the dates.',
  },
  'fault.noCriterion': {
    nb: '{{count}} tiltak mangler suksesskriterium, blant dem «{{title}}». Skriv hva som skal til for at tiltaket er vellykket.',
    nn: '{{count}} tiltak manglar suksesskriterium, mellom dei «{{title}}». Skriv kva som skal til for at tiltaket er vellukka.',
    en: '{{count}} measures lack a success criterion, among them “{{title}}”. Say what it takes for the measure to be a success.',
  },
  'fault.planNotThatWay': {
    nb: 'Planen kan ikke gå dit herfra. Last siden på nytt og se hvor den er nå.',
    nn: 'Planen kan ikkje gå dit herifrå. Last sida på nytt og sjå kvar han er no.',
    en: 'The plan cannot go there from here. Reload the page to see where it is now.',
  },
  'fault.otherYear': {
    nb: 'Datoen må ligge i {{year}}. Velg et annet år i årshjulet for å flytte den der.',
    nn: 'Datoen må liggje i {{year}}. Vel eit anna år i årshjulet for å flytte han der.',
    en: 'The date must be in {{year}}. Choose another year in the wheel to move it there.',
  },
  'fault.longerThanAYear': {
    nb: 'Perioden kan ikke være lengre enn et år. Velg en tidligere sluttdato.',
    nn: 'Perioden kan ikkje vere lengre enn eit år. Vel ein tidlegare sluttdato.',
    en: 'The period cannot be longer than a year. Choose an earlier end date.',
  },
  'fault.tooFewAnswers': {
    nb: 'Enheten har færre enn {{least}} svar, og gjennomsnittet kan peke på enkeltpersoner. Fjern raden.',
    nn: 'Eininga har færre enn {{least}} svar, og gjennomsnittet kan peike på enkeltpersonar. Fjern rada.',
    en: 'The unit has fewer than {{least}} answers, and its mean could point at single people. Remove the row.',
  },
  'fault.restTooFew': {
    nb: 'Trekker vi enhetene under fra enheten over, står færre enn {{least}} svar igjen, og gjennomsnittet deres kan regnes ut. Fjern enheten over, eller en av enhetene under.',
    nn: 'Trekkjer vi einingane under frå eininga over, står færre enn {{least}} svar att, og gjennomsnittet deira kan reknast ut. Fjern eininga over, eller ei av einingane under.',
    en: 'With the units below taken from the unit above, fewer than {{least}} answers are left, and their mean could be worked out. Remove the unit above, or one of those below.',
  },
  'fault.leaveNotThatWay': {
    nb: 'Søknaden kan ikke gå dit herfra. Last siden på nytt og se hva som er bestemt.',
    nn: 'Søknaden kan ikkje gå dit herifrå. Last sida på nytt og sjå kva som er bestemt.',
    en: 'The application cannot go there from here. Reload the page to see what has been decided.',
  },
  'fault.leaveNotGranted': {
    nb: 'Permisjonen er ikke innvilget. Vent til søknaden er avgjort.',
    nn: 'Permisjonen er ikkje innvilga. Vent til søknaden er avgjord.',
    en: 'The leave has not been granted. Wait until the application has been decided.',
  },
  'fault.specialReasonsNeeded': {
    nb: 'Permisjon skal innvilges hvis ikke særlige grunner er til hinder (HTA kapittel 1 § 14.2). Skriv hvilke grunner det er, eller innvilg.',
    nn: 'Permisjon skal innvilgast om ikkje særlege grunnar er til hinder (HTA kapittel 1 § 14.2). Skriv kva grunnar det er, eller innvilg.',
    en: 'Leave is to be granted unless special reasons prevent it (HTA chapter 1 § 14.2). Say which reasons, or grant it.',
  },
  'fault.paidWhenNecessary': {
    nb: 'Det kommunen mener er nødvendig for pålagte oppgaver, gis med lønn og dekning av utgifter (HTA kapittel 1 § 14.2). Gi lønn og dekning, eller ta bort «nødvendig».',
    nn: 'Det kommunen meiner er nødvendig for pålagde oppgåver, blir gitt med lønn og dekking av utgifter (HTA kapittel 1 § 14.2). Gi lønn og dekking, eller ta bort «nødvendig».',
    en: 'What the municipality finds necessary for the tasks given comes with pay and expenses (HTA chapter 1 § 14.2). Give both, or take away “necessary”.',
  },
  'fault.studyIsCompleted': {
    nb: 'Utdanningen er registrert som fullført. Åpne den igjen før du endrer framdriften.',
    nn: 'Utdanninga er registrert som fullført. Opne ho igjen før du endrar framdrifta.',
    en: 'The education is recorded as completed. Reopen it before you change the progress.',
  },
  'fault.studyIsNotCompleted': {
    nb: 'Utdanningen er ikke registrert som fullført. Last siden på nytt.',
    nn: 'Utdanninga er ikkje registrert som fullført. Last sida på nytt.',
    en: 'The education is not recorded as completed. Reload the page.',
  },
  'fault.payCaseIsTakenUp': {
    nb: 'Lønnssaken er alt tatt opp, og da står det at utdanningen er fullført. Ta lønnssaken tilbake til «skal vurderes» først.',
    nn: 'Lønnssaka er alt teken opp, og då står det at utdanninga er fullført. Ta lønnssaka tilbake til «skal vurderast» først.',
    en: 'The pay case has been taken up, so the completion stands. Take the case back to “to be considered” first.',
  },
  'fault.payCaseNotThatWay': {
    nb: 'Lønnssaken kan ikke gå dit herfra. Last siden på nytt og se hvor den er nå.',
    nn: 'Lønnssaka kan ikkje gå dit herifrå. Last sida på nytt og sjå kvar ho er no.',
    en: 'The pay case cannot go there from here. Reload the page to see where it is now.',
  },
  'fault.noPayFigures': {
    nb: 'Skriv ingen lønnstall, kroner, prosenter eller lønnstrinn her. Lønn hører hjemme i forhandlingsprotokollen.',
    nn: 'Skriv ingen lønstal, kroner, prosentar eller lønstrinn her. Lønn høyrer heime i forhandlingsprotokollen.',
    en: 'Write no pay, kroner, percentages or pay grades here. Pay belongs in the record of the negotiation.',
  },
  'fault.consultationIsClosed': {
    nb: 'Protokollen er avsluttet. Nå kan dere bare føre inn hva som ble av avtalene.',
    nn: 'Protokollen er avslutta. No kan de berre føre inn kva som vart av avtalane.',
    en: 'The protocol is closed. Only what became of the agreements can be entered now.',
  },
  'fault.partiesNeeded': {
    nb: 'En drøfting har minst to parter: arbeidsgiveren og én organisasjon. Legg til den som mangler.',
    nn: 'Ei drøfting har minst to partar: arbeidsgivaren og éin organisasjon. Legg til den som manglar.',
    en: 'A consultation has at least two parties: the employer and one union. Add the one that is missing.',
  },
  'fault.partyHasSpoken': {
    nb: 'En part som allerede har sagt sitt syn, kan ikke tas bort. Tøm synspunktene først.',
    nn: 'Ein part som alt har sagt synet sitt, kan ikkje takast bort. Tøm synspunkta først.',
    en: 'A party that has stated a view cannot be taken away. Clear its views first.',
  },
  'fault.itemsLeft': {
    nb: '{{count}} av sakene har verken synspunkt eller avtale. Skriv noe, eller merk dem «ikke tatt opp».',
    nn: '{{count}} av sakene har verken synspunkt eller avtale. Skriv noko, eller merk dei «ikkje teke opp».',
    en: '{{count}} of the matters have neither a view nor an agreement. Write something, or mark them “not taken up”.',
  },
  'fault.itemHasWords': {
    nb: 'Saken har synspunkter eller en avtale. Tøm feltene først.',
    nn: 'Saka har synspunkt eller ein avtale. Tøm felta først.',
    en: 'The matter has views or an agreement. Clear the fields first.',
  },
  'fault.protocolIsFull': {
    nb: 'Protokollen har ikke plass til mer. Kort ned noen av tekstene, eller legg dem ved saken i arkivet.',
    nn: 'Protokollen har ikkje plass til meir. Kort ned nokre av tekstane, eller legg dei ved saka i arkivet.',
    en: 'The protocol has room for no more. Shorten some of the texts, or keep them with the case in the archive.',
  },
  'fault.approvedBeforeHeld': {
    nb: 'En av partene har godkjent protokollen før denne datoen. Rett datoen for møtet eller for godkjenningen.',
    nn: 'Ein av partane har godkjent protokollen før denne datoen. Rett datoen for møtet eller for godkjenninga.',
    en: 'One of the parties approved the protocol before this day. Correct the day of the meeting or of the approval.',
  },
  'fault.talkPeriodTaken': {
    nb: 'Perioden går over i «{{title}}». Velg dager som ikke overlapper: ellers ville hver ansatt hatt to samtaler på en gang.',
    nn: 'Perioden går over i «{{title}}». Vel dagar som ikkje overlappar: elles ville kvar tilsett hatt to samtalar på ein gong.',
    en: 'The period runs into “{{title}}”. Choose days that do not overlap: otherwise everybody would have two talks at once.',
  },
  'fault.talkPeriodTooLong': {
    nb: 'En periode varer høyst ett år. Velg en tidligere sluttdag, og åpne en ny periode neste år.',
    nn: 'Ein periode varer høgst eitt år. Vel ein tidlegare sluttdag, og opne ein ny periode neste år.',
    en: 'A period lasts a year at most. Choose an earlier last day, and open a new period next year.',
  },
  'fault.talkNothingToHandOver': {
    nb: 'Det er ingenting å gi videre: samtalen er hos den som er lederen din nå.',
    nn: 'Det er ingenting å gi vidare: samtalen er hos den som er leiaren din no.',
    en: 'There is nothing to hand over: the talk is with the leader you have now.',
  },
  'fault.talkBeforePeriod': {
    nb: 'Dagen er før perioden begynte. Velg en dag i perioden.',
    nn: 'Dagen er før perioden tok til. Vel ein dag i perioden.',
    en: 'The day is before the period began. Choose a day in the period.',
  },
  'fault.talkIsHeld': {
    nb: 'Samtalen er holdt, så dette kan ikke endres lenger. Skriv det dere ble enige om, som et punkt.',
    nn: 'Samtalen er halden, så dette kan ikkje endrast lenger. Skriv det de blei samde om, som eit punkt.',
    en: 'The talk has been held, so this can no longer be changed. Write what you agreed on as a point.',
  },
  'fault.talkNotHeld': {
    nb: 'Samtalen er ikke holdt ennå. Lederen merker den som holdt først.',
    nn: 'Samtalen er ikkje halden enno. Leiaren merkjer han som halden først.',
    en: 'The talk has not been held yet. The leader marks it as held first.',
  },
  'fault.talkIsClosed': {
    nb: 'Samtalen er avsluttet, og punktene står som de er. Endre tiltakene i planen i stedet.',
    nn: 'Samtalen er avslutta, og punkta står som dei er. Endre tiltaka i planen i staden.',
    en: 'The talk is closed, and its points stand. Change the measures in the plan instead.',
  },
  'fault.talkNotClosed': {
    nb: 'Samtalen er ikke avsluttet ennå. Lederen avslutter den først.',
    nn: 'Samtalen er ikkje avslutta enno. Leiaren avsluttar han først.',
    en: 'The talk is not closed yet. The leader closes it first.',
  },
  'fault.tooManyPoints': {
    nb: 'Dere har {{most}} punkter allerede. Noen få punkter blir gjort. Ta bort ett, eller slå sammen to.',
    nn: 'De har {{most}} punkt allereie. Nokre få punkt blir gjorde. Ta bort eitt, eller slå saman to.',
    en: 'You have {{most}} points already. A few points get done. Remove one, or merge two.',
  },
  'fault.pointNeedsArea': {
    nb: 'Et punkt som skal inn i planen, hører ikke lenger til noe kompetanseområde der. Velg område for det på nytt.',
    nn: 'Eit punkt som skal inn i planen, høyrer ikkje lenger til noko kompetanseområde der. Vel område for det på nytt.',
    en: 'A point that is to go into the plan no longer belongs to a competence area there. Choose its area again.',
  },
  'fault.pointRewritten': {
    nb: 'Punktet er endret siden du leste det. Les det på nytt før du krysser av.',
    nn: 'Punktet er endra sidan du las det. Les det på nytt før du kryssar av.',
    en: 'The point has been changed since you read it. Read it again before you tick.',
  },
  'fault.followUpTooEarly': {
    nb: 'Det er for tidlig å følge opp. Dagen er {{day}}, og dere kan svare fra to uker før.',
    nn: 'Det er for tidleg å følgje opp. Dagen er {{day}}, og de kan svare frå to veker før.',
    en: 'It is too early to follow up. The day is {{day}}, and you can answer from two weeks before.',
  },
  'fault.talkKeyNone': {
    nb: 'Tjenesten har ingen nøkkel til å låse teksten med, så ingenting er lagret. Be den som drifter Rød tråd, sette TALK_KEYS.',
    nn: 'Tenesta har ingen nøkkel til å låse teksten med, så ingenting er lagra. Be den som driftar Rød tråd, setje TALK_KEYS.',
    en: 'The service has no key to lock the text with, so nothing was saved. Ask whoever runs Rød tråd to set TALK_KEYS.',
  },
  'fault.talkKeyMissing': {
    nb: 'Teksten er låst med nøkkelen «{{key}}», som tjenesten mangler. Den er ikke borte, men kan ikke leses eller endres før nøkkelen er tilbake i TALK_KEYS.',
    nn: 'Teksten er låst med nøkkelen «{{key}}», som tenesta manglar. Han er ikkje borte, men kan ikkje lesast eller endrast før nøkkelen er tilbake i TALK_KEYS.',
    en: 'The text is locked with the key “{{key}}”, which the service lacks. It is not lost, but cannot be read or changed until the key is back in TALK_KEYS.',
  },
  'fault.talkTextBroken': {
    nb: 'Teksten er endret utenfor Rød tråd og kan ikke åpnes. Hent en tidligere versjon av raden i SharePoint.',
    nn: 'Teksten er endra utanfor Rød tråd og kan ikkje opnast. Hent ein tidlegare versjon av raden i SharePoint.',
    en: 'The text has been changed outside Rød tråd and cannot be opened. Restore an earlier version of the row in SharePoint.',
  },
  'fault.writtenElsewhere': {
    nb: 'Du skrev på det samme et annet sted i samme øyeblikk. Det du skrev der, er tatt vare på. Send en gang til for å legge til dette.',
    nn: 'Du skreiv på det same ein annan stad i same augeblink. Det du skreiv der, er teke vare på. Send ein gong til for å leggje til dette.',
    en: 'You wrote on the same in another place at the same moment. What you wrote there is kept. Send once more to add this.',
  },
  'fault.pauseTooLong': {
    nb: 'En pause kan vare i høyst {{most}} dager. Etterpå kan du ta en ny.',
    nn: 'Ein pause kan vare i høgst {{most}} dagar. Etterpå kan du ta ein ny.',
    en: 'A pause can last {{most}} days at most. Afterwards you can take a new one.',
  },
  'fault.payTalkBeforeAsked': {
    nb: 'Dagen er før noen ba om samtalen. Rett datoen.',
    nn: 'Dagen er før nokon bad om samtalen. Rett datoen.',
    en: 'The day is before anybody asked for the talk. Correct the date.',
  },
} satisfies Record<`fault.${FaultCode}`, Sentence>;
