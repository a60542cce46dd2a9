import type { GoalsView } from '@rod-trad/shared/contracts/goal-views';

export type GoalEntry = GoalsView['goals'][number];
