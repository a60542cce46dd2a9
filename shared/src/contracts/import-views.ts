import { z } from 'zod';
import { importKinds } from '../domain/import/import-kind.ts';
import { personRef } from './view-parts.ts';

const count = z.number().int();

/** A file that has been read and is kept for a short while. */
export const importFileView = z.object({
  /** Names the file in what follows. It holds the key to it, and is in no log. */
  uploadId: z.string(),
  fileName: z.string(),
  /** Then it is gone, and has to be sent again. */
  keptUntil: z.iso.datetime(),
  sheets: z.array(
    z.object({
      name: z.string(),
      /** Rows with something in them, the headings among them. */
      rows: count,
      /** The row that looks like headings, from 1. */
      headerRow: count,
    }),
  ),
});

export const importColumn = z.object({
  /** From 0. */
  column: count,
  /** As Excel names it. */
  letter: z.string(),
  /** Empty where there is none. */
  header: z.string(),
  /** The first few values. */
  samples: z.array(z.string()),
  /** What it will be taken for, unless something else is chosen: the name of a field, or `competence:<id>`, or `year:<year>`. */
  target: z.string().optional(),
  /** It is like the heading, or it was chosen for this heading before. */
  because: z.enum(['heading', 'remembered']).optional(),
  /** Has national identity numbers in it: it cannot be taken in, and no value is shown. */
  sensitive: z.boolean(),
});

export const importColumnsView = z.object({
  /** The first rows of the sheet, to find the headings among; from row 1. */
  firstRows: z.array(z.object({ row: count, cells: z.array(z.string()) })),
  columns: z.array(importColumn),
  /** What the columns can be taken for, in the reader's language; for a matrix, `competence:<id>` after the fields. */
  targets: z.array(z.object({ name: z.string(), title: z.string(), required: z.boolean() })),
  /** What the kind can be told besides, for the whole file. */
  options: z.array(z.enum(['by', 'on', 'monthFirst', 'planId'])),
  /** The plans that measures can go into, for a file of a plan. */
  plans: z.array(z.object({ id: z.string(), title: z.string() })),
});

export const importFault = z.object({
  /** From 1, as Excel counts. Absent: the whole file, or the whole column. */
  row: count.optional(),
  column: z.string().optional(),
  header: z.string().optional(),
  /** What is wrong and how to mend it, in the reader's language. */
  words: z.string(),
});

export const importChange = z.object({
  row: count,
  kind: z.enum(['new', 'changed']),
  /** What it is about: a person, a competence, a requirement. */
  subject: z.string(),
  fields: z.array(z.object({ title: z.string(), before: z.string().optional(), after: z.string() })),
});

export const importPlanView = z.object({
  /** `nothing`: everything in the file is known already. */
  outcome: z.enum(['ready', 'faults', 'nothing']),
  /** Sent back to say which dry run it was. */
  fingerprint: z.string(),
  counts: z.object({
    rows: count,
    new: count,
    changed: count,
    unchanged: count,
    faults: count,
    /** Distinct people the new and changed rows are about. */
    people: count,
  }),
  /** The first of them; the counts say how many there are. */
  changes: z.array(importChange),
  faults: z.array(importFault),
  /** Columns that nobody has chosen anything for. They are not kept. */
  ignored: z.array(z.object({ letter: z.string(), header: z.string() })),
});

export const importFaultsFile = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  content: z.string(),
});

export const importEntry = z.object({
  id: z.string(),
  kind: z.enum(importKinds),
  fileName: z.string(),
  at: z.iso.datetime(),
  by: personRef,
  /** Rows to write; how many are in SharePoint; how many somebody else had changed, and wait for a decision. */
  total: count,
  written: count,
  parked: count,
  state: z.enum(['writing', 'done']),
});

export const importRunView = z.object({
  /** `nothing`: there was nothing to do. */
  outcome: z.enum(['started', 'nothing']),
  entry: importEntry.optional(),
});

/** What has been imported in the last days, newest first. */
export const importsView = z.object({ entries: z.array(importEntry) });

export type ImportFileView = z.output<typeof importFileView>;
export type ImportColumnsView = z.output<typeof importColumnsView>;
export type ImportColumnView = z.output<typeof importColumn>;
export type ImportPlanView = z.output<typeof importPlanView>;
export type ImportEntryView = z.output<typeof importEntry>;
export type ImportsView = z.output<typeof importsView>;
