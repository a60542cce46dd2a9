import { fieldChanges, type HistoryEntry } from '../domain/history-entry.ts';
import type { PlannedRow } from '../domain/import/import-plan.ts';
import { rowId } from '../domain/import/row-id.ts';
import { plainWord } from '../domain/import/sheet-row.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import type { Actor } from '../policies/actor.ts';
import { mayImport } from '../policies/imports.ts';
import type { Write } from '../stores/writes.ts';
import { entryOf } from './change-with-history.ts';
import type { ImportOutcome, ImportPlanReport, ImportRunInput, ImportRunReport } from './import-reports.ts';
import type { UseCaseContext } from './use-case.ts';
import { workOutImport } from './work-out-import.ts';

type PlannedMeasure = Extract<PlannedRow, { readonly table: 'measures' }>;

/**
 * Brings in all of a file, or nothing of it. It is worked out once more on what stands now: with a fault in it, or with another
 * result than was looked at, nothing happens. What is accepted is kept as one act, and written afterwards.
 */
export async function runImport(
  context: Pick<
    UseCaseContext,
    'records' | 'files' | 'writes' | 'audit' | 'now' | 'breathe' | 'aggregateThreshold'
  >,
  actor: Actor,
  input: ImportRunInput,
): Promise<ImportOutcome<ImportRunReport>> {
  const { writes, records } = context;
  if (!mayImport(actor)) return { kind: 'forbidden' };
  const by = records.person(actor.personId);
  // The same act sent again: by now the file has nothing new to say.
  const known = (await writes.acts()).find(({ key }) => key === input.key);
  if (known !== undefined) {
    if (known.by !== actor.personId) return { kind: 'forbidden' };
    return { kind: 'ok', value: { kind: 'started', entry: { progress: known, by } } };
  }
  const outcome = await workOutImport(context, actor, input);
  if (outcome.kind !== 'ok') return outcome;
  const { plan, fingerprint, fileName } = outcome.value;
  if (plan.faults.length > 0) return { kind: 'stale' };
  if (plan.planned.length === 0) return { kind: 'ok', value: { kind: 'nothing' } };
  if (fingerprint !== input.fingerprint) return { kind: 'stale' };
  const decided = await writesOf(context, actor, input.key, plan.planned);
  if (decided === undefined) return { kind: 'stale' };

  await context.audit.record({
    at: toInstant(context.now()),
    actorId: actor.personId,
    action: `import:${input.kind}`,
    subject: input.key,
    people: plan.people.size,
  });
  const progress = await writes.submitAct({
    key: input.key,
    by: actor.personId,
    kind: input.kind,
    label: fileName,
    writes: decided,
  });
  await context.files.remember(input.kind, headingsOf(outcome.value));
  return { kind: 'ok', value: { kind: 'started', entry: { progress, by } } };
}

/** Each change from the version it was worked out from, and what a plan remembers of it. Undefined: a row is gone. */
async function writesOf(
  context: Pick<UseCaseContext, 'records' | 'breathe' | 'now'>,
  actor: Actor,
  key: string,
  planned: readonly PlannedRow[],
): Promise<readonly Write[] | undefined> {
  const writes: Write[] = [];
  for (const planning of planned) {
    const { row, ...write } = planning;
    if (write.kind === 'create') writes.push(write);
    else {
      const stored = context.records.get(write.table, write.id);
      if (stored === undefined) return undefined;
      writes.push({ ...write, etag: stored.etag } as Write);
    }
    if (planning.table === 'measures') writes.push(historyOf(context, actor, key, planning));
    if (row % 500 === 0) await context.breathe();
  }
  return writes;
}

/** A measure that comes from a file is told of in the history of the plan like one that was written there. */
function historyOf(
  context: Pick<UseCaseContext, 'now'>,
  actor: Actor,
  key: string,
  planned: PlannedMeasure,
): Write {
  const entry = (id: string, kind: HistoryEntry['kind'], fields: HistoryEntry['fields']) =>
    entryOf(context, actor, rowId('h', key, id), id, kind, fields);
  return planned.kind === 'create'
    ? entry(planned.entity.id, 'created', [])
    : entry(planned.id, 'changed', fieldChanges<Partial<Measure>>(planned.base, planned.changes));
}

/** What was chosen for each heading, to be proposed the next time. Headings that nothing was chosen for are forgotten. */
function headingsOf({ headers, mapping }: ImportPlanReport): ReadonlyMap<string, string> {
  const named = mapping.flatMap(({ column, target }) => {
    const heading = plainWord(headers[column] ?? '');
    return heading === '' ? [] : [[heading, target] as const];
  });
  return new Map(named);
}
