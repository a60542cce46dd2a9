import type { Goal } from '../domain/goal.ts';
import type { Records } from '../stores/records.ts';

/** The goals something can be tied to: one that was removed is there only to be brought back. */
export function goalsToday(records: Pick<Records, 'all'>): readonly Goal[] {
  return records.all('goals').filter(({ removedOn }) => removedOn === undefined);
}
