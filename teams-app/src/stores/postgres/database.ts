/** A row as a driver gives it: values already turned into JavaScript's own types (jsonb into objects, timestamps into dates). */
export type Row = Readonly<Record<string, unknown>>;

export interface Queryable {
  /** One statement with `$1`-parameters. JSON goes in as text with a `::jsonb` cast: the two drivers differ on objects. */
  query<R extends Row = Row>(sql: string, params?: readonly unknown[]): Promise<readonly R[]>;
}

/**
 * The SQL database, as much of it as is used. Two implementations, the same SQL: PostgreSQL when an address
 * is given, else PGlite (PostgreSQL in this process) in a data folder.
 */
export interface Database extends Queryable {
  readonly backend: 'postgres' | 'pglite';
  /** Several statements without parameters; gives the rows of all of them. */
  exec(sql: string): Promise<readonly Row[]>;
  /** All or nothing. The statements must go through the argument, never through the database itself. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
