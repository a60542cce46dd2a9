import type { GroupKey } from './position-groups.data.ts';

export type SectorKey = 'health' | 'children' | 'technical' | 'administration' | 'culture';

/** Shares of a staff, by position group. They need not add up to anything. */
export type StaffMix = { readonly [G in GroupKey]?: number };

export interface EstablishmentTemplate {
  /** Fixed name for the first one of its kind; the others, and those without it, are called after a place. */
  readonly firstName?: string | undefined;
  /** `{}` is where the place goes. */
  readonly name: string;
  /** Share of the people in the sector. */
  readonly weight: number;
  /** Usual number of people in one of them. */
  readonly size: number;
  readonly exposed: boolean;
  readonly leaderTitle: string;
  readonly departments: readonly string[];
  readonly mix: StaffMix;
}

export interface SectorTemplate {
  readonly key: SectorKey;
  readonly name: string;
  /** Share of all who are employed. */
  readonly share: number;
  readonly leaderTitle: string;
  readonly establishments: { readonly [kind: string]: EstablishmentTemplate };
}

export const sectorTemplates: readonly SectorTemplate[] = [
  {
    key: 'health',
    name: 'Helse og mestring',
    share: 0.41,
    leaderTitle: 'Kommunalsjef helse og mestring',
    establishments: {
      homeCare: {
        name: 'Hjemmetjenesten {}',
        weight: 24,
        size: 46,
        exposed: true,
        leaderTitle: 'Virksomhetsleder',
        departments: [
          'Sone Sjøsida',
          'Sone Sentrum',
          'Sone Dalen',
          'Nattpatruljen',
          'Hverdagsmestring',
          'Sone Øyene',
        ],
        mix: { nurse: 32, healthWorker: 44, assistant: 14, socialEducator: 6, therapist: 4 },
      },
      nursingHome: {
        name: '{} sykehjem',
        weight: 34,
        size: 56,
        exposed: false,
        leaderTitle: 'Virksomhetsleder',
        departments: [
          'Langtidsavdelingen',
          'Skjermet avdeling',
          'Korttid og rehabilitering',
          'Lindrende enhet',
          'Nattjenesten',
        ],
        mix: { nurse: 28, healthWorker: 44, assistant: 18, socialEducator: 4, cleaner: 4, doctor: 2 },
      },
      housing: {
        name: '{} bofellesskap',
        weight: 18,
        size: 34,
        exposed: false,
        leaderTitle: 'Virksomhetsleder',
        departments: ['Team Blå', 'Team Grønn', 'Avlastningen', 'Dagaktivitet'],
        mix: { socialEducator: 38, healthWorker: 26, assistant: 32, nurse: 4 },
      },
      mentalHealth: {
        firstName: 'Psykisk helse og rus',
        name: 'Psykisk helse og rus {}',
        weight: 7,
        size: 28,
        exposed: true,
        leaderTitle: 'Virksomhetsleder',
        departments: ['Oppfølgingsteamet', 'Rask psykisk helsehjelp', 'FACT-teamet'],
        mix: { psychologist: 16, socialEducator: 26, nurse: 22, socialWorker: 24, healthWorker: 12 },
      },
      emergencyRoom: {
        firstName: 'Fjordvik legevakt',
        name: '{} legevakt',
        weight: 5,
        size: 24,
        exposed: true,
        leaderTitle: 'Virksomhetsleder',
        departments: ['Legevakt og øyeblikkelig hjelp', 'Legevaktsentralen'],
        mix: { doctor: 34, nurse: 58, healthWorker: 8 },
      },
      healthStation: {
        firstName: 'Helsestasjon og skolehelsetjeneste',
        name: '{} helsestasjon',
        weight: 5,
        size: 22,
        exposed: false,
        leaderTitle: 'Ledende helsesykepleier',
        departments: ['Helsestasjonen', 'Skolehelsetjenesten'],
        mix: { publicHealthNurse: 62, psychologist: 14, therapist: 10, doctor: 8, caseWorker: 6 },
      },
      therapy: {
        firstName: 'Fysio- og ergoterapitjenesten',
        name: 'Rehabilitering {}',
        weight: 3,
        size: 15,
        exposed: false,
        leaderTitle: 'Virksomhetsleder',
        departments: ['Rehabiliteringsteamet', 'Hjelpemidler'],
        mix: { therapist: 94, assistant: 6 },
      },
      nav: {
        firstName: 'NAV Fjordvik',
        name: 'NAV {}',
        weight: 4,
        size: 24,
        exposed: false,
        leaderTitle: 'NAV-leder',
        departments: ['Mottak og økonomi', 'Arbeid og oppfølging'],
        mix: { socialWorker: 58, caseWorker: 42 },
      },
    },
  },
  {
    key: 'children',
    name: 'Oppvekst',
    share: 0.36,
    leaderTitle: 'Kommunalsjef oppvekst',
    establishments: {
      school: {
        name: '{} skole',
        weight: 52,
        size: 44,
        exposed: false,
        leaderTitle: 'Rektor',
        departments: ['1.–4. trinn', '5.–7. trinn', '8.–10. trinn', 'SFO'],
        mix: { teacher: 72, childWorker: 16, assistant: 8, socialEducator: 2, socialWorker: 2 },
      },
      kindergarten: {
        name: '{} barnehage',
        weight: 34,
        size: 20,
        exposed: false,
        leaderTitle: 'Styrer',
        departments: ['Blåveis', 'Tyttebær', 'Revehiet', 'Sjøstjerna', 'Maurtua'],
        mix: { kindergartenTeacher: 42, childWorker: 32, assistant: 26 },
      },
      childWelfare: {
        firstName: 'Barneverntjenesten',
        name: 'Barneverntjenesten {}',
        weight: 6,
        size: 22,
        exposed: true,
        leaderTitle: 'Barnevernleder',
        departments: ['Undersøkelse', 'Tiltak og omsorg'],
        mix: { socialWorker: 86, caseWorker: 14 },
      },
      educationalPsychology: {
        firstName: 'PP-tjenesten',
        name: 'PP-tjenesten {}',
        weight: 3,
        size: 12,
        exposed: true,
        leaderTitle: 'Leder for PP-tjenesten',
        departments: ['Barnehageteamet', 'Skoleteamet'],
        mix: { psychologist: 20, teacher: 60, socialWorker: 20 },
      },
      adultEducation: {
        firstName: 'Fjordvik læringssenter',
        name: '{} læringssenter',
        weight: 5,
        size: 18,
        exposed: false,
        leaderTitle: 'Rektor',
        departments: ['Norsk og samfunnskunnskap', 'Introduksjonsprogrammet'],
        mix: { teacher: 74, socialWorker: 16, caseWorker: 10 },
      },
    },
  },
  {
    key: 'technical',
    name: 'Teknisk og samfunn',
    share: 0.12,
    leaderTitle: 'Kommunalsjef teknisk og samfunn',
    establishments: {
      water: {
        firstName: 'Vann og avløp',
        name: 'Vann og avløp {}',
        weight: 17,
        size: 20,
        exposed: true,
        leaderTitle: 'Virksomhetsleder',
        departments: ['Vannverk og renseanlegg', 'Ledningsnett'],
        mix: { operator: 66, engineer: 34 },
      },
      cleaning: {
        firstName: 'Renholdstjenesten',
        name: 'Renholdstjenesten {}',
        weight: 24,
        size: 28,
        exposed: false,
        leaderTitle: 'Virksomhetsleder',
        departments: ['Renhold skoler', 'Renhold helsebygg'],
        mix: { cleaner: 100 },
      },
      buildings: {
        firstName: 'Byggdrift',
        name: 'Byggdrift {}',
        weight: 20,
        size: 24,
        exposed: false,
        leaderTitle: 'Virksomhetsleder',
        departments: ['Drift og vedlikehold', 'Prosjekt og utbygging'],
        mix: { operator: 74, engineer: 26 },
      },
      roads: {
        firstName: 'Veg og park',
        name: 'Veg og park {}',
        weight: 14,
        size: 18,
        exposed: false,
        leaderTitle: 'Virksomhetsleder',
        departments: ['Vegdrift', 'Park og grønt'],
        mix: { operator: 84, engineer: 16 },
      },
      fire: {
        firstName: 'Brann og redning',
        name: 'Brann og redning {}',
        weight: 13,
        size: 20,
        exposed: true,
        leaderTitle: 'Brannsjef',
        departments: ['Beredskap', 'Forebyggende'],
        mix: { firefighter: 88, engineer: 12 },
      },
      planning: {
        firstName: 'Plan og byggesak',
        name: 'Plan og byggesak {}',
        weight: 12,
        size: 16,
        exposed: false,
        leaderTitle: 'Virksomhetsleder',
        departments: ['Byggesak', 'Plan, miljø og kart'],
        mix: { engineer: 58, caseWorker: 42 },
      },
    },
  },
  {
    key: 'administration',
    name: 'Organisasjon og digitalisering',
    share: 0.07,
    leaderTitle: 'Kommunalsjef organisasjon og digitalisering',
    establishments: {
      hr: {
        firstName: 'HR og lønn',
        name: 'HR og lønn {}',
        weight: 28,
        size: 16,
        exposed: false,
        leaderTitle: 'HR-sjef',
        departments: ['HR og kompetanse', 'Lønn'],
        mix: { caseWorker: 100 },
      },
      it: {
        firstName: 'IKT og digitalisering',
        name: 'IKT og digitalisering {}',
        weight: 26,
        size: 16,
        exposed: true,
        leaderTitle: 'IKT-sjef',
        departments: ['Drift og brukerstøtte', 'Digital utvikling'],
        mix: { ict: 92, caseWorker: 8 },
      },
      finance: {
        firstName: 'Økonomi og innkjøp',
        name: 'Økonomi og innkjøp {}',
        weight: 22,
        size: 14,
        exposed: false,
        leaderTitle: 'Økonomisjef',
        departments: ['Regnskap', 'Budsjett og innkjøp'],
        mix: { caseWorker: 100 },
      },
      citizenService: {
        firstName: 'Innbyggerservice og arkiv',
        name: 'Innbyggerservice {}',
        weight: 24,
        size: 14,
        exposed: false,
        leaderTitle: 'Virksomhetsleder',
        departments: ['Servicetorget', 'Dokumentsenteret'],
        mix: { caseWorker: 90, ict: 10 },
      },
    },
  },
  {
    key: 'culture',
    name: 'Kultur og fritid',
    share: 0.04,
    leaderTitle: 'Kommunalsjef kultur og fritid',
    establishments: {
      library: {
        firstName: 'Fjordvik bibliotek',
        name: '{} bibliotek',
        weight: 28,
        size: 11,
        exposed: false,
        leaderTitle: 'Biblioteksjef',
        departments: ['Formidling', 'Samlinger'],
        mix: { culture: 88, caseWorker: 12 },
      },
      cultureSchool: {
        firstName: 'Fjordvik kulturskole',
        name: '{} kulturskole',
        weight: 38,
        size: 14,
        exposed: false,
        leaderTitle: 'Rektor',
        departments: ['Musikk', 'Dans og teater'],
        mix: { culture: 90, teacher: 10 },
      },
      youth: {
        firstName: 'Ungdom og fritid',
        name: 'Ungdom og fritid {}',
        weight: 34,
        size: 12,
        exposed: false,
        leaderTitle: 'Virksomhetsleder',
        departments: ['Ungdomshuset', 'Idrett og friluftsliv'],
        mix: { culture: 60, childWorker: 25, caseWorker: 15 },
      },
    },
  },
];
