import { z } from 'zod';
import { datasetKinds } from '../domain/dataset-kind.ts';
import { datasetChoices, datasetView, rowOutcome, sheetRow } from './dataset-views.ts';
import { endpoints } from './endpoints.ts';
import { id } from './input-parts.ts';
import type { Route } from './route.ts';

const params = z.strictObject({ kind: z.enum(datasetKinds) });
const query = z.strictObject({
  /** Absent: the unit that whoever asks is shown first. */
  unit: id.optional(),
  area: id.optional(),
  year: z.coerce.number().int().optional(),
});
const outcomes = z.object({ outcomes: z.array(rowOutcome) });
/** Five hundred measures with all their texts. */
const bodyBytes = 4 * 1024 * 1024;
const rowsOf = (most: number) => z.strictObject({ unit: id.optional(), rows: z.array(sheetRow).max(most) });

/** Tables for Excel. */
export const datasetRoutes = {
  /** What whoever asks may have, and by what it can be narrowed. */
  datasets: { ...endpoints.datasets, response: datasetChoices },
  dataset: { ...endpoints.dataset, params, query, response: datasetView },
  /** The same as an `.xlsx`: the bytes themselves, which a page fetches with its token and hands on as a file. */
  datasetFile: {
    ...endpoints.datasetFile,
    params,
    query,
    response: z.object({
      fileName: z.string(),
      mediaType: z.string(),
      bytes: z.custom<AsyncIterable<Uint8Array>>(),
    }),
    streams: true,
  },
  /** What would come of the rows if they were sent; nothing is written. */
  checkRows: { ...endpoints.checkRows, params, body: rowsOf(500), bodyBytes, response: outcomes },
  /** Each row by itself: one that is refused does not hold up the others. */
  saveRows: { ...endpoints.saveRows, params, body: rowsOf(50), bodyBytes, response: outcomes },
} as const satisfies Record<string, Route>;
