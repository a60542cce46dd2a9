import { z } from 'zod';
import { datasetChoices, datasetKinds, datasetView, rowOutcome, sheetRow } from './dataset-views.ts';
import { endpoints } from './endpoints.ts';
import { id } from './input-parts.ts';
import type { Route } from './route.ts';

const datasetParams = z.strictObject({ kind: z.enum(datasetKinds) });
const outcomes = z.object({ outcomes: z.array(rowOutcome) });

export const datasetRoutes = {
  /** What can be put into a workbook, by whoever asks. */
  datasets: { ...endpoints.datasets, response: datasetChoices },
  dataset: {
    ...endpoints.dataset,
    params: datasetParams,
    query: z.strictObject({
      unit: id.optional(),
      area: id.optional(),
      year: z.coerce.number().int().min(1900).max(2200).optional(),
    }),
    response: datasetView,
  },
  /** What would come of rows if they were written; writes nothing. */
  checkDataset: {
    ...endpoints.checkDataset,
    params: datasetParams,
    body: z.strictObject({ unit: id.optional(), rows: z.array(sheetRow).max(500) }),
    response: outcomes,
  },
  /** Each row is an act of its own: one that is refused does not stop the others. */
  writeDataset: {
    ...endpoints.writeDataset,
    params: datasetParams,
    body: z.strictObject({ unit: id.optional(), rows: z.array(sheetRow).max(50) }),
    response: outcomes,
  },
} as const satisfies Record<string, Route>;
