import { measureQuestions } from '../domain/measure.ts';
import type { ExampleKey } from '../domain/plan/measure-examples.ts';
import type { Sentence } from './sentence.ts';

type Words = readonly [nb: string, nn: string, en: string];

/** Title, and the five questions of seed 001: effect, success criteria, learning goals, form and content, evaluation. */
type ExampleWords = readonly [Words, Words, Words, Words, Words, Words];
const parts = ['title', ...measureQuestions] as const;
type ExamplePart = (typeof parts)[number];

const examples: Readonly<Record<ExampleKey, ExampleWords>> = {
  useWhatWeHave: [
    ['Ta i bruk kompetanse vi alt har', 'Ta i bruk kompetanse vi alt har', 'Put to use what we already have'],
    [
      'De som kan noe vi trenger, får bruke det i jobben.',
      'Dei som kan noko vi treng, får bruke det i jobben.',
      'Those who can do what we need get to do it at work.',
    ],
    [
      'Oppgavene er fordelt på nytt, og minst to i hver avdeling bruker kompetansen hver uke.',
      'Oppgåvene er fordelte på nytt, og minst to i kvar avdeling bruker kompetansen kvar veke.',
      'Tasks have been shared out anew, and at least two in each department use the competence every week.',
    ],
    [
      'Kollegene vet hvem de kan spørre, og hva de kan få hjelp til.',
      'Kollegaene veit kven dei kan spørje, og kva dei kan få hjelp til.',
      'Colleagues know whom to ask, and what they can get help with.',
    ],
    [
      'Lederen går gjennom oppgavene med dem det gjelder, og flytter dem dit kompetansen er.',
      'Leiaren går gjennom oppgåvene med dei det gjeld, og flyttar dei dit kompetansen er.',
      'The leader goes through the tasks with those concerned, and moves them to where the competence is.',
    ],
    [
      'Vi spør etter tre måneder om kompetansen blir brukt.',
      'Vi spør etter tre månader om kompetansen blir brukt.',
      'After three months we ask whether the competence is being used.',
    ],
  ],
  jobShadowing: [
    [
      'Hospitering i en annen avdeling',
      'Hospitering i ei anna avdeling',
      'Job shadowing in another department',
    ],
    [
      'Vi lærer av hvordan andre løser de samme oppgavene.',
      'Vi lærer av korleis andre løyser dei same oppgåvene.',
      'We learn from how others solve the same tasks.',
    ],
    [
      'Begge avdelinger har satt av tid, og hver deltaker har med seg et spørsmål å finne svar på.',
      'Begge avdelingane har sett av tid, og kvar deltakar har med seg eit spørsmål å finne svar på.',
      'Both departments have set aside time, and each participant brings a question to answer.',
    ],
    [
      'Kunne gjøre én ting annerledes enn før, og vise den til kollegene.',
      'Kunne gjere éin ting annleis enn før, og vise han til kollegaene.',
      'Be able to do one thing differently, and to show it to colleagues.',
    ],
    [
      'To til fem dager hos en annen avdeling eller kommune, og en kort samtale etterpå om hva vi tar med hjem.',
      'To til fem dagar hos ei anna avdeling eller ein annan kommune, og ein kort samtale etterpå om kva vi tek med heim.',
      'Two to five days with another department or municipality, and a short talk afterwards about what to bring home.',
    ],
    [
      'På avdelingsmøtet en måned etter: Hva gjør vi annerledes nå?',
      'På avdelingsmøtet ein månad etter: Kva gjer vi annleis no?',
      'At the department meeting a month later: what do we do differently now?',
    ],
  ],
  professionalDay: [
    ['Felles fagdag', 'Felles fagdag', 'Professional day together'],
    [
      'Alle i gruppa har samme forståelse av faget og bruker de samme ordene.',
      'Alle i gruppa har same forståing av faget og bruker dei same orda.',
      'Everybody in the group understands the subject alike and uses the same words.',
    ],
    [
      'Minst ni av ti kan være med, og lederen følger opp det vi blir enige om.',
      'Minst ni av ti kan vere med, og leiaren følgjer opp det vi blir samde om.',
      'At least nine in ten can take part, and the leader follows up what we agree on.',
    ],
    [
      'Kjenne den nye rutinen og kunne bruke den dagen etter.',
      'Kjenne den nye rutinen og kunne bruke han dagen etter.',
      'Know the new routine and be able to use it the day after.',
    ],
    [
      'En hel dag med korte innlegg, øving i små grupper og en avtale om hva vi prøver ut.',
      'Ein heil dag med korte innlegg, øving i små grupper og ein avtale om kva vi prøver ut.',
      'A whole day with short talks, practice in small groups, and an agreement on what to try.',
    ],
    [
      'Tre spørsmål til deltakerne samme dag, og de samme etter tre måneder.',
      'Tre spørsmål til deltakarane same dag, og dei same etter tre månader.',
      'Three questions to the participants that day, and the same ones after three months.',
    ],
  ],
  peerGuidance: [
    ['Kollegaveiledning', 'Kollegarettleiing', 'Peer guidance'],
    [
      'Vi bruker hverandres erfaring når noe er vanskelig, og får delt det den enkelte kan.',
      'Vi bruker erfaringa til kvarandre når noko er vanskeleg, og får delt det den enkelte kan.',
      'We use each other’s experience when something is hard, and share what each of us knows.',
    ],
    [
      'Gruppene møtes fast, og tida står i vaktplanen.',
      'Gruppene møtest fast, og tida står i vaktplanen.',
      'The groups meet regularly, and the time is in the roster.',
    ],
    [
      'Kunne legge fram en sak fra egen hverdag og gi hverandre gode spørsmål.',
      'Kunne leggje fram ei sak frå eigen kvardag og gi kvarandre gode spørsmål.',
      'Be able to present a case from one’s own work, and to ask each other good questions.',
    ],
    [
      'Grupper på fem til sju, en time annenhver uke, med en av kollegene som leder samtalen.',
      'Grupper på fem til sju, ein time annankvar veke, med ein av kollegaene som leier samtalen.',
      'Groups of five to seven, one hour every other week, led by one of the colleagues.',
    ],
    [
      'Gruppene sier etter et halvt år hva de har hatt bruk for, og om de vil fortsette.',
      'Gruppene seier etter eit halvt år kva dei har hatt bruk for, og om dei vil halde fram.',
      'After half a year the groups say what has been useful, and whether to go on.',
    ],
  ],
  mentor: [
    ['Mentor for nyansatte', 'Mentor for nytilsette', 'A mentor for new employees'],
    [
      'Nye kommer raskere i gang, føler seg trygge og blir.',
      'Nye kjem raskare i gang, kjenner seg trygge og blir.',
      'Newcomers get going sooner, feel safe, and stay.',
    ],
    [
      'Mentoren har fått opplæring og har tid til det.',
      'Mentoren har fått opplæring og har tid til det.',
      'The mentor has been trained and has time for it.',
    ],
    [
      'Kunne utføre oppgavene alene etter tre måneder.',
      'Kunne utføre oppgåvene åleine etter tre månader.',
      'Be able to do the tasks alone after three months.',
    ],
    [
      'En erfaren kollega følger den nye det første halvåret, med samtaler hver uke i starten.',
      'Ein erfaren kollega følgjer den nye det første halvåret, med samtalar kvar veke i starten.',
      'An experienced colleague follows the newcomer for the first half year, with weekly talks at the start.',
    ],
    [
      'Samtale mellom leder, mentor og den nye etter én, tre og seks måneder.',
      'Samtale mellom leiar, mentor og den nye etter éin, tre og seks månader.',
      'A talk between leader, mentor and newcomer after one, three and six months.',
    ],
  ],
  trainee: [
    ['Traineestilling', 'Traineestilling', 'Trainee post'],
    [
      'Nyutdannede velger oss, og kjenner flere tjenester når de får fast stilling.',
      'Nyutdanna vel oss, og kjenner fleire tenester når dei får fast stilling.',
      'Graduates choose us, and know several services by the time they get a permanent post.',
    ],
    [
      'Hver trainee har en veileder og en plan for periodene, og vet om fast stilling er mulig.',
      'Kvar trainee har ein rettleiar og ein plan for periodane, og veit om fast stilling er mogleg.',
      'Each trainee has a supervisor and a plan for the periods, and knows whether a permanent post is possible.',
    ],
    [
      'Kjenne minst to tjenesteområder og ha levert ett utviklingsarbeid.',
      'Kjenne minst to tenesteområde og ha levert eitt utviklingsarbeid.',
      'Know at least two services and have delivered one piece of development work.',
    ],
    [
      'Atten måneder i to eller tre avdelinger, med felles samlinger for alle traineer i regionen.',
      'Atten månader i to eller tre avdelingar, med felles samlingar for alle traineear i regionen.',
      'Eighteen months in two or three departments, with gatherings for all trainees in the region.',
    ],
    [
      'Vi teller søkere, fullførte løp og hvor mange som er ansatt hos oss to år senere.',
      'Vi tel søkjarar, fullførte løp og kor mange som er tilsette hos oss to år seinare.',
      'We count applicants, completed programmes, and how many work here two years later.',
    ],
  ],
  leadingChange: [
    [
      'Opplæring i endringsledelse for ledere og tillitsvalgte',
      'Opplæring i endringsleiing for leiarar og tillitsvalde',
      'Leading change, for leaders and union representatives',
    ],
    [
      'Ledere og tillitsvalgte driver endringer sammen, og de ansatte blir hørt tidlig.',
      'Leiarar og tillitsvalde driv endringar saman, og dei tilsette blir høyrde tidleg.',
      'Leaders and union representatives bring about change together, and employees are heard early.',
    ],
    [
      'Lederen og den tillitsvalgte deltar sammen og tar med en endring de står i.',
      'Leiaren og den tillitsvalde deltek saman og tek med ei endring dei står i.',
      'Leader and representative take part together and bring a change they are in the middle of.',
    ],
    [
      'Kunne planlegge en endring, kjenne reglene for medvirkning og snakke om det som er vanskelig.',
      'Kunne planleggje ei endring, kjenne reglane for medverknad og snakke om det som er vanskeleg.',
      'Be able to plan a change, know the rules on participation, and talk about what is hard.',
    ],
    [
      'To dager med et halvt års mellomrom, og arbeid med egen endring imellom.',
      'To dagar med eit halvt års mellomrom, og arbeid med eiga endring imellom.',
      'Two days half a year apart, with work on one’s own change in between.',
    ],
    [
      'Medarbeiderundersøkelsen før og etter, og en samtale i det lokale samarbeidsutvalget.',
      'Medarbeidarundersøkinga før og etter, og ein samtale i det lokale samarbeidsutvalet.',
      'The employee survey before and after, and a talk in the local cooperation committee.',
    ],
  ],
  sharedResponsibility: [
    [
      'Medarbeiderskap og livslang læring, avdelingsvis',
      'Medarbeidarskap og livslang læring, avdelingsvis',
      'Shared responsibility and lifelong learning, by department',
    ],
    [
      'Alle tar ansvar for egen læring og gjør hverandre gode.',
      'Alle tek ansvar for eiga læring og gjer kvarandre gode.',
      'Everybody takes responsibility for their own learning and makes others good.',
    ],
    [
      'Hele avdelingen er med samtidig, og lederen går foran.',
      'Heile avdelinga er med samtidig, og leiaren går føre.',
      'The whole department takes part at once, and the leader goes first.',
    ],
    [
      'Vite hva som forventes, og ha valgt én ting å bli bedre på.',
      'Vite kva som er venta, og ha valt éin ting å bli betre på.',
      'Know what is expected, and have chosen one thing to get better at.',
    ],
    [
      'To halve dager i hver avdeling, med øvelser fra egen hverdag.',
      'To halve dagar i kvar avdeling, med øvingar frå eigen kvardag.',
      'Two half days in each department, with exercises from its own work.',
    ],
    [
      'Spørsmål om mestringsklima i medarbeiderundersøkelsen før og etter.',
      'Spørsmål om meistringsklima i medarbeidarundersøkinga før og etter.',
      'Questions on the mastery climate in the employee survey before and after.',
    ],
  ],
  stipend: [
    ['Utdanningsstipend', 'Utdanningsstipend', 'Education grant'],
    [
      'Folk som bor og jobber her, tar utdanning vi mangler.',
      'Folk som bur og arbeider her, tek utdanning vi manglar.',
      'People who live and work here take education that we lack.',
    ],
    [
      'Stipendet er kjent for alle, og det er avtalt hva som skjer etter fullført utdanning.',
      'Stipendet er kjent for alle, og det er avtalt kva som skjer etter fullført utdanning.',
      'Everybody knows of the grant, and what happens after completion has been agreed.',
    ],
    [
      'Fullført utdanning innen avtalt tid.',
      'Fullført utdanning innan avtalt tid.',
      'Education completed within the agreed time.',
    ],
    [
      'Støtte hvert semester, fri til samlinger og eksamen, og bindingstid etterpå.',
      'Støtte kvart semester, fri til samlingar og eksamen, og bindingstid etterpå.',
      'Support each semester, time off for gatherings and exams, and a commitment period afterwards.',
    ],
    [
      'Vi følger studiepoeng hvert semester og hvor mange som blir etter bindingstida.',
      'Vi følgjer studiepoeng kvart semester og kor mange som blir etter bindingstida.',
      'We follow study points each semester, and how many stay after the commitment period.',
    ],
  ],
  openCourse: [
    [
      'Åpent nettkurs (MOOC) tatt sammen',
      'Ope nettkurs (MOOC) teke saman',
      'An open online course taken together',
    ],
    [
      'Flere får oppdatert kunnskap uten å måtte reise.',
      'Fleire får oppdatert kunnskap utan å måtte reise.',
      'More people get up to date without having to travel.',
    ],
    [
      'Det er satt av arbeidstid, og noen å snakke med underveis.',
      'Det er sett av arbeidstid, og nokon å snakke med undervegs.',
      'Working time has been set aside, with somebody to talk to along the way.',
    ],
    [
      'Fullført kurs, og ett forslag til hva vi kan gjøre bedre.',
      'Fullført kurs, og eitt framlegg til kva vi kan gjere betre.',
      'The course completed, and one proposal for what we can do better.',
    ],
    [
      'Et kurs fra en høyskole eller et universitet, med et felles møte hver uke.',
      'Eit kurs frå ein høgskule eller eit universitet, med eit felles møte kvar veke.',
      'A course from a university or university college, with a joint meeting each week.',
    ],
    [
      'Vi ser hvor mange som fullfører, og tar opp forslagene på personalmøtet.',
      'Vi ser kor mange som fullfører, og tek opp framlegga på personalmøtet.',
      'We look at how many complete it, and discuss the proposals at the staff meeting.',
    ],
  ],
  competencePackage: [
    [
      'Kompetansepakke for hele personalet',
      'Kompetansepakke for heile personalet',
      'A competence package for the whole staff',
    ],
    [
      'Vi utvikler praksis sammen over tid, ikke bare på kurs.',
      'Vi utviklar praksis saman over tid, ikkje berre på kurs.',
      'We develop practice together over time, not only on courses.',
    ],
    [
      'Vi er enige om hva vi trenger, og det står i møteplanen for hele året.',
      'Vi er samde om kva vi treng, og det står i møteplanen for heile året.',
      'We agree on what we need, and it is in the meeting plan for the whole year.',
    ],
    [
      'Kunne prøve ut noe nytt mellom hver samling og fortelle hva som skjedde.',
      'Kunne prøve ut noko nytt mellom kvar samling og fortelje kva som hende.',
      'Be able to try something new between gatherings and tell what happened.',
    ],
    [
      'Samlinger på arbeidsplassen gjennom året, med utprøving og refleksjon imellom.',
      'Samlingar på arbeidsplassen gjennom året, med utprøving og refleksjon imellom.',
      'Gatherings at the workplace through the year, with trial and reflection in between.',
    ],
    [
      'Vi ser på praksis sammen før og etter, med de samme spørsmålene.',
      'Vi ser på praksis saman før og etter, med dei same spørsmåla.',
      'We look at practice together before and after, with the same questions.',
    ],
  ],
  ownStudies: [
    [
      'Avtale med en utdanningsinstitusjon om et studium for oss',
      'Avtale med ein utdanningsinstitusjon om eit studium for oss',
      'An agreement with a university on studies made for us',
    ],
    [
      'Vi får studiepoeng som passer oppgavene våre, og flere kan delta.',
      'Vi får studiepoeng som passar oppgåvene våre, og fleire kan delta.',
      'We get credits that fit our tasks, and more people can take part.',
    ],
    [
      'Minst femten deltakere, samlinger i nærheten og vikarer på plass.',
      'Minst femten deltakarar, samlingar i nærleiken og vikarar på plass.',
      'At least fifteen participants, gatherings nearby, and substitutes in place.',
    ],
    [
      'Bestått eksamen, og en oppgave fra egen arbeidsplass.',
      'Bestått eksamen, og ei oppgåve frå eigen arbeidsplass.',
      'The exam passed, and a paper from one’s own workplace.',
    ],
    [
      'Samlinger og nettundervisning over to semestre, gjerne sammen med nabokommunene.',
      'Samlingar og nettundervisning over to semester, gjerne saman med nabokommunane.',
      'Gatherings and online teaching over two semesters, perhaps with neighbouring municipalities.',
    ],
    [
      'Vi følger gjennomføringen og spør ledere etter et halvt år om kunnskapen blir brukt.',
      'Vi følgjer gjennomføringa og spør leiarar etter eit halvt år om kunnskapen blir brukt.',
      'We follow completion, and ask leaders after half a year whether the knowledge is used.',
    ],
  ],
  yPath: [
    [
      'Y-veien: fra fagbrev til bachelor',
      'Y-vegen: frå fagbrev til bachelor',
      'The Y-path: from trade certificate to bachelor',
    ],
    [
      'Fagarbeidere som kjenner oss, blir høyt utdannet og blir her.',
      'Fagarbeidarar som kjenner oss, tek høgare utdanning og blir her.',
      'Skilled workers who know us take a degree and stay here.',
    ],
    [
      'Arbeidstida er tilpasset, og det finnes en stilling å komme tilbake til.',
      'Arbeidstida er tilpassa, og det finst ei stilling å kome tilbake til.',
      'Working hours are adapted, and there is a post to come back to.',
    ],
    ['Fullført bachelorgrad.', 'Fullført bachelorgrad.', 'A completed bachelor’s degree.'],
    [
      'Deltidsstudium som bygger på fagbrevet, med støtte og fast kontaktperson.',
      'Deltidsstudium som byggjer på fagbrevet, med støtte og fast kontaktperson.',
      'Part-time studies that build on the trade certificate, with support and a contact person.',
    ],
    [
      'Vi følger studiepoeng hvert semester og stillingen etter fullført grad.',
      'Vi følgjer studiepoeng kvart semester og stillinga etter fullført grad.',
      'We follow study points each semester, and the post held after the degree.',
    ],
  ],
  apprentices: [
    [
      'Flere lærlinger, og jobb etterpå',
      'Fleire lærlingar, og jobb etterpå',
      'More apprentices, and a job afterwards',
    ],
    [
      'Vi utdanner fagarbeiderne vi trenger, og beholder dem.',
      'Vi utdannar fagarbeidarane vi treng, og held på dei.',
      'We educate the skilled workers we need, and keep them.',
    ],
    [
      'Hver lærling har en veileder med tid, og vet tidlig om det blir jobb.',
      'Kvar lærling har ein rettleiar med tid, og veit tidleg om det blir jobb.',
      'Each apprentice has a supervisor with time, and knows early whether there will be a job.',
    ],
    ['Bestått fagprøve.', 'Bestått fagprøve.', 'The trade examination passed.'],
    [
      'Læreplass i to avdelinger, felles samlinger og tilbud om fast stilling etter fagprøven.',
      'Læreplass i to avdelingar, felles samlingar og tilbod om fast stilling etter fagprøva.',
      'A placement in two departments, gatherings, and the offer of a permanent post after the examination.',
    ],
    [
      'Vi teller beståtte fagprøver og hvor mange som er ansatt et år etter.',
      'Vi tel beståtte fagprøver og kor mange som er tilsette eit år etter.',
      'We count examinations passed, and how many are employed a year later.',
    ],
  ],
  studentPlacement: [
    ['Elever og studenter i praksis', 'Elevar og studentar i praksis', 'Pupils and students on placement'],
    [
      'Unge får et godt inntrykk av oss og søker når de er ferdige.',
      'Unge får eit godt inntrykk av oss og søkjer når dei er ferdige.',
      'Young people get a good impression of us and apply when they have finished.',
    ],
    [
      'De blir tatt godt imot, og noen har ansvaret for dem hver dag.',
      'Dei blir tekne godt imot, og nokon har ansvaret for dei kvar dag.',
      'They are made welcome, and somebody is responsible for them every day.',
    ],
    [
      'De har prøvd oppgavene og vet hva yrket går ut på.',
      'Dei har prøvd oppgåvene og veit kva yrket går ut på.',
      'They have tried the tasks and know what the work is about.',
    ],
    [
      'Faste uker hvert år, avtalt med skolene, og en samtale når de slutter.',
      'Faste veker kvart år, avtalt med skulane, og ein samtale når dei sluttar.',
      'Fixed weeks each year, agreed with the schools, and a talk when they leave.',
    ],
    [
      'Vi spør dem hva de syntes, og ser hvor mange som søker jobb hos oss senere.',
      'Vi spør dei kva dei tykte, og ser kor mange som søkjer jobb hos oss seinare.',
      'We ask what they thought, and see how many apply for a job here later.',
    ],
  ],
  meetApplicants: [
    ['Møte jobbsøkere der de er', 'Møte jobbsøkjarar der dei er', 'Meet applicants where they are'],
    [
      'Flere kvalifiserte søkere til stillingene vi sliter med å fylle.',
      'Fleire kvalifiserte søkjarar til stillingane vi slit med å fylle.',
      'More qualified applicants for the posts we struggle to fill.',
    ],
    [
      'De som møter søkerne, har jobben selv og kan svare på hva den er.',
      'Dei som møter søkjarane, har jobben sjølve og kan svare på kva han er.',
      'Those who meet applicants do the job themselves and can tell what it is.',
    ],
    [
      'Vite hvem vi vil nå, og hva de ser etter.',
      'Vite kven vi vil nå, og kva dei ser etter.',
      'Know whom we want to reach, and what they look for.',
    ],
    [
      'Utdanningsmesser, karrieredager og besøk på skoler, med ansatte som ambassadører.',
      'Utdanningsmesser, karrieredagar og besøk på skular, med tilsette som ambassadørar.',
      'Education fairs, career days and school visits, with employees as ambassadors.',
    ],
    [
      'Vi teller kvalifiserte søkere per stilling før og etter.',
      'Vi tel kvalifiserte søkjarar per stilling før og etter.',
      'We count qualified applicants per post before and after.',
    ],
  ],
  fullTime: [
    ['Flere heltidsstillinger', 'Fleire heiltidsstillingar', 'More full-time posts'],
    [
      'Vi får og beholder folk med kompetanse, og brukerne møter færre ansikter.',
      'Vi får og held på folk med kompetanse, og brukarane møter færre ansikt.',
      'We get and keep competent people, and users meet fewer faces.',
    ],
    [
      'Ledere og tillitsvalgte er enige om turnusen, og ledige stillinger lyses ut som hele.',
      'Leiarar og tillitsvalde er samde om turnusen, og ledige stillingar blir lyste ut som heile.',
      'Leaders and union representatives agree on the roster, and vacant posts are advertised as full.',
    ],
    [
      'Ledere kan planlegge med hele stillinger.',
      'Leiarar kan planleggje med heile stillingar.',
      'Leaders can plan with full posts.',
    ],
    [
      'Vi slår sammen små stillinger, prøver nye turnuser og tilbyr arbeid på tvers av avdelinger.',
      'Vi slår saman små stillingar, prøver nye turnusar og tilbyr arbeid på tvers av avdelingar.',
      'We merge small posts, try new rosters, and offer work across departments.',
    ],
    [
      'Andel heltid og gjennomsnittlig stillingsstørrelse hvert halvår.',
      'Del heiltid og gjennomsnittleg stillingsstorleik kvart halvår.',
      'The share of full-time posts and the average size of a post, every half year.',
    ],
  ],
  sharedPost: [
    [
      'Dele stilling med nabokommunen',
      'Dele stilling med nabokommunen',
      'Share a post with the neighbouring municipality',
    ],
    [
      'Vi får kompetanse vi ikke kan fylle en hel stilling med alene.',
      'Vi får kompetanse vi ikkje kan fylle ei heil stilling med åleine.',
      'We get competence that we cannot fill a whole post with on our own.',
    ],
    [
      'En avtale sier hvem som er arbeidsgiver, hvor arbeidet gjøres, og hvordan det betales.',
      'Ein avtale seier kven som er arbeidsgivar, kvar arbeidet blir gjort, og korleis det blir betalt.',
      'An agreement says who is the employer, where the work is done, and how it is paid for.',
    ],
    [
      'Våre egne har lært nok til å løse de enkle sakene.',
      'Våre eigne har lært nok til å løyse dei enkle sakene.',
      'Our own people have learnt enough to handle the simple cases.',
    ],
    [
      'Hel stilling delt mellom to eller flere kommuner, med faste dager og felles fagmøter.',
      'Heil stilling delt mellom to eller fleire kommunar, med faste dagar og felles fagmøte.',
      'A whole post shared between two or more municipalities, with fixed days and joint meetings.',
    ],
    [
      'Kommunene går gjennom avtalen, ventetida og nytten en gang i året.',
      'Kommunane går gjennom avtalen, ventetida og nytten ein gong i året.',
      'The municipalities go through the agreement, the waiting time and the benefit once a year.',
    ],
  ],
  phaseOut: [
    [
      'Avvikle kompetanse vi ikke lenger trenger',
      'Avvikle kompetanse vi ikkje lenger treng',
      'Phase out competence we no longer need',
    ],
    [
      'Tid og penger går til det vi trenger framover.',
      'Tid og pengar går til det vi treng framover.',
      'Time and money go to what we need ahead.',
    ],
    [
      'De det gjelder, vet det tidlig og har fått en ny vei å gå.',
      'Dei det gjeld, veit det tidleg og har fått ein ny veg å gå.',
      'Those concerned know early and have been given a new way to go.',
    ],
    [
      'Kunne det nye før det gamle er borte.',
      'Kunne det nye før det gamle er borte.',
      'Know the new before the old is gone.',
    ],
    [
      'Vi slutter å etterspørre det gamle, og tilbyr opplæring i det som kommer i stedet.',
      'Vi sluttar å etterspørje det gamle, og tilbyr opplæring i det som kjem i staden.',
      'We stop asking for the old, and offer training in what replaces it.',
    ],
    [
      'Vi ser etter et år om oppgavene er borte, og om alle har noe nytt å gjøre.',
      'Vi ser etter eit år om oppgåvene er borte, og om alle har noko nytt å gjere.',
      'After a year we see whether the tasks are gone, and whether everybody has something new to do.',
    ],
  ],
};

/** Something to start a measure from. Whoever uses it makes the words the unit's own. */
export const exampleTexts = Object.fromEntries(
  Object.entries(examples).flatMap(([key, words]) =>
    words.map(([nb, nn, en], at) => [`example.${key}.${parts[at]}`, { nb, nn, en }]),
  ),
) as Record<`example.${ExampleKey}.${ExamplePart}`, Sentence>;
