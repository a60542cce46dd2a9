import { createPgDatabase } from '@rod-trad/teams-app/stores/postgres/pg-database';
import { type Answer, answerFromRows, differences } from './answer.ts';
import { cellRows, demandedRows, heldRows, matrix } from './sql.ts';
import { medianOf } from './timing.ts';
import type { TownSize } from './town.ts';
import type { NumberTable } from './town-tables.ts';

export type PostgresFigures =
  | { readonly kind: 'skipped'; readonly why: string }
  | {
      readonly kind: 'measured';
      readonly matrix: number;
      readonly fromRaw: number;
      /** Numbers in its answers that are not ours. */
      readonly differences: number;
    };

type Database = ReturnType<typeof createPgDatabase>;
/** Of this run alone: another may be under way on the same server. */
const schema = `gap_bench_${process.pid}`;
const rowsAtOnce = 100_000;

/** In a schema of its own, which is dropped afterwards. Without a server nothing is measured. */
export async function measurePostgres(
  tables: readonly NumberTable[],
  size: TownSize,
  ours: Answer,
  rounds: number,
  connectionString: string,
): Promise<PostgresFigures> {
  const database = createPgDatabase({ connectionString, schema });
  try {
    await database.exec(`drop schema if exists ${schema} cascade; create schema ${schema}`);
  } catch (error) {
    await database.close();
    return { kind: 'skipped', why: error instanceof Error ? error.message || error.name : String(error) };
  }
  try {
    for (const table of tables) await load(database, table);
    await database.exec(`analyze; create table demanded as ${demandedRows}; create table held as ${heldRows}; analyze;
      create table cells as select unit::smallint, sign::smallint, competence::smallint, demanded, held::smallint
        from (${cellRows('held')}) c order by competence, unit;
      analyze`);
    // What is set in front of a statement is set on the connection that runs it.
    const settings = `set work_mem = '256MB'; set jit = off; set max_parallel_workers_per_gather = 2;`;
    const run = (sql: string) => database.exec(`${settings} ${sql}`);
    const raw = matrix(`(${cellRows(`(${heldRows})`)})`);
    let different = 0;
    for (const sql of [matrix('cells'), raw]) different += differences(ours, await answer(sql));
    const into = (sql: string) => run(`create temp table answer as ${sql}; drop table answer`);
    return {
      kind: 'measured',
      matrix: await medianOf(rounds, () => into(matrix('cells'))),
      fromRaw: await medianOf(rounds, () => into(raw)),
      differences: different,
    };

    async function answer(sql: string): Promise<Answer> {
      const rows = await run(sql);
      const names = Object.keys(rows[0] ?? {});
      const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => Number(row[name]))]));
      return answerFromRows(columns, size);
    }
  } finally {
    await database.exec(`drop schema ${schema} cascade`);
    await database.close();
  }
}

async function load(database: Database, { name, columns }: NumberTable): Promise<void> {
  const names = Object.keys(columns);
  await database.exec(`create unlogged table ${name} (${names.map((column) => `${column} int`).join(', ')})`);
  const values = Object.values(columns).map((column) => Array.from(column));
  const types = names.map((_, i) => `$${i + 1}::int[]`).join(', ');
  for (let at = 0; at < (values[0]?.length ?? 0); at += rowsAtOnce) {
    const part = values.map((column) => `{${column.slice(at, at + rowsAtOnce).join(',')}}`);
    await database.query(`insert into ${name} select * from unnest(${types})`, part);
  }
}
