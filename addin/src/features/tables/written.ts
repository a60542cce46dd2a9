import type { RowOutcome } from '@rod-trad/shared/contracts/dataset-views';
import type { Fault } from '../../components/fault.ts';

/**
 * `moved`: the row is no longer what was compared. `unsent`: it was stopped before the row was sent. `unanswered`: it was sent, and
 * nobody knows whether it got there; the next comparison shows it.
 */
export interface RowResult {
  readonly name: string;
  readonly result: RowOutcome['outcome'] | 'taken' | 'moved' | 'unsent' | 'unanswered';
  readonly words: readonly string[];
}

export interface Written {
  readonly results: readonly RowResult[];
  /** What stopped it half-way. */
  readonly fault?: Fault | undefined;
}
