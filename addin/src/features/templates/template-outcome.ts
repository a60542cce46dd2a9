import type { Undone } from '../../components/attempt.ts';
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
  | { readonly kind: 'empty' | 'hidden' | 'takenBack' | 'edited'; readonly title: string }
  | Undone;
