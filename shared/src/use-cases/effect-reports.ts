import type { CompetenceArea } from '../domain/competence-area.ts';
import type { CompetenceEffect } from '../domain/effect/plan-effect.ts';
import type { Idleness } from '../domain/effect/why-no-effect.ts';
import type { AreaId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { Unit } from '../domain/unit.ts';
import type { MapColumn } from './gap-reports.ts';
import type { Sight } from './reports.ts';

/** A competence through the years, as it is shown. */
export interface EffectRow extends CompetenceEffect {
  readonly column: MapColumn;
}

/** A gap nobody does anything about in this plan, and what a measure for it would begin with. */
export interface UntouchedGap extends EffectRow {
  /** Measures for the same competence in plans of units below. */
  readonly below: number;
  readonly areaId?: AreaId | undefined;
  readonly level: number;
  readonly people: number;
}

export interface PlanEffectReport {
  readonly unit: Unit;
  readonly sight: Sight;
  /** The day of what lacks today; for those who see numbers, the first of the month. */
  readonly on: IsoDate;
  readonly threshold: number;
  readonly plan?: Plan | undefined;
  readonly mayChange: boolean;
  readonly result:
    | {
        readonly kind: 'shown';
        readonly years: readonly number[];
        readonly rows: readonly EffectRow[];
        /** Competences whose numbers may not be told, which the plan or the unit has something with. */
        readonly hidden: readonly MapColumn[];
        readonly idle: readonly {
          readonly measure: Measure;
          readonly area?: CompetenceArea | undefined;
          readonly why: Idleness;
        }[];
        readonly untouched: readonly UntouchedGap[];
        /** Measures of the plan that are done or stopped, and so are not counted. */
        readonly ended: number;
      }
    /** No plan, or none of its years is still to come. */
    | { readonly kind: 'noPlan' | 'over' };
}

export interface MeasureEffectReport {
  readonly sight: Sight;
  readonly result:
    | {
        readonly kind: 'shown';
        readonly on: IsoDate;
        readonly years: readonly number[];
        readonly rows: readonly EffectRow[];
        readonly hidden: readonly MapColumn[];
        readonly why?: Idleness | undefined;
      }
    /** Done or stopped; in one person's plan; in a unit whose competence the reader does not see; its plan's years are over. */
    | { readonly kind: 'done' | 'stopped' | 'personal' | 'notAllowed' | 'over' };
}
