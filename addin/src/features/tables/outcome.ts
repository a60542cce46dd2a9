import type { Undone } from '../../components/attempt.ts';
import { mayRetry } from '../../components/fault.ts';
import type { RememberedTable } from '../../excel/remembered-tables.ts';
import type { Base } from '../../excel/table-base.ts';
import type { Compared } from './compared.ts';
import type { RenamedColumn } from './renamed-columns.ts';
import type { Written } from './written.ts';

/** What came of it, for one table. */
export type Outcome =
  | { readonly kind: 'inserted'; readonly title: string; readonly rows: number; readonly stale: boolean }
  | {
      readonly kind: 'refreshed';
      readonly title: string;
      readonly changed: number;
      readonly added: number;
      readonly removed: number;
      /** What the user has changed and not written back, and which so stays. */
      readonly kept: number;
      /** Columns that were left as they are because they seem to have another name. */
      readonly renamed: readonly RenamedColumn[];
      readonly stale: boolean;
    }
  | { readonly kind: 'empty' | 'gone' | 'restored' | 'shown' | 'separated'; readonly title: string }
  /** The column by which rows are recognised is not in the table. */
  | { readonly kind: 'noKey'; readonly title: string; readonly column: string }
  | { readonly kind: 'compared'; readonly title: string; readonly compared: Compared }
  | ({ readonly kind: 'written'; readonly title: string } & Written)
  | {
      readonly kind: 'forgotten';
      readonly title: string;
      readonly table: RememberedTable;
      readonly place: number;
      readonly base: Base;
    }
  | Undone;

/** True when the same may go well another time. */
export function isPassing(outcome: Outcome): boolean {
  return outcome.kind === 'failed' && mayRetry(outcome.fault);
}
