import type { PlansView } from '@rod-trad/shared/contracts/plans-views';

export type PlanEntry = PlansView['plans'][number];
