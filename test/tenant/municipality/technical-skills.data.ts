import type { SkillTemplate } from './catalogue-template.ts';

export const technicalSkills = {
  water: {
    areas: ['technical'],
    name: ['Vann og avløp', 'Vatn og avløp'],
    levels: [
      ['Har ikke arbeidet med vann og avløp.', 'Har ikkje arbeidd med vatn og avløp.'],
      [
        'Hjelper til på anlegget og tar prøver etter instruks.',
        'Hjelper til på anlegget og tek prøver etter instruks.',
      ],
      [
        'Kjører runden på vannverket alene og retter vanlige feil.',
        'Køyrer runden på vassverket åleine og rettar vanlege feil.',
      ],
      [
        'Leser driftsdata, finner lekkasjer og leder arbeidet når ledninger ryker.',
        'Les driftsdata, finn lekkasjar og leier arbeidet når leidningar ryk.',
      ],
      [
        'Planlegger fornyelse av nettet og har ansvar når vannet kan være farlig å drikke.',
        'Planlegg fornying av nettet og har ansvar når vatnet kan vere farleg å drikke.',
      ],
    ],
  },
  safety: {
    areas: ['technical', 'leadership'],
    name: ['Helse, miljø og sikkerhet', 'Helse, miljø og tryggleik'],
    levels: [
      ['Har ikke fått opplæring i HMS.', 'Har ikkje fått opplæring i HMS.'],
      [
        'Bruker verneutstyr og vet hvor man melder avvik.',
        'Bruker verneutstyr og veit kvar ein melder avvik.',
      ],
      [
        'Melder avvik og foreslår hvordan det kan unngås neste gang.',
        'Melder avvik og føreslår korleis det kan unngåast neste gong.',
      ],
      [
        'Gjør risikovurderinger sammen med verneombudet og følger opp tiltakene.',
        'Gjer risikovurderingar saman med verneombodet og følgjer opp tiltaka.',
      ],
      [
        'Gransker alvorlige hendelser og får hele virksomheten til å lære av dem.',
        'Granskar alvorlege hendingar og får heile verksemda til å lære av dei.',
      ],
    ],
  },
  buildingCases: {
    areas: ['technical', 'casework'],
    name: ['Byggesaksbehandling', 'Byggjesaksbehandling'],
    levels: [
      ['Har ikke behandlet byggesaker.', 'Har ikkje behandla byggjesaker.'],
      [
        'Registrerer søknader og ber om det som mangler etter en sjekkliste.',
        'Registrerer søknader og ber om det som manglar etter ei sjekkliste.',
      ],
      [
        'Behandler garasjer, tilbygg og andre enkle søknader innen fristen.',
        'Behandlar garasjar, tilbygg og andre enkle søknader innan fristen.',
      ],
      [
        'Vurderer dispensasjoner og naboklager og skriver begrunnelser som står seg.',
        'Vurderer dispensasjonar og naboklager og skriv grunngivingar som står seg.',
      ],
      [
        'Tar de prinsipielle sakene, fører tilsyn og lærer opp nye saksbehandlere.',
        'Tek dei prinsipielle sakene, fører tilsyn og lærer opp nye saksbehandlarar.',
      ],
    ],
  },
  maintenance: {
    areas: ['technical'],
    name: ['Forebyggende vedlikehold', 'Førebyggjande vedlikehald'],
    levels: [
      ['Har ikke drevet med vedlikehold.', 'Har ikkje drive med vedlikehald.'],
      [
        'Gjør oppgaver fra driftslista når noen har vist hvordan.',
        'Gjer oppgåver frå driftslista når nokon har vist korleis.',
      ],
      [
        'Følger vedlikeholdsplanen, ser slitasje i tide og ordner det vanlige selv.',
        'Følgjer vedlikehaldsplanen, ser slitasje i tide og ordnar det vanlege sjølv.',
      ],
      [
        'Styrer varme, ventilasjon og strøm i byggene så de bruker mindre energi.',
        'Styrer varme, ventilasjon og straum i bygga så dei bruker mindre energi.',
      ],
      [
        'Lager vedlikeholdsplaner for flere år og viser politikerne hva utsettelser koster.',
        'Lagar vedlikehaldsplanar for fleire år og viser politikarane kva utsetjingar kostar.',
      ],
    ],
  },
  cleaning: {
    areas: ['technical'],
    name: ['Renholdsmetoder og smittevern', 'Reinhaldsmetodar og smittevern'],
    levels: [
      ['Har ikke arbeidet med renhold.', 'Har ikkje arbeidd med reinhald.'],
      [
        'Vasker etter planen sammen med en kollega og skiller kluter etter farge.',
        'Vaskar etter planen saman med ein kollega og skil klutar etter farge.',
      ],
      [
        'Velger riktig metode og middel for rommet, og jobber uten å slite ut kroppen.',
        'Vel rett metode og middel for rommet, og arbeider utan å slite ut kroppen.',
      ],
      [
        'Tar smittevask og gulvbehandling, og måler kvaliteten med INSTA 800.',
        'Tek smittevask og golvbehandling, og måler kvaliteten med INSTA 800.',
      ],
      [
        'Lager renholdsplaner, prøver nye maskiner og lærer opp kolleger i dem.',
        'Lagar reinhaldsplanar, prøver nye maskiner og lærer opp kollegaer i dei.',
      ],
    ],
  },
  projects: {
    areas: ['technical', 'change'],
    name: ['Prosjektstyring', 'Prosjektstyring'],
    levels: [
      ['Har ikke deltatt i prosjekter.', 'Har ikkje delteke i prosjekt.'],
      [
        'Gjør sin del i et prosjekt og sier fra når tida blir knapp.',
        'Gjer sin del i eit prosjekt og seier frå når tida blir knapp.',
      ],
      [
        'Leder små prosjekter med plan, budsjett og møter som fører til noe.',
        'Leier små prosjekt med plan, budsjett og møte som fører til noko.',
      ],
      [
        'Styrer store anskaffelser og byggeprosjekter på tid og penger, og takler endringer.',
        'Styrer store innkjøp og byggjeprosjekt på tid og pengar, og taklar endringar.',
      ],
      [
        'Leder flere prosjekter samtidig, henter ut gevinstene og lærer opp prosjektledere.',
        'Leier fleire prosjekt samtidig, hentar ut gevinstane og lærer opp prosjektleiarar.',
      ],
    ],
  },
} as const satisfies { readonly [key: string]: SkillTemplate };
