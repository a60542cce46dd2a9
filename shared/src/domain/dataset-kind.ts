/** What can be put into a workbook as a table, or downloaded as one. */
export const datasetKinds = [
  'plan',
  'measures',
  'thread',
  'gapMatrix',
  'gapRows',
  'requirements',
  'competences',
  'assessments',
  'talks',
  'projection',
  'consultation',
] as const;
export type DatasetKind = (typeof datasetKinds)[number];
