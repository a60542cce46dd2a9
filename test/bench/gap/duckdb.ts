import { DuckDBInstance } from '@duckdb/node-api';
import type { NumberTable } from './town-tables.ts';

/** A DuckDB database in memory, as much of it as is measured. */
export interface Duck {
  run(sql: string): Promise<void>;
  /** The columns of a result, by name. */
  columns(sql: string): Promise<Readonly<Record<string, readonly number[]>>>;
  load(table: NumberTable): Promise<void>;
  close(): void;
}

export async function openDuck(): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    async run(sql) {
      await connection.run(sql);
    },
    async columns(sql) {
      const columns = (await connection.runAndReadAll(sql)).getColumnsObjectJS();
      return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.map(Number)]));
    },
    async load({ name, columns }) {
      const names = Object.keys(columns);
      const values = Object.values(columns);
      await connection.run(`create table ${name} (${names.map((column) => `${column} integer`).join(', ')})`);
      const appender = await connection.createAppender(name);
      for (let row = 0; row < (values[0]?.length ?? 0); row += 1) {
        for (const column of values) appender.appendInteger(column[row] ?? 0);
        appender.endRow();
      }
      appender.closeSync();
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
