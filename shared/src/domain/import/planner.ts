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

/** Rows by what they are about. */
export function* grouped<Row, Key>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => Key,
): Generator<undefined, Map<Key, Row[]>> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
    yield;
  }
  return groups;
}

/** Tells of two rows about one thing: the later of them is the fault, and names the first. */
export function* tellTwice<Draft extends { readonly row: number }>(
  drafts: Iterable<Draft>,
  keyOf: (draft: Draft) => string,
  twice: (draft: Draft, first: number) => void,
): Generator<undefined, void> {
  const rows = new Map<string, number>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const first = rows.get(key);
    if (first === undefined) rows.set(key, draft.row);
    else twice(draft, first);
    yield;
  }
}
