export type JobTitle = readonly [title: string, code: string];

/** Stillingsgrupper of Fjordvik. Codes are plausible ones in the form of HTA vedlegg 1, some of them from public pages; not a list to rely on. */
interface GroupTemplate {
  readonly nb: string;
  readonly nn: string;
  /** Job titles with their position codes; the first is the most usual one. */
  readonly titles: readonly [JobTitle, ...JobTitle[]];
}

const templates = {
  leader: {
    nb: 'Ledere',
    nn: 'Leiarar',
    titles: [
      ['Avdelingsleder', '9454'],
      ['Virksomhetsleder', '9451'],
      ['Kommunalsjef', '9440'],
      ['Kommunedirektør', '9430'],
    ],
  },
  nurse: {
    nb: 'Sykepleiere',
    nn: 'Sjukepleiarar',
    titles: [
      ['Sykepleier', '7174'],
      ['Sykepleier', '7174'],
      ['Spesialsykepleier', '7523'],
      ['Fagsykepleier', '7174'],
    ],
  },
  publicHealthNurse: {
    nb: 'Helsesykepleiere og jordmødre',
    nn: 'Helsesjukepleiarar og jordmødrer',
    titles: [
      ['Helsesykepleier', '6185'],
      ['Jordmor', '6222'],
    ],
  },
  socialEducator: {
    nb: 'Vernepleiere',
    nn: 'Vernepleiarar',
    titles: [
      ['Vernepleier', '6455'],
      ['Miljøterapeut', '6675'],
    ],
  },
  healthWorker: {
    nb: 'Helsefagarbeidere',
    nn: 'Helsefagarbeidarar',
    titles: [
      ['Helsefagarbeider', '7076'],
      ['Helsefagarbeider', '7076'],
      ['Helsefagarbeider med fagskole', '7517'],
    ],
  },
  assistant: {
    nb: 'Assistenter',
    nn: 'Assistentar',
    titles: [
      ['Assistent', '6572'],
      ['Pleieassistent', '6572'],
    ],
  },
  doctor: {
    nb: 'Leger',
    nn: 'Legar',
    titles: [
      ['Kommunelege', '8527'],
      ['Lege', '8527'],
      ['Sykehjemslege', '8527'],
    ],
  },
  psychologist: {
    nb: 'Psykologer',
    nn: 'Psykologar',
    titles: [
      ['Psykolog', '8470'],
      ['Psykologspesialist', '8470'],
    ],
  },
  therapist: {
    nb: 'Fysioterapeuter og ergoterapeuter',
    nn: 'Fysioterapeutar og ergoterapeutar',
    titles: [
      ['Fysioterapeut', '6517'],
      ['Ergoterapeut', '6671'],
    ],
  },
  socialWorker: {
    nb: 'Sosionomer og barnevernspedagoger',
    nn: 'Sosionomar og barnevernspedagogar',
    titles: [
      ['Sosionom', '7534'],
      ['Barnevernspedagog', '6508'],
      ['Veileder', '7534'],
    ],
  },
  teacher: {
    nb: 'Lærere',
    nn: 'Lærarar',
    titles: [
      ['Adjunkt', '7962'],
      ['Adjunkt med tilleggsutdanning', '7963'],
      ['Lærer', '7961'],
      ['Lektor', '7965'],
    ],
  },
  kindergartenTeacher: {
    nb: 'Barnehagelærere',
    nn: 'Barnehagelærarar',
    titles: [
      ['Barnehagelærer', '6709'],
      ['Pedagogisk leder', '7637'],
    ],
  },
  childWorker: {
    nb: 'Barne- og ungdomsarbeidere',
    nn: 'Barne- og ungdomsarbeidarar',
    titles: [
      ['Barne- og ungdomsarbeider', '7076'],
      ['Fagarbeider', '7076'],
    ],
  },
  operator: {
    nb: 'Fagarbeidere drift',
    nn: 'Fagarbeidarar drift',
    titles: [
      ['Driftsoperatør', '7076'],
      ['Fagarbeider', '7076'],
      ['Vaktmester', '6986'],
      ['Maskinfører', '7076'],
    ],
  },
  firefighter: {
    nb: 'Brannkonstabler',
    nn: 'Brannkonstablar',
    titles: [
      ['Brannkonstabel', '7237'],
      ['Underbrannmester', '7237'],
    ],
  },
  engineer: {
    nb: 'Ingeniører',
    nn: 'Ingeniørar',
    titles: [
      ['Ingeniør', '8084'],
      ['Prosjektleder', '8084'],
      ['Arkitekt', '8001'],
    ],
  },
  caseWorker: {
    nb: 'Saksbehandlere og rådgivere',
    nn: 'Saksbehandlarar og rådgivarar',
    titles: [
      ['Rådgiver', '8530'],
      ['Konsulent', '6863'],
      ['Saksbehandler', '7531'],
    ],
  },
  ict: {
    nb: 'IKT-medarbeidere',
    nn: 'IKT-medarbeidarar',
    titles: [
      ['IKT-rådgiver', '8530'],
      ['Systemansvarlig', '8530'],
      ['IKT-konsulent', '6863'],
    ],
  },
  cleaner: {
    nb: 'Renholdere',
    nn: 'Reinhaldarar',
    titles: [
      ['Renholder', '7076'],
      ['Renholder', '6014'],
    ],
  },
  culture: {
    nb: 'Kultur- og fritidsmedarbeidere',
    nn: 'Kultur- og fritidsmedarbeidarar',
    titles: [
      ['Bibliotekar', '7026'],
      ['Kulturskolelærer', '7961'],
      ['Ungdomsarbeider', '7076'],
      ['Kulturkonsulent', '6863'],
    ],
  },
} as const satisfies Record<string, GroupTemplate>;

export type GroupKey = keyof typeof templates;

export const groupTemplates: { readonly [G in GroupKey]: GroupTemplate } = templates;
