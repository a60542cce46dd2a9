import type { TenantContext } from '../context.ts';
import type { ChangeNotices } from './subscriptions/change-notices.ts';
import type { ResourceUnits } from './throttle/resource-units.ts';

/** What the list routes share. */
export interface ListsContext {
  readonly tenant: TenantContext;
  readonly units: ResourceUnits;
  readonly notices: ChangeNotices;
  /** From 0 to 1, out of a seed: what fails at random fails the same way in every run. */
  random(): number;
}
