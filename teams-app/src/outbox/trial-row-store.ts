import { toInstant } from '@rod-trad/shared/domain/iso-date';
import { AppError } from '@rod-trad/shared/errors';
import type { RowStore } from '@rod-trad/shared/stores/row-store';
import type { Stored, TableName, Tables } from '@rod-trad/shared/stores/tables';

type Any = Stored<Tables[TableName]>;

/** For tests: rows in memory, and a say over what happens just before and just after each write. */
export interface TrialRowStore extends RowStore {
  put(table: TableName, entity: Tables[TableName]): Any;
  row(table: TableName, id: string): Any | undefined;
  /** Every create and change that reached the store. */
  readonly log: string[];
  /** Throws to fail a write before it happens; may change rows as somebody else would. */
  before: (step: string) => void | Promise<void>;
  /** Throws to lose the answer of a write that happened. */
  after: (step: string) => void | Promise<void>;
}

export const unavailable = () => new AppError('storeUnavailable', 'SharePoint is down');

export function createTrialRowStore(): TrialRowStore {
  const rows = new Map<string, Any>();
  let version = 0;
  const put = (table: TableName, entity: Tables[TableName]): Any => {
    version += 1;
    const row = { entity, etag: `"${version}"`, modifiedAt: toInstant(new Date(0)) };
    rows.set(`${table}/${entity.id}`, row);
    return row;
  };
  const store: TrialRowStore = {
    put,
    row: (table, id) => rows.get(`${table}/${id}`),
    log: [],
    before: () => {},
    after: () => {},
    async get<T extends TableName>(table: T, id: string) {
      return rows.get(`${table}/${id}`) as Stored<Tables[T]> | undefined;
    },
    async create<T extends TableName>(table: T, entity: Tables[T]) {
      await store.before(`create ${table}`);
      const there = rows.get(`${table}/${entity.id}`);
      store.log.push(`create ${table}/${entity.id}${there ? ' again' : ''}`);
      const row = (there ?? put(table, entity)) as Stored<Tables[T]>;
      await store.after(`create ${table}`);
      return { kind: there ? ('alreadyThere' as const) : ('created' as const), row };
    },
    async change<T extends TableName>(table: T, id: string, changes: Partial<Tables[T]>, etag: string) {
      await store.before(`change ${table}`);
      const current = rows.get(`${table}/${id}`) as Stored<Tables[T]> | undefined;
      if (current === undefined) return { kind: 'missing' as const };
      if (current.etag !== etag) return { kind: 'conflict' as const, current };
      store.log.push(`change ${table}/${id}`);
      const row = put(table, { ...current.entity, ...changes }) as Stored<Tables[T]>;
      await store.after(`change ${table}`);
      return { kind: 'changed' as const, row };
    },
    remove: () => Promise.reject(new Error('not used')),
    changes: () => Promise.reject(new Error('not used')),
    // biome-ignore lint/correctness/useYield: the outbox never reads a table in full
    async *pages() {
      throw new Error('not used');
    },
  };
  return store;
}
