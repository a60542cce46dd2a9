import type { PersonId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { UseCaseContext } from './use-case.ts';

/**
 * Has the person left? The directory says so, or every position has ended. Somebody without any position is not said to have left:
 * exports from HR systems forget some.
 */
export function hasLeft({ records, now }: Pick<UseCaseContext, 'records' | 'now'>, id: PersonId): boolean {
  if (records.person(id)?.active !== true) return true;
  if (records.organisation().employmentsOf(id).length > 0) return false;
  const today = norwegianDay(now());
  const positions = records.all('employments').filter((employment) => employment.personId === id);
  return positions.length > 0 && positions.every(({ endOn }) => endOn !== undefined && endOn < today);
}
