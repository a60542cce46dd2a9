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
} satisfies Record<`fault.${FaultCode}`, Sentence>;
