import type { Band } from '../domain/advice/band.ts';
import type { WaysNeed } from '../domain/advice/compare-ways.ts';
import type { DevelopReason, PeopleRange, WayToCover } from '../domain/advice/coverage.ts';
import type { Usage } from '../domain/assessment.ts';
import type { Competence, Level } from '../domain/competence.ts';
import type { CompetenceArea } from '../domain/competence-area.ts';
import type { DayCount } from '../domain/gap/count-on-days.ts';
import type { PeopleInNeed } from '../domain/gap/unit-people.ts';
import type { Vulnerability } from '../domain/gap/vulnerability.ts';
import type { AreaId, PlanId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Person } from '../domain/person.ts';
import type { PositionGroup } from '../domain/position-group.ts';
import type { Unit } from '../domain/unit.ts';
import type { PublishedGap, Sight } from './reports.ts';

/** A competence as the map shows it, with all its areas. */
export interface MapColumn {
  readonly competence: Competence;
  readonly areas: readonly CompetenceArea[];
  readonly critical: boolean;
}

export interface MapRowReport {
  readonly unit: Unit;
  readonly depth: number;
  readonly hasChildren: boolean;
  /** Of every competence of which there is something to tell, in no order. */
  readonly totals: readonly PublishedGap[];
  /** For those who see people. */
  readonly people?: PeopleInNeed | undefined;
}

export interface GapMapReport {
  readonly unit: Unit;
  readonly sight: Sight;
  readonly on: IsoDate;
  readonly year: number;
  readonly years: readonly number[];
  readonly threshold: number;
  readonly positionGroups: readonly PositionGroup[];
  readonly positionGroup?: PositionGroup | undefined;
  readonly table:
    | {
        readonly kind: 'shown';
        readonly columns: readonly MapColumn[];
        readonly rows: readonly MapRowReport[];
      }
    | { readonly kind: 'yearNotOffered' };
}

/** Somebody in a list of the advice: by name, with where the person works and what is held. */
export interface AdvicePerson {
  readonly person: Person;
  readonly title: string;
  readonly unit?: Unit | undefined;
  readonly held?: Level | undefined;
  readonly required?: Level | undefined;
}

/** Nobody is listed where a list could not be read. */
export type AdviceList<Row extends AdvicePerson = AdvicePerson> =
  | { readonly kind: 'shown'; readonly rows: readonly Row[] }
  | { readonly kind: 'tooMany'; readonly count: number };

export type HolderRow = AdvicePerson & { readonly inUse: Usage; readonly unused: number };
export type LearnerRow = AdvicePerson & { readonly why: readonly DevelopReason[] };

export interface CoverageReport {
  readonly level: Level;
  readonly shortage: number;
  readonly unknown: number;
  readonly gap: AdviceList;
  readonly unknownPeople: AdviceList;
  readonly mobilise: {
    readonly here: AdviceList<HolderRow>;
    readonly sector?:
      | { readonly unit: Unit; readonly named: AdviceList<HolderRow>; readonly others?: Band | undefined }
      | undefined;
  };
  readonly develop: AdviceList<LearnerRow>;
  readonly recruit: PeopleRange;
  readonly ways: readonly (PeopleRange & { readonly way: WayToCover })[];
  readonly vulnerability: Vulnerability;
}

export interface GapAdviceReport {
  readonly unit: Unit;
  readonly sight: Sight;
  readonly on: IsoDate;
  readonly threshold: number;
  readonly column: MapColumn;
  readonly positionGroup?: PositionGroup | undefined;
  readonly total: PublishedGap;
  readonly advice:
    | { readonly kind: 'shown'; readonly coverage: CoverageReport }
    | { readonly kind: 'noDemand' | 'notAllowed' };
  readonly trend:
    | { readonly kind: 'shown'; readonly points: readonly DayCount[] }
    | { readonly kind: 'thisMonthOnly' };
}

/** What the five ways of covering a gap are compared by. */
export type WaysReport =
  | {
      readonly kind: 'shown';
      readonly need: WaysNeed;
      /** The level to look for. */
      readonly level: Level;
      /** Absent for those who cannot make a measure here. */
      readonly start?:
        | { readonly planId: PlanId; readonly areaId: AreaId; readonly years: readonly number[] }
        | undefined;
      /** May hand the need out to another municipality, without people. */
      readonly mayShare: boolean;
    }
  | { readonly kind: 'noDemand' | 'notAllowed' };
