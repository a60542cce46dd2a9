import type { importRoutes } from '../contracts/import-routes.ts';
import type { ImportColumnsView, ImportColumnView } from '../contracts/import-views.ts';
import type { RouteBody } from '../contracts/route.ts';
import { yearOfTarget } from '../domain/import/year-column.ts';

/** What the person has chosen, by the heading of the column: a mended file with the same headings needs no new choice. */
export type ColumnChoices = ReadonlyMap<string, string>;

export interface MappedColumn extends ImportColumnView {
  /** What the choice is kept under. */
  readonly key: string;
  /** The choice, or the proposal; empty when the column is not read. */
  readonly chosen: string;
}

/** Each column with what it is taken for. Two columns of one heading are told apart by their order. */
export function mapColumns(columns: readonly ImportColumnView[], choices: ColumnChoices): MappedColumn[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const heading = column.header.trim().toLocaleLowerCase() || column.letter;
    const before = seen.get(heading) ?? 0;
    seen.set(heading, before + 1);
    const key = `${heading}#${before}`;
    const chosen = column.sensitive ? '' : (choices.get(key) ?? column.target ?? '');
    return { ...column, key, chosen };
  });
}

export interface MappingFaults {
  /** Titles of what must be in the file and is in no column. */
  readonly lacking: readonly string[];
  /** Titles of what several columns have been chosen for. */
  readonly twice: readonly string[];
  readonly none: boolean;
}

/** What keeps the columns from being read; undefined when they can be. */
export function faultsOf(
  columns: readonly MappedColumn[],
  targets: ImportColumnsView['targets'],
): MappingFaults | undefined {
  const chosen = columns.map((column) => column.chosen).filter((target) => target !== '');
  const titles = (wanted: (name: string) => boolean) =>
    targets.filter(({ name }) => wanted(name)).map(({ title }) => title);
  const required = new Set(targets.filter((target) => target.required).map(({ name }) => name));
  const faults = {
    lacking: titles((name) => required.has(name) && !chosen.includes(name)),
    twice: titles((name) => chosen.indexOf(name) !== chosen.lastIndexOf(name)),
    none: chosen.length === 0,
  };
  return faults.lacking.length + faults.twice.length > 0 || faults.none ? faults : undefined;
}

/** As it is sent: only what is to be read. */
export function mappingOf(columns: readonly MappedColumn[]) {
  return columns
    .filter(({ chosen }) => chosen !== '')
    .map(({ column, chosen }) => ({ column, target: chosen }));
}

/** Whether a file has the columns another had, so that nobody needs to look them over again. */
export function sameColumns(
  before: readonly ImportColumnView[],
  after: readonly ImportColumnView[],
): boolean {
  const keys = (columns: readonly ImportColumnView[]) =>
    mapColumns(columns, new Map())
      .map(({ key, sensitive }) => `${key} ${sensitive}`)
      .toSorted()
      .join('\n');
  return keys(before) === keys(after);
}

/** In a matrix a column can be a competence. */
export const isCompetence = (target: string) => target.startsWith('competence:');

/** In an old plan a column can be a year. */
export const isYearColumn = (target: string) => yearOfTarget(target) !== undefined;

/** Whether somebody has to say on which day it was, because no column does. */
export const needsDay = (columns: ImportColumnsView, mapped: readonly MappedColumn[]) =>
  columns.options.includes('on') && mapped.every(({ chosen }) => chosen !== 'on');

/** Whether somebody has to say which plan the measures go into. */
export const needsPlan = (columns: ImportColumnsView) => columns.options.includes('planId');

const unclearDay = /^(\d{1,2})[/-]\d{1,2}[/-]\d{2,4}/;

/** Whether days in a column that is read can be meant as 3 April or 4 March. With dots between, the day comes first everywhere. */
export const hasUnclearDays = (columns: ImportColumnsView, mapped: readonly MappedColumn[]) =>
  columns.options.includes('monthFirst') &&
  mapped.some(
    ({ chosen, samples }) =>
      chosen !== '' && samples.some((sample) => Number(unclearDay.exec(sample)?.[1] ?? 13) <= 12),
  );

export type PlanBody = RouteBody<(typeof importRoutes)['planImport']>;

/** What is told once for all rows, because no column says it. */
export type ImportOptions = NonNullable<PlanBody['options']>;

interface Mapped {
  readonly columns: ImportColumnsView;
  readonly choices: ColumnChoices;
  readonly options: ImportOptions;
}

/** What a dry run is asked for: the columns that are read, and those options that are asked about. */
export function chosenOf({ columns, choices, options }: Mapped): Pick<PlanBody, 'mapping' | 'options'> {
  const mapped = mapColumns(columns.columns, choices);
  const offered = new Set(columns.options);
  const { by, on, monthFirst, planId } = options;
  return {
    mapping: mappingOf(mapped),
    options: {
      ...(offered.has('by') && by !== undefined && { by }),
      ...(offered.has('on') && on !== undefined && { on }),
      ...(offered.has('planId') && planId !== undefined && { planId }),
      ...(hasUnclearDays(columns, mapped) && monthFirst !== undefined && { monthFirst }),
    },
  };
}
