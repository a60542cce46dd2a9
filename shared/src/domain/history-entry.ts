import type { HistoryEntryId, PersonId } from './ids.ts';
import type { IsoInstant } from './iso-date.ts';

/** A value as it is kept in a row. */
export type Kept = string | number | boolean | null | readonly Kept[] | { readonly [name: string]: Kept };

export interface FieldChange {
  readonly field: string;
  /** Absent: it was empty. */
  readonly from?: Kept | undefined;
  /** Absent: it was emptied. */
  readonly to?: Kept | undefined;
}

/**
 * Who changed what, and when. It is written together with the change itself, after it, so that it tells of nothing that was not
 * done; and to the same place, so that it lives as long as what it tells of.
 */
export interface HistoryEntry {
  readonly id: HistoryEntryId;
  /** A measure, plan, goal or area. */
  readonly subjectId: string;
  readonly at: IsoInstant;
  readonly by: PersonId;
  readonly kind: 'created' | 'changed';
  readonly fields: readonly FieldChange[];
}

/** What differs between a row and what it becomes. A field that is absent, one that is undefined and an empty text are the same. */
export function fieldChanges<Entity extends object>(
  before: Partial<Entity>,
  changes: Partial<Entity>,
): readonly FieldChange[] {
  return (Object.keys(changes) as (keyof Entity & string)[]).flatMap((field): FieldChange[] => {
    const from = kept(before[field]);
    const to = kept(changes[field]);
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }];
  });
}

function kept(value: unknown): Kept | undefined {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return undefined;
  return JSON.parse(JSON.stringify(value)) as Kept;
}
