/**
 * What a projection rests on beside the counts of today: each with the unit it is given in, the value used until somebody knows
 * better, and how far it can be moved. None of them is a forecast of ours: they are starting points to be replaced by the
 * municipality's own figures (its pension fund's, KS' PAI register's).
 */
export const assumptionTable = {
  /** Per cent of those who reach the age and are still there who leave at it. */
  leaveAt62: { unit: 'percent', standard: 15, least: 0, most: 100 },
  leaveAt65: { unit: 'percent', standard: 25, least: 0, most: 100 },
  leaveAt67: { unit: 'percent', standard: 60, least: 0, most: 100 },
  leaveAt70: { unit: 'percent', standard: 100, least: 0, most: 100 },
  /** Per cent a year of those under 62 who leave for something else. */
  turnover: { unit: 'percent', standard: 8, least: 0, most: 40 },
  /** People a year who come: apprentices, students, those recruited without a measure in the plan. */
  newcomers: { unit: 'people', standard: 0, least: 0, most: 500 },
  /** Per cent of the newcomers who hold the competence when they come. */
  newcomersHold: { unit: 'percent', standard: 50, least: 0, most: 100 },
  /** Per cent of what planned measures promise that comes true. */
  measuresSucceed: { unit: 'percent', standard: 70, least: 0, most: 100 },
  /** Per cent by which turnover, newcomers and measures may turn out worse or better: the range. */
  spread: { unit: 'percent', standard: 30, least: 0, most: 100 },
} as const satisfies Record<string, AssumptionRange>;

interface AssumptionRange {
  readonly unit: 'percent' | 'people';
  readonly standard: number;
  readonly least: number;
  readonly most: number;
}

export type AssumptionName = keyof typeof assumptionTable;
export type Assumptions = Readonly<Record<AssumptionName, number>>;

export const assumptionNames = Object.keys(assumptionTable) as readonly AssumptionName[];

/** Those given, and the standard for the rest. */
export function assume(given: Partial<Assumptions> = {}): Assumptions {
  const values = assumptionNames.map((name) => [name, given[name] ?? assumptionTable[name].standard]);
  return Object.fromEntries(values) as Assumptions;
}

/** The ages at which people leave for their pension, and the assumption that says how many. */
export const pensionAges = [
  [62, 'leaveAt62'],
  [65, 'leaveAt65'],
  [67, 'leaveAt67'],
  [70, 'leaveAt70'],
] as const satisfies readonly (readonly [number, AssumptionName])[];
