import type { PlanEffectView } from '@rod-trad/shared/contracts/effect-views';

export type ShownEffect = Extract<PlanEffectView['result'], { kind: 'shown' }>;
