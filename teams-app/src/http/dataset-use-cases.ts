import type { UnitId } from '@rod-trad/shared/domain/ids';
import type { Actor } from '@rod-trad/shared/policies/actor';
import {
  type DatasetQuestion,
  type DatasetScope,
  openDataset,
} from '@rod-trad/shared/use-cases/open-dataset';
import type { Outcome, UseCaseContext } from '@rod-trad/shared/use-cases/use-case';
import { type DatasetsReport, viewDatasets } from '@rod-trad/shared/use-cases/view-datasets';
import { type MeasureTableReport, viewMeasureTable } from '@rod-trad/shared/use-cases/view-measure-table';

export interface DatasetUseCases {
  datasets(actor: Actor): Promise<Outcome<DatasetsReport>>;
  openDataset(actor: Actor, question: DatasetQuestion): Promise<Outcome<DatasetScope>>;
  measureTable(actor: Actor, unitId: UnitId): Promise<Outcome<MeasureTableReport>>;
}

export function bindDatasetUseCases(context: UseCaseContext): DatasetUseCases {
  return {
    datasets: (actor) => viewDatasets(context, actor),
    openDataset: (actor, question) => openDataset(context, actor, question),
    measureTable: (actor, unitId) => viewMeasureTable(context, actor, unitId),
  };
}
