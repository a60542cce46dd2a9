/** One line of the table a person gets of everything about the person: part, date, what, value, who, note. */
export type OwnDataRow = readonly [
  part: string,
  on: string,
  what: string,
  value: string,
  source?: string,
  note?: string,
];
