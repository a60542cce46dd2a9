import { z } from 'zod';
import { datasetKinds } from '../domain/dataset-kind.ts';
import { languages } from '../domain/language.ts';
import { freshness, unitRef } from './view-parts.ts';

/** How a column looks and what stands in it. `mark`: an x or nothing. `percent`: 0 to 1. `date`: an ISO day. `key`: hidden, names its row for ever. */
export const datasetColumnKinds = ['text', 'long', 'number', 'percent', 'date', 'mark', 'key'] as const;

export const datasetColumn = z.object({
  /** The same in every language. */
  id: z.string(),
  /** In the reader's language; no two are equal. */
  label: z.string(),
  kind: z.enum(datasetColumnKinds),
  /** Whoever asks may change it in the sheet and write it back. */
  editable: z.boolean(),
  /** The only texts it takes. */
  choices: z.array(z.string()).optional(),
  /** Coloured by its number: which end is the good one. */
  heat: z.enum(['highIsGood', 'lowIsGood']).optional(),
});
export type DatasetColumn = z.output<typeof datasetColumn>;

/** A number that is hidden from those who see no people is a text that says so; nothing is an empty text. */
export const datasetCell = z.union([z.string(), z.number()]);
export type DatasetCell = z.output<typeof datasetCell>;

export const datasetRow = z.object({
  key: z.string(),
  /** To write it back with: what the row was when it was read. Absent where nothing is written back. */
  version: z.string().optional(),
  /** One for each column, the key's too. */
  cells: z.array(datasetCell),
});
export type DatasetRow = z.output<typeof datasetRow>;

/** A table as it goes to Excel: its columns, its rows, and what it is about. */
export const datasetView = z.object({
  kind: z.enum(datasetKinds),
  /** What the sheet and the file are called. */
  title: z.string(),
  language: z.enum(languages),
  unit: unitRef.optional(),
  year: z.number().int().optional(),
  columns: z.array(datasetColumn),
  rows: z.array(datasetRow),
  /** Beneath the rows, one for each column. */
  totals: z.array(datasetCell).optional(),
  /** Rows may be added in the sheet, and taken out of it. */
  mayAdd: z.boolean(),
  freshness,
});
export type DatasetView = z.output<typeof datasetView>;
export type DatasetKind = DatasetView['kind'];

/** What whoever asks is offered, and by what each can be narrowed. */
export const datasetChoices = z.object({
  datasets: z.array(
    z.object({
      kind: z.enum(datasetKinds),
      title: z.string(),
      about: z.string(),
      /** Is of one unit and everything below it. */
      byUnit: z.boolean(),
      /** The years it can be asked for; empty when it is not of a year. */
      years: z.array(z.number().int()),
      /** Can be narrowed to one competence area. */
      byArea: z.boolean(),
      /** Something in it can be changed in the sheet and written back. */
      editable: z.boolean(),
    }),
  ),
  units: z.array(unitRef),
  areas: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Whether the person may bring rows of a sheet in. */
  mayImport: z.boolean(),
});
export type DatasetChoices = z.output<typeof datasetChoices>;

/** A row as it stands in the sheet: only the columns that may be changed. */
export const sheetRow = z.object({
  /** Of the row; made by the add-in for a new one, so that a write that is sent again makes no second row. */
  key: z.string().min(1).max(200),
  act: z.enum(['change', 'add', 'remove']),
  /** What the row was when it was read; absent for a new one. */
  version: z.string().optional(),
  cells: z.record(z.string(), datasetCell),
});
export type SheetRow = z.output<typeof sheetRow>;

/** What came of one row. `conflict`: somebody else has changed it meanwhile; here is what stands there now, absent when it is gone. */
export const rowOutcome = z.discriminatedUnion('outcome', [
  z.object({
    key: z.string(),
    outcome: z.enum(['saved', 'pending', 'unchanged']),
    row: datasetRow.optional(),
  }),
  z.object({ key: z.string(), outcome: z.literal('conflict'), row: datasetRow.optional() }),
  z.object({
    key: z.string(),
    outcome: z.literal('refused'),
    /** In words; `column` where it is one cell's. */
    faults: z.array(z.object({ column: z.string().optional(), words: z.string() })),
  }),
]);
export type RowOutcome = z.output<typeof rowOutcome>;
