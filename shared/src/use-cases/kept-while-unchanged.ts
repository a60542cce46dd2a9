import { type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import type { Records } from '../stores/records.ts';
import type { UseCaseContext } from './use-case.ts';

interface Kept {
  readonly revision: number;
  readonly day: IsoDate;
  readonly values: Map<string, unknown>;
}
const kept = new WeakMap<Records, Kept>();

/** What has been worked out of all rows, for as long as neither they nor the day have changed. The name is used for one kind of value only. */
export function keptWhileUnchanged<Value>(
  { records, now }: Pick<UseCaseContext, 'records' | 'now'>,
  name: string,
  make: () => Value,
): Value {
  const day = norwegianDay(now());
  let here = kept.get(records);
  if (here?.revision !== records.revision || here.day !== day) {
    here = { revision: records.revision, day, values: new Map() };
    kept.set(records, here);
  }
  if (!here.values.has(name)) here.values.set(name, make());
  return here.values.get(name) as Value;
}
