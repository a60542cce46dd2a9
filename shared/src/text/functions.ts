import type { Sentence } from './sentence.ts';

/** Formulas in Excel: what they are, and why one has no answer. */
export const functionTexts = {
  'functions.fault.unknownUnit': {
    nb: 'Fant ingen enhet som heter «{{about}}».',
    nn: 'Fann inga eining som heiter «{{about}}».',
    en: 'There is no unit called “{{about}}”.',
  },
  'functions.fault.severalUnits': {
    nb: 'Flere enheter heter «{{about}}». Skriv navnet på enheten over foran, for eksempel «Solbakken sykehjem Avdeling 1».',
    nn: 'Fleire einingar heiter «{{about}}». Skriv namnet på eininga over framfor, til dømes «Solbakken sjukeheim Avdeling 1».',
    en: 'Several units are called “{{about}}”. Put the name of the unit above in front, as in “Solbakken sykehjem Avdeling 1”.',
  },
  'functions.fault.unknownCompetence': {
    nb: 'Fant ingen kompetanse som heter «{{about}}».',
    nn: 'Fann ingen kompetanse som heiter «{{about}}».',
    en: 'There is no competence called “{{about}}”.',
  },
  'functions.fault.severalCompetences': {
    nb: 'Flere kompetanser heter «{{about}}». Bruk nøkkelen i stedet.',
    nn: 'Fleire kompetansar heiter «{{about}}». Bruk nøkkelen i staden.',
    en: 'Several competences are called “{{about}}”. Use the key instead.',
  },
  'functions.fault.competenceNotInForce': {
    nb: '«{{about}}» er ikke i bruk i katalogen.',
    nn: '«{{about}}» er ikkje i bruk i katalogen.',
    en: '“{{about}}” is not in use in the catalogue.',
  },
  'functions.fault.yearNotTold': {
    nb: 'Det finnes ikke tall for det året. Du kan bruke {{about}}.',
    nn: 'Det finst ikkje tal for det året. Du kan bruke {{about}}.',
    en: 'There are no numbers for that year. You can use {{about}}.',
  },
  'functions.fault.unknownMeasure': {
    nb: 'Fant ikke noe tiltak som heter «{{about}}».',
    nn: 'Fann ikkje noko tiltak som heiter «{{about}}».',
    en: 'There is no measure called “{{about}}”.',
  },
  'functions.fault.severalMeasures': {
    nb: 'Flere tiltak heter «{{about}}». Bruk nøkkelen fra tabellen i stedet.',
    nn: 'Fleire tiltak heiter «{{about}}». Bruk nøkkelen frå tabellen i staden.',
    en: 'Several measures are called “{{about}}”. Use the key from the table instead.',
  },
  'functions.fault.noAccess': {
    nb: 'Du har ikke tilgang til «{{about}}».',
    nn: 'Du har ikkje tilgang til «{{about}}».',
    en: 'You have no access to “{{about}}”.',
  },
  'functions.fault.noArgument': {
    nb: 'Formelen mangler navnet på det den skal hente.',
    nn: 'Formelen manglar namnet på det han skal hente.',
    en: 'The formula lacks the name of what to fetch.',
  },
  'functions.fault.unreachable': {
    nb: 'Vi får ikke kontakt med Rød tråd. Sjekk at du er på nett.',
    nn: 'Vi får ikkje kontakt med Rød tråd. Sjekk at du er på nett.',
    en: 'We cannot reach Rød tråd. Check your connection.',
  },
  'functions.fault.later': {
    nb: 'Velg «Beregn på nytt» i ruten Rød tråd når det er i orden.',
    nn: 'Vel «Rekn ut på nytt» i ruta Rød tråd når det er i orden.',
    en: 'Choose “Recalculate” in the Rød tråd pane when that is put right.',
  },
  'functions.noGoal': { nb: 'Uten overordnet mål', nn: 'Utan overordna mål', en: 'Without a goal' },
  'functions.about.GAP': {
    nb: 'Hvor mange i enheten som mangler en kompetanse de skal ha.',
    nn: 'Kor mange i eininga som manglar ein kompetanse dei skal ha.',
    en: 'How many people in the unit lack a competence they are to have.',
  },
  'functions.about.DEKNING': {
    nb: 'Hvor stor del av dem som skal ha kompetansen, som har den.',
    nn: 'Kor stor del av dei som skal ha kompetansen, som har han.',
    en: 'The share of those who are to have the competence who have it.',
  },
  'functions.about.TRAAD': {
    nb: 'Målet og området et tiltak henger på.',
    nn: 'Målet og området eit tiltak heng på.',
    en: 'The goal and the area a measure hangs on.',
  },
  'functions.parameter.unit': { nb: 'enhet', nn: 'eining', en: 'unit' },
  'functions.parameter.unit.about': {
    nb: 'Navnet på enheten, eller nøkkelen. Alt under enheten er med.',
    nn: 'Namnet på eininga, eller nøkkelen. Alt under eininga er med.',
    en: 'The name of the unit, or its key. Everything below it is included.',
  },
  'functions.parameter.competence': { nb: 'kompetanse', nn: 'kompetanse', en: 'competence' },
  'functions.parameter.competence.about': {
    nb: 'Navnet på kompetansen, eller nøkkelen.',
    nn: 'Namnet på kompetansen, eller nøkkelen.',
    en: 'The name of the competence, or its key.',
  },
  'functions.parameter.year': { nb: 'år', nn: 'år', en: 'year' },
  'functions.parameter.year.about': {
    nb: 'Året kravene gjelder. Uten år: kravene i dag.',
    nn: 'Året krava gjeld. Utan år: krava i dag.',
    en: 'The year of the requirements. Without a year: today’s.',
  },
  'functions.parameter.measure': { nb: 'tiltak', nn: 'tiltak', en: 'measure' },
  'functions.parameter.measure.about': {
    nb: 'Navnet på tiltaket, eller nøkkelen.',
    nn: 'Namnet på tiltaket, eller nøkkelen.',
    en: 'The name of the measure, or its key.',
  },
  'functions.title': { nb: 'Formler', nn: 'Formlar', en: 'Formulas' },
  'functions.intro': {
    nb: 'Hent enkelttall rett inn i en celle. Formlene regner på det samme som tabellene.',
    nn: 'Hent enkelttal rett inn i ei celle. Formlane reknar på det same som tabellane.',
    en: 'Fetch single numbers straight into a cell. The formulas give the same numbers as the tables.',
  },
  'functions.separator': {
    nb: 'Skriv semikolon mellom delene hvis Excel er satt opp på norsk, ellers komma.',
    nn: 'Skriv semikolon mellom delane dersom Excel er sett opp på norsk, elles komma.',
    en: 'Put a semicolon between the parts if Excel is set up for Norwegian, else a comma.',
  },
  'functions.example': {
    nb: 'Sett inn eksempel',
    nn: 'Set inn døme',
    en: 'Insert an example',
  },
  'functions.example.of': {
    nb: 'Sett inn eksempel på {{name}}',
    nn: 'Set inn døme på {{name}}',
    en: 'Insert an example of {{name}}',
  },
  'functions.example.unit': { nb: 'Navn på enhet', nn: 'Namn på eining', en: 'Name of a unit' },
  'functions.example.competence': {
    nb: 'Navn på kompetanse',
    nn: 'Namn på kompetanse',
    en: 'Name of a competence',
  },
  'functions.example.measure': { nb: 'Navn på tiltak', nn: 'Namn på tiltak', en: 'Name of a measure' },
  'functions.inserted': {
    nb: 'Formelen står i {{address}}. Bytt ut navnene med dine egne.',
    nn: 'Formelen står i {{address}}. Byt ut namna med dine eigne.',
    en: 'The formula is in {{address}}. Replace the names with your own.',
  },
  'functions.taken': {
    nb: 'Det står noe i {{address}} fra før. Velg en tom celle, og prøv igjen.',
    nn: 'Det står noko i {{address}} frå før. Vel ei tom celle, og prøv igjen.',
    en: 'There is something in {{address}} already. Choose an empty cell, and try again.',
  },
  'functions.recalculate': { nb: 'Beregn på nytt', nn: 'Rekn ut på nytt', en: 'Recalculate' },
  'functions.recalculated': {
    nb: 'Formlene henter nye tall.',
    nn: 'Formlane hentar nye tal.',
    en: 'The formulas are fetching new numbers.',
  },
  'functions.missing': {
    nb: 'Denne utgaven av Excel har ikke egne formler fra tillegg. Tabellene virker likevel.',
    nn: 'Denne utgåva av Excel har ikkje eigne formlar frå tillegg. Tabellane verkar likevel.',
    en: 'This version of Excel has no formulas from add-ins. The tables work all the same.',
  },
} satisfies Record<`functions.${string}`, Sentence>;
