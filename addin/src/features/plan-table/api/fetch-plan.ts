import type { Client } from '@rod-trad/shared/client/create-client';
import type { PlanView } from '@rod-trad/shared/contracts/plan-view';

/** A unit's plan as it is at this moment: never out of a cache, since it is about to be written into a workbook. */
export function fetchPlan(client: Client, unitId: string): Promise<PlanView> {
  return client('unitPlan', { params: { unitId } });
}
