import type { MeasureId } from '../domain/ids.ts';
import type { FollowUp } from '../domain/measure.ts';
import type { Records } from '../stores/records.ts';

/** The newest answer on a measure. */
export function latestFollowUp(records: Pick<Records, 'where'>, measureId: MeasureId): FollowUp | undefined {
  let latest: FollowUp | undefined;
  for (const row of records.where('followUps', measureId))
    if (latest === undefined || row.at > latest.at) latest = row;
  return latest;
}
