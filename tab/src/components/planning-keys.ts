/** Names of what is kept where a plan is worked with. Apart from those of the first view, which does not carry them. */
export const planningKeys = {
  measureForm: (planId: string) => ['measureForm', planId],
  measureExamples: ['measureExamples'],
  planEffect: (unitId: string) => ['planEffect', unitId],
  measureEffect: (measureId: string) => ['measureEffect', measureId],
  plans: (subject: { readonly unitId: string } | { readonly personId: string }) => ['plans', subject],
  personPlan: (personId: string) => ['plan', 'person', personId],
  planCopy: (planId: string) => ['planCopy', planId],
  yearlyReport: (unitId: string, year: number | undefined) => ['yearlyReport', unitId, year],
  areas: (unitId: string) => ['areas', unitId],
  goals: ['goals'],
  goalThread: (goalId: string) => ['goalThread', goalId],
  measureThread: (measureId: string) => ['measureThread', measureId],
  /** Without a year, this one. */
  looseThreads: (year: number | undefined) => ['looseThreads', year],
  survey: (unitId: string) => ['survey', unitId],
  steps: (unitId: string) => ['steps', unitId],
  year: (year: number | undefined) => ['year', year],
  goalOrphans: (goalId: string) => ['goalOrphans', goalId],
} as const;
