/** Names of what is kept where a plan is worked with. Apart from those of the first view, which does not carry them. */
export const planningKeys = {
  measureForm: (planId: string) => ['measureForm', planId],
  measureExamples: ['measureExamples'],
  plans: (unitId: string) => ['plans', unitId],
  planCopy: (planId: string) => ['planCopy', planId],
  areas: (unitId: string) => ['areas', unitId],
  goals: ['goals'],
  survey: (unitId: string) => ['survey', unitId],
  steps: (unitId: string) => ['steps', unitId],
  year: (year: number | undefined) => ['year', year],
  goalOrphans: (goalId: string) => ['goalOrphans', goalId],
} as const;
