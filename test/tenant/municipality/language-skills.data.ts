import type { SkillTemplate } from './catalogue-template.ts';

export const languageSkills = {
  plainLanguage: {
    areas: ['language', 'casework'],
    name: ['Klarspråk', 'Klarspråk'],
    levels: [
      ['Skriver ikke til innbyggere i jobben.', 'Skriv ikkje til innbyggjarar i jobben.'],
      [
        'Bruker brevmaler og ber noen lese gjennom før brevet går.',
        'Bruker brevmalar og ber nokon lese gjennom før brevet går.',
      ],
      [
        'Skriver kort, sier det viktigste først og bytter ut fagord.',
        'Skriv kort, seier det viktigaste først og byter ut fagord.',
      ],
      [
        'Skriver om vanskelige vedtak så mottakeren forstår hva som skjer og hva hun kan gjøre.',
        'Skriv om vanskelege vedtak så mottakaren forstår kva som skjer og kva ho kan gjere.',
      ],
      [
        'Tester tekster på innbyggere og lærer opp andre enheter i klart språk.',
        'Testar tekstar på innbyggjarar og lærer opp andre einingar i klart språk.',
      ],
    ],
  },
  nynorsk: {
    areas: ['language'],
    name: ['Nynorsk i tjenesten', 'Nynorsk i tenesta'],
    levels: [
      ['Skriver ikke nynorsk.', 'Skriv ikkje nynorsk.'],
      [
        'Leser nynorsk uten vansker og bruker ferdige nynorske maler.',
        'Les nynorsk utan vanskar og bruker ferdige nynorske malar.',
      ],
      [
        'Svarer på nynorsk når innbyggeren skriver nynorsk, med ordbok ved siden av.',
        'Svarer på nynorsk når innbyggjaren skriv nynorsk, med ordbok ved sida av.',
      ],
      [
        'Skriver god nynorsk i vedtak, planer og på nettsidene.',
        'Skriv god nynorsk i vedtak, planar og på nettsidene.',
      ],
      [
        'Språkvasker for andre og gir råd om nynorsk i hele kommunen.',
        'Språkvaskar for andre og gir råd om nynorsk i heile kommunen.',
      ],
    ],
  },
  workNorwegian: {
    areas: ['language'],
    name: ['Arbeidsnorsk', 'Arbeidsnorsk'],
    levels: [
      ['Forstår enkeltord og korte beskjeder.', 'Forstår enkeltord og korte beskjedar.'],
      [
        'Klarer enkle beskjeder på jobb når kollegene snakker tydelig.',
        'Klarer enkle beskjedar på jobb når kollegaene snakkar tydeleg.',
      ],
      [
        'Gir og tar imot rapport og skriver korte notater i journal eller logg.',
        'Gir og tek imot rapport og skriv korte notat i journal eller logg.',
      ],
      [
        'Snakker med brukere og pårørende i telefonen og skriver avvik som alle forstår.',
        'Snakkar med brukarar og pårørande i telefonen og skriv avvik som alle forstår.',
      ],
      [
        'Skriver og snakker fritt i alle jobbsituasjoner og er språkstøtte for nye kolleger.',
        'Skriv og snakkar fritt i alle jobbsituasjonar og er språkstøtte for nye kollegaer.',
      ],
    ],
  },
  culture: {
    areas: ['language'],
    name: ['Kulturforståelse', 'Kulturforståing'],
    levels: [
      ['Har lite erfaring med folk fra andre kulturer.', 'Har lite erfaring med folk frå andre kulturar.'],
      [
        'Er nysgjerrig, spør og lar være å ta noe for gitt.',
        'Er nysgjerrig, spør og lèt vere å ta noko for gitt.',
      ],
      [
        'Bruker tolk riktig og forklarer hvordan ting fungerer i Norge.',
        'Bruker tolk rett og forklarer korleis ting fungerer i Noreg.',
      ],
      [
        'Løser misforståelser på tvers av kulturer uten å gå på akkord med regler og rettigheter.',
        'Løyser mistydingar på tvers av kulturar utan å gå på akkord med reglar og rettar.',
      ],
      [
        'Hjelper hele tjenesten å nå dem som ikke kommer av seg selv.',
        'Hjelper heile tenesta å nå dei som ikkje kjem av seg sjølve.',
      ],
    ],
  },
  sami: {
    areas: ['language'],
    name: ['Samisk språk og kultur', 'Samisk språk og kultur'],
    levels: [
      ['Kan ikke samisk.', 'Kan ikkje samisk.'],
      [
        'Hilser på samisk og kjenner de viktigste rettighetene til samiske innbyggere.',
        'Helsar på samisk og kjenner dei viktigaste rettane til samiske innbyggjarar.',
      ],
      [
        'Har enkle samtaler på samisk om hverdagslige ting.',
        'Har enkle samtalar på samisk om kvardagslege ting.',
      ],
      ['Gir tjenesten på samisk i samtale og skrift.', 'Gir tenesta på samisk i samtale og skrift.'],
      [
        'Utvikler det samiske tilbudet og støtter kolleger som lærer språket.',
        'Utviklar det samiske tilbodet og støttar kollegaer som lærer språket.',
      ],
    ],
  },
  caseLaw: {
    areas: ['casework'],
    name: ['Saksbehandling og forvaltningsrett', 'Saksbehandling og forvaltningsrett'],
    levels: [
      ['Har ikke skrevet enkeltvedtak.', 'Har ikkje skrive enkeltvedtak.'],
      [
        'Skriver utkast etter mal og får dem kvalitetssikret.',
        'Skriv utkast etter mal og får dei kvalitetssikra.',
      ],
      [
        'Utreder, varsler og skriver vedtak med riktig hjemmel innen fristen.',
        'Greier ut, varslar og skriv vedtak med rett heimel innan fristen.',
      ],
      [
        'Behandler klager og saker med skjønn, og sørger for at like saker får likt svar.',
        'Behandlar klager og saker med skjønn, og sørgjer for at like saker får likt svar.',
      ],
      [
        'Tolker nytt regelverk for tjenesten og gir råd i saker som kan havne i retten.',
        'Tolkar nytt regelverk for tenesta og gir råd i saker som kan hamne i retten.',
      ],
    ],
  },
} as const satisfies { readonly [key: string]: SkillTemplate };
