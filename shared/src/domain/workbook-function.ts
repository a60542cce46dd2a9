import type { Language } from './language.ts';

/** Why a formula in a workbook has no answer. */
export const functionFaults = [
  'unknownUnit',
  'severalUnits',
  'unknownCompetence',
  'severalCompetences',
  'competenceNotInForce',
  'yearNotTold',
  'unknownMeasure',
  'severalMeasures',
  'noAccess',
] as const;

export type FunctionFault = (typeof functionFaults)[number];

/** What stands in front of every name, as in `ROD.GAP`. */
export const functionNamespace = 'ROD';

export type FunctionParameter = 'unit' | 'competence' | 'year' | 'measure';

/**
 * The functions of the workbook, with their parameters in order. Ids and names stay as they are for ever: workbooks have them in their
 * formulas. They are the same in all languages, since Excel fetches names when the add-in is installed, in the language it has then,
 * and nothing can change them later; only what is said of them is translated
 * (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming, "Localize custom functions").
 */
export const workbookFunctions = [
  { id: 'GAP', parameters: ['unit', 'competence', 'year'] },
  { id: 'DEKNING', parameters: ['unit', 'competence', 'year'] },
  { id: 'TRAAD', parameters: ['measure'] },
] as const satisfies readonly { id: string; parameters: readonly FunctionParameter[] }[];

export type FunctionId = (typeof workbookFunctions)[number]['id'];

/** The file that tells Excel of the functions in a language, beside the add-in’s page; the one without a language is bokmål. */
export function functionFile(language: Language): string {
  return language === 'nb' ? 'functions.json' : `functions-${language}.json`;
}

/** The script for an Excel that gives functions no page to run in. */
export const functionScript = 'functions.js';
