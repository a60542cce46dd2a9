import type { AreaId, GoalId, UnitId } from './ids.ts';
import type { IsoDate } from './iso-date.ts';
import type { LocalisedText } from './language.ts';

/** Kompetanseområde: each carries one main goal (seed 001, the table "Område – Hovedmål"). */
export interface CompetenceArea {
  readonly id: AreaId;
  readonly name: LocalisedText;
  readonly mainGoal: LocalisedText;
  readonly goalIds: readonly GoalId[];
  /** Place in the plan table, from 1. */
  readonly order: number;
  /** The unit that has added it, for itself and everything below; absent for one of the whole municipality. */
  readonly unitId?: UnitId | undefined;
  /** The inherited area it stands in for in that unit, with a main goal of its own. */
  readonly narrows?: AreaId | undefined;
  readonly removedOn?: IsoDate | undefined;
}
