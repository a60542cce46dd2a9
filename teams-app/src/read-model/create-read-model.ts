import { type IsoInstant, toInstant } from '@rod-trad/shared/domain/iso-date';
import { indexes } from '@rod-trad/shared/stores/records';
import type { RowStore } from '@rod-trad/shared/stores/row-store';
import { type TableName, type Tables, tableNames } from '@rod-trad/shared/stores/tables';
import type { Write, WriteBatch } from '@rod-trad/shared/stores/writes';
import type { People } from '../graph/people.ts';
import type { RoleDirectory } from '../graph/role-directory.ts';
import { coalesce } from './coalesce.ts';
import { createGapsFeed, type GapsFeed } from './gaps-feed.ts';
import { createOrganisationToday } from './organisation-today.ts';
import { createPeopleFeed } from './people-feed.ts';
import type { ReadModelPersistence, SnapshotName } from './persistence.ts';
import type { ReadModel, SettledRow } from './read-model.ts';
import { createRolesFeed } from './roles-feed.ts';
import { createTableFeed, type TableFeed } from './table-feed.ts';
import type { TableListener } from './table-view.ts';

export interface ReadModelSettings {
  readonly rowStore: RowStore;
  readonly people: People;
  readonly roles: RoleDirectory;
  readonly persistence: ReadModelPersistence;
  readonly now: () => Date;
  /** A refresh that failed; the model goes on with what it has, and tries again when it is asked to. */
  readonly onFailure: (name: SnapshotName | 'roles', error: unknown) => void;
}

type TableFeeds = { [T in TableName]: TableFeed<Tables[T]> };

const snapshotNames: readonly SnapshotName[] = ['people', ...tableNames];

/** Everything the use cases read, in memory. */
export function createReadModel(settings: ReadModelSettings): ReadModel {
  const { now } = settings;
  const gaps: GapsFeed = createGapsFeed({
    organisation: () => organisation(),
    competences: () => feeds.competences.view.rows().all(),
    requirements: () => feeds.requirements.view.rows().all(),
    assessmentsOf: (id) => feeds.assessments.view.rows().where(id),
    exemptionsOf: (id) => feeds.exemptions.view.rows().where(id),
  });
  const feeds = createFeeds(settings, gaps);
  const people = createPeopleFeed(settings.people, settings.persistence, now);
  const roles = createRolesFeed(settings.roles, now);
  const feedOf = (name: SnapshotName) => (name === 'people' ? people : feeds[name]);
  const failures = new Map<SnapshotName, Error>();
  const organisation = createOrganisationToday(
    now,
    () => feeds.units.view.rows().all(),
    () => feeds.employments.view.rows().all(),
  );
  let revision = 0;

  const attempt = async (name: SnapshotName, work: () => Promise<boolean | undefined>) => {
    try {
      if ((await work()) !== false) revision += 1;
      failures.delete(name);
    } catch (error) {
      failures.set(name, error instanceof Error ? error : new Error(String(error)));
      settings.onFailure(name, error);
    }
  };
  const refreshTable = coalesce((name: SnapshotName) => attempt(name, () => feedOf(name).refresh()));
  // Nobody who reads waits for it, and nothing is old because of it: it is only who is told of meetings.
  const refreshRoles = async () => {
    try {
      if (await roles.refresh()) revision += 1;
    } catch (error) {
      settings.onFailure('roles', error);
    }
  };
  const refresh = async () => {
    await Promise.all([...snapshotNames.map(refreshTable), refreshRoles()]);
  };

  return {
    get asOf() {
      return snapshotNames.map((name) => feedOf(name).asOf() ?? never).toSorted()[0] ?? never;
    },
    get revision() {
      return revision;
    },
    isPending: (table, id) => feeds[table].view.isPending(id),
    all: (table) => feeds[table].view.rows().all(),
    get: (table, id) => feeds[table].view.rows().get(id),
    where: (table, value) => feeds[table].view.rows().where(value),
    person: people.person,
    people: people.all,
    holders: roles.holders,
    organisation,
    gaps: gaps.of,
    async load() {
      // Without a copy there is nothing to see yet; the reading in full that follows shows when it is done.
      await Promise.all(
        snapshotNames.map((name) =>
          attempt(name, async () =>
            feedOf(name)
              .restore()
              .then(() => true),
          ),
        ),
      );
      await refresh();
    },
    refresh,
    refreshTable,
    applyPending(batch) {
      for (const table of tableNames) feeds[table].view.unpend(batch.key);
      for (const write of batch.writes) pend(feeds, batch, write, toInstant(now()));
      if (batch.writes.length > 0) revision += 1;
    },
    settle(key, outcome) {
      let changed = false;
      const rows = outcome.kind === 'written' ? outcome.rows : (outcome.current ?? []);
      // First the rows, then what lay on top of them: nobody sees the old row in between.
      for (const row of rows) changed = settled(feeds, row) || changed;
      for (const table of tableNames) changed = feeds[table].view.unpend(key) || changed;
      if (changed) revision += 1;
    },
    status: () =>
      snapshotNames.map((name) => ({
        name,
        rows: name === 'people' ? people.all().length : feeds[name].view.rows().size,
        asOf: feedOf(name).asOf(),
        failure: failures.get(name),
      })),
  };
}

/** Older than everything: a table that has never been read is up to date with nothing. */
const never: IsoInstant = toInstant(new Date(0));

function createFeeds(settings: ReadModelSettings, gaps: GapsFeed): TableFeeds {
  const listeners: { readonly [N in TableName]?: TableListener<Tables[N]> } = {
    assessments: gaps.listener('assessments'),
    exemptions: gaps.listener('exemptions'),
    requirements: gaps.listener('requirements'),
  };
  const feed = <T extends TableName>(table: T) => {
    const indexed: { readonly [N in TableName]?: string } = indexes;
    const listener = listeners[table] as TableListener<Tables[T]> | undefined;
    return createTableFeed(settings, table, indexed[table] as keyof Tables[T] | undefined, listener);
  };
  return Object.fromEntries(tableNames.map((table) => [table, feed(table)])) as unknown as TableFeeds;
}

/** Table and entity of a write belong together by its type; TypeScript cannot follow that through the record. */
function pend(feeds: TableFeeds, batch: WriteBatch, write: Write, at: IsoInstant): void {
  const { view } = feeds[write.table] as unknown as TableFeed<Tables[TableName]>;
  const { key } = batch;
  if (write.kind === 'create') view.pend(write.entity.id, { key, kind: 'create', entity: write.entity, at });
  else view.pend(write.id, { key, kind: 'change', changes: write.changes });
}

function settled(feeds: TableFeeds, { table, row }: SettledRow): boolean {
  return (feeds[table] as unknown as TableFeed<Tables[TableName]>).settled(row);
}
