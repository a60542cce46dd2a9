import type { PersonId, UnitId } from './ids.ts';
import type { IsoDate } from './iso-date.ts';

/** kommune → sektor → virksomhet → avdeling (seed 000, "Forankring i alle ledd"). */
export const unitLevels = ['municipality', 'sector', 'establishment', 'department'] as const;
export type UnitLevel = (typeof unitLevels)[number];

export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  readonly level: UnitLevel;
  readonly parentId?: UnitId | undefined;
  /** Absent while the post is vacant. */
  readonly leaderId?: PersonId | undefined;
  /** Exposed services (utsatte tjenesteområder, seed 002) are looked at first. */
  readonly exposed: boolean;
  /** The last day of a unit that a reorganisation has closed. */
  readonly closedOn?: IsoDate | undefined;
  /** Where its work went; employments and trends of the closed unit follow. */
  readonly successorId?: UnitId | undefined;
}
