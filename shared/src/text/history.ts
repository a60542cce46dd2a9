import type { Sentence } from './sentence.ts';

/** What stands in the history of a plan: values that are kept as codes, in words; and where a goal is laid down. */
export const historyTexts = {
  'goals.source.municipalPlan': { nb: 'Kommuneplanen', nn: 'Kommuneplanen', en: 'Municipal plan' },
  'goals.source.financialPlan': { nb: 'Økonomiplanen', nn: 'Økonomiplanen', en: 'Financial plan' },
  'goals.source.employerStrategy': {
    nb: 'Arbeidsgiverstrategien',
    nn: 'Arbeidsgivarstrategien',
    en: 'Employer strategy',
  },
  'goals.source.qualityPlan': { nb: 'Kvalitetsplan', nn: 'Kvalitetsplan', en: 'Quality plan' },
  'goals.source.grant': { nb: 'Tilskuddsordning', nn: 'Tilskotsordning', en: 'Grant scheme' },
  'history.empty': { nb: 'Tomt', nn: 'Tomt', en: 'Empty' },
  'history.yes': { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  'history.no': { nb: 'Nei', nn: 'Nei', en: 'No' },
  'history.unknown': {
    nb: 'Noe som ikke finnes lenger',
    nn: 'Noko som ikkje finst lenger',
    en: 'Something that no longer exists',
  },
  'history.target': {
    nb: '{{name}} (nivå {{level}}, {{people}} personer)',
    nn: '{{name}} (nivå {{level}}, {{people}} personar)',
    en: '{{name}} (level {{level}}, {{people}} people)',
  },
  'history.session': {
    nb: '{{on}}, {{place}}, {{hours}} timer',
    nn: '{{on}}, {{place}}, {{hours}} timar',
    en: '{{on}}, {{place}}, {{hours}} hours',
  },
} satisfies Record<string, Sentence>;
