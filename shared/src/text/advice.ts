import type { Sentence } from './sentence.ts';

/** What to do about a gap: who and how many, with the counts behind it. */
export const adviceTexts = {
  'advice.title': {
    nb: '{{competence}} i {{unit}}',
    nn: '{{competence}} i {{unit}}',
    en: '{{competence}} in {{unit}}',
  },
  'advice.group': { nb: 'Bare {{group}}.', nn: 'Berre {{group}}.', en: 'Only {{group}}.' },
  'advice.today': {
    nb: 'Rådene gjelder kravene i dag, ikke i {{year}}.',
    nn: 'Råda gjeld krava i dag, ikkje i {{year}}.',
    en: 'The advice is for what is required today, not in {{year}}.',
  },
  'advice.level': {
    nb: 'Kravet er nivå {{level}}.',
    nn: 'Kravet er nivå {{level}}.',
    en: 'Level {{level}} is required.',
  },
  'advice.sum': {
    nb: '{{met}} av {{required}} har det som kreves ({{percent}}). {{gap}} mangler det, og {{unknown}} er ikke vurdert.',
    nn: '{{met}} av {{required}} har det som krevst ({{percent}}). {{gap}} manglar det, og {{unknown}} er ikkje vurderte.',
    en: '{{met}} of {{required}} hold what is required ({{percent}}). {{gap}} lack it, and {{unknown}} have not been assessed.',
  },
  'advice.hidden': {
    nb: 'Tallene er skjult, så ingen kan kjennes igjen.',
    nn: 'Tala er skjulte, så ingen kan kjennast att.',
    en: 'The numbers are hidden, so that nobody can be recognised.',
  },
  'advice.noDemand': {
    nb: 'Det er ikke stilt krav om dette her.',
    nn: 'Det er ikkje stilt krav om dette her.',
    en: 'This is not required here.',
  },
  'advice.notAllowed': {
    nb: 'Du ser tall. Hvem som kan mobiliseres og utvikles, ser lederen og HR.',
    nn: 'Du ser tal. Kven som kan mobiliserast og utviklast, ser leiaren og HR.',
    en: 'You see numbers. Who can be mobilised and developed is for the leader and HR to see.',
  },
  'advice.phasingOut': {
    nb: 'Kompetansen er på vei ut. Utvikle eller rekrutter bare når det er en god grunn.',
    nn: 'Kompetansen er på veg ut. Utvikle eller rekrutter berre når det er ein god grunn.',
    en: 'This competence is on its way out. Develop or recruit only when there is a good reason.',
  },
  'advice.enough': {
    nb: 'Ingen vi vet om, mangler kompetansen.',
    nn: 'Ingen vi veit om, manglar kompetansen.',
    en: 'Nobody that we know of lacks the competence.',
  },
  'advice.short_one': {
    nb: 'Det mangler {{count}} person med denne kompetansen.',
    nn: 'Det manglar {{count}} person med denne kompetansen.',
    en: '{{count}} person with this competence is missing.',
  },
  'advice.short_other': {
    nb: 'Det mangler {{count}} personer med denne kompetansen.',
    nn: 'Det manglar {{count}} personar med denne kompetansen.',
    en: '{{count}} people with this competence are missing.',
  },
  'advice.vulnerable': { nb: 'Sårbarhet', nn: 'Sårbarheit', en: 'Vulnerability' },
  'advice.vulnerable.none': {
    nb: '{{count}} har kompetansen her, og vi ser ingen sårbarhet.',
    nn: '{{count}} har kompetansen her, og vi ser inga sårbarheit.',
    en: '{{count}} hold the competence here, and we see no vulnerability.',
  },
  'advice.solo.0': {
    nb: 'Ingen vi vet om, har kompetansen her.',
    nn: 'Ingen vi veit om, har kompetansen her.',
    en: 'Nobody that we know of holds the competence here.',
  },
  'advice.solo.1': {
    nb: 'Bare én har kompetansen her. Blir den personen borte, har dere den ikke.',
    nn: 'Berre éin har kompetansen her. Blir den personen borte, har de han ikkje.',
    en: 'Only one person holds the competence here. Without that person you do not have it.',
  },
  'advice.nearRetirement': {
    nb: '{{count}} har kompetansen. Om fem år er det høyst én igjen av dem, hvis alle går av ved vanlig pensjonsalder.',
    nn: '{{count}} har kompetansen. Om fem år er det høgst éin att av dei, om alle går av ved vanleg pensjonsalder.',
    en: '{{count}} hold the competence. In five years at most one of them is left, if everybody retires at the usual age.',
  },
  'advice.onePlace': {
    nb: 'Alle som har kompetansen, arbeider i samme enhet. Den kreves i {{count}} enheter.',
    nn: 'Alle som har kompetansen, arbeider i same eininga. Han krevst i {{count}} einingar.',
    en: 'Everybody who holds the competence works in one unit. It is required in {{count}} units.',
  },
  'advice.mobilise.about': {
    nb: 'Har kompetansen, men får ikke brukt den, eller bare delvis.',
    nn: 'Har kompetansen, men får ikkje brukt han, eller berre delvis.',
    en: 'Hold the competence but do not use it, or only partly.',
  },
  'advice.here': { nb: 'I {{unit}}', nn: 'I {{unit}}', en: 'In {{unit}}' },
  'advice.sector': { nb: 'Ellers i {{unit}}', nn: 'Elles i {{unit}}', en: 'Elsewhere in {{unit}}' },
  'advice.nobody': { nb: 'Ingen vi vet om.', nn: 'Ingen vi veit om.', en: 'Nobody that we know of.' },
  'advice.others.untold': {
    nb: 'Blant dem du ikke ser navnet på, kan det være ingen, færre enn {{threshold}} eller nesten alle. Tallet vises ikke, så ingen kan kjennes igjen. Spør lederne der, eller HR.',
    nn: 'Blant dei du ikkje ser namnet på, kan det vere ingen, færre enn {{threshold}} eller nesten alle. Talet blir ikkje vist, så ingen kan kjennast att. Spør leiarane der, eller HR.',
    en: 'Among those whose names you do not see there may be nobody, fewer than {{threshold}}, or nearly everybody. The number is not shown, so that nobody can be recognised. Ask the leaders there, or HR.',
  },
  'advice.others.range': {
    nb: 'Blant dem du ikke ser navnet på: mellom {{from}} og {{to}}. Spør lederne der, eller HR.',
    nn: 'Blant dei du ikkje ser namnet på: mellom {{from}} og {{to}}. Spør leiarane der, eller HR.',
    en: 'Among those whose names you do not see: between {{from}} and {{to}}. Ask the leaders there, or HR.',
  },
  'advice.others.from': {
    nb: 'Blant dem du ikke ser navnet på: {{from}} eller flere. Spør lederne der, eller HR.',
    nn: 'Blant dei du ikkje ser namnet på: {{from}} eller fleire. Spør leiarane der, eller HR.',
    en: 'Among those whose names you do not see: {{from}} or more. Ask the leaders there, or HR.',
  },
  'advice.unused': {
    nb: '{{count}} kompetanser er ikke i full bruk',
    nn: '{{count}} kompetansar er ikkje i full bruk',
    en: '{{count}} competences are not in full use',
  },
  'advice.develop.about': {
    nb: 'Kan nå kravet med opplæring.',
    nn: 'Kan nå kravet med opplæring.',
    en: 'Can reach the requirement with training.',
  },
  'advice.why.oneBelow': {
    nb: 'ett nivå fra å dekke behovet',
    nn: 'eitt nivå frå å dekkje behovet',
    en: 'one level from covering the need',
  },
  'advice.why.wish': { nb: 'vil lære mer', nn: 'vil lære meir', en: 'wants to learn more' },
  'advice.why.runOut': { nb: 'beviset er gått ut', nn: 'beviset har gått ut', en: 'certificate has run out' },
  'advice.recruit.about': {
    nb: 'Det som står igjen etter å ha mobilisert og utviklet.',
    nn: 'Det som står att etter å ha mobilisert og utvikla.',
    en: 'What remains after mobilising and developing.',
  },
  'advice.recruit.none': {
    nb: 'Ingen trengs.',
    nn: 'Ingen trengst.',
    en: 'Nobody is needed.',
  },
  'advice.recruit.same': {
    nb: '{{people}}, uansett hvordan det går med dem over.',
    nn: '{{people}}, same korleis det går med dei over.',
    en: '{{people}}, however it goes with those above.',
  },
  'advice.recruit.range': {
    nb: 'Mellom {{from}} og {{to}}: {{from}} hvis alle over lykkes, {{to}} hvis ingen gjør det.',
    nn: 'Mellom {{from}} og {{to}}: {{from}} om alle over lykkast, {{to}} om ingen gjer det.',
    en: 'Between {{from}} and {{to}}: {{from}} if everybody above succeeds, {{to}} if nobody does.',
  },
  'advice.people.none': { nb: 'ingen', nn: 'ingen', en: 'nobody' },
  'advice.people_one': { nb: '{{count}} person', nn: '{{count}} person', en: '{{count}} person' },
  'advice.people_other': { nb: '{{count}} personer', nn: '{{count}} personar', en: '{{count}} people' },
  'advice.people.range': {
    nb: 'mellom {{from}} og {{to}} personer',
    nn: 'mellom {{from}} og {{to}} personar',
    en: 'between {{from}} and {{to}} people',
  },
  'advice.ways': { nb: 'Fem veier å gå', nn: 'Fem vegar å gå', en: 'Five ways to go' },
  'advice.ways.about': {
    nb: 'Slik dekker kommunene behov for kompetanse, ifølge Kommunesektorens arbeidsgivermonitor, og så mange gjelder det her.',
    nn: 'Slik dekkjer kommunane behov for kompetanse, ifølgje Kommunesektorens arbeidsgjevarmonitor, og så mange gjeld det her.',
    en: 'How municipalities cover needs for competence, by the employers’ survey of KS, and how many it is about here.',
  },
  'advice.way.raiseOwn': {
    nb: 'Heve kompetansen til dagens ansatte',
    nn: 'Heve kompetansen til dei som er tilsette i dag',
    en: 'Raise the competence of today’s employees',
  },
  'advice.way.recruit': {
    nb: 'Rekruttere nye medarbeidere',
    nn: 'Rekruttere nye medarbeidarar',
    en: 'Recruit new employees',
  },
  'advice.way.cooperate': {
    nb: 'Samarbeide med andre kommuner eller fylkeskommuner',
    nn: 'Samarbeide med andre kommunar eller fylkeskommunar',
    en: 'Cooperate with other municipalities or counties',
  },
  'advice.way.hireIn': { nb: 'Leie inn ekspertise', nn: 'Leige inn ekspertise', en: 'Hire in expertise' },
  'advice.way.outsource': { nb: 'Sette ut tjenesten', nn: 'Setje ut tenesta', en: 'Outsource the service' },
  'advice.gap': { nb: 'Mangler kompetansen', nn: 'Manglar kompetansen', en: 'Lack the competence' },
  'advice.unknown': { nb: 'Ikke vurdert', nn: 'Ikkje vurdert', en: 'Not assessed' },
  'advice.unknown.about': {
    nb: 'Vurder dem først. Behovet kan vise seg å være mindre, eller større.',
    nn: 'Vurder dei først. Behovet kan vise seg å vere mindre, eller større.',
    en: 'Assess them first. The need may turn out smaller, or larger.',
  },
  'advice.tooMany': {
    nb: '{{count}} personer. Velg en enhet lenger ned for å se navn.',
    nn: '{{count}} personar. Vel ei eining lenger ned for å sjå namn.',
    en: '{{count}} people. Choose a unit further down to see names.',
  },
  'advice.held': { nb: 'har nivå {{held}}', nn: 'har nivå {{held}}', en: 'holds level {{held}}' },
  'advice.heldOf': {
    nb: 'har nivå {{held}}, kravet er {{required}}',
    nn: 'har nivå {{held}}, kravet er {{required}}',
    en: 'holds level {{held}}, {{required}} is required',
  },
  'advice.trend': { nb: 'Utvikling', nn: 'Utvikling', en: 'Development' },
  'advice.trend.about': {
    nb: 'Den første dagen i hvert kvartal, og i dag: de som arbeider her nå, i dagens enheter.',
    nn: 'Den første dagen i kvart kvartal, og i dag: dei som arbeider her no, i einingane slik dei er i dag.',
    en: 'The first day of each quarter, and today: those who work here now, in today’s units.',
  },
  'advice.trend.picture': {
    nb: 'Søyler med dekket, gap og ikke vurdert. Tabellen under viser de samme tallene.',
    nn: 'Søyler med dekt, gap og ikkje vurdert. Tabellen under viser dei same tala.',
    en: 'Columns of met, gap and not assessed. The table below shows the same numbers.',
  },
  'advice.trend.thisMonthOnly': {
    nb: 'Du ser tall for denne måneden. Eldre tall vises ikke, for ved å sammenligne to måneder kunne noen kjennes igjen.',
    nn: 'Du ser tal for denne månaden. Eldre tal blir ikkje viste, for ved å samanlikne to månader kunne nokon kjennast att.',
    en: 'You see the numbers of this month. Older ones are not shown, as somebody could be recognised by comparing two months.',
  },
  'advice.trend.day': { nb: 'Dag', nn: 'Dag', en: 'Day' },
} satisfies Record<string, Sentence>;
