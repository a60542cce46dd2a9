import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { AppError } from '@rod-trad/shared/errors';
import { tableNames } from '@rod-trad/shared/stores/tables';
import { actor } from '@rod-trad/shared/testing/use-case-context';
import type { ImportInput } from '@rod-trad/shared/use-cases/import-reports';
import { planFileImport } from '@rod-trad/shared/use-cases/plan-file-import';
import { readImport } from '@rod-trad/shared/use-cases/read-import';
import { runImport } from '@rod-trad/shared/use-cases/run-import';
import { viewImportColumns } from '@rod-trad/shared/use-cases/view-import-columns';
import { readSheets } from '@rod-trad/teams-app/import/read-sheets';
import { createWrites } from '@rod-trad/teams-app/outbox/create-writes';
import { createReadModel } from '@rod-trad/teams-app/read-model/create-read-model';
import { createMemoryPersistence } from '@rod-trad/teams-app/read-model/memory-persistence';
import { createMemoryStore } from '@rod-trad/teams-app/stores/memory/create-memory-store';
import { migrate } from '@rod-trad/teams-app/stores/postgres/migrate';
import { openPgliteDatabase } from '@rod-trad/teams-app/stores/postgres/pglite-database';
import { createSqlImportFiles } from '@rod-trad/teams-app/stores/postgres/sql-import-files';
import { generateMunicipality } from '../../tenant/municipality/generate-municipality.ts';
import type { Municipality } from '../../tenant/municipality/municipality.ts';
import { benchFiles } from './bench-files.ts';
import { type Turns, watchTurns } from './watch-turns.ts';

/** One step: how long it took in milliseconds, and how others fared meanwhile. */
export interface StepFigures extends Turns {
  readonly step: string;
  readonly ms: number;
}

export interface ImportFigures {
  readonly employees: number;
  readonly files: readonly {
    readonly file: string;
    readonly megabytes: number;
    readonly rows: number;
    readonly writes: number;
    readonly steps: readonly StepFigures[];
  }[];
  /** Of the process: before, with the municipality in memory, and at the most. */
  readonly baseMegabytes: number;
  readonly peakMegabytes: number;
}

const now = new Date('2026-11-23T09:00:00Z');
const hr = actor('hr', 'HrAdviser');

/** Files of as many rows as are taken in, through everything but SharePoint, which does not answer: what is accepted is kept. */
export async function measureImport(employees = 50_000, rows = 100_000): Promise<ImportFigures> {
  const town = generateMunicipality({
    employees,
    seed: 1,
    today: isoDate('2026-11-23'),
    assessmentsPerPerson: 5,
  });
  const folder = mkdtempSync(join(tmpdir(), 'import-bench-'));
  const database = await openPgliteDatabase(folder);
  await migrate(database);
  const store = createMemoryStore({ now: () => now });
  for (const table of tableNames)
    for (const row of town.tables[table]) await store.create(table, row as never);
  const readModel = createReadModel({
    rowStore: store,
    people: {
      load: async () => ({ people: peopleOf(town), token: 't' }),
      changes: async () => ({ kind: 'changes', changed: [], removed: [], token: 't' }),
    },
    roles: { holders: async () => new Map() },
    persistence: createMemoryPersistence(),
    now: () => now,
    onFailure: (name, error) => {
      throw new Error(name, { cause: error });
    },
  });
  await readModel.load();
  const breathe = () => setImmediate();
  const down = async () => {
    throw new AppError('storeUnavailable', 'Down');
  };
  const writes = createWrites({
    database,
    rowStore: { ...store, create: down, change: down },
    readModel,
    now: () => now,
    patienceMs: 1_500,
    isBroken: () => false,
    wait: () => new Promise(() => {}),
    breathe,
    onFailure: () => {},
  });
  const context = {
    records: readModel,
    writes,
    files: createSqlImportFiles(database, readSheets, () => now),
    audit: { record: async () => {}, about: async () => [] },
    now: () => now,
    breathe,
    aggregateThreshold: 5,
  };
  const files = await benchFiles(town, rows);
  globalThis.gc?.();
  const base = process.memoryUsage.rss();
  let peak = 0;
  const measured: ImportFigures['files'][number][] = [];
  for (const { name, kind, bytes } of files) {
    const steps: StepFigures[] = [];
    const step = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      const started = performance.now();
      const { value, ...turns } = await watchTurns(work);
      steps.push({ step: what, ms: performance.now() - started, ...turns });
      peak = Math.max(peak, process.memoryUsage.rss());
      return value;
    };
    const file = unwrap(await step('read and keep', () => readImport(context, hr, name, bytes)));
    const place = { uploadId: file.uploadId, kind, sheet: file.sheets[0]?.name ?? '', headerRow: 1 };
    const { columns } = unwrap(await step('propose columns', () => viewImportColumns(context, hr, place)));
    const mapping = columns.flatMap(({ column, target }) =>
      target === undefined ? [] : [{ column, target }],
    );
    const input: ImportInput = { ...place, mapping, options: {} };
    const plan = unwrap(await step('dry run', () => planFileImport(context, hr, input)));
    if (plan.plan.faults.length > 0) throw new Error(JSON.stringify(plan.plan.faults.slice(0, 5)));
    const run = { ...input, fingerprint: plan.fingerprint, key: crypto.randomUUID() };
    unwrap(await step('accept', () => runImport(context, hr, run)));
    await step('how far it has come', () => writes.acts());
    const { rows: counted, planned } = plan.plan;
    measured.push({
      file: name,
      megabytes: bytes.length / 1e6,
      rows: counted,
      writes: planned.length,
      steps,
    });
  }
  await writes.close();
  await database.close();
  rmSync(folder, { recursive: true });
  return { employees, files: measured, baseMegabytes: base / 1e6, peakMegabytes: peak / 1e6 };
}

function unwrap<T>(outcome: { kind: string; value?: T }): T {
  if (outcome.kind !== 'ok' || outcome.value === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

function peopleOf({ people }: Municipality) {
  return people.map((person) => ({
    id: person.id as never,
    name: person.displayName,
    email: person.mail ?? undefined,
    signInName: person.userPrincipalName,
    employeeNumber: person.employeeId ?? undefined,
    language: 'nb' as const,
    active: person.accountEnabled,
  }));
}
