import type { DatabaseSync } from 'node:sqlite';

/** One request some part of the tenant has answered. */
export interface RequestEntry {
  readonly at: string;
  /** 'entra', 'graph', 'connector', 'teams', 'excel', 'pages' … */
  readonly part: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly status: number;
  /** Application id or object id out of the token; null when nobody proved who they are. */
  readonly caller: string | null;
  /** Resource units the platform would have counted. */
  readonly units: number | null;
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** The client's own count of attempts (`Retry-Attempt`), 0 for a first try. */
  readonly retry: number;
}

interface RequestQuery {
  readonly part?: string;
  readonly method?: string;
  /** Entries later than this ISO time. */
  readonly since?: string;
  /** A piece of the address. */
  readonly url?: string;
  readonly status?: number;
}

export interface RequestRecord {
  add(entry: RequestEntry): void;
  /** Oldest first. */
  list(query?: RequestQuery): readonly RequestEntry[];
  clear(): void;
}

/** Enough for the story of a day of tests; the oldest go first. */
const kept = 50_000;

export function createRequestRecord(database: DatabaseSync): RequestRecord {
  database.exec(`
    create table if not exists requests (number integer primary key autoincrement, at text not null, part text not null,
      method text not null, url text not null, status integer not null, caller text, units integer,
      request_bytes integer not null, answer_bytes integer not null, retry integer not null)
  `);
  const insert = database.prepare(
    'insert into requests (at, part, method, url, status, caller, units, request_bytes, answer_bytes, retry) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const trim = database.prepare('delete from requests where number <= ?');
  const read = database.prepare(`
    select * from requests where (:part is null or part = :part) and (:method is null or method = :method)
      and (:since is null or at > :since) and (:url is null or instr(url, :url) > 0)
      and (:status is null or status = :status) order by number`);
  return {
    add(entry) {
      const { at, part, method, url, status, caller, units, requestBytes, answerBytes, retry } = entry;
      const row = insert.run(at, part, method, url, status, caller, units, requestBytes, answerBytes, retry);
      const number = Number(row.lastInsertRowid);
      if (number % 1_000 === 0) trim.run(number - kept);
    },
    list: ({ part, method, since, url, status } = {}) =>
      read
        .all({
          part: part ?? null,
          method: method ?? null,
          since: since ?? null,
          url: url ?? null,
          status: status ?? null,
        })
        .map((row) => ({
          at: String(row.at),
          part: String(row.part),
          method: String(row.method),
          url: String(row.url),
          status: Number(row.status),
          caller: row.caller === null ? null : String(row.caller),
          units: row.units === null ? null : Number(row.units),
          requestBytes: Number(row.request_bytes),
          answerBytes: Number(row.answer_bytes),
          retry: Number(row.retry),
        })),
    clear() {
      database.exec('delete from requests');
    },
  };
}
