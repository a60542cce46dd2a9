import { z } from 'zod';
import { importKinds, largestFile } from '../domain/import/import-kind.ts';
import { dayInput } from './day-input.ts';
import { endpoints } from './endpoints.ts';
import {
  importColumnsView,
  importFaultsFile,
  importFileView,
  importPlanView,
  importRunView,
  importsView,
} from './import-views.ts';
import { id, key } from './input-parts.ts';
import type { Route } from './route.ts';

/** The file, the sheet and the row its headings are in. */
const place = {
  uploadId: z.string().min(1).max(200),
  kind: z.enum(importKinds),
  sheet: z.string().max(200),
  headerRow: z.number().int().min(1).max(1_048_576),
};

const planInput = z.strictObject({
  ...place,
  /** What each column is taken for. A column that is not here is not read. */
  mapping: z
    .array(z.strictObject({ column: z.number().int().min(0).max(16_383), target: z.string().max(100) }))
    .max(500),
  options: z
    .strictObject({
      /** Whose view the assessments are, where no column says it. */
      by: z.enum(['self', 'leader']).optional(),
      /** The day they were made, where no column says it. */
      on: dayInput.optional(),
      /** 03/04/2026 is the fourth of March. */
      monthFirst: z.boolean().optional(),
      /** The plan that measures go into. */
      planId: id.optional(),
    })
    .optional(),
});

export const importRoutes = {
  /** The body is the file itself. */
  readImport: {
    ...endpoints.readImport,
    query: z.strictObject({ fileName: z.string().trim().min(1).max(200) }),
    file: largestFile,
    response: importFileView,
  },
  /** The body is the cells of an open workbook, as `packCells` makes it. */
  readImportCells: {
    ...endpoints.readImportCells,
    query: z.strictObject({ fileName: z.string().trim().min(1).max(200) }),
    file: largestFile,
    response: importFileView,
  },
  importColumns: { ...endpoints.importColumns, body: z.strictObject(place), response: importColumnsView },
  /** The dry run: every fault and every change, and nothing is written. */
  planImport: { ...endpoints.planImport, body: planInput, response: importPlanView },
  /** Every fault as a file for Excel. */
  importFaults: { ...endpoints.importFaults, body: planInput, response: importFaultsFile },
  /** All of it or nothing. The same key again is the same act. */
  runImport: {
    ...endpoints.runImport,
    body: planInput.extend({ fingerprint: z.string().min(1).max(200), key }),
    response: importRunView,
  },
  imports: { ...endpoints.imports, response: importsView },
} as const satisfies Record<string, Route>;
