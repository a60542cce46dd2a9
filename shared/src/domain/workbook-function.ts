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
