import type { DatasetKind, DatasetRow, RowOutcome, SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import { AppError } from '@rod-trad/shared/errors';
import { createText } from '@rod-trad/shared/text/create-text';
import type { DatasetScope } from '@rod-trad/shared/use-cases/open-dataset';
import { type DatasetCall, readDataset } from '../handlers/read-dataset.ts';
import { openCompetenceSheet } from './competence-sheet.ts';
import { openMeasureSheet, openPlanSheet } from './measure-sheets.ts';
import { openRequirementSheet } from './requirement-sheet.ts';
import { type Decided, refused, type SheetCall, type SheetWriter } from './sheet-writer.ts';

type Open = (call: SheetCall, scope: DatasetScope) => Promise<SheetWriter>;

const sheets: Partial<Readonly<Record<DatasetKind, Open>>> = {
  plan: openPlanSheet,
  measures: openMeasureSheet,
  requirements: openRequirementSheet,
  competences: openCompetenceSheet,
};

/**
 * Carries rows over to the use cases, one by one and in their order, and says what came of each: with what stands there now, read once all
 * are through.
 *
 * @param act `check` goes all the way but writes nothing
 */
export async function writeRows(
  call: DatasetCall,
  scope: DatasetScope,
  rows: readonly SheetRow[],
  act: 'check' | 'save',
): Promise<RowOutcome[]> {
  const open = sheets[scope.kind];
  if (open === undefined) throw new AppError('forbidden', 'Nothing is written in this table');
  const say = createText(call.language);
  const { rehearsal, today } = call.useCases.sheets;
  const commands = act === 'check' ? rehearsal : call.useCases;
  const writer = await open({ ...call, commands, say, today: today() }, scope);
  const seen = new Set<string>();
  const all: { key: string; of: Decided }[] = [];
  for (const row of rows) {
    const twice = seen.has(row.key) && refused({ words: say('dataset.fault.twice') });
    seen.add(row.key);
    all.push({ key: row.key, of: twice || (await writer.write(row)) });
  }
  const standing = await rowsNow(call, scope, all);
  return all.map(({ key, of }): RowOutcome => {
    if (of.kind === 'refused') return { key, outcome: 'refused', faults: [...of.faults] };
    // Of what would be saved there is nothing to show yet.
    const isNews = act === 'save' || of.kind === 'conflict';
    return { key, outcome: of.kind, row: isNews ? standing.get(of.key) : undefined };
  });
}

async function rowsNow(
  call: DatasetCall,
  scope: DatasetScope,
  all: readonly { readonly of: Decided }[],
): Promise<ReadonlyMap<string, DatasetRow>> {
  const asked = new Set(all.flatMap(({ of }) => (of.kind === 'refused' ? [] : [of.key])));
  const found = new Map<string, DatasetRow>();
  if (asked.size === 0) return found;
  const { rows } = await readDataset(call, scope);
  for (const row of rows) if (asked.has(row.key)) found.set(row.key, row);
  return found;
}
