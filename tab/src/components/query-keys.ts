/** Names of what is kept from the service, so that one answer can fill or renew another view. */
export const queryKeys = {
  home: ['home'],
  own: ['own'],
  person: (personId: string) => ['person', personId],
  competenceChoices: ['competenceChoices'],
  ownReaders: ['ownReaders'],
  revision: ['revision'],
  plan: (unitId: string) => ['plan', unitId],
  /** Without a unit, the municipality's. */
  channelPlan: (unitId: string | undefined) => ['channelPlan', unitId],
  gap: (unitId: string) => ['gap', unitId],
  // Under `gap`, as an assessment renews them all.
  gapMap: (question: unknown) => ['gap', 'map', question],
  gapAdvice: (question: unknown) => ['gap', 'advice', question],
  projection: (unitId: string, question: unknown) => ['projection', unitId, question],
  catalogue: ['catalogue'],
  requirements: (unitId: string, group: string | undefined) => ['requirements', unitId, group],
  rounds: ['rounds'],
  round: (roundId: string) => ['rounds', roundId],
  roundPlan: (draft: unknown) => ['roundPlan', draft],
  checkIn: ['checkIn'],
  imports: ['imports'],
  ownTalk: ['talk'],
  talk: (periodId: string, personId: string) => ['talk', periodId, personId],
  team: ['team'],
  payTalks: (personId: string) => ['payTalks', personId],
  measure: (measureId: string) => ['measure', measureId],
} as const;
