import type { Sentence } from './sentence.ts';

/** What the cards in the chat say, beside the one about a measure. */
export const cardTexts = {
  'bot.checkIn.summary_one': {
    nb: '{{count}} kort spørsmål om kompetansen din: «{{title}}»',
    nn: '{{count}} kort spørsmål om kompetansen din: «{{title}}»',
    en: '{{count}} short question about your competence: “{{title}}”',
  },
  'bot.checkIn.summary_other': {
    nb: '{{count}} korte spørsmål om kompetansen din: «{{title}}»',
    nn: '{{count}} korte spørsmål om kompetansen din: «{{title}}»',
    en: '{{count}} short questions about your competence: “{{title}}”',
  },
  'bot.checkIn.heading': {
    nb: 'Kompetansesjekk på et minutt',
    nn: 'Kompetansesjekk på eitt minutt',
    en: 'A one-minute competence check-in',
  },
  'bot.checkIn.usedFor': {
    nb: 'Svarene brukes til',
    nn: 'Svara blir brukte til',
    en: 'Answers are used for',
  },
  'bot.checkIn.purpose': { nb: 'Derfor spør vi', nn: 'Difor spør vi', en: 'Why we ask' },
  'bot.checkIn.endsOn': { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  'bot.checkIn.seenBy': {
    nb: 'Du, lederne dine og HR kan se hva du svarer. Hopp over det du vil; det du svarer på, blir tatt vare på.',
    nn: 'Du, leiarane dine og HR kan sjå kva du svarar. Hopp over det du vil; det du svarar på, blir teke vare på.',
    en: 'You, your leaders and HR can see what you answer. Skip what you like; what you answer is kept.',
  },
  'bot.checkIn.level': {
    nb: 'Hvor langt er du kommet?',
    nn: 'Kor langt er du komen?',
    en: 'How far have you come?',
  },
  'bot.checkIn.held': { nb: 'Har du dette?', nn: 'Har du dette?', en: 'Do you hold this?' },
  'bot.checkIn.skip': { nb: 'Hopp over', nn: 'Hopp over', en: 'Skip' },
  'bot.checkIn.inUse': {
    nb: 'Bruker du det i jobben?',
    nn: 'Bruker du det i jobben?',
    en: 'Do you use it in your job?',
  },
  'bot.checkIn.wish': {
    nb: 'Vil du lære mer?',
    nn: 'Vil du lære meir?',
    en: 'Would you like to learn more?',
  },
  'bot.checkIn.unsaid': { nb: 'Ikke svart', nn: 'Ikkje svart', en: 'Not answered' },
  'bot.checkIn.issuedOn': {
    nb: 'Utstedt (dato på beviset)',
    nn: 'Utferda (dato på beviset)',
    en: 'Issued (date on the certificate)',
  },
  'bot.checkIn.more_one': {
    nb: '{{count}} spørsmål til finner du i fanen.',
    nn: '{{count}} spørsmål til finn du i fana.',
    en: '{{count}} more question is in the tab.',
  },
  'bot.checkIn.more_other': {
    nb: '{{count}} spørsmål til finner du i fanen.',
    nn: '{{count}} spørsmål til finn du i fana.',
    en: '{{count}} more questions are in the tab.',
  },
  'bot.checkIn.open': { nb: 'Svar i fanen', nn: 'Svar i fana', en: 'Answer in the tab' },
  'bot.checkIn.saved_one': {
    nb: 'Takk! {{count}} svar er lagret.',
    nn: 'Takk! {{count}} svar er lagra.',
    en: 'Thank you! {{count}} answer is saved.',
  },
  'bot.checkIn.saved_other': {
    nb: 'Takk! {{count}} svar er lagret.',
    nn: 'Takk! {{count}} svar er lagra.',
    en: 'Thank you! {{count}} answers are saved.',
  },
  'bot.checkIn.pending_one': {
    nb: 'Takk! {{count}} svar er trygt hos oss og blir lagret i SharePoint så snart det går.',
    nn: 'Takk! {{count}} svar er trygt hos oss og blir lagra i SharePoint så snart det går.',
    en: 'Thank you! {{count}} answer is safe with us and will be saved to SharePoint as soon as possible.',
  },
  'bot.checkIn.pending_other': {
    nb: 'Takk! {{count}} svar er trygge hos oss og blir lagret i SharePoint så snart det går.',
    nn: 'Takk! {{count}} svar er trygge hos oss og blir lagra i SharePoint så snart det går.',
    en: 'Thank you! {{count}} answers are safe with us and will be saved to SharePoint as soon as possible.',
  },
  'bot.checkIn.repeated': {
    nb: 'Dette har du svart på. Det du svarte, står på siden din i fanen.',
    nn: 'Dette har du svart på. Det du svarte, står på sida di i fana.',
    en: 'You have answered this. What you answered is on your page in the tab.',
  },
  'bot.checkIn.left_one': {
    nb: 'Du har {{count}} spørsmål igjen i denne runden. Det kan du ta i fanen når det passer.',
    nn: 'Du har {{count}} spørsmål att i denne runden. Det kan du ta i fana når det passar.',
    en: 'You have {{count}} question left in this round. Take it in the tab when it suits you.',
  },
  'bot.checkIn.left_other': {
    nb: 'Du har {{count}} spørsmål igjen i denne runden. De kan du ta i fanen når det passer.',
    nn: 'Du har {{count}} spørsmål att i denne runden. Dei kan du ta i fana når det passar.',
    en: 'You have {{count}} questions left in this round. Take them in the tab when it suits you.',
  },
  'bot.checkIn.over': {
    nb: 'Runden er avsluttet, så svarene kan ikke tas med. Du kan fortsatt si hva du kan, på siden din i fanen.',
    nn: 'Runden er avslutta, så svara kan ikkje takast med. Du kan framleis seie kva du kan, på sida di i fana.',
    en: 'The round has ended, so answers can no longer be counted. You can still say what you know on your page in the tab.',
  },
  'bot.checkIn.nothing': {
    nb: 'Du har ikke svart på noe ennå. Velg minst ett svar før du sender, eller la kortet ligge.',
    nn: 'Du har ikkje svart på noko enno. Vel minst eitt svar før du sender, eller la kortet liggje.',
    en: 'You have not answered anything yet. Choose at least one answer before you send, or leave the card.',
  },
  'bot.checkIn.invalid': {
    nb: 'Ett av svarene kan vi ikke ta imot, så ingenting er lagret. Et bevis må ha datoen det ble utstedt, og den kan ikke ligge fram i tid.',
    nn: 'Eitt av svara kan vi ikkje ta imot, så ingenting er lagra. Eit bevis må ha datoen det vart utferda, og han kan ikkje liggje fram i tid.',
    en: 'We cannot accept one of the answers, so nothing is saved. A certificate needs the date it was issued, and that cannot be in the future.',
  },
  'bot.checkIn.notYours': {
    nb: 'Dette kortet kan vi ikke ta imot fra deg. Det du selv blir spurt om, finner du i fanen.',
    nn: 'Dette kortet kan vi ikkje ta imot frå deg. Det du sjølv blir spurd om, finn du i fana.',
    en: 'We cannot accept this card from you. What you are asked yourself is in the tab.',
  },

  'bot.certificate.summary': {
    nb: '«{{name}}» går ut {{date}}',
    nn: '«{{name}}» går ut {{date}}',
    en: '“{{name}}” runs out on {{date}}',
  },
  'bot.talkDue.heading': {
    nb: 'Medarbeidersamtalene dine',
    nn: 'Medarbeidarsamtalane dine',
    en: 'Your appraisal talks',
  },
  'bot.talkDue.left_one': {
    nb: '{{count}} av {{people}} har verken hatt eller avtalt samtale.',
    nn: '{{count}} av {{people}} har verken hatt eller avtalt samtale.',
    en: '{{count}} of {{people}} has neither had nor booked a talk.',
  },
  'bot.talkDue.left_other': {
    nb: '{{count}} av {{people}} har verken hatt eller avtalt samtale.',
    nn: '{{count}} av {{people}} har verken hatt eller avtalt samtale.',
    en: '{{count}} of {{people}} have neither had nor booked a talk.',
  },
  'bot.talkDue.none': {
    nb: 'Du har ingen samtaler igjen å avtale.',
    nn: 'Du har ingen samtalar att å avtale.',
    en: 'You have no talks left to book.',
  },
  'bot.talkDue.by': { nb: 'Frist: {{date}}', nn: 'Frist: {{date}}', en: 'Due: {{date}}' },
  'bot.talkDue.who': { nb: 'Hvem gjelder det?', nn: 'Kven gjeld det?', en: 'Who is it about?' },
  'bot.talkDue.choose': { nb: 'Velg en person', nn: 'Vel ein person', en: 'Choose a person' },
  'bot.talkDue.whoMissing': {
    nb: 'Velg hvem det gjelder.',
    nn: 'Vel kven det gjeld.',
    en: 'Choose who it is about.',
  },
  'bot.talkDue.day': {
    nb: 'Dagen den ble holdt, eller ny frist',
    nn: 'Dagen han vart halden, eller ny frist',
    en: 'The day it was held, or the new due date',
  },
  'bot.talkDue.dayMissing': { nb: 'Velg en dag.', nn: 'Vel ein dag.', en: 'Choose a day.' },
  'bot.talkDue.hold': { nb: 'Samtalen er holdt', nn: 'Samtalen er halden', en: 'The talk has been held' },
  'bot.talkDue.postpone': {
    nb: 'Utsett til ny frist',
    nn: 'Utset til ny frist',
    en: 'Put off until the new date',
  },
  'bot.talkDue.book': { nb: 'Avtal tid i fanen', nn: 'Avtal tid i fana', en: 'Book a time in the tab' },
  'bot.talkDue.more': {
    nb: '… og {{count}} til. De kommer fram når du har svart for noen av disse.',
    nn: '… og {{count}} til. Dei kjem fram når du har svart for nokre av desse.',
    en: '… and {{count}} more. They come when you have answered for some of these.',
  },
  'bot.talkDue.held': {
    nb: 'Notert: Samtalen med {{name}} ble holdt {{date}}.',
    nn: 'Notert: Samtalen med {{name}} vart halden {{date}}.',
    en: 'Noted: The talk with {{name}} was held on {{date}}.',
  },
  'bot.talkDue.postponed': {
    nb: 'Notert: Samtalen med {{name}} har ny frist {{date}}.',
    nn: 'Notert: Samtalen med {{name}} har ny frist {{date}}.',
    en: 'Noted: The talk with {{name}} is now due on {{date}}.',
  },
  'bot.talkDue.pending': {
    nb: 'Det er trygt hos oss og blir lagret i SharePoint så snart det går.',
    nn: 'Det er trygt hos oss og blir lagra i SharePoint så snart det går.',
    en: 'It is safe with us and will be saved to SharePoint as soon as possible.',
  },
  'bot.talkDue.gone': {
    nb: 'Denne samtaleperioden er over. Du trenger ikke gjøre noe.',
    nn: 'Denne samtaleperioden er over. Du treng ikkje gjere noko.',
    en: 'This talk period is over. You do not need to do anything.',
  },
  'bot.talkPrepare.heading': {
    nb: 'Forbered medarbeidersamtalen',
    nn: 'Førebu medarbeidarsamtalen',
    en: 'Prepare for the appraisal talk',
  },
  'bot.talkPrepare.summary': {
    nb: 'Forbered medarbeidersamtalen {{date}}',
    nn: 'Førebu medarbeidarsamtalen {{date}}',
    en: 'Prepare for the appraisal talk on {{date}}',
  },
  'bot.talkPrepare.with': {
    nb: 'Samtalen med {{name}} er {{date}}.',
    nn: 'Samtalen med {{name}} er {{date}}.',
    en: 'The talk with {{name}} is on {{date}}.',
  },
  'bot.talkPrepare.private.employee': {
    nb: 'Det du skriver, er ditt eget til du deler det. Da ser lederen din det, og ingen andre. Svar på så mye eller lite du vil. Lønn er ikke tema her.',
    nn: 'Det du skriv, er ditt eige til du deler det. Då ser leiaren din det, og ingen andre. Svar på så mykje eller lite du vil. Løn er ikkje tema her.',
    en: 'What you write is your own until you share it. Then your leader sees it, and nobody else. Answer as much or as little as you like. Pay is not a topic here.',
  },
  'bot.talkPrepare.private.leader': {
    nb: 'Skriv hvordan du ser det fra din side. Det er ditt eget til du deler det. Da ser medarbeideren det, og ingen andre. Lønn er ikke tema her.',
    nn: 'Skriv korleis du ser det frå di side. Det er ditt eige til du deler det. Då ser medarbeidaren det, og ingen andre. Løn er ikkje tema her.',
    en: 'Write how you see it from your side. It is your own until you share it. Then the employee sees it, and nobody else. Pay is not a topic here.',
  },
  'bot.talkPrepare.isShared': {
    nb: 'Du har delt forberedelsen din. Vil du skrive mer, gjør du det i fanen.',
    nn: 'Du har delt førebuinga di. Vil du skrive meir, gjer du det i fana.',
    en: 'You have shared your preparation. To write more, go to the tab.',
  },
  'bot.talkPrepare.written': {
    nb: 'Du har skrevet noe her. Les det i fanen.',
    nn: 'Du har skrive noko her. Les det i fana.',
    en: 'You have written something here. Read it in the tab.',
  },
  'bot.talkPrepare.addsTo': {
    nb: 'Det du har skrevet før, vises ikke i chatten. Det du skriver nå, legges til under.',
    nn: 'Det du har skrive før, blir ikkje vist i chatten. Det du skriv no, blir lagt til under.',
    en: 'What you wrote earlier is not shown in the chat. What you write now is added beneath it.',
  },
  'bot.talkPrepare.save': { nb: 'Lagre utkast', nn: 'Lagre utkast', en: 'Save draft' },
  'bot.talkPrepare.share': { nb: 'Lagre og del', nn: 'Lagre og del', en: 'Save and share' },
  'bot.talkPrepare.open': { nb: 'Åpne i fanen', nn: 'Opne i fana', en: 'Open in the tab' },
  'bot.talkPrepare.kept': {
    nb: 'Utkastet er lagret. Du har skrevet til {{count}} av {{of}} spørsmål.',
    nn: 'Utkastet er lagra. Du har skrive til {{count}} av {{of}} spørsmål.',
    en: 'The draft is saved. You have written to {{count}} of {{of}} questions.',
  },
  'bot.talkPrepare.shared': {
    nb: 'Forberedelsen er delt med {{name}}.',
    nn: 'Førebuinga er delt med {{name}}.',
    en: 'The preparation is shared with {{name}}.',
  },
  'bot.talkPrepare.nothing': {
    nb: 'Du har ikke skrevet noe ennå. Skriv til minst ett spørsmål før du lagrer eller deler.',
    nn: 'Du har ikkje skrive noko enno. Skriv til minst eitt spørsmål før du lagrar eller deler.',
    en: 'You have not written anything yet. Write to at least one question before you save or share.',
  },
  'bot.talkPrepare.tooLong': {
    nb: 'Et av svarene er lengre enn {{most}} tegn. Skriv det i fanen i stedet, der er det plass til mer.',
    nn: 'Eit av svara er lengre enn {{most}} teikn. Skriv det i fana i staden, der er det plass til meir.',
    en: 'One of the answers is longer than {{most}} characters. Write it in the tab instead, where there is more room.',
  },
  'bot.talkPrepare.gone': {
    nb: 'Samtalen er flyttet eller alt holdt, så dette kortet gjelder ikke lenger. Det du skrev nå, er ikke lagret. Forberedelsen din finner du i fanen.',
    nn: 'Samtalen er flytta eller alt halden, så dette kortet gjeld ikkje lenger. Det du skreiv no, er ikkje lagra. Førebuinga di finn du i fana.',
    en: 'The talk has been moved or already held, so this card no longer counts. What you just wrote is not saved. Your preparation is in the tab.',
  },
  'bot.talkFollowUp.heading': {
    nb: 'Hvordan går det med det dere avtalte?',
    nn: 'Korleis går det med det de avtalte?',
    en: 'How is it going with what you agreed on?',
  },
  'bot.talkFollowUp.summary_one': {
    nb: '{{count}} avtalt punkt fra medarbeidersamtalen',
    nn: '{{count}} avtalt punkt frå medarbeidarsamtalen',
    en: '{{count}} agreed point from the appraisal talk',
  },
  'bot.talkFollowUp.summary_other': {
    nb: '{{count}} avtalte punkter fra medarbeidersamtalen',
    nn: '{{count}} avtalte punkt frå medarbeidarsamtalen',
    en: '{{count}} agreed points from the appraisal talk',
  },
  'bot.talkFollowUp.held': {
    nb: 'Samtalen ble holdt {{date}}.',
    nn: 'Samtalen vart halden {{date}}.',
    en: 'The talk was held on {{date}}.',
  },
  'bot.talkFollowUp.heldWith': {
    nb: 'Samtalen med {{name}} ble holdt {{date}}.',
    nn: 'Samtalen med {{name}} vart halden {{date}}.',
    en: 'The talk with {{name}} was held on {{date}}.',
  },
  'bot.talkFollowUp.seenBy': {
    nb: 'Bare dere to ser svarene, og de dere begge har åpnet punktet for. Ordlyden står i fanen.',
    nn: 'Berre de to ser svara, og dei de begge har opna punktet for. Ordlyden står i fana.',
    en: 'Only the two of you see the answers, and those you have both opened the point to. The wording is in the tab.',
  },
  'bot.talkFollowUp.point.yours': {
    nb: '{{served}} (ditt ansvar, frist {{date}})',
    nn: '{{served}} (ditt ansvar, frist {{date}})',
    en: '{{served}} (yours to do, due {{date}})',
  },
  'bot.talkFollowUp.point.theirs': {
    nb: '{{served}} (den andres ansvar, frist {{date}})',
    nn: '{{served}} (ansvaret til den andre, frist {{date}})',
    en: '{{served}} (the other’s to do, due {{date}})',
  },
  'bot.talkFollowUp.noServed': { nb: 'Avtalt punkt', nn: 'Avtalt punkt', en: 'Agreed point' },
  'bot.talkFollowUp.open': {
    nb: 'Les punktene i fanen',
    nn: 'Les punkta i fana',
    en: 'Read the points in the tab',
  },
  'bot.talkFollowUp.saved': {
    nb: 'Takk! Svaret er lagret.',
    nn: 'Takk! Svaret er lagra.',
    en: 'Thank you! Your answer is saved.',
  },
  'bot.talkFollowUp.pending': {
    nb: 'Takk! Svaret er trygt hos oss og blir lagret i SharePoint så snart det går.',
    nn: 'Takk! Svaret er trygt hos oss og blir lagra i SharePoint så snart det går.',
    en: 'Thank you! Your answer is safe with us and will be saved to SharePoint as soon as possible.',
  },
  'bot.talkFollowUp.left_one': {
    nb: '{{count}} punkt er ikke svart på. Det finner du i fanen.',
    nn: '{{count}} punkt er ikkje svart på. Det finn du i fana.',
    en: '{{count}} point is not answered. It is in the tab.',
  },
  'bot.talkFollowUp.left_other': {
    nb: '{{count}} punkter er ikke svart på. De finner du i fanen.',
    nn: '{{count}} punkt er ikkje svart på. Dei finn du i fana.',
    en: '{{count}} points are not answered. They are in the tab.',
  },
  'bot.talkFollowUp.nothing': {
    nb: 'Velg hvordan det går med minst ett punkt før du sender.',
    nn: 'Vel korleis det går med minst eitt punkt før du sender.',
    en: 'Choose how it is going with at least one point before you send.',
  },
  'bot.talkFollowUp.gone': {
    nb: 'Samtalen er ikke lenger den siste dere har hatt, eller den er overlatt til en annen leder. Du trenger ikke gjøre noe her.',
    nn: 'Samtalen er ikkje lenger den siste de har hatt, eller han er overlaten til ein annan leiar. Du treng ikkje gjere noko her.',
    en: 'The talk is no longer the latest you have had, or it has been handed to another leader. You do not need to do anything here.',
  },
  'bot.evaluation.heading': {
    nb: 'Hva kom det ut av tiltaket?',
    nn: 'Kva kom det ut av tiltaket?',
    en: 'What came of the measure?',
  },
  'bot.evaluation.summary': {
    nb: 'Hva kom det ut av «{{title}}»?',
    nn: 'Kva kom det ut av «{{title}}»?',
    en: 'What came of “{{title}}”?',
  },
  'bot.evaluation.when': { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
  'bot.evaluation.gap': {
    nb: '{{before}} manglet det da tiltaket begynte, {{after}} i dag',
    nn: '{{before}} mangla det då tiltaket byrja, {{after}} i dag',
    en: '{{before}} lacked it when the measure began, {{after}} today',
  },
  'bot.evaluation.effectHint': {
    nb: 'Kommer i årsmeldingen. Skriv om gruppen, ikke om enkeltpersoner.',
    nn: 'Kjem i årsmeldinga. Skriv om gruppa, ikkje om enkeltpersonar.',
    en: 'Goes into the yearly report. Write about the group, not about individuals.',
  },
  'bot.evaluation.effectMissing': {
    nb: 'Skriv kort hva tiltaket har ført til, før du lagrer.',
    nn: 'Skriv kort kva tiltaket har ført til, før du lagrar.',
    en: 'Say briefly what has come of the measure before you save.',
  },
  'bot.evaluation.newDueOn': {
    nb: 'Ny frist, hvis det skal justeres',
    nn: 'Ny frist, om det skal justerast',
    en: 'New due date, if it is to be adjusted',
  },
  'bot.evaluation.newDueOnMissing': {
    nb: 'Skal tiltaket justeres, trenger det en ny frist.',
    nn: 'Skal tiltaket justerast, treng det ein ny frist.',
    en: 'If the measure is to be adjusted, it needs a new due date.',
  },
  'bot.evaluation.because': {
    nb: 'Grunn, hvis det skal stanses',
    nn: 'Grunn, om det skal stansast',
    en: 'Reason, if it is to be stopped',
  },
  'bot.evaluation.becauseMissing': {
    nb: 'Skal tiltaket stanses, må du skrive hvorfor.',
    nn: 'Skal tiltaket stansast, må du skrive kvifor.',
    en: 'If the measure is to be stopped, say why.',
  },
  'bot.evaluation.saved': {
    nb: 'Takk! Evalueringen er lagret.',
    nn: 'Takk! Evalueringa er lagra.',
    en: 'Thank you! The evaluation is saved.',
  },
  'bot.evaluation.pending': {
    nb: 'Takk! Evalueringen er trygg hos oss og blir lagret i SharePoint så snart det går.',
    nn: 'Takk! Evalueringa er trygg hos oss og blir lagra i SharePoint så snart det går.',
    en: 'Thank you! The evaluation is safe with us and will be saved to SharePoint as soon as possible.',
  },
  'bot.evaluation.repeated': {
    nb: 'Tiltaket er allerede evaluert. Dette gjelder:',
    nn: 'Tiltaket er alt evaluert. Dette gjeld:',
    en: 'The measure has been evaluated already. This stands:',
  },
  'bot.evaluation.gone': {
    nb: 'Det er ingenting å evaluere her lenger. Du trenger ikke gjøre noe.',
    nn: 'Det er ingenting å evaluere her lenger. Du treng ikkje gjere noko.',
    en: 'There is nothing to evaluate here any more. You do not need to do anything.',
  },
  'bot.certificate.heading': {
    nb: 'Et bevis du har, går snart ut',
    nn: 'Eit bevis du har, går snart ut',
    en: 'A certificate of yours soon runs out',
  },
  'bot.certificate.leaderHeading': {
    nb: 'Et bevis i enheten går ut om en uke eller mindre',
    nn: 'Eit bevis i eininga går ut om ei veke eller mindre',
    en: 'A certificate in your unit runs out in a week or less',
  },
  'bot.certificate.leaderText': {
    nb: 'Den ansatte har fått beskjed selv. Snakk sammen om kurs og vakter; registreringen gjør den ansatte eller du i fanen.',
    nn: 'Den tilsette har fått beskjed sjølv. Snakk saman om kurs og vakter; registreringa gjer den tilsette eller du i fana.',
    en: 'The employee has been told. Talk about courses and shifts; the employee or you register it in the tab.',
  },
  'bot.certificate.name': { nb: 'Bevis', nn: 'Bevis', en: 'Certificate' },
  'bot.certificate.holder': { nb: 'Ansatt', nn: 'Tilsett', en: 'Employee' },
  'bot.certificate.until': {
    nb: 'Gyldig til og med',
    nn: 'Gyldig til og med',
    en: 'Valid up to and including',
  },
  'bot.certificate.ask': {
    nb: 'Har du fornyet det? Skriv datoen, så slipper du flere meldinger om dette.',
    nn: 'Har du fornya det? Skriv datoen, så slepp du fleire meldingar om dette.',
    en: 'Have you renewed it? Give the date, and you get no more messages about this.',
  },
  'bot.certificate.issuedOn': {
    nb: 'Fornyet (dato på beviset)',
    nn: 'Fornya (dato på beviset)',
    en: 'Renewed (date on the certificate)',
  },
  'bot.certificate.issuedOnMissing': {
    nb: 'Skriv datoen det ble fornyet, før du sender.',
    nn: 'Skriv datoen det vart fornya, før du sender.',
    en: 'Give the date it was renewed before you send.',
  },
  'bot.certificate.expiresOn': {
    nb: 'Gyldig til, hvis det står på beviset',
    nn: 'Gyldig til, om det står på beviset',
    en: 'Valid until, if it says so on the certificate',
  },
  'bot.certificate.expiresOnRequired': {
    nb: 'Gyldig til (dato på beviset)',
    nn: 'Gyldig til (dato på beviset)',
    en: 'Valid until (date on the certificate)',
  },
  'bot.certificate.expiresOnMissing': {
    nb: 'Skriv hvor lenge beviset er gyldig, før du sender.',
    nn: 'Skriv kor lenge beviset er gyldig, før du sender.',
    en: 'Give how long the certificate is valid before you send.',
  },
  'bot.certificate.send': {
    nb: 'Registrer fornyelsen',
    nn: 'Registrer fornyinga',
    en: 'Register the renewal',
  },
  'bot.certificate.saved': {
    nb: 'Takk! Fornyelsen er registrert.',
    nn: 'Takk! Fornyinga er registrert.',
    en: 'Thank you! The renewal is registered.',
  },
  'bot.certificate.pending': {
    nb: 'Takk! Fornyelsen er trygg hos oss og blir lagret i SharePoint så snart det går.',
    nn: 'Takk! Fornyinga er trygg hos oss og blir lagra i SharePoint så snart det går.',
    en: 'Thank you! The renewal is safe with us and will be saved to SharePoint as soon as possible.',
  },
  'bot.certificate.repeated': {
    nb: 'Fornyelsen er allerede registrert. Dette gjelder:',
    nn: 'Fornyinga er alt registrert. Dette gjeld:',
    en: 'The renewal is already registered. This stands:',
  },
  'bot.certificate.notLonger': {
    nb: 'Med den datoen varer beviset ikke lenger enn det du har. Se etter hva som står på det nye beviset.',
    nn: 'Med den datoen varer beviset ikkje lenger enn det du har. Sjå etter kva som står på det nye beviset.',
    en: 'With that date the certificate lasts no longer than the one you have. Check what the new one says.',
  },
  'bot.certificate.invalid': {
    nb: 'Datoene kan vi ikke ta imot. Den kan ikke være fornyet fram i tid, eller gå ut før den ble fornyet.',
    nn: 'Datoane kan vi ikkje ta imot. Det kan ikkje vere fornya fram i tid, eller gå ut før det vart fornya.',
    en: 'We cannot accept the dates. It cannot be renewed in the future, or run out before it was renewed.',
  },
  'bot.certificate.gone': {
    nb: 'Dette beviset er ikke lenger i bruk i kommunen. Du trenger ikke gjøre noe.',
    nn: 'Dette beviset er ikkje lenger i bruk i kommunen. Du treng ikkje gjere noko.',
    en: 'This certificate is no longer in use here. You do not need to do anything.',
  },

  'bot.digest.summary_one': {
    nb: 'Uken din i Rød tråd: {{count}} ting venter',
    nn: 'Veka di i Rød tråd: {{count}} ting ventar',
    en: 'Your week in Rød tråd: {{count}} thing is waiting',
  },
  'bot.digest.summary_other': {
    nb: 'Uken din i Rød tråd: {{count}} ting venter',
    nn: 'Veka di i Rød tråd: {{count}} ting ventar',
    en: 'Your week in Rød tråd: {{count}} things are waiting',
  },
  'bot.digest.heading': { nb: 'Uken din i Rød tråd', nn: 'Veka di i Rød tråd', en: 'Your week in Rød tråd' },
  'bot.digest.leader': {
    nb: 'I enhetene du leder',
    nn: 'I einingane du leier',
    en: 'In the units you lead',
  },
  'bot.digest.own': { nb: 'Venter på deg', nn: 'Ventar på deg', en: 'Waiting for you' },
  'bot.digest.late': {
    nb: 'Tiltak over fristen',
    nn: 'Tiltak over fristen',
    en: 'Measures past their due date',
  },
  'bot.digest.needHelp': {
    nb: 'Tiltak som trenger hjelp',
    nn: 'Tiltak som treng hjelp',
    en: 'Measures that need help',
  },
  'bot.digest.certificates': {
    nb: 'Bevis som går ut innen en måned',
    nn: 'Bevis som går ut innan ein månad',
    en: 'Certificates that run out within a month',
  },
  'bot.digest.rounds': {
    nb: 'Kartlegginger som er åpne',
    nn: 'Kartleggingar som er opne',
    en: 'Open mapping rounds',
  },

  'bot.ownPlan.heading': { nb: 'Planen din', nn: 'Planen din', en: 'Your plan' },
  'bot.ownPlan.measures': {
    nb: 'Tiltak du er ansvarlig for',
    nn: 'Tiltak du er ansvarleg for',
    en: 'Measures you own',
  },
  'bot.ownPlan.checkIns': {
    nb: 'Spørsmål du ikke har svart på',
    nn: 'Spørsmål du ikkje har svart på',
    en: 'Questions you have not answered',
  },
  'bot.ownPlan.certificates': {
    nb: 'Bevis som går ut innen tre måneder',
    nn: 'Bevis som går ut innan tre månader',
    en: 'Certificates that run out within three months',
  },
  'bot.ownPlan.more_one': {
    nb: '… og {{count}} til i fanen.',
    nn: '… og {{count}} til i fana.',
    en: '… and {{count}} more in the tab.',
  },
  'bot.ownPlan.more_other': {
    nb: '… og {{count}} til i fanen.',
    nn: '… og {{count}} til i fana.',
    en: '… and {{count}} more in the tab.',
  },
  'bot.team.heading': { nb: 'Teamet ditt', nn: 'Teamet ditt', en: 'Your team' },
  'bot.team.units': { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
  'bot.team.people': { nb: 'Ansatte', nn: 'Tilsette', en: 'Employees' },
  'bot.team.notLeader': {
    nb: 'Du står ikke som leder for noen enhet. Skriv «min plan» for å se det som er ditt.',
    nn: 'Du står ikkje som leiar for nokon eining. Skriv «min plan» for å sjå det som er ditt.',
    en: 'You are not registered as the leader of a unit. Write “my plan” to see what is yours.',
  },
  'bot.status.heading': { nb: 'Meldingene dine', nn: 'Meldingane dine', en: 'Your messages' },
  'bot.status.on': {
    nb: 'Meldinger er på. Du får høyst tre i løpet av sju dager.',
    nn: 'Meldingar er på. Du får høgst tre i løpet av sju dagar.',
    en: 'Messages are on. You get at most three in seven days.',
  },
  'bot.status.paused': {
    nb: 'Pause til og med {{date}}.',
    nn: 'Pause til og med {{date}}.',
    en: 'Paused up to and including {{date}}.',
  },
  'bot.status.stopped': { nb: 'Stoppet av deg', nn: 'Stoppa av deg', en: 'Stopped by you' },
  'bot.status.today': { nb: 'I dag', nn: 'I dag', en: 'Today' },
  'bot.status.nothing': {
    nb: 'Det er ikke noe du skal spørres om nå.',
    nn: 'Det er ikkje noko du skal spørjast om no.',
    en: 'There is nothing to ask you about now.',
  },
  'bot.status.send': { nb: 'kommer', nn: 'kjem', en: 'is coming' },
  'bot.status.merge': {
    nb: 'kommer i ukesoversikten',
    nn: 'kjem i vekeoversikta',
    en: 'is coming in the weekly summary',
  },
  'bot.status.endPause': { nb: 'Avslutt pausen', nn: 'Avslutt pausen', en: 'End the pause' },
  'bot.status.resume': { nb: 'Få igjen {{kind}}', nn: 'Få att {{kind}}', en: 'Have {{kind}} again' },
  'bot.status.channel': {
    nb: 'Kommunens kompetanseplan: {{open}} tiltak i gang eller planlagt, {{late}} forsinket eller trenger hjelp, {{done}} ferdig.',
    nn: 'Kompetanseplanen til kommunen: {{open}} tiltak i gang eller planlagde, {{late}} forseinka eller treng hjelp, {{done}} ferdige.',
    en: 'The municipality’s competence plan: {{open}} measures under way or planned, {{late}} delayed or needing help, {{done}} done.',
  },
  'bot.pause.heading': {
    nb: 'Hvor lenge vil du ha pause?',
    nn: 'Kor lenge vil du ha pause?',
    en: 'How long would you like to pause?',
  },
  'bot.language.heading': {
    nb: 'Hvilket språk skal jeg bruke?',
    nn: 'Kva språk skal eg bruke?',
    en: 'Which language shall I use?',
  },
  'bot.language.nb': { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
  'bot.language.nn': { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
  'bot.language.en': { nb: 'Engelsk', nn: 'Engelsk', en: 'English' },
  'bot.language.chosen': {
    nb: 'Fra nå av skriver jeg bokmål til deg.',
    nn: 'Frå no av skriv eg nynorsk til deg.',
    en: 'From now on I write English to you.',
  },
} satisfies Record<string, Sentence>;
