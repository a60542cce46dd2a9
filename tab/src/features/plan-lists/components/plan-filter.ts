import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import type { PlanBody } from '@rod-trad/shared/contracts/plan-view';

/** What a list is narrowed to; empty for everything. */
export interface PlanFilter {
  readonly strategy: string;
  readonly ownerId: string;
  readonly status: string;
  readonly areaId: string;
  readonly year: string;
  /** Only those whose evaluation waits for an answer. */
  readonly toEvaluate: boolean;
}

export const everything: PlanFilter = {
  strategy: '',
  ownerId: '',
  status: '',
  areaId: '',
  year: '',
  toEvaluate: false,
};

/** Measures nobody owns can be asked for too: they are the ones to do something about. */
export const nobody = 'nobody';

export interface ListedMeasure {
  readonly area: PlanBody['areas'][number];
  readonly measure: MeasureView;
}

export function filterMeasures(areas: PlanBody['areas'], filter: PlanFilter): readonly ListedMeasure[] {
  const { strategy, ownerId, status, areaId, year, toEvaluate } = filter;
  return areas.flatMap((area) =>
    areaId !== '' && area.id !== areaId
      ? []
      : area.measures
          .filter(
            (measure) =>
              (strategy === '' || measure.strategy === strategy) &&
              (ownerId === '' || (measure.owner?.id ?? nobody) === ownerId) &&
              (status === '' || measure.status === status) &&
              (!toEvaluate || measure.dueEvaluation !== undefined) &&
              (year === '' || measure.years.includes(Number(year))),
          )
          .map((measure) => ({ area, measure })),
  );
}
