import type { SkillTemplate } from './catalogue-template.ts';

export const careSkills = {
  medication: {
    areas: ['care'],
    name: ['Legemiddelhåndtering', 'Legemiddelhandtering'],
    levels: [
      ['Deler ikke ut medisiner ennå.', 'Deler ikkje ut medisinar enno.'],
      [
        'Gir ferdig pakkede medisiner sammen med en erfaren kollega og signerer for det.',
        'Gir ferdig pakka medisinar saman med ein erfaren kollega og signerer for det.',
      ],
      [
        'Gir og dokumenterer medisiner på egen hånd etter delegering, og melder fra når noe ikke stemmer.',
        'Gir og dokumenterer medisinar på eiga hand etter delegering, og seier frå når noko ikkje stemmer.',
      ],
      [
        'Vurderer virkning og bivirkninger, følger opp endringer med lege og kvalitetssikrer medisinlister.',
        'Vurderer verknad og biverknader, følgjer opp endringar med lege og kvalitetssikrar medisinlister.',
      ],
      [
        'Leder legemiddelgjennomganger, lærer opp kolleger og forbedrer rutinene når avvik viser at det trengs.',
        'Leier legemiddelgjennomgangar, lærer opp kollegaer og betrar rutinane når avvik viser at det trengst.',
      ],
    ],
  },
  nutrition: {
    areas: ['care'],
    name: ['Ernæring og måltid', 'Ernæring og måltid'],
    levels: [
      ['Har ikke jobbet med ernæring for brukere.', 'Har ikkje arbeidd med ernæring for brukarar.'],
      [
        'Serverer maten slik ernæringsplanen sier, og sier fra om noen spiser lite.',
        'Serverer maten slik ernæringsplanen seier, og seier frå om nokon et lite.',
      ],
      [
        'Veier, fører matlister og lager et hyggelig måltid ut fra det den enkelte liker.',
        'Veg, fører matlister og lagar eit triveleg måltid ut frå det den enkelte liker.',
      ],
      [
        'Kartlegger risiko for underernæring, setter opp tiltak og ser etter om de virker.',
        'Kartlegg risiko for underernæring, set opp tiltak og ser etter om dei verkar.',
      ],
      [
        'Får avdelingen til å lykkes med ernæringsarbeidet og er den andre spør når det er vanskelig.',
        'Får avdelinga til å lykkast med ernæringsarbeidet og er den andre spør når det er vanskeleg.',
      ],
    ],
  },
  dementia: {
    areas: ['care'],
    name: ['Demensomsorg', 'Demensomsorg'],
    levels: [
      ['Kjenner lite til demens.', 'Kjenner lite til demens.'],
      [
        'Bruker rolig stemme og faste rutiner når en kollega har vist hvordan.',
        'Bruker roleg stemme og faste rutinar når ein kollega har vist korleis.',
      ],
      [
        'Møter personer med demens ut fra livshistorien deres og roer uro i hverdagen.',
        'Møter personar med demens ut frå livshistoria deira og roar uro i kvardagen.',
      ],
      [
        'Finner årsaken til utfordrende atferd, prøver ut miljøtiltak og veileder pårørende.',
        'Finn årsaka til utfordrande åtferd, prøver ut miljøtiltak og rettleier pårørande.',
      ],
      [
        'Bygger opp demensomsorgen på tvers av avdelinger og leder fagnettverk og pårørendeskole.',
        'Byggjer opp demensomsorga på tvers av avdelingar og leier fagnettverk og pårørandeskule.',
      ],
    ],
  },
  palliation: {
    areas: ['care'],
    name: ['Lindrende omsorg', 'Lindrande omsorg'],
    levels: [
      [
        'Har ikke fulgt mennesker ved livets slutt i jobben.',
        'Har ikkje følgt menneske ved livets slutt i jobben.',
      ],
      [
        'Er til stede, gir godt stell og munnstell og henter hjelp når plagene øker.',
        'Er til stades, gir godt stell og munnstell og hentar hjelp når plagene aukar.',
      ],
      [
        'Bruker kartleggingsskjema for smerte og pleier pasienten etter lindrende plan.',
        'Bruker kartleggingsskjema for smerte og pleier pasienten etter lindrande plan.',
      ],
      [
        'Lindrer sammensatte plager sammen med lege, og tar forhåndssamtaler med pasient og familie.',
        'Lindrar samansette plager saman med lege, og tek førehandssamtalar med pasient og familie.',
      ],
      [
        'Er ressurs for hele kommunen i lindrende omsorg og underviser andre tjenester.',
        'Er ressurs for heile kommunen i lindrande omsorg og underviser andre tenester.',
      ],
    ],
  },
  observation: {
    areas: ['care'],
    name: ['Observasjonskompetanse', 'Observasjonskompetanse'],
    levels: [
      [
        'Har ikke lært å se etter tegn på at noen blir dårligere.',
        'Har ikkje lært å sjå etter teikn på at nokon blir dårlegare.',
      ],
      [
        'Ser at noe er annerledes enn i går, og sier fra til den som har vakt.',
        'Ser at noko er annleis enn i går, og seier frå til den som har vakt.',
      ],
      [
        'Måler puls, pust, blodtrykk og temperatur, regner ut NEWS og gir beskjed med ISBAR.',
        'Måler puls, pust, blodtrykk og temperatur, reknar ut NEWS og gir beskjed med ISBAR.',
      ],
      [
        'Tolker funnene, setter i gang tiltak og avgjør hvem som må kontaktes og hvor fort.',
        'Tolkar funna, set i gang tiltak og avgjer kven som må kontaktast og kor fort.',
      ],
      [
        'Trener kolleger på virkelige situasjoner og går gjennom hendelser så alle lærer av dem.',
        'Trener kollegaer på verkelege situasjonar og går gjennom hendingar så alle lærer av dei.',
      ],
    ],
  },
  woundCare: {
    areas: ['care'],
    name: ['Sårbehandling', 'Sårbehandling'],
    levels: [
      ['Steller ikke sår.', 'Steller ikkje sår.'],
      ['Skifter enkle bandasjer etter oppskrift.', 'Skiftar enkle bandasjar etter oppskrift.'],
      [
        'Rengjør og bandasjerer vanlige sår, og skriver hvordan såret utvikler seg.',
        'Reinsar og bandasjerer vanlege sår, og skriv korleis såret utviklar seg.',
      ],
      [
        'Velger behandling for trykksår og leggsår og ser etter tegn på infeksjon.',
        'Vel behandling for trykksår og leggsår og ser etter teikn på infeksjon.',
      ],
      [
        'Er sårkontakt: vurderer de vanskeligste sårene og hjelper avdelingene å forebygge dem.',
        'Er sårkontakt: vurderer dei vanskelegaste såra og hjelper avdelingane å førebyggje dei.',
      ],
    ],
  },
  welfareTechnology: {
    areas: ['care', 'digital'],
    name: ['Velferdsteknologi', 'Velferdsteknologi'],
    levels: [
      ['Har ikke brukt velferdsteknologi i arbeidet.', 'Har ikkje brukt velferdsteknologi i arbeidet.'],
      [
        'Svarer på trygghetsalarmer og følger bruksanvisningen.',
        'Svarer på tryggleiksalarmar og følgjer bruksrettleiinga.',
      ],
      [
        'Viser brukeren hvordan medisindispenser og sensorer virker, og retter enkle feil.',
        'Viser brukaren korleis medisindispensar og sensorar verkar, og rettar enkle feil.',
      ],
      [
        'Finner ut hvilken løsning som passer den enkelte, og følger opp om den gir tryggere hverdag.',
        'Finn ut kva løysing som passar den enkelte, og følgjer opp om ho gir ein tryggare kvardag.',
      ],
      [
        'Leder innføring av ny teknologi og viser hva den har gitt av spart tid og økt mestring.',
        'Leier innføring av ny teknologi og viser kva ho har gitt av spart tid og auka meistring.',
      ],
    ],
  },
  consent: {
    areas: ['care', 'casework'],
    name: ['Tvang, makt og samtykke', 'Tvang, makt og samtykke'],
    levels: [
      ['Kjenner ikke reglene om tvang.', 'Kjenner ikkje reglane om tvang.'],
      [
        'Vet at tvang krever vedtak, og spør før det gjøres noe brukeren ikke vil.',
        'Veit at tvang krev vedtak, og spør før det blir gjort noko brukaren ikkje vil.',
      ],
      [
        'Prøver frivillige løsninger først og dokumenterer hva som ble prøvd.',
        'Prøver frivillige løysingar først og dokumenterer kva som vart prøvd.',
      ],
      [
        'Vurderer samtykkekompetanse og skriver vedtak som holder ved klage.',
        'Vurderer samtykkekompetanse og skriv vedtak som held ved klage.',
      ],
      [
        'Veileder avdelingene så tvangen går ned, og har kontakten med Statsforvalteren.',
        'Rettleier avdelingane så tvangen går ned, og har kontakten med Statsforvaltaren.',
      ],
    ],
  },
  teamwork: {
    areas: ['care', 'learning'],
    name: ['Tverrfaglig samarbeid', 'Tverrfagleg samarbeid'],
    levels: [
      [
        'Har jobbet mest alene eller bare med sin egen faggruppe.',
        'Har arbeidd mest åleine eller berre med si eiga faggruppe.',
      ],
      [
        'Deltar i tverrfaglige møter og forteller hva egen tjeneste kan bidra med.',
        'Deltek i tverrfaglege møte og fortel kva eiga teneste kan bidra med.',
      ],
      [
        'Tar kontakt med andre tjenester i tide og holder det som blir avtalt.',
        'Tek kontakt med andre tenester i tide og held det som blir avtalt.',
      ],
      [
        'Er koordinator eller leder ansvarsgrupper der brukeren selv setter målene.',
        'Er koordinator eller leier ansvarsgrupper der brukaren sjølv set måla.',
      ],
      [
        'Får tjenester til å løse sammen det ingen av dem klarer alene, og lager faste former for det.',
        'Får tenester til å løyse saman det ingen av dei klarer åleine, og lagar faste former for det.',
      ],
    ],
  },
  mentalHealth: {
    areas: ['care'],
    name: ['Psykisk helse og rus', 'Psykisk helse og rus'],
    levels: [
      ['Har lite erfaring med psykisk uhelse og rus.', 'Har lite erfaring med psykisk uhelse og rus.'],
      [
        'Lytter, er rolig og vet hvem som kan ta over når det blir alvorlig.',
        'Lyttar, er roleg og veit kven som kan ta over når det blir alvorleg.',
      ],
      [
        'Holder støttesamtaler, lager kriseplan og spør direkte om selvmordstanker.',
        'Har støttesamtalar, lagar kriseplan og spør direkte om sjølvmordstankar.',
      ],
      [
        'Gir behandling eller miljøterapi ved sammensatte vansker og måler om det hjelper.',
        'Gir behandling eller miljøterapi ved samansette vanskar og måler om det hjelper.',
      ],
      [
        'Veileder andre fagfolk og utvikler tilbudet sammen med dem som har brukt det.',
        'Rettleier andre fagfolk og utviklar tilbodet saman med dei som har brukt det.',
      ],
    ],
  },
  employmentSupport: {
    areas: ['care', 'casework'],
    name: ['Arbeidsrettet oppfølging', 'Arbeidsretta oppfølging'],
    levels: [
      ['Har ikke fulgt opp arbeidssøkere.', 'Har ikkje følgt opp arbeidssøkjarar.'],
      [
        'Forklarer ordninger og hjelper med søknader når en kollega ser over.',
        'Forklarer ordningar og hjelper med søknader når ein kollega ser over.',
      ],
      [
        'Lager aktivitetsplan sammen med brukeren og følger den opp jevnlig.',
        'Lagar aktivitetsplan saman med brukaren og følgjer han opp jamleg.',
      ],
      [
        'Finner jobb sammen med arbeidsgivere for folk som har stått lenge utenfor.',
        'Finn jobb saman med arbeidsgivarar for folk som har stått lenge utanfor.',
      ],
      [
        'Bygger nettverk med næringslivet og lærer opp kolleger i Supported Employment.',
        'Byggjer nettverk med næringslivet og lærer opp kollegaer i Supported Employment.',
      ],
    ],
  },
} as const satisfies { readonly [key: string]: SkillTemplate };
