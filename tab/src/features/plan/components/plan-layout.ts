import type { PlanView } from '@rod-trad/shared/contracts/plan-view';

/** What the table and the cards show alike. */
export interface PlanLayout {
  readonly areas: PlanView['areas'];
  readonly years: readonly number[];
  /** Whether the names of owners are shown. */
  readonly owners: boolean;
  readonly onOpen?: ((measureId: string) => void) | undefined;
}
