import type { GoalId } from './ids.ts';
import type { IsoDate } from './iso-date.ts';
import type { LocalisedText } from './language.ts';

/** Where an overarching goal or guideline is laid down (seed 000, "Overordnede mål og føringer"). */
export const goalSources = [
  'municipalPlan',
  'financialPlan',
  'employerStrategy',
  'qualityPlan',
  'grant',
] as const;
export type GoalSource = (typeof goalSources)[number];

export interface Goal {
  readonly id: GoalId;
  readonly title: LocalisedText;
  readonly source: GoalSource;
  /** Removed on this day: what served it stays, and is shown as serving nothing, until somebody ties it to another. */
  readonly removedOn?: IsoDate | undefined;
}
