import type { Fault } from '../../components/fault.ts';
import type { Added } from '../../excel/figure.ts';

/** What came of it. */
export type TemplateOutcome =
  | {
      readonly kind: 'inserted';
      readonly title: string;
      readonly added: Added;
      readonly charts: number;
      readonly sheets: number;
    }
  | { readonly kind: 'empty' | 'hidden' | 'cancelled' | 'takenBack' | 'edited'; readonly title: string }
  | { readonly kind: 'failed'; readonly title: string; readonly fault: Fault };
