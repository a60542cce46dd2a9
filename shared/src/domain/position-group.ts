import type { PositionGroupId } from './ids.ts';
import type { LocalisedText } from './language.ts';

/** Stillingsgruppe: the grain at which the parties discuss needs (HTA 3.2). */
export interface PositionGroup {
  readonly id: PositionGroupId;
  readonly name: LocalisedText;
}
