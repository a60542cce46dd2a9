/**
 * What a file can bring in. A plan is an old competence plan: one row for each measure, one column for each year. A matrix is an
 * old skills matrix: one row for each person, one column for each competence.
 */
export const importKinds = [
  'positions',
  'competences',
  'requirements',
  'assessments',
  'plan',
  'matrix',
  'survey',
] as const;
export type ImportKind = (typeof importKinds)[number];

/** Largest file that is taken in. A hundred thousand rows of an HR system's export are around 10 MB. */
export const largestFile = 20 * 1024 * 1024;

/** A sheet with more is either a mistake or an attack. */
export const mostColumns = 1_000;
export const mostCells = 5_000_000;

/** Rows of one sheet; and rows of ours that one file may add or change. */
export const mostRows = 100_000;
