import type { SkillTemplate } from './catalogue-template.ts';

export const leadershipSkills = {
  changeLeadership: {
    areas: ['change', 'leadership'],
    name: ['Endringsledelse', 'Endringsleiing'],
    levels: [
      ['Har ikke ledet endringer.', 'Har ikkje leidd endringar.'],
      [
        'Forklarer hvorfor en endring kommer, med hjelp av egen leder.',
        'Forklarer kvifor ei endring kjem, med hjelp frå eigen leiar.',
      ],
      [
        'Tar med ansatte og tillitsvalgte tidlig og lager en plan de kjenner seg igjen i.',
        'Tek med tilsette og tillitsvalde tidleg og lagar ein plan dei kjenner seg att i.',
      ],
      [
        'Holder retningen når det butter, møter motstand med spørsmål i stedet for forsvar.',
        'Held retninga når det buttar, møter motstand med spørsmål i staden for forsvar.',
      ],
      [
        'Leder omstilling på tvers av sektorer og hjelper andre ledere gjennom sine.',
        'Leier omstilling på tvers av sektorar og hjelper andre leiarar gjennom sine.',
      ],
    ],
  },
  employeeship: {
    areas: ['leadership'],
    name: ['Medarbeiderskap', 'Medarbeidarskap'],
    levels: [
      [
        'Er ny og holder på å bli kjent med arbeidsplassen.',
        'Er ny og held på å bli kjend med arbeidsplassen.',
      ],
      ['Gjør jobben sin og ber om hjelp når det trengs.', 'Gjer jobben sin og ber om hjelp når det trengst.'],
      [
        'Gir og tar imot tilbakemeldinger og tar ansvar for at vi har det bra på jobb.',
        'Gir og tek imot tilbakemeldingar og tek ansvar for at vi har det bra på jobb.',
      ],
      [
        'Deler kunnskapen sin uten å bli spurt, og tar opp det som er vanskelig.',
        'Deler kunnskapen sin utan å bli spurd, og tek opp det som er vanskeleg.',
      ],
      [
        'Gjør andre gode, og får fram løsninger når samarbeidet har stoppet opp.',
        'Gjer andre gode, og får fram løysingar når samarbeidet har stoppa opp.',
      ],
    ],
  },
  economy: {
    areas: ['leadership'],
    name: ['Økonomistyring', 'Økonomistyring'],
    levels: [
      ['Har ikke budsjettansvar.', 'Har ikkje budsjettansvar.'],
      [
        'Leser regnskapsrapporten og spør økonomirådgiveren om avvik.',
        'Les rekneskapsrapporten og spør økonomirådgivaren om avvik.',
      ],
      [
        'Setter opp budsjett, følger forbruket hver måned og forklarer avvik.',
        'Set opp budsjett, følgjer forbruket kvar månad og forklarer avvik.',
      ],
      [
        'Ser kostnader og kvalitet i sammenheng og snur et merforbruk i tide.',
        'Ser kostnader og kvalitet i samanheng og snur eit meirforbruk i tide.',
      ],
      [
        'Prioriterer mellom tjenester på lang sikt og gjør valgene klare for politikerne.',
        'Prioriterer mellom tenester på lang sikt og gjer vala klare for politikarane.',
      ],
    ],
  },
  partnership: {
    areas: ['leadership', 'change'],
    name: ['Partssamarbeid', 'Partssamarbeid'],
    levels: [
      ['Kjenner lite til avtaleverket.', 'Kjenner lite til avtaleverket.'],
      [
        'Vet hvem som er tillitsvalgt og verneombud, og når de skal være med.',
        'Veit kven som er tillitsvald og verneombod, og når dei skal vere med.',
      ],
      [
        'Holder faste møter med tillitsvalgte og drøfter saker før de er avgjort.',
        'Har faste møte med tillitsvalde og drøftar saker før dei er avgjorde.',
      ],
      [
        'Finner løsninger begge parter kan leve med, og skriver protokoll som er til å forstå.',
        'Finn løysingar begge partar kan leve med, og skriv protokoll som er til å forstå.',
      ],
      [
        'Bygger tillit mellom partene i hele kommunen, også når det er lite penger.',
        'Byggjer tillit mellom partane i heile kommunen, også når det er lite pengar.',
      ],
    ],
  },
  masteryLeadership: {
    areas: ['leadership'],
    name: ['Mestringsorientert ledelse', 'Meistringsorientert leiing'],
    levels: [
      ['Har ikke personalansvar.', 'Har ikkje personalansvar.'],
      [
        'Har medarbeidersamtaler etter mal og følger opp det som blir avtalt.',
        'Har medarbeidarsamtalar etter mal og følgjer opp det som blir avtalt.',
      ],
      [
        'Kjenner styrkene til hver enkelt og gir oppgaver de kan vokse på.',
        'Kjenner styrkane til kvar enkelt og gir oppgåver dei kan vekse på.',
      ],
      [
        'Gir støtte og utfordring i passe mengde, og bygger et godt læringsmiljø i gruppa.',
        'Gir støtte og utfordring i passe mengd, og byggjer eit godt læringsmiljø i gruppa.',
      ],
      [
        'Utvikler andre ledere og er et forbilde for hvordan vi leder i Fjordvik.',
        'Utviklar andre leiarar og er eit førebilete for korleis vi leier i Fjordvik.',
      ],
    ],
  },
  guidance: {
    areas: ['leadership', 'learning', 'care'],
    name: ['Kollegaveiledning', 'Kollegarettleiing'],
    levels: [
      ['Har ikke veiledet kolleger.', 'Har ikkje rettleidd kollegaer.'],
      [
        'Viser nye medarbeidere rundt og svarer på spørsmål.',
        'Viser nye medarbeidarar rundt og svarer på spørsmål.',
      ],
      [
        'Har ansvar for en student, lærling eller nyansatt og gir tilbakemelding underveis.',
        'Har ansvar for ein student, lærling eller nytilsett og gir tilbakemelding undervegs.',
      ],
      [
        'Leder refleksjonsgrupper der kolleger finner svarene sammen.',
        'Leier refleksjonsgrupper der kollegaer finn svara saman.',
      ],
      [
        'Lærer opp veiledere og holder veiledningen i gang når hverdagen er travel.',
        'Lærer opp rettleiarar og held rettleiinga i gang når kvardagen er travel.',
      ],
    ],
  },
  innovation: {
    areas: ['change'],
    name: ['Tjenesteinnovasjon', 'Tenesteinnovasjon'],
    levels: [
      ['Har ikke vært med på å utvikle tjenester.', 'Har ikkje vore med på å utvikle tenester.'],
      ['Kommer med ideer og er med på å prøve dem ut.', 'Kjem med idear og er med på å prøve dei ut.'],
      [
        'Spør brukerne hva de trenger, tester i det små og lærer av det.',
        'Spør brukarane kva dei treng, testar i det små og lærer av det.',
      ],
      [
        'Leder utprøvinger, måler virkningen og får det som virker ut i vanlig drift.',
        'Leier utprøvingar, måler verknaden og får det som verkar ut i vanleg drift.',
      ],
      [
        'Skaper rom for nye ideer i hele kommunen og henter inn partnere og midler.',
        'Skaper rom for nye idear i heile kommunen og hentar inn partnarar og midlar.',
      ],
    ],
  },
} as const satisfies { readonly [key: string]: SkillTemplate };
