import type { Client } from '@rod-trad/shared/client/create-client';
import type { DatasetKind, DatasetView } from '@rod-trad/shared/contracts/dataset-views';
import type { Scope } from '../excel/remembered-tables.ts';

/** A dataset as it is at this moment: never out of a cache, since it is about to be written into a workbook. */
export function fetchDataset(client: Client, kind: DatasetKind, scope: Scope): Promise<DatasetView> {
  return client('dataset', { params: { kind }, query: scope });
}
