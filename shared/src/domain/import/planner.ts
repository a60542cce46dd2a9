import type { PersonId } from '../ids.ts';
import type { ImportFacts } from './import-facts.ts';
import type { PlannedRow } from './import-plan.ts';
import type { ImportOptions, RowReader, RowValues } from './read-row.ts';

/** Reads the rows of one kind one by one, then looks at all of them together. Faults go to the reader. */
export interface Planner {
  take(values: RowValues): void;
  /** Pauses often, so that others get a turn: a file may have a hundred thousand rows. */
  finish(): Generator<undefined, Planned>;
}

export interface Planned {
  readonly planned: readonly PlannedRow[];
  readonly unchanged: number;
  readonly people: ReadonlySet<PersonId>;
}

export interface PlannerParts {
  readonly facts: ImportFacts;
  readonly reader: RowReader;
  readonly options: ImportOptions;
}

/** Tells of two rows about one thing: the later of them is the fault, and names the first. */
export function keysOnce<Draft extends { readonly row: number }>(
  drafts: Iterable<Draft>,
  keyOf: (draft: Draft) => string | undefined,
  twice: (draft: Draft, first: number) => void,
): Map<string, Draft> {
  const byKey = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (key === undefined) continue;
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, draft);
    else twice(draft, first.row);
  }
  return byKey;
}
