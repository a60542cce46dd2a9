import type { PlannedRow } from '../domain/import/import-plan.ts';
import { planImport } from '../domain/import/plan-import.ts';
import { textHash } from '../domain/import/row-id.ts';
import { type Cell, cellText } from '../domain/import/sheet-row.ts';
import type { Actor } from '../policies/actor.ts';
import type { ImportInput, ImportOutcome, ImportPlanReport } from './import-reports.ts';
import { readImportFacts } from './read-import-facts.ts';
import type { UseCaseContext } from './use-case.ts';

/** Steps between two turns of others: some thousandths of a second. */
const stepsATurn = 200;

/** What a kept file would do under a mapping, on what stands now. Two times the same have the same fingerprint. */
export async function workOutImport(
  context: Pick<UseCaseContext, 'records' | 'files' | 'now' | 'breathe' | 'aggregateThreshold'>,
  actor: Actor,
  { uploadId, kind, sheet, headerRow, mapping, options }: ImportInput,
): Promise<ImportOutcome<ImportPlanReport>> {
  const file = await context.files.open(actor.personId, uploadId);
  if (file === undefined) return { kind: 'gone' };
  const place = file.sheets.findIndex(({ name }) => name === sheet);
  if (place < 0) return { kind: 'invalid', faults: [{ field: 'sheet', code: 'noSuchSheet' }] };
  await context.breathe();
  const facts = await readImportFacts(
    context,
    kind === 'plan' ? { actor, planId: options.planId } : undefined,
  );
  await context.breathe();
  const planning = planImport({ kind, mapping, options }, facts);
  let steps = 0;
  const turn = async () => {
    steps += 1;
    if (steps % stepsATurn === 0) await context.breathe();
  };

  let heads: readonly Cell[] = [];
  for await (const rows of file.rows(place)) {
    for (const row of rows) {
      if (row.row === headerRow) heads = row.cells;
      if (row.row > headerRow) planning.take(row);
      await turn();
    }
  }
  const finishing = planning.finish();
  let step = finishing.next();
  while (!step.done) {
    await turn();
    step = finishing.next();
  }
  const plan = step.value;
  // Whoever looked at a draft is told when it has been adopted since.
  const status = facts.intoPlan?.places.plan.status;
  let fingerprint = textHash(JSON.stringify([kind, mapping, options, plan.faults.length, status]));
  for (const row of plan.planned) {
    fingerprint = textHash(saidBy(row), fingerprint);
    await turn();
  }
  return {
    kind: 'ok',
    value: {
      kind,
      fileName: file.fileName,
      fingerprint,
      plan,
      headers: heads.map(cellText),
      mapping,
      records: context.records,
    },
  };
}

/** Everything about a planned row that somebody has looked at: what it becomes, and what it was. */
function saidBy(row: PlannedRow): string {
  return JSON.stringify(row);
}
