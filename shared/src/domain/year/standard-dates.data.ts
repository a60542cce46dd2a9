/** A day of any year, `MM-DD`; a period that ends before it begins ends in the next year. */
export interface StandardDate {
  readonly from: string;
  readonly to?: string | undefined;
  /**
   * What the date rests on: a `law` that sets it, the `agreement` that asks for it without saying when, a `local` regulation, or our
   * `assumption` of what suits the others. Told beside the date, and in decision 032.
   */
  readonly basis: 'law' | 'agreement' | 'local' | 'assumption';
}

/** Where the dates of the municipal year stand until HR moves them. */
export const standardDates = {
  /** Before the mapping, so that what is agreed on in the talks is known in it. */
  talkPeriod: { from: '01-15', to: '03-31', basis: 'assumption' },
  /** Kommuneloven § 14-7: avgis innen 31. mars. */
  annualReport: { from: '03-31', basis: 'law' },
  /** In time for the figures to be on the table at the meeting of HTA 3.2. */
  mappingRound: { from: '04-15', to: '05-15', basis: 'assumption' },
  /** While the frames of the coming years are laid. */
  financialPlan: { from: '04-15', to: '06-15', basis: 'assumption' },
  /** The municipality's own regulation of school days and holidays. */
  schoolYear: { from: '08-15', to: '06-20', basis: 'local' },
  /** HTA 3.2: "årlige drøftingsmøte"; set before the budget, so that what is agreed on can be paid for. */
  consultation: { from: '09-15', basis: 'agreement' },
  /** After the meeting and before the budget. */
  planRevision: { from: '10-01', to: '10-31', basis: 'assumption' },
  /** Kommuneloven § 14-3: before the end of the year; councils meet for it in the middle of December. */
  budget: { from: '12-15', basis: 'law' },
} as const satisfies Record<string, StandardDate>;
