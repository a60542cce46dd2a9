import type { Sentence } from './sentence.ts';

/** Why somebody is told something, and why not; and how it is paused and stopped. */
export const nudgeTexts = {
  'nudge.kind.talkDue': {
    nb: 'påminnelser om medarbeidersamtaler',
    nn: 'påminningar om medarbeidarsamtalar',
    en: 'reminders of appraisal talks',
  },
  'nudge.kind.talkPrepare': {
    nb: 'meldinger om å forberede samtalen',
    nn: 'meldingar om å førebu samtalen',
    en: 'messages about preparing the talk',
  },
  'nudge.kind.talkFollowUp': {
    nb: 'spørsmål om det dere avtalte i samtalen',
    nn: 'spørsmål om det de avtalte i samtalen',
    en: 'questions about what was agreed in the talk',
  },
  'nudge.kind.checkIn': { nb: 'kompetansesjekker', nn: 'kompetansesjekkar', en: 'competence check-ins' },
  'nudge.kind.measureFollowUp': {
    nb: 'spørsmål om tiltak',
    nn: 'spørsmål om tiltak',
    en: 'questions about measures',
  },
  'nudge.kind.measureEvaluation': {
    nb: 'spørsmål om hva tiltak ga',
    nn: 'spørsmål om kva tiltak gav',
    en: 'questions about what measures led to',
  },
  'nudge.kind.certificateExpiring': {
    nb: 'varsler om bevis som går ut',
    nn: 'varsel om bevis som går ut',
    en: 'notices of certificates that run out',
  },
  'nudge.kind.consultationDue': {
    nb: 'varsler om drøftingsmøter',
    nn: 'varsel om drøftingsmøte',
    en: 'notices of consultation meetings',
  },
  'nudge.kind.leaderDigest': {
    nb: 'ukesoversikter for ledere',
    nn: 'vekeoversikter for leiarar',
    en: 'weekly summaries for leaders',
  },
  'nudge.kind.ownDigest': { nb: 'ukesoversikter', nn: 'vekeoversikter', en: 'weekly summaries' },
  'nudge.kind.payCase': {
    nb: 'varsler om lønn etter utdanning',
    nn: 'varsel om løn etter utdanning',
    en: 'notices of pay after education',
  },

  'nudge.reason.talkDue.opens': {
    nb: 'Perioden for medarbeidersamtaler åpnet {{date}}, og du har samtaler igjen.',
    nn: 'Perioden for medarbeidarsamtalar opna {{date}}, og du har samtalar att.',
    en: 'The period for appraisal talks opened on {{date}}, and you have talks left.',
  },
  'nudge.reason.talkDue.due': {
    nb: 'Fristen for medarbeidersamtalene er om tre uker eller mindre.',
    nn: 'Fristen for medarbeidarsamtalane er om tre veker eller mindre.',
    en: 'The appraisal talks are due in three weeks or less.',
  },
  'nudge.reason.talkDue.overdue': {
    nb: 'Fristen for medarbeidersamtalene er ute, og du har samtaler igjen.',
    nn: 'Fristen for medarbeidarsamtalane er ute, og du har samtalar att.',
    en: 'The appraisal talks were due, and you have talks left.',
  },
  'nudge.reason.talkPrepare.booked': {
    nb: 'Du har en medarbeidersamtale {{date}}.',
    nn: 'Du har ein medarbeidarsamtale {{date}}.',
    en: 'You have an appraisal talk on {{date}}.',
  },
  'nudge.reason.talkFollowUp.threeMonths': {
    nb: 'Det er tre måneder siden samtalen, og noe av det dere avtalte, er ikke ferdig.',
    nn: 'Det er tre månader sidan samtalen, og noko av det de avtalte, er ikkje ferdig.',
    en: 'It is three months since the talk, and something you agreed on is not done.',
  },
  'nudge.reason.talkFollowUp.sixMonths': {
    nb: 'Det er et halvt år siden samtalen, og noe av det dere avtalte, er ikke ferdig.',
    nn: 'Det er eit halvt år sidan samtalen, og noko av det de avtalte, er ikkje ferdig.',
    en: 'It is six months since the talk, and something you agreed on is not done.',
  },
  'nudge.reason.checkIn.roundOpen': {
    nb: 'Du arbeider i en enhet og en stilling som kartleggingen gjelder. Du får spørsmålene én gang, og én påminnelse før den er slutt.',
    nn: 'Du arbeider i ei eining og ei stilling som kartlegginga gjeld. Du får spørsmåla éin gong, og éi påminning før ho er slutt.',
    en: 'You work in a unit and a position that the survey is about. You are asked once, and reminded once before it ends.',
  },
  'nudge.reason.checkIn.roundEnding': {
    nb: 'Kartleggingen er snart slutt, og du har spørsmål igjen. Dette er den siste påminnelsen.',
    nn: 'Kartlegginga er snart slutt, og du har spørsmål att. Dette er den siste påminninga.',
    en: 'The survey ends soon, and you have questions left. This is the last reminder.',
  },
  'nudge.reason.measureFollowUp.dueDate': {
    nb: 'Du står som ansvarlig for tiltaket, som har frist {{date}}. Du får spørsmålet én gang for hver frist.',
    nn: 'Du står som ansvarleg for tiltaket, som har frist {{date}}. Du får spørsmålet éin gong for kvar frist.',
    en: 'You own this measure, and its due date is {{date}}. You are asked once for each due date.',
  },
  'nudge.reason.measureFollowUp.cadence': {
    nb: 'Du står som ansvarlig for tiltaket, og det er lenge siden vi sist hørte noe.',
    nn: 'Du står som ansvarleg for tiltaket, og det er lenge sidan vi sist høyrde noko.',
    en: 'You own this measure, and it is a while since we last heard about it.',
  },
  'nudge.reason.measureEvaluation.atEnd': {
    nb: 'Tiltaket du er ansvarlig for, ble avsluttet {{date}}.',
    nn: 'Tiltaket du er ansvarleg for, vart avslutta {{date}}.',
    en: 'A measure you own ended on {{date}}.',
  },
  'nudge.reason.measureEvaluation.threeMonths': {
    nb: 'Det er tre måneder siden tiltaket du er ansvarlig for, ble avsluttet.',
    nn: 'Det er tre månader sidan tiltaket du er ansvarleg for, vart avslutta.',
    en: 'It is three months since a measure you own ended.',
  },
  'nudge.reason.measureEvaluation.sixMonths': {
    nb: 'Det er et halvt år siden tiltaket du er ansvarlig for, ble avsluttet.',
    nn: 'Det er eit halvt år sidan tiltaket du er ansvarleg for, vart avslutta.',
    en: 'It is six months since a measure you own ended.',
  },
  'nudge.reason.certificateExpiring.days90': {
    nb: 'Det er registrert at du har beviset, og det er tre måneder eller mindre til det går ut. Du får beskjed 90, 30 og 7 dager før.',
    nn: 'Det er registrert at du har beviset, og det er tre månader eller mindre til det går ut. Du får beskjed 90, 30 og 7 dagar før.',
    en: 'You are registered with this certificate, and it runs out in three months or less. You are told 90, 30 and 7 days before.',
  },
  'nudge.reason.certificateExpiring.days30': {
    nb: 'Det er registrert at du har beviset, og det er en måned eller mindre til det går ut. Du får beskjed 90, 30 og 7 dager før.',
    nn: 'Det er registrert at du har beviset, og det er ein månad eller mindre til det går ut. Du får beskjed 90, 30 og 7 dagar før.',
    en: 'You are registered with this certificate, and it runs out in a month or less. You are told 90, 30 and 7 days before.',
  },
  'nudge.reason.certificateExpiring.days7': {
    nb: 'Det er registrert at du har beviset, og det er en uke eller mindre til det går ut. Lederen din får også beskjed nå.',
    nn: 'Det er registrert at du har beviset, og det er ei veke eller mindre til det går ut. Leiaren din får også beskjed no.',
    en: 'You are registered with this certificate, and it runs out in a week or less. Your leader is told now too.',
  },
  'nudge.reason.certificateExpiring.leader': {
    nb: 'Du leder den som har beviset, og det er en uke eller mindre til det går ut. Den ansatte har fått beskjed før deg.',
    nn: 'Du leier den som har beviset, og det er ei veke eller mindre til det går ut. Den tilsette har fått beskjed før deg.',
    en: 'You lead the person who holds the certificate, and it runs out in a week or less. The employee was told before you.',
  },
  'nudge.reason.consultationDue.municipalYear': {
    nb: 'Etter kommunens årshjul skal kompetanseplanen drøftes innen {{date}}.',
    nn: 'Etter årshjulet til kommunen skal kompetanseplanen drøftast innan {{date}}.',
    en: 'By the municipal year, the competence plan is to be discussed by {{date}}.',
  },
  'nudge.reason.leaderDigest.weekly': {
    nb: 'Du er leder, og noe venter på deg. Du får én oversikt i uken i stedet for mange meldinger.',
    nn: 'Du er leiar, og noko ventar på deg. Du får éi oversikt i veka i staden for mange meldingar.',
    en: 'You are a leader, and something is waiting for you. You get one summary a week instead of many messages.',
  },
  'nudge.reason.ownDigest.merged': {
    nb: 'Du skulle ha fått flere meldinger enn tre denne uken. Derfor står resten samlet her.',
    nn: 'Du skulle ha fått fleire meldingar enn tre denne veka. Difor står resten samla her.',
    en: 'You were to get more than three messages this week. The rest is gathered here.',
  },
  'nudge.reason.payCase.completed': {
    nb: 'En utdanning på et halvt år eller mer ble fullført {{date}} (HTA 4.2.4).',
    nn: 'Ei utdanning på eit halvt år eller meir vart fullført {{date}} (HTA 4.2.4).',
    en: 'An education of half a year or more was completed on {{date}} (HTA 4.2.4).',
  },

  'nudge.silence.notYet': {
    nb: 'det er ikke tid for det ennå',
    nn: 'det er ikkje tid for det enno',
    en: 'it is not time for it yet',
  },
  'nudge.silence.answered': { nb: 'du har svart', nn: 'du har svart', en: 'you have answered' },
  'nudge.silence.over': { nb: 'det er avsluttet', nn: 'det er avslutta', en: 'it is over' },
  'nudge.silence.notAsked': {
    nb: 'det er ikke noe å spørre om før det er vedtatt',
    nn: 'det er ikkje noko å spørje om før det er vedteke',
    en: 'there is nothing to ask about until it is adopted',
  },
  'nudge.silence.nothingLeft': {
    nb: 'ingenting venter',
    nn: 'ingenting ventar',
    en: 'nothing is waiting',
  },
  'nudge.silence.notDelivered': {
    nb: 'den det gjelder, har ikke fått beskjed selv ennå',
    nn: 'den det gjeld, har ikkje fått beskjed sjølv enno',
    en: 'the person concerned has not been told yet',
  },
  'nudge.silence.left': {
    nb: 'personen arbeider ikke her lenger',
    nn: 'personen arbeider ikkje her lenger',
    en: 'the person no longer works here',
  },
  'nudge.silence.paused': { nb: 'du har pause', nn: 'du har pause', en: 'you have paused messages' },
  'nudge.silence.stopped': {
    nb: 'du har stoppet slike meldinger',
    nn: 'du har stoppa slike meldingar',
    en: 'you have stopped such messages',
  },
  'nudge.silence.alreadySent': {
    nb: 'du har fått meldingen',
    nn: 'du har fått meldinga',
    en: 'you have had the message',
  },
  'nudge.silence.onItsWay': {
    nb: 'meldingen er på vei',
    nn: 'meldinga er på veg',
    en: 'the message is on its way',
  },
  'nudge.silence.inDigest': {
    nb: 'det står i ukens oversikt',
    nn: 'det står i oversikta for veka',
    en: 'it stands in this week’s summary',
  },
  'nudge.silence.notReached': {
    nb: 'meldingen nådde deg ikke',
    nn: 'meldinga nådde deg ikkje',
    en: 'the message did not reach you',
  },
  'nudge.silence.dayOff': {
    nb: 'det er helg, høytid eller ferie',
    nn: 'det er helg, høgtid eller ferie',
    en: 'it is a weekend, a holiday or July',
  },
  'nudge.silence.weeklyCap': {
    nb: 'du har fått tre meldinger de siste sju dagene, og det er nok',
    nn: 'du har fått tre meldingar dei siste sju dagane, og det er nok',
    en: 'you have had three messages in the last seven days, and that is enough',
  },

  'nudge.waiting.talkDue_one': {
    nb: '{{count}} periode med medarbeidersamtaler',
    nn: '{{count}} periode med medarbeidarsamtalar',
    en: '{{count}} period of appraisal talks',
  },
  'nudge.waiting.talkDue_other': {
    nb: '{{count}} perioder med medarbeidersamtaler',
    nn: '{{count}} periodar med medarbeidarsamtalar',
    en: '{{count}} periods of appraisal talks',
  },
  'nudge.waiting.talkPrepare_one': {
    nb: '{{count}} samtale å forberede',
    nn: '{{count}} samtale å førebu',
    en: '{{count}} talk to prepare',
  },
  'nudge.waiting.talkPrepare_other': {
    nb: '{{count}} samtaler å forberede',
    nn: '{{count}} samtalar å førebu',
    en: '{{count}} talks to prepare',
  },
  'nudge.waiting.talkFollowUp_one': {
    nb: '{{count}} samtale å følge opp',
    nn: '{{count}} samtale å følgje opp',
    en: '{{count}} talk to follow up',
  },
  'nudge.waiting.talkFollowUp_other': {
    nb: '{{count}} samtaler å følge opp',
    nn: '{{count}} samtalar å følgje opp',
    en: '{{count}} talks to follow up',
  },
  'nudge.waiting.checkIn_one': {
    nb: '{{count}} kompetansesjekk',
    nn: '{{count}} kompetansesjekk',
    en: '{{count}} competence check-in',
  },
  'nudge.waiting.checkIn_other': {
    nb: '{{count}} kompetansesjekker',
    nn: '{{count}} kompetansesjekkar',
    en: '{{count}} competence check-ins',
  },
  'nudge.waiting.measureFollowUp_one': {
    nb: '{{count}} eget tiltak vi lurer på hvordan går',
    nn: '{{count}} eige tiltak vi lurer på korleis går',
    en: '{{count}} measure of yours we wonder about',
  },
  'nudge.waiting.measureFollowUp_other': {
    nb: '{{count}} egne tiltak vi lurer på hvordan går',
    nn: '{{count}} eigne tiltak vi lurer på korleis går',
    en: '{{count}} measures of yours we wonder about',
  },
  'nudge.waiting.measureEvaluation_one': {
    nb: '{{count}} tiltak å evaluere',
    nn: '{{count}} tiltak å evaluere',
    en: '{{count}} measure to evaluate',
  },
  'nudge.waiting.measureEvaluation_other': {
    nb: '{{count}} tiltak å evaluere',
    nn: '{{count}} tiltak å evaluere',
    en: '{{count}} measures to evaluate',
  },
  'nudge.waiting.certificateExpiring_one': {
    nb: '{{count}} bevis som snart går ut',
    nn: '{{count}} bevis som snart går ut',
    en: '{{count}} certificate that soon runs out',
  },
  'nudge.waiting.certificateExpiring_other': {
    nb: '{{count}} bevis som snart går ut',
    nn: '{{count}} bevis som snart går ut',
    en: '{{count}} certificates that soon run out',
  },
  'nudge.waiting.consultationDue_one': {
    nb: '{{count}} drøftingsmøte',
    nn: '{{count}} drøftingsmøte',
    en: '{{count}} consultation meeting',
  },
  'nudge.waiting.consultationDue_other': {
    nb: '{{count}} drøftingsmøter',
    nn: '{{count}} drøftingsmøte',
    en: '{{count}} consultation meetings',
  },
  'nudge.waiting.payCase_one': {
    nb: '{{count}} lønnssak etter utdanning',
    nn: '{{count}} lønssak etter utdanning',
    en: '{{count}} pay case after education',
  },
  'nudge.waiting.payCase_other': {
    nb: '{{count}} lønnssaker etter utdanning',
    nn: '{{count}} lønssaker etter utdanning',
    en: '{{count}} pay cases after education',
  },

  'bot.nudge.why': { nb: 'Hvorfor får jeg dette?', nn: 'Kvifor får eg dette?', en: 'Why do I get this?' },
  'bot.nudge.quiet': { nb: 'Pause eller stopp', nn: 'Pause eller stopp', en: 'Pause or stop' },
  'bot.nudge.quietText': {
    nb: 'Du bestemmer selv. Det meldingene gjelder, står i fanen Rød tråd likevel, og ingen får vite hva du velger.',
    nn: 'Du bestemmer sjølv. Det meldingane gjeld, står i fana Rød tråd likevel, og ingen får vite kva du vel.',
    en: 'You decide. What the messages are about stands in the Rød tråd tab all the same, and nobody is told what you choose.',
  },
  'bot.nudge.pause': {
    nb: 'Pause i {{count}} dager',
    nn: 'Pause i {{count}} dagar',
    en: 'Pause for {{count}} days',
  },
  'bot.nudge.stop': {
    nb: 'Stopp slike meldinger',
    nn: 'Stopp slike meldingar',
    en: 'Stop messages of this kind',
  },
  'bot.nudge.paused': {
    nb: 'Du får ingen meldinger til og med {{date}}. Skriv «status» for å avslutte pausen før.',
    nn: 'Du får ingen meldingar til og med {{date}}. Skriv «status» for å avslutte pausen før.',
    en: 'You get no messages up to and including {{date}}. Write “status” to end the pause earlier.',
  },
  'bot.nudge.stopped': {
    nb: 'Du får ikke flere {{kind}}. Det de gjelder, finner du i fanen. Skriv «status» for å få dem igjen.',
    nn: 'Du får ikkje fleire {{kind}}. Det dei gjeld, finn du i fana. Skriv «status» for å få dei igjen.',
    en: 'You get no more {{kind}}. What they are about is in the tab. Write “status” to have them again.',
  },
  'bot.nudge.pauseRefused': {
    nb: 'Så lang pause kan vi ikke legge inn. Den lengste er {{most}} dager, og du kan ta en ny etterpå.',
    nn: 'Så lang pause kan vi ikkje leggje inn. Den lengste er {{most}} dagar, og du kan ta ein ny etterpå.',
    en: 'We cannot set a pause like that. The longest is {{most}} days, and you can take another afterwards.',
  },
  'bot.nudge.choiceRefused': {
    nb: 'Det valget kjenner vi ikke. Skriv «status», så ser du hva du kan velge.',
    nn: 'Det valet kjenner vi ikkje. Skriv «status», så ser du kva du kan velje.',
    en: 'We do not know that choice. Write “status” to see what you can choose.',
  },
} satisfies Record<string, Sentence>;
