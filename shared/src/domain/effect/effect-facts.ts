import type { Lack } from '../gap/lack.ts';
import type { CompetenceId } from '../ids.ts';
import type { PromiseFacts } from './promised-people.ts';

/** What a plan is held against. */
export interface EffectFacts extends PromiseFacts {
  readonly thisYear: number;
  /** Those that are asked about, from this year on, in order. */
  readonly years: readonly number[];
  /** Competences of which something is asked or lacks in some of the years. */
  readonly competences: readonly CompetenceId[];
  /** False for those who see published numbers: levels and demands on a unit as a whole are not among them. */
  readonly isWhole: boolean;
  /** What lacks at the end of a year, or today in the running one; undefined where it may not be told. */
  lack(id: CompetenceId, year: number | 'today'): Lack | undefined;
}
