import type { DatasetKind } from '@rod-trad/shared/contracts/dataset-views';
import { inTurns } from '../../components/in-turns.ts';
import type { Session } from '../../components/session.tsx';
import { type DatasetTable, datasetTable } from '../../datasets/dataset-table.ts';
import { fetchDataset } from '../../datasets/fetch-dataset.ts';
import { newTable } from '../../datasets/new-table.ts';
import type { Scope } from '../../excel/remembered-tables.ts';
import { stopIfCancelled, type Watch } from '../../excel/watch.ts';
import { layOutTemplate } from './lay-out-template.ts';
import { hasNumbers, type PlacedTable } from './placed-table.ts';
import type { OfferedTemplate, TemplateKind } from './template.ts';
import type { TemplateOutcome } from './template-outcome.ts';

/** What is drawn; where none of it is a number there is nothing to draw. */
const drawn: Partial<Record<TemplateKind, readonly string[]>> = { gap: ['all'], projection: ['expected'] };

/** Everything is fetched before the workbook is touched; what fails half-way leaves nothing in it. */
export async function insertTemplate(
  session: Session,
  template: OfferedTemplate,
  scope: Scope,
  watch: Watch,
): Promise<TemplateOutcome> {
  const { workbook, text } = session;
  const { kind } = template;
  const title = text(`addin.template.${kind}.name`);
  const fetched: (Pick<PlacedTable, 'view' | 'table'> & { readonly dataset: DatasetKind })[] = [];
  for (const [at, dataset] of template.datasets.entries()) {
    const { view, table } = await readDataset(session, template, dataset, scope);
    if (table.rows.length > 0) fetched.push({ dataset, view, table });
    else if (at === 0) return { kind: 'empty', title };
  }
  const [first] = fetched;
  if (first === undefined || isBlank(kind, first.table)) return { kind: 'empty', title };
  const ids = drawn[kind];
  if (ids !== undefined && !hasNumbers(first.table, ids)) return { kind: 'hidden', title };
  const placed: PlacedTable[] = [];
  try {
    for (const { dataset, view, table } of fetched) {
      const asked = { kind: dataset, scope: scopeOf(dataset, scope), language: session.language };
      const { tableName } = await workbook.insert(newTable(asked, view, table), watch);
      placed.push({ view, table, tableName });
    }
    stopIfCancelled(watch);
    const [main, ...others] = placed;
    if (main === undefined) return { kind: 'empty', title };
    const layout = layOutTemplate(kind, [main, ...others], session);
    const added = await workbook.layOut(layout);
    return { kind: 'inserted', title, added, charts: layout.figures.length, sheets: added.sheets.length };
  } catch (error) {
    await workbook.drop(placed.map(({ tableName }) => tableName));
    throw error;
  }
}

async function readDataset(
  { clientIn, language }: Session,
  { kind }: OfferedTemplate,
  dataset: DatasetKind,
  scope: Scope,
) {
  const view = await fetchDataset(clientIn(language), dataset, scopeOf(dataset, scope));
  const table = await inTurns(datasetTable(view));
  return { view, table: kind === 'consultation' ? withoutPeople(table) : table };
}

/** A year of the meeting is not one of the plan's. */
function scopeOf(dataset: DatasetKind, { unit, area, year }: Scope): Scope {
  return dataset === 'plan' ? { unit, area } : { unit, area, year };
}

/** There is no person in the package of a consultation (decision 030). */
function withoutPeople(table: DatasetTable): DatasetTable {
  const kept = table.columns.map(({ id }) => id !== 'owner');
  const keep = <T>(all: readonly T[]) => all.filter((_, at) => kept[at]);
  return {
    ...table,
    columns: keep(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: keep(row.cells) })),
    totals: table.totals && keep(table.totals),
  };
}

/** A plan without a single year is no plan by year. */
function isBlank(kind: TemplateKind, { columns, rows }: DatasetTable): boolean {
  if (kind !== 'plan') return false;
  const years = columns.flatMap(({ id }, at) => (id.startsWith('year-') ? [at] : []));
  return !rows.some(({ cells }) => years.some((at) => cells[at] === 'x'));
}
