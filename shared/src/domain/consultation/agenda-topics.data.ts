import type { Language } from '../language.ts';

/**
 * Questions to discuss, in the words of the guides; nynorsk and English are ours. Read 2026-11-23.
 * `checklist`: seed 003, "Sammen om kompetanseplanlegging/-analyse", which every agenda begins with. The others are added by choice:
 * `learning`, `forms` and `pay`: seed 003, "Til refleksjon" under 10-FAKTOR, "Læringsformer og læringsarenaer" and "Læring, kompetanse,
 * arbeidsgiverpolitikk og lokal lønnspolitikk". `platform` and `recruitment`: seed 002, "Lag en plattform" and "Viktige spørsmål".
 */
export const topicGroups = ['checklist', 'platform', 'recruitment', 'learning', 'forms', 'pay'] as const;
export type TopicGroup = (typeof topicGroups)[number];

export const agendaTopics = {
  'checklist.goals': {
    nb: 'Hva er virksomhetens mål, og hvilken kompetanse trenger vi for å nå dem, både individuelt og kollektivt?',
    nn: 'Kva er måla til verksemda, og kva kompetanse treng vi for å nå dei, både individuelt og kollektivt?',
    en: 'What are our goals, and which competence do we need to reach them, individually and together?',
  },
  'checklist.available': {
    nb: 'Hvilken kompetanse har vi tilgjengelig i dag, i lys av de oppgavene vi skal løse? (inkludert “hva mener vi med kompetanse hos oss?)',
    nn: 'Kva kompetanse har vi tilgjengeleg i dag, i lys av dei oppgåvene vi skal løyse? (medrekna «kva meiner vi med kompetanse hos oss?»)',
    en: 'Which competence do we have available today, given the tasks we are to solve? (including “what do we mean by competence here?”)',
  },
  'checklist.influences': {
    nb: 'Hva påvirker kompetansebehov i vår kommune og vår virksomhet – i dag og framover i tid?',
    nn: 'Kva påverkar kompetansebehovet i kommunen og verksemda vår – i dag og framover i tid?',
    en: 'What influences the need for competence in our municipality and our unit, today and in the time ahead?',
  },
  'checklist.future': {
    nb: 'Hvilke kompetanser har vi behov for framover i tid, gitt behov for omstilling og endringer i innbyggernes behov?',
    nn: 'Kva kompetansar treng vi framover i tid, når vi skal omstille oss og behova til innbyggjarane endrar seg?',
    en: 'Which competences will we need in the time ahead, given the need for change and what our citizens will need?',
  },
  'checklist.measures': {
    nb: 'Hvilke tiltak skal vi sette i verk hos oss for å sikre læring og nok kompetanse på kort og lang sikt?',
    nn: 'Kva tiltak skal vi setje i verk hos oss for å sikre læring og nok kompetanse på kort og lang sikt?',
    en: 'Which measures shall we take to secure learning and enough competence in the short and the long term?',
  },
  'checklist.forms': {
    nb: 'Hvilke ulike læringsformer kan vi ta i bruk for at flest mulig skal delta i kompetanseutviklingen?',
    nn: 'Kva ulike læringsformer kan vi ta i bruk for at flest mogleg skal delta i kompetanseutviklinga?',
    en: 'Which forms of learning can we use so that as many as possible take part?',
  },
  'checklist.agreements': {
    nb: 'Hva sier avtaleverket om utdanning, læring, kompetanse og kompetanseutvikling?',
    nn: 'Kva seier avtaleverket om utdanning, læring, kompetanse og kompetanseutvikling?',
    en: 'What do the collective agreements say about education, learning, competence and its development?',
  },
  'platform.overview': {
    nb: 'Har man oversikt over kompetansen i kommunen? Eventuelt, hvordan skaffe seg en slik oversikt, hvem skal ha kompetanseoversikt over hva – og på hvilken måte?',
    nn: 'Har ein oversikt over kompetansen i kommunen? Korleis kan ein eventuelt skaffe seg ei slik oversikt, kven skal ha kompetanseoversikt over kva – og på kva måte?',
    en: 'Is there an overview of the competence in the municipality? If not, how do we get one, who shall have it of what, and how?',
  },
  'platform.needed': {
    nb: 'Hva slags kompetanse er det behov for framover? Gjelder kompetansebehovet alle tjenesteområder, eller er det noen områder og yrkesgrupper som er særlig sårbare? Hva trengs av kompetanseutvikling hos de ulike gruppene?',
    nn: 'Kva slags kompetanse er det behov for framover? Gjeld kompetansebehovet alle tenesteområde, eller er nokre område og yrkesgrupper særleg sårbare? Kva trengst av kompetanseutvikling hos dei ulike gruppene?',
    en: 'What competence will be needed? Is it needed in all services, or are some areas and professions particularly vulnerable? What does each group need to learn?',
  },
  'platform.fiveYears': {
    nb: 'Hvordan ser kommunens samlede kompetanse ut om fem år? Er det gjort aldersframskrivinger, og er det for eksempel personer med sentral kompetanse som er nær pensjonsalder?',
    nn: 'Korleis ser den samla kompetansen i kommunen ut om fem år? Er det gjort aldersframskrivingar, og er det til dømes personar med sentral kompetanse som er nær pensjonsalder?',
    en: 'What will the competence of the municipality look like in five years? Have ages been projected, and are people with central competence close to retirement?',
  },
  'platform.turnover': {
    nb: 'Hvilke grupper av ansatte er stabile og hvor er det stor turnover? Hva betyr dette for kommunens langsiktige behov?',
    nn: 'Kva grupper av tilsette er stabile, og kvar er det stor turnover? Kva betyr dette for dei langsiktige behova til kommunen?',
    en: 'Which groups of employees stay, and where is turnover high? What does that mean for the needs in the long term?',
  },
  'recruitment.labourMarket': {
    nb: 'Hva vet kommunen om det lokale arbeidsmarkedet og rekrutteringsmulighetene?',
    nn: 'Kva veit kommunen om den lokale arbeidsmarknaden og rekrutteringshøva?',
    en: 'What does the municipality know about the local labour market and the chances of recruiting?',
  },
  'recruitment.done': {
    nb: 'Hva slags tiltak har man allerede gjennomført for å trekke til seg ønsket arbeidskraft?',
    nn: 'Kva slags tiltak har ein alt gjennomført for å trekkje til seg ønskt arbeidskraft?',
    en: 'What has already been done to attract the people we want?',
  },
  'recruitment.apprentices': {
    nb: 'Har man samarbeid med skoleverket om lærlinger?',
    nn: 'Har ein samarbeid med skuleverket om lærlingar?',
    en: 'Is there cooperation with the schools about apprentices?',
  },
  'recruitment.keepApprentices': {
    nb: 'Hvordan skal lærlingene beholdes etter læretiden?',
    nn: 'Korleis skal ein halde på lærlingane etter læretida?',
    en: 'How shall the apprentices be kept when they have finished?',
  },
  'recruitment.education': {
    nb: 'Finnes det samarbeid med utdanningsinstitusjoner for å rekruttere eller videreutvikle ansatte som mangler ønsket/krevet høyere utdanning?',
    nn: 'Finst det samarbeid med utdanningsinstitusjonar for å rekruttere eller vidareutvikle tilsette som manglar ønskt eller kravd høgare utdanning?',
    en: 'Is there cooperation with universities and colleges to recruit, or to develop employees who lack the higher education that is wanted or required?',
  },
  'recruitment.neighbours': {
    nb: 'Hvordan gjøres dette i nabokommunene, og har man vurdert samarbeid med andre kommuner for å fylle kritiske stillinger?',
    nn: 'Korleis blir dette gjort i nabokommunane, og har ein vurdert samarbeid med andre kommunar for å fylle kritiske stillingar?',
    en: 'How is this done in the neighbouring municipalities, and has cooperation with others been considered to fill critical positions?',
  },
  'learning.room': {
    nb: 'Hvordan kan vi legge til rette for læring og kompetanseutvikling i vår virksomhet?',
    nn: 'Korleis kan vi leggje til rette for læring og kompetanseutvikling i verksemda vår?',
    en: 'How can we make room for learning and development here?',
  },
  'learning.shared': {
    nb: 'Hvordan kan vi legge til rette for at ny kompetanse deles og tas i bruk?',
    nn: 'Korleis kan vi leggje til rette for at ny kompetanse blir delt og teken i bruk?',
    en: 'How can we see to it that new competence is shared and put to use?',
  },
  'learning.resources': {
    nb: 'Hvordan kan vi frigjøre tid og ressurser for at flest mulig får ta del i kompetanseutviklingen?',
    nn: 'Korleis kan vi frigjere tid og ressursar, slik at flest mogleg får ta del i kompetanseutviklinga?',
    en: 'How can we free time and resources so that as many as possible take part?',
  },
  'learning.gives': {
    nb: 'Hva bidrar kompetanseutvikling til for den enkelte (lønn, oppgaver, karrieremuligheter, ansvar, stillingsstørrelse og jobbtrygghet) og for virksomheten (kvalitet, effektivitet og innovasjon)?',
    nn: 'Kva gir kompetanseutvikling den enkelte (løn, oppgåver, karrierehøve, ansvar, stillingsstorleik og jobbtryggleik) og verksemda (kvalitet, effektivitet og innovasjon)?',
    en: 'What does development give each employee (pay, tasks, career, responsibility, size of position, security) and the unit (quality, efficiency, innovation)?',
  },
  'forms.culture': {
    nb: 'Hva gjør vi for å skape en læringskultur preget av åpenhet, nysgjerrighet, fleksibilitet og mulighet for kontinuerlig læring?',
    nn: 'Kva gjer vi for å skape ein læringskultur prega av openheit, nysgjerrigheit, fleksibilitet og høve til kontinuerleg læring?',
    en: 'What do we do to make a culture of learning that is open, curious and flexible, with room to learn all the time?',
  },
  'forms.eachOther': {
    nb: 'Hvordan kan vi legge til rette for at ny kompetanse deles og tas i bruk? Hvordan kan vi organisere arbeidet for å lære av hverandre i jobben?',
    nn: 'Korleis kan vi leggje til rette for at ny kompetanse blir delt og teken i bruk? Korleis kan vi organisere arbeidet for å lære av kvarandre i jobben?',
    en: 'How can we see to it that new competence is shared and put to use? How can we organise the work so that we learn from each other?',
  },
  'forms.time': {
    nb: 'Hvordan kan vi sette av mer tid til læring og kompetansedeling på vår arbeidsplass?',
    nn: 'Korleis kan vi setje av meir tid til læring og kompetansedeling på arbeidsplassen vår?',
    en: 'How can we set aside more time to learn and to share what we know?',
  },
  'forms.arenas': {
    nb: 'Hvordan kan vi skape gode arenaer, hvor læring, kompetanse og kompetansebehov blir satt på dagsorden?',
    nn: 'Korleis kan vi skape gode arenaer der læring, kompetanse og kompetansebehov blir sett på dagsordenen?',
    en: 'How can we make good places to take up learning, competence and what we need?',
  },
  'forms.explore': {
    nb: 'Hvilke læringsformer og læringsarenaer ønsker vi å utforske og prøve ut for å øke de ansattes kompetanse?',
    nn: 'Kva læringsformer og læringsarenaer ønskjer vi å utforske og prøve ut for å auke kompetansen til dei tilsette?',
    en: 'Which forms and places of learning do we want to explore and try?',
  },
  'forms.hinders': {
    nb: 'Hva hemmer og fremmer læring og utvikling i vår virksomhet?',
    nn: 'Kva hemmar og fremjar læring og utvikling i verksemda vår?',
    en: 'What hinders and what furthers learning and development here?',
  },
  'forms.recent': {
    nb: 'Hvilke nye kompetanser har vi tatt i bruk det siste halve året?',
    nn: 'Kva nye kompetansar har vi teke i bruk det siste halve året?',
    en: 'Which new competences have we put to use in the last six months?',
  },
  'pay.motivates': {
    nb: 'Hva motiverer til læring og kompetanseutvikling?',
    nn: 'Kva motiverer til læring og kompetanseutvikling?',
    en: 'What motivates people to learn and develop?',
  },
  'pay.policy': {
    nb: 'På hvilken måte kan også den lokale lønnspolitikken bidra til å motivere til kompetanseutvikling?',
    nn: 'På kva måte kan også den lokale lønspolitikken vere med og motivere til kompetanseutvikling?',
    en: 'How can the local pay policy, too, motivate people to develop?',
  },
  'pay.link': {
    nb: 'Hva slags kobling er det mellom lokal lønnspolitikk og kompetanseplanene i vår virksomhet?',
    nn: 'Kva slags kopling er det mellom lokal lønspolitikk og kompetanseplanane i verksemda vår?',
    en: 'How are the local pay policy and our competence plans linked?',
  },
  'pay.basis': {
    nb: 'Hva slags kompetanseheving kan være grunnlag for lønnsutvikling og/eller eventuelt endring av stillingskode?',
    nn: 'Kva slags kompetanseheving kan vere grunnlag for lønsutvikling og/eller eventuelt endring av stillingskode?',
    en: 'Which development can be grounds for higher pay, or for another position code?',
  },
  'pay.today': {
    nb: 'Hva er nedfelt i dagens lønnspolitikk knyttet til kompetanse og kompetanseutvikling?',
    nn: 'Kva er nedfelt i lønspolitikken i dag om kompetanse og kompetanseutvikling?',
    en: 'What does the pay policy of today say about competence and its development?',
  },
  'pay.changes': {
    nb: 'Hva slags endringer i lønnspolitikken kan det være behov for framover i tid?',
    nn: 'Kva slags endringar i lønspolitikken kan det bli behov for framover i tid?',
    en: 'Which changes in the pay policy may be needed in the time ahead?',
  },
  'pay.talk': {
    nb: 'I HTA kap. 3 pkt. 3.3.2 er det en bestemmelse om lønnsutviklingssamtale, der arbeidsgiver og arbeidstaker i fellesskap skal diskutere hvilke tiltak som kan iverksettes for at arbeidstaker skal oppnå bedre lønnsutvikling. På hvilken måte brukes denne bestemmelsen opp mot arbeidet med læring, kompetanse og kompetanseutvikling?',
    nn: 'I HTA kap. 3 pkt. 3.3.2 er det ei føresegn om lønsutviklingssamtale, der arbeidsgivar og arbeidstakar i fellesskap skal diskutere kva tiltak som kan setjast i verk for at arbeidstakaren skal oppnå betre lønsutvikling. På kva måte blir denne føresegna brukt opp mot arbeidet med læring, kompetanse og kompetanseutvikling?',
    en: 'HTA 3.3.2 provides for a talk about pay, where employer and employee discuss what can be done for the employee to earn more. How is that used in our work with learning and competence?',
  },
} as const satisfies Record<`${TopicGroup}.${string}`, Readonly<Record<Language, string>>>;

export type AgendaTopic = keyof typeof agendaTopics;
export const agendaTopicKeys = Object.keys(agendaTopics) as readonly AgendaTopic[];

/** The seven questions of the checklist, in its order. */
export const checklist = agendaTopicKeys.filter((key) => key.startsWith('checklist.'));
