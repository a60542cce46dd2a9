import { type Fault, mayRetry } from '../../components/fault.ts';
import type { RememberedTable } from '../../excel/remembered-tables.ts';

/** What came of it, for one table. */
export type Outcome =
  | { readonly kind: 'inserted'; readonly unit: string; readonly rows: number; readonly stale: boolean }
  | {
      readonly kind: 'refreshed';
      readonly unit: string;
      readonly changed: number;
      readonly added: number;
      readonly removed: number;
      readonly stale: boolean;
    }
  | { readonly kind: 'noPlan' | 'empty' | 'gone' | 'restored' | 'shown'; readonly unit: string }
  /** The column by which rows are recognised is not in the table. */
  | { readonly kind: 'noKey'; readonly unit: string; readonly column: string }
  | {
      readonly kind: 'forgotten';
      readonly unit: string;
      readonly table: RememberedTable;
      readonly place: number;
    }
  | { readonly kind: 'failed'; readonly unit: string; readonly tableName?: string; readonly fault: Fault };

/** True when the same may go well another time. */
export function isPassing(outcome: Outcome): boolean {
  return outcome.kind === 'failed' && mayRetry(outcome.fault);
}
