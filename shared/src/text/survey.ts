import type { Sentence } from './sentence.ts';

/** What is said of 10-FAKTOR beside a plan. */
export const surveyTexts = {
  'survey.none': {
    nb: 'Det er ingen resultater fra 10-FAKTOR for enheten som kan vises. HR importerer dem; enheter med for få svar er utelatt.',
    nn: 'Det er ingen resultat frå 10-FAKTOR for eininga som kan visast. HR importerer dei; einingar med for få svar er utelatne.',
    en: 'There are no results of 10-FAKTOR for the unit that can be shown. HR imports them; units with too few answers are left out.',
  },
  'survey.answers_one': {
    nb: 'Gjennomsnitt av {{count}} svar i {{year}}, på en skala fra 1 til 5.',
    nn: 'Gjennomsnitt av {{count}} svar i {{year}}, på ein skala frå 1 til 5.',
    en: 'Mean of {{count}} answer in {{year}}, on a scale from 1 to 5.',
  },
  'survey.answers_other': {
    nb: 'Gjennomsnitt av {{count}} svar i {{year}}, på en skala fra 1 til 5.',
    nn: 'Gjennomsnitt av {{count}} svar i {{year}}, på ein skala frå 1 til 5.',
    en: 'Mean of {{count}} answers in {{year}}, on a scale from 1 to 5.',
  },
  'survey.table': {
    nb: 'Faktorene om kompetanse',
    nn: 'Faktorane om kompetanse',
    en: 'The factors about competence',
  },
  'survey.factor': { nb: 'Faktor', nn: 'Faktor', en: 'Factor' },
  'survey.number': { nb: '(faktor {{number}})', nn: '(faktor {{number}})', en: '(factor {{number}})' },
  'survey.municipality': { nb: 'Kommunen', nn: 'Kommunen', en: 'Municipality' },
  'survey.country': { nb: 'Landet', nn: 'Landet', en: 'Country' },
  'survey.factor.competenceUse': {
    nb: 'Bruk av kompetanse',
    nn: 'Bruk av kompetanse',
    en: 'Use of competence',
  },
  'survey.factor.selfEfficacy': { nb: 'Mestringstro', nn: 'Meistringstru', en: 'Self-efficacy' },
  'survey.factor.relevantDevelopment': {
    nb: 'Relevant kompetanseutvikling',
    nn: 'Relevant kompetanseutvikling',
    en: 'Relevant competence development',
  },
  'survey.factor.masteryClimate': { nb: 'Mestringsklima', nn: 'Meistringsklima', en: 'Mastery climate' },
  'survey.low': { nb: 'Lav', nn: 'Låg', en: 'Low' },
  'survey.low.about': {
    nb: 'Lav betyr under {{limit}}. Grensen er vår egen; KS setter ingen.',
    nn: 'Låg tyder under {{limit}}. Grensa er vår eiga; KS set inga.',
    en: 'Low means under {{limit}}. The limit is our own; KS sets none.',
  },
  'survey.low.withCountry': {
    nb: 'Lav betyr under {{limit}}, eller minst {{far}} under landet. Grensene er våre egne; KS setter ingen.',
    nn: 'Låg tyder under {{limit}}, eller minst {{far}} under landet. Grensene er våre eigne; KS set ingen.',
    en: 'Low means under {{limit}}, or at least {{far}} under the country. The limits are our own; KS sets none.',
  },
  'survey.suggestions': { nb: 'Tiltak å vurdere', nn: 'Tiltak å vurdere', en: 'Measures to consider' },
  'survey.because.belowLimit': {
    nb: '{{factor}} (faktor {{number}}) er {{value}}, og grensen for lav er {{against}}.',
    nn: '{{factor}} (faktor {{number}}) er {{value}}, og grensa for låg er {{against}}.',
    en: '{{factor}} (factor {{number}}) is {{value}}, and the limit for low is {{against}}.',
  },
  'survey.because.belowCountry': {
    nb: '{{factor}} (faktor {{number}}) er {{value}}, godt under {{against}} i landet.',
    nn: '{{factor}} (faktor {{number}}) er {{value}}, godt under {{against}} i landet.',
    en: '{{factor}} (factor {{number}}) is {{value}}, well under the country’s {{against}}.',
  },
  'survey.suggest.mobilise': {
    nb: 'Vurder å mobilisere: Hvilken kompetanse har dere som ikke er i bruk?',
    nn: 'Vurder å mobilisere: Kva kompetanse har de som ikkje er i bruk?',
    en: 'Consider mobilising: which competence do you have that is not in use?',
  },
  'survey.suggest.develop': {
    nb: 'Vurder å utvikle: Hva trenger dere å lære for oppgavene dere har?',
    nn: 'Vurder å utvikle: Kva treng de å lære for oppgåvene de har?',
    en: 'Consider developing: what do you need to learn for the tasks you have?',
  },
  'survey.begin.mobilise': {
    nb: 'Nytt tiltak: mobilisere …',
    nn: 'Nytt tiltak: mobilisere …',
    en: 'New measure: mobilise …',
  },
  'survey.begin.develop': {
    nb: 'Nytt tiltak: utvikle …',
    nn: 'Nytt tiltak: utvikle …',
    en: 'New measure: develop …',
  },
} satisfies Record<string, Sentence>;
