import type { Sentence } from './sentence.ts';

export const planTexts = {
  // Headings as in seed 001, "Kompetanseplan som følger strategiperioden".
  'plan.column.area': { nb: 'Kompetanseområde', nn: 'Kompetanseområde', en: 'Competence area' },
  'plan.column.mainGoal': { nb: 'Hovedmål', nn: 'Hovudmål', en: 'Main goal' },
  'plan.column.measure': { nb: 'Overordnede tiltak', nn: 'Overordna tiltak', en: 'Measures' },
  'plan.column.status': { nb: 'Status', nn: 'Status', en: 'Status' },
  'plan.column.dueOn': { nb: 'Frist', nn: 'Frist', en: 'Due' },
  'plan.column.owner': { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Owner' },
  'plan.column.strategy': { nb: 'Strategi', nn: 'Strategi', en: 'Strategy' },
  'plan.column.years': { nb: 'År', nn: 'År', en: 'Years' },
  'plan.status.draft': { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  'plan.status.inConsultation': { nb: 'Til drøfting', nn: 'Til drøfting', en: 'In consultation' },
  'plan.status.adopted': { nb: 'Vedtatt', nn: 'Vedteken', en: 'Adopted' },
  'plan.status.running': { nb: 'Under arbeid', nn: 'Under arbeid', en: 'Under way' },
  'plan.status.evaluated': { nb: 'Evaluert', nn: 'Evaluert', en: 'Evaluated' },
  'plan.consulted': {
    nb: 'Drøftet {{on}}: {{body}}',
    nn: 'Drøfta {{on}}: {{body}}',
    en: 'Discussed {{on}}: {{body}}',
  },
  'plan.adopted': {
    nb: 'Vedtatt {{on}}: {{body}}',
    nn: 'Vedteken {{on}}: {{body}}',
    en: 'Adopted {{on}}: {{body}}',
  },
  'plan.caseNumber': { nb: 'sak {{number}}', nn: 'sak {{number}}', en: 'case {{number}}' },
  'plan.caption': {
    nb: 'Kompetanseplan for {{unit}}',
    nn: 'Kompetanseplan for {{unit}}',
    en: 'Competence plan for {{unit}}',
  },
  'plan.goals.caption': {
    nb: 'Hovedmål for hvert kompetanseområde',
    nn: 'Hovudmål for kvart kompetanseområde',
    en: 'Main goal for each competence area',
  },
  'plan.counts': { nb: 'Tiltakene i tall', nn: 'Tiltaka i tal', en: 'The measures in numbers' },
  'plan.measures_one': { nb: '{{count}} tiltak', nn: '{{count}} tiltak', en: '{{count}} measure' },
  'plan.measures_other': { nb: '{{count}} tiltak', nn: '{{count}} tiltak', en: '{{count}} measures' },
  'plan.modes': { nb: 'Vis planen som', nn: 'Vis planen som', en: 'Show the plan as' },
  'plan.mode.table': { nb: 'Tabell', nn: 'Tabell', en: 'Table' },
  'plan.mode.edit': { nb: 'Rediger', nn: 'Rediger', en: 'Edit' },
  'plan.mode.list': { nb: 'Liste', nn: 'Liste', en: 'List' },
  'plan.mode.timeline': { nb: 'Tidslinje', nn: 'Tidslinje', en: 'Timeline' },
  'plan.mode.areas': { nb: 'Områder og mål', nn: 'Område og mål', en: 'Areas and goals' },
  'plan.mode.life': { nb: 'Planens gang', nn: 'Gangen i planen', en: 'Stages' },
  'plan.survey': {
    nb: 'Hva medarbeiderne sier om kompetanse (10-FAKTOR)',
    nn: 'Kva medarbeidarane seier om kompetanse (10-FAKTOR)',
    en: 'What the employees say of competence (10-FAKTOR)',
  },
  'plan.noMeasures': {
    nb: 'Ingen tiltak i dette området ennå.',
    nn: 'Ingen tiltak i dette området enno.',
    en: 'No measures in this area yet.',
  },
  'plan.empty.title': {
    nb: 'Denne enheten har ingen plan ennå',
    nn: 'Denne eininga har ingen plan enno',
    en: 'This unit has no plan yet',
  },
  'plan.empty.body': {
    nb: 'Bli enige om hva enheten skal oppnå, og velg noen få kompetanseområder. Leder og HR lager planen under «Planens gang». Enheten over kan allerede ha en plan som gjelder her.',
    nn: 'Bli samde om kva eininga skal oppnå, og vel nokre få kompetanseområde. Leiar og HR lagar planen under «Gangen i planen». Eininga over kan alt ha ein plan som gjeld her.',
    en: 'Agree on what the unit is to achieve, and choose a few competence areas. Its leader and HR make the plan under “Stages”. The unit above may already have a plan that applies here.',
  },
} satisfies Record<string, Sentence>;
