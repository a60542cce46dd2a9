import type { DatabaseSync } from 'node:sqlite';
import type { TenantContext } from '../context.ts';

type Listener = (personId: string, installed: boolean) => void;

/** Who has the product's app in their Teams: without it, no proactive message (platform.md §4.2). */
export interface AppInstallations {
  isInstalled(personId: string): boolean;
  /** Everybody who has the app, by id. */
  people(): string[];
  /** True when it was not there before. */
  install(personId: string): boolean;
  /** True when it was there before. */
  uninstall(personId: string): boolean;
  /** Graph's id of the person's installation. */
  installationId(personId: string): string;
  /** The chat between person and bot as Graph's `installedApps/{id}/chat` names it; the connector knows it too. */
  chatId(personId: string): string;
  onChange(listener: Listener): void;
}

const listenersByDatabase = new WeakMap<DatabaseSync, Listener[]>();

/** The same installations however often it is asked for: Graph, the start page and the connector share them. */
export function appInstallations(tenant: TenantContext): AppInstallations {
  const { database } = tenant;
  database.exec('CREATE TABLE IF NOT EXISTS app_installations (person_id TEXT PRIMARY KEY) STRICT');
  const listeners = listenersByDatabase.get(database) ?? [];
  listenersByDatabase.set(database, listeners);
  const change = (sql: string, personId: string, installed: boolean) => {
    const changed = Number(database.prepare(sql).run(personId).changes) > 0;
    if (changed) for (const listener of listeners) listener(personId, installed);
    return changed;
  };
  return {
    isInstalled: (personId) =>
      database.prepare('SELECT 1 FROM app_installations WHERE person_id = ?').get(personId) !== undefined,
    people: () =>
      database
        .prepare('SELECT person_id FROM app_installations ORDER BY person_id')
        .all()
        .map((row) => String(row.person_id)),
    install: (id) => change('INSERT OR IGNORE INTO app_installations (person_id) VALUES (?)', id, true),
    uninstall: (id) => change('DELETE FROM app_installations WHERE person_id = ?', id, false),
    installationId: (personId) => Buffer.from(`${personId}##${tenant.teamsAppId}`).toString('base64'),
    chatId: (personId) => `19:${personId}_${tenant.botAppId}@unq.gbl.spaces`,
    onChange: (listener) => void listeners.push(listener),
  };
}
