import type { EmploymentId, PersonId, PositionGroupId, UnitId } from './ids.ts';
import type { IsoDate } from './iso-date.ts';

/**
 * One position a person holds. A person may hold two in two units, and exports from HR systems leave out
 * the unit, the code or the group, so each of them can be absent.
 */
export interface Employment {
  readonly id: EmploymentId;
  readonly personId: PersonId;
  readonly unitId?: UnitId | undefined;
  readonly positionGroupId?: PositionGroupId | undefined;
  /** Stillingskode of HTA vedlegg 1, for instance 7174. */
  readonly positionCode?: string | undefined;
  readonly title: string;
  /** Per cent of a full post, 0–100. */
  readonly percent: number;
  readonly primary: boolean;
  readonly startOn: IsoDate;
  readonly endOn?: IsoDate | undefined;
  /** Used in numbers only (age projections), never shown for a person. */
  readonly birthYear?: number | undefined;
}
