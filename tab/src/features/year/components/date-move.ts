import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import type { DateMove } from '../api/use-year.ts';

/** A move as it is sent; undefined while its first day is none. An empty last day makes it a single day. */
export function dateMove(
  move: Pick<DateMove, 'key' | 'kind' | 'year'>,
  at: { readonly from: string; readonly to?: string | undefined },
  etag: string | undefined,
): DateMove | undefined {
  const from = parseIsoDate(at.from);
  const to = parseIsoDate(at.to ?? '');
  if (from === undefined) return undefined;
  return { ...move, from, ...(to !== undefined && { to }), ...(etag !== undefined && { etag }) };
}
