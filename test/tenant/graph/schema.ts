import type { DatabaseSync } from 'node:sqlite';

/**
 * Tables of the lists. `change` rises with every write in a list and orders the delta feed; a deleted row stays,
 * marked, so that the feed can tell of it. List numbers are never used twice: indexes carry them in their names.
 */
export function createListTables(database: DatabaseSync): void {
  database.exec(`
    create table if not exists graph_list (
      number integer primary key autoincrement, id text not null unique, name text not null unique collate nocase,
      display_name text not null unique collate nocase, description text not null, template text not null,
      hidden integer not null, created_at text not null, modified_at text not null, created_by text not null,
      last_item_id integer not null default 0, last_change integer not null default 0,
      delta_generation integer not null default 0, tombstones integer not null default 0);
    create table if not exists graph_column (
      list integer not null, position integer not null, id text not null, name text not null collate nocase,
      definition text not null, primary key (list, id), unique (list, name)) without rowid;
    create table if not exists graph_item (
      list integer not null, id integer not null, unique_id text not null, version integer not null,
      created_at text not null, modified_at text not null, created_by text not null, modified_by text not null,
      change integer not null, deleted integer not null default 0, fields text not null,
      primary key (list, id)) without rowid;
    create index if not exists graph_item_change on graph_item (list, change);
    create table if not exists graph_item_version (
      list integer not null, item integer not null, version integer not null, modified_at text not null,
      modified_by text not null, fields text not null, primary key (list, item, version)) without rowid;
    create table if not exists graph_site_grant (
      id text primary key, app_id text not null unique, display_name text not null, role text not null);
    create table if not exists graph_subscription (
      id text primary key, list text not null, definition text not null, expires_at text not null);
  `);
}
