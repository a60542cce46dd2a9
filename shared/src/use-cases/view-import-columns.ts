import { createCompetenceLookup } from '../domain/import/competence-lookup.ts';
import { hasIdentityNumber } from '../domain/import/identity-number.ts';
import { proposeColumns } from '../domain/import/propose-columns.ts';
import { type Cell, cellText, type SheetRow } from '../domain/import/sheet-row.ts';
import type { Actor } from '../policies/actor.ts';
import { mayImport } from '../policies/imports.ts';
import type { ImportColumnsReport, ImportOutcome, ImportPlace } from './import-reports.ts';
import { plansToFill } from './plans-to-fill.ts';
import { readImportFacts } from './read-import-facts.ts';
import type { UseCaseContext } from './use-case.ts';

const samplesShown = 3;
const firstRowsShown = 8;

/** The columns of a sheet, with a few values each and what they are likely to be. A column with national identity numbers shows none. */
export async function viewImportColumns(
  context: Pick<UseCaseContext, 'records' | 'files' | 'now' | 'breathe' | 'aggregateThreshold'>,
  actor: Actor,
  { uploadId, kind, sheet, headerRow }: ImportPlace,
): Promise<ImportOutcome<ImportColumnsReport>> {
  if (!mayImport(actor)) return { kind: 'forbidden' };
  const file = await context.files.open(actor.personId, uploadId);
  if (file === undefined) return { kind: 'gone' };
  const place = file.sheets.findIndex(({ name }) => name === sheet);
  if (place < 0) return { kind: 'invalid', faults: [{ field: 'sheet', code: 'noSuchSheet' }] };

  const firstRows: SheetRow[] = [];
  let heads: readonly Cell[] = [];
  const samples: string[][] = [];
  const sensitive = new Set<number>();
  for await (const rows of file.rows(place)) {
    for (const { row, cells } of rows) {
      if (firstRows.length < firstRowsShown) firstRows.push({ row, cells });
      if (row === headerRow) heads = cells;
      cells.forEach((cell, column) => {
        if (hasIdentityNumber(cell)) sensitive.add(column);
        const text = row > headerRow ? cellText(cell) : '';
        const shown = samples[column] ?? [];
        samples[column] = shown;
        if (text !== '' && shown.length < samplesShown && !shown.includes(text)) shown.push(text);
      });
    }
    await context.breathe();
  }
  const competences = createCompetenceLookup(await readImportFacts(context));
  const width = Math.max(heads.length, samples.length);
  const headings = Array.from({ length: width }, (_, column) => heads[column] ?? null);
  const columns = proposeColumns(kind, headings, await context.files.headings(kind), (name) => {
    const found = competences(name);
    return typeof found === 'string' ? undefined : found.id;
  });
  return {
    kind: 'ok',
    value: {
      kind,
      firstRows: firstRows.map(({ row, cells }) => ({
        row,
        cells: cells.map((cell, column) => (sensitive.has(column) && row !== headerRow ? null : cell)),
      })),
      columns: columns.map((column) =>
        sensitive.has(column.column)
          ? {
              column: column.column,
              header: safeHeading(headings[column.column]),
              samples: [],
              sensitive: true,
            }
          : { ...column, samples: samples[column.column] ?? [], sensitive: false },
      ),
      competences: kind === 'matrix' ? standingCompetences(context) : [],
      plans: kind === 'plan' ? plansWithUnits(context, actor) : [],
    },
  };
}

function safeHeading(cell: Cell | undefined): string {
  return hasIdentityNumber(cell) ? '' : cellText(cell);
}

function standingCompetences({ records }: Pick<UseCaseContext, 'records'>) {
  return records.all('competences').filter(({ status }) => status === 'active' || status === 'phasingOut');
}

function plansWithUnits(context: Pick<UseCaseContext, 'records'>, actor: Actor) {
  const organisation = context.records.organisation();
  return plansToFill(context, actor).map((plan) => ({
    plan,
    unit: 'unitId' in plan.subject ? organisation.unit(plan.subject.unitId) : undefined,
  }));
}
