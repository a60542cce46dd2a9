import type { CompetenceId, MappingRoundId, PersonId, PositionGroupId, UnitId } from './ids.ts';
import type { IsoDate } from './iso-date.ts';

/** A draft that nobody wants any more is discarded: rows are never removed. */
export const mappingRoundStatuses = ['draft', 'open', 'closed', 'discarded'] as const;
export type MappingRoundStatus = (typeof mappingRoundStatuses)[number];

/**
 * Kartleggingsrunde: asking a group of people about a few competences, for a stated purpose and until a stated day.
 * What it is for, what is known already and what the answers will be used for are written down before anybody is asked
 * (seed 002, "Unngå fellene").
 */
export interface MappingRound {
  readonly id: MappingRoundId;
  readonly title: string;
  /** Which question it answers. */
  readonly purpose: string;
  /** Which decision or plan the answers go into. */
  readonly usedFor: string;
  /** What exists already, and why it is not enough. */
  readonly knownAlready: string;
  /** Everybody employed in these units and below them … */
  readonly unitIds: readonly UnitId[];
  /** … in one of these position groups; none means all. */
  readonly positionGroupIds: readonly PositionGroupId[];
  readonly competenceIds: readonly CompetenceId[];
  /** Only what nobody has said anything about for a year is asked; nobody answers the same twice. */
  readonly onlyMissing: boolean;
  readonly minutesPerPerson: number;
  /** What an hour is assumed to cost, in kroner; the round is priced by it. */
  readonly hourlyCost: number;
  readonly opensOn: IsoDate;
  /** The last day it can be answered. */
  readonly endsOn: IsoDate;
  /** The day somebody closed it, when that was before it ended. */
  readonly closedOn?: IsoDate | undefined;
  readonly status: MappingRoundStatus;
  readonly createdBy: PersonId;
}
