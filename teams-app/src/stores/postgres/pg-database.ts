import pg from 'pg';
import type { Database, Queryable, Row } from './database.ts';

export interface PgOptions {
  readonly connectionString: string;
  /** Everything happens in this schema; the server's default when absent. */
  readonly schema?: string;
  /** A lost idle connection is reported here; the pool opens another by itself. */
  readonly onConnectionLost?: (error: Error) => void;
}

export function createPgDatabase(options: PgOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: 10,
    connectionTimeoutMillis: 5_000,
    ...(options.schema === undefined ? {} : { options: `-c search_path=${options.schema}` }),
  });
  pool.on('error', (error) => options.onConnectionLost?.(error));
  return {
    query: queryOn(pool),
    backend: 'postgres',
    async exec(sql) {
      // Several statements give one result each.
      const results = [await pool.query<Row>(sql)].flat();
      return results.flatMap((result) => result.rows);
    },
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work({ query: queryOn(client) });
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // A connection whose rollback fails is thrown away instead of going back to the pool half-open.
        const broken = await client.query('rollback').then(
          () => undefined,
          (failure: Error) => failure,
        );
        client.release(broken);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

function queryOn(client: pg.Pool | pg.PoolClient): Queryable['query'] {
  return async <R extends Row>(sql: string, params: readonly unknown[] = []) => {
    const { rows } = await client.query<R>(sql, [...params]);
    return rows;
  };
}
