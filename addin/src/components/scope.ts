import type { DatasetChoices } from '@rod-trad/shared/contracts/dataset-views';
import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import type { Scope } from '../excel/remembered-tables.ts';

/** By what it is narrowed. */
export type Narrowed = Pick<DatasetChoices['datasets'][number], 'byUnit' | 'byArea' | 'years'>;

/** What the person has chosen, as it stands in the fields. */
export interface ChosenScope {
  readonly unit?: string;
  readonly area?: string;
  readonly year?: string;
}

/** The first wish that can be had; undefined when none can. */
export function firstWished<T>(
  all: readonly T[],
  wished: readonly unknown[],
  id: (one: T) => unknown,
): T | undefined {
  return wished.flatMap((wish) => all.find((one) => id(one) === wish) ?? [])[0];
}

/** First what the person chose, then what this workbook was last used for, then this year or the unit that is offered first. */
export function scopeOf(
  { units, areas }: Pick<DatasetChoices, 'units' | 'areas'>,
  { byUnit, byArea, years }: Narrowed,
  chosen: ChosenScope,
  last?: Scope,
  thisYear = new Date().getFullYear(),
): Scope & { readonly chosenUnit: UnitRef | undefined } {
  const unit = byUnit
    ? (firstWished(units, [chosen.unit, last?.unit], ({ id }) => id) ?? units[0])
    : undefined;
  const year = firstWished(years, [Number(chosen.year), last?.year, thisYear], (one) => one) ?? years.at(-1);
  const area = byArea && areas.some(({ id }) => id === chosen.area) ? chosen.area : undefined;
  return { unit: unit?.id, area, year, chosenUnit: unit };
}
