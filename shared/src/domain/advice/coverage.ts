/** Why somebody could come to hold a competence soon. */
export const developReasons = ['oneBelow', 'wish', 'runOut'] as const;
export type DevelopReason = (typeof developReasons)[number];

/** The five ways municipalities cover what they need, in the order of the employers' survey (seed 004). */
export const waysToCover = ['raiseOwn', 'recruit', 'cooperate', 'hireIn', 'outsource'] as const;
export type WayToCover = (typeof waysToCover)[number];
