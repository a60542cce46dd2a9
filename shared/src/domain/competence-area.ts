import type { AreaId, GoalId } from './ids.ts';
import type { LocalisedText } from './language.ts';

/** Kompetanseområde: each carries one main goal (seed 001, the table "Område – Hovedmål"). */
export interface CompetenceArea {
  readonly id: AreaId;
  readonly name: LocalisedText;
  readonly mainGoal: LocalisedText;
  readonly goalIds: readonly GoalId[];
  /** Place in the plan table, from 1. */
  readonly order: number;
}
