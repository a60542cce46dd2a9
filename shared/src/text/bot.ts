import type { Sentence } from './sentence.ts';

export const botTexts = {
  'bot.welcome': {
    nb: 'Hei, {{name}}! Jeg er Rød tråd. Jeg spør deg om kompetanse og tiltak når det trengs, og ellers er jeg stille.',
    nn: 'Hei, {{name}}! Eg er Rød tråd. Eg spør deg om kompetanse og tiltak når det trengst, og elles er eg stille.',
    en: 'Hello, {{name}}! I am Rød tråd. I ask you about competence and measures when needed, and keep quiet otherwise.',
  },
  'bot.hello': { nb: 'Hei, {{name}}!', nn: 'Hei, {{name}}!', en: 'Hello, {{name}}!' },
  'bot.help.title': {
    nb: 'Dette kan jeg hjelpe med',
    nn: 'Dette kan eg hjelpe med',
    en: 'What I can help with',
  },
  'bot.help.asks': {
    nb: 'Jeg sender deg et kort når jeg lurer på hvordan et tiltak går, når en kartlegging spør deg, og når et bevis snart går ut. Du svarer rett i kortet, får høyst tre i uken, og kan ta pause eller stoppe når du vil.',
    nn: 'Eg sender deg eit kort når eg lurer på korleis eit tiltak går, når ei kartlegging spør deg, og når eit bevis snart går ut. Du svarar rett i kortet, får høgst tre i veka, og kan ta pause eller stoppe når du vil.',
    en: 'I send you a card when I wonder how a measure is going, when a survey asks you, and when a certificate soon runs out. You answer in the card, get at most three a week, and can pause or stop whenever you like.',
  },
  'bot.help.tab': {
    nb: 'Planen, kompetansebehovene og din egen kompetanse finner du i fanen Rød tråd.',
    nn: 'Planen, kompetansebehova og din eigen kompetanse finn du i fana Rød tråd.',
    en: 'You find the plan, the competence needs and your own competence in the Rød tråd tab.',
  },
  'bot.help.commands': {
    nb: 'Skriv «min plan», «mitt team», «status», «pause», «timer», «språk» eller «hjelp».',
    nn: 'Skriv «min plan», «mitt team», «status», «pause», «timar», «språk» eller «hjelp».',
    en: 'Write “my plan”, “my team”, “status”, “pause”, “hours”, “language” or “help”.',
  },
  'bot.unknown': {
    nb: 'Det skjønte jeg ikke. Her er det jeg kan:',
    nn: 'Det skjøna eg ikkje. Her er det eg kan:',
    en: 'I did not understand that. Here is what I can do:',
  },
  'bot.stranger': {
    nb: 'Jeg finner deg ikke blant de ansatte i kommunen. Spør HR om du er registrert.',
    nn: 'Eg finn deg ikkje blant dei tilsette i kommunen. Spør HR om du er registrert.',
    en: 'I cannot find you among the employees. Ask HR whether you are registered.',
  },
  'bot.elsewhere': {
    nb: 'Her ser andre hva du skriver. Skriv til meg i vår egen chat, så kan jeg hjelpe deg.',
    nn: 'Her ser andre kva du skriv. Skriv til meg i vår eigen chat, så kan eg hjelpe deg.',
    en: 'Others can read along here. Write to me in our own chat and I will help you.',
  },
  'bot.fault': {
    nb: 'Noe gikk galt hos oss, og det er ikke din feil. Prøv igjen om litt.',
    nn: 'Noko gjekk gale hos oss, og det er ikkje din feil. Prøv igjen om litt.',
    en: 'Something went wrong on our side, and it is not your fault. Please try again shortly.',
  },
  'bot.button.open': { nb: 'Åpne Rød tråd', nn: 'Opne Rød tråd', en: 'Open Rød tråd' },
  'bot.button.help': { nb: 'Hjelp', nn: 'Hjelp', en: 'Help' },
  'bot.button.measure': { nb: 'Åpne tiltaket', nn: 'Opne tiltaket', en: 'Open the measure' },
  'bot.followUp.summary': {
    nb: 'Hvordan går det med «{{title}}»?',
    nn: 'Korleis går det med «{{title}}»?',
    en: 'How is “{{title}}” going?',
  },
  'bot.followUp.heading': {
    nb: 'Hvordan går det med tiltaket?',
    nn: 'Korleis går det med tiltaket?',
    en: 'How is the measure going?',
  },
  'bot.followUp.unit': { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  'bot.followUp.mainGoal': { nb: 'Hovedmål', nn: 'Hovudmål', en: 'Main goal' },
  'bot.followUp.dueOn': { nb: 'Frist', nn: 'Frist', en: 'Due' },
  'bot.followUp.last': { nb: 'Forrige svar', nn: 'Førre svar', en: 'Last answer' },
  'bot.followUp.lastValue': {
    nb: '{{status}}, {{date}}',
    nn: '{{status}}, {{date}}',
    en: '{{status}}, {{date}}',
  },
  'bot.followUp.status': { nb: 'Status', nn: 'Status', en: 'Status' },
  'bot.followUp.statusMissing': {
    nb: 'Velg en status før du sender.',
    nn: 'Vel ein status før du sender.',
    en: 'Choose a status before you send.',
  },
  'bot.followUp.note': { nb: 'Kommentar (valgfri)', nn: 'Kommentar (valfri)', en: 'Comment (optional)' },
  'bot.followUp.noteHint': {
    nb: 'For eksempel: Venter på kursplass',
    nn: 'Til dømes: Ventar på kursplass',
    en: 'For example: Waiting for a course place',
  },
  'bot.followUp.newDueOn': {
    nb: 'Ny frist (valgfri)',
    nn: 'Ny frist (valfri)',
    en: 'New due date (optional)',
  },
  'bot.followUp.send': { nb: 'Send svaret', nn: 'Send svaret', en: 'Send answer' },
  'bot.answered.saved': {
    nb: 'Takk! Svaret ditt er lagret.',
    nn: 'Takk! Svaret ditt er lagra.',
    en: 'Thank you! Your answer is saved.',
  },
  'bot.answered.pending': {
    nb: 'Takk! Svaret ditt er trygt hos oss og blir lagret i SharePoint så snart det går.',
    nn: 'Takk! Svaret ditt er trygt hos oss og blir lagra i SharePoint så snart det går.',
    en: 'Thank you! Your answer is safe with us and will be saved to SharePoint as soon as possible.',
  },
  'bot.answered.repeated': {
    nb: 'Spørsmålet er allerede besvart. Svaret under gjelder.',
    nn: 'Spørsmålet er det alt svart på. Svaret under gjeld.',
    en: 'This question has already been answered. The answer below stands.',
  },
  'bot.answered.newDueOn': { nb: 'Ny frist', nn: 'Ny frist', en: 'New due date' },
  'bot.answered.note': { nb: 'Kommentar', nn: 'Kommentar', en: 'Comment' },
  'bot.answered.change': {
    nb: 'Vil du endre svaret? Åpne tiltaket i fanen og svar på nytt.',
    nn: 'Vil du endre svaret? Opne tiltaket i fana og svar på nytt.',
    en: 'Want to change it? Open the measure in the tab and answer again.',
  },
  'bot.refused.notYours': {
    nb: 'Dette kortet kan vi ikke ta imot fra deg. Åpne tiltaket i fanen i stedet.',
    nn: 'Dette kortet kan vi ikkje ta imot frå deg. Opne tiltaket i fana i staden.',
    en: 'We cannot accept this card from you. Open the measure in the tab instead.',
  },
  'bot.refused.gone': {
    nb: 'Tiltaket finnes ikke lenger. Du trenger ikke gjøre noe.',
    nn: 'Tiltaket finst ikkje lenger. Du treng ikkje gjere noko.',
    en: 'The measure no longer exists. You do not need to do anything.',
  },
  'bot.refused.planClosed': {
    nb: 'Planen er evaluert og blir bevart slik den var. Du trenger ikke svare.',
    nn: 'Planen er evaluert og blir teken vare på slik han var. Du treng ikkje svare.',
    en: 'The plan has been evaluated and is kept as it was. You do not need to answer.',
  },
  'bot.refused.status': {
    nb: 'Vi fikk ikke med oss hvilken status du valgte. Velg en status og send på nytt.',
    nn: 'Vi fekk ikkje med oss kva for ein status du valde. Vel ein status og send på nytt.',
    en: 'We did not catch which status you chose. Choose a status and send again.',
  },
  'bot.refused.newDueOn': {
    nb: 'Vi kan ikke lese datoen. Velg den i kalenderen, eller la feltet stå tomt.',
    nn: 'Vi kan ikkje lese datoen. Vel han i kalenderen, eller la feltet stå tomt.',
    en: 'We cannot read the date. Pick it in the calendar, or leave the field empty.',
  },
  'bot.refused.note': {
    nb: 'Kommentaren er for lang. Kort den ned til 2 000 tegn og send på nytt.',
    nn: 'Kommentaren er for lang. Kort han ned til 2 000 teikn og send på nytt.',
    en: 'The comment is too long. Shorten it to 2,000 characters and send again.',
  },
  'bot.refused.unknown': {
    nb: 'Kortet er fra en eldre utgave, så du kan ikke svare på det lenger. Åpne fanen Rød tråd i stedet.',
    nn: 'Kortet er frå ei eldre utgåve, så du kan ikkje svare på det lenger. Opne fana Rød tråd i staden.',
    en: 'This card is from an older version and can no longer be answered. Open the Rød tråd tab instead.',
  },
} satisfies Record<string, Sentence>;
