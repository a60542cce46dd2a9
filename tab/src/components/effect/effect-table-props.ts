import type { EffectRow } from '@rod-trad/shared/contracts/effect-views';
import type { EffectOf } from './effect-words.ts';

/** What the table and the cards show alike. */
export interface EffectTableProps {
  readonly rows: readonly EffectRow[];
  readonly years: readonly number[];
  readonly of: EffectOf;
  /** Of what day today's gap is, when it is not today's. */
  readonly published?: string | undefined;
}
