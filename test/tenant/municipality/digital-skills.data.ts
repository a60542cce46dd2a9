import type { SkillTemplate } from './catalogue-template.ts';

export const digitalSkills = {
  informationSecurity: {
    areas: ['digital'],
    name: ['Informasjonssikkerhet', 'Informasjonstryggleik'],
    levels: [
      [
        'Har ikke fått opplæring i informasjonssikkerhet.',
        'Har ikkje fått opplæring i informasjonstryggleik.',
      ],
      [
        'Låser skjermen, bruker sterke passord og spør før en rar lenke åpnes.',
        'Låser skjermen, bruker sterke passord og spør før ei rar lenkje blir opna.',
      ],
      [
        'Kjenner igjen svindelforsøk, lagrer ting på rett sted og melder fra om brudd.',
        'Kjenner att svindelforsøk, lagrar ting på rett stad og melder frå om brot.',
      ],
      [
        'Vurderer risikoen før nye systemer tas i bruk, og rydder i hvem som har tilgang.',
        'Vurderer risikoen før nye system blir tekne i bruk, og ryddar i kven som har tilgang.',
      ],
      [
        'Leder øvelser og håndterer angrep sammen med IKT, ledelsen og nasjonale miljøer.',
        'Leier øvingar og handterer angrep saman med IKT, leiinga og nasjonale miljø.',
      ],
    ],
  },
  privacy: {
    areas: ['digital', 'casework'],
    name: ['Personvern', 'Personvern'],
    levels: [
      ['Kjenner ikke reglene for personopplysninger.', 'Kjenner ikkje reglane for personopplysningar.'],
      [
        'Holder taushetsplikten og lar journaler være i fred når de ikke angår jobben.',
        'Held teieplikta og lèt journalar vere i fred når dei ikkje gjeld jobben.',
      ],
      [
        'Samler bare inn det som trengs, og svarer når folk spør hva vi har lagret om dem.',
        'Samlar berre inn det som trengst, og svarer når folk spør kva vi har lagra om dei.',
      ],
      [
        'Fører behandlingsoversikt og vurderer personvern før noe nytt settes i gang.',
        'Fører behandlingsoversikt og vurderer personvern før noko nytt blir sett i gang.',
      ],
      [
        'Gir råd til hele kommunen i vanskelige saker og har kontakten med Datatilsynet.',
        'Gir råd til heile kommunen i vanskelege saker og har kontakten med Datatilsynet.',
      ],
    ],
  },
  collaboration: {
    areas: ['digital'],
    name: ['Teams og samhandling', 'Teams og samhandling'],
    levels: [
      ['Bruker ikke Teams i jobben.', 'Bruker ikkje Teams i jobben.'],
      [
        'Leser meldinger, blir med i møter og finner vaktplanen når noen hjelper.',
        'Les meldingar, blir med i møte og finn vaktplanen når nokon hjelper.',
      ],
      [
        'Skriver sammen med andre i samme dokument og holder orden i teamet sitt.',
        'Skriv saman med andre i same dokument og held orden i teamet sitt.',
      ],
      [
        'Lager gode samarbeidsrom og automatiserer småoppgaver så kollegene sparer tid.',
        'Lagar gode samarbeidsrom og automatiserer småoppgåver så kollegaene sparer tid.',
      ],
      [
        'Er den andre lærer av, og får hele sektoren til å dele i stedet for å sende e-post.',
        'Er den andre lærer av, og får heile sektoren til å dele i staden for å sende e-post.',
      ],
    ],
  },
  data: {
    areas: ['digital', 'change'],
    name: ['Data og analyse', 'Data og analyse'],
    levels: [
      ['Bruker ikke tall og statistikk i jobben.', 'Bruker ikkje tal og statistikk i jobben.'],
      [
        'Finner tallene for egen enhet og forstår hva de forteller.',
        'Finn tala for eiga eining og forstår kva dei fortel.',
      ],
      [
        'Lager enkle oversikter i Excel og forklarer utviklingen for andre.',
        'Lagar enkle oversikter i Excel og forklarer utviklinga for andre.',
      ],
      [
        'Setter sammen data fra flere systemer, sjekker kvaliteten og peker på det viktige.',
        'Set saman data frå fleire system, sjekkar kvaliteten og peikar på det viktige.',
      ],
      [
        'Bygger framskrivinger som ledelsen styrer etter, og sier hvor usikre de er.',
        'Byggjer framskrivingar som leiinga styrer etter, og seier kor usikre dei er.',
      ],
    ],
  },
  aiInCasework: {
    areas: ['digital', 'casework'],
    name: ['KI i saksbehandlingen', 'KI i saksbehandlinga'],
    levels: [
      ['Har ikke brukt kunstig intelligens i arbeidet.', 'Har ikkje brukt kunstig intelligens i arbeidet.'],
      [
        'Prøver godkjente verktøy på ufarlig tekst og leser kritisk gjennom svaret.',
        'Prøver godkjende verktøy på ufarleg tekst og les kritisk gjennom svaret.',
      ],
      [
        'Bruker KI til utkast og oppsummering, og tar selv ansvar for alt som sendes ut.',
        'Bruker KI til utkast og oppsummering, og tek sjølv ansvar for alt som blir sendt ut.',
      ],
      [
        'Finner ut hvor KI hjelper og hvor det ikke skal brukes, og tester for skjeve svar.',
        'Finn ut kvar KI hjelper og kvar det ikkje skal brukast, og testar for skeive svar.',
      ],
      [
        'Innfører KI i en tjeneste på en måte innbyggerne kan etterprøve og stole på.',
        'Innfører KI i ei teneste på ein måte innbyggjarane kan etterprøve og stole på.',
      ],
    ],
  },
  systemOperations: {
    areas: ['digital'],
    name: ['Drift av fagsystemer', 'Drift av fagsystem'],
    levels: [
      ['Har ikke driftet systemer.', 'Har ikkje drifta system.'],
      [
        'Tar imot henvendelser og løser dem etter en kjent oppskrift.',
        'Tek imot førespurnader og løyser dei etter ei kjend oppskrift.',
      ],
      [
        'Setter opp brukere og oppdateringer og finner vanlige feil uten hjelp.',
        'Set opp brukarar og oppdateringar og finn vanlege feil utan hjelp.',
      ],
      [
        'Kobler systemer sammen, overvåker dem og gjenoppretter etter stans.',
        'Koplar system saman, overvaker dei og rettar opp etter stans.',
      ],
      [
        'Har ansvar for arkitekturen og velger løsninger som varer og kan byttes ut.',
        'Har ansvar for arkitekturen og vel løysingar som varer og kan bytast ut.',
      ],
    ],
  },
} as const satisfies { readonly [key: string]: SkillTemplate };
