import { setImmediate } from 'node:timers/promises';
import type { TableName } from '@rod-trad/shared/stores/tables';
import type { Config } from './config.ts';
import { createAppInstaller, type InstallApp } from './graph/app-installer.ts';
import { createAppToken } from './graph/app-token.ts';
import type { Clock } from './graph/clock.ts';
import { createGraphClient } from './graph/create-graph-client.ts';
import type { AppCredential } from './graph/entra-application.ts';
import { createGraphPeople } from './graph/graph-people.ts';
import { createGraphRoles } from './graph/graph-roles.ts';
import { createWrites, type Outbox } from './outbox/create-writes.ts';
import { createReadModel } from './read-model/create-read-model.ts';
import type { ReadModel } from './read-model/read-model.ts';
import type { Report } from './report.ts';
import type { Database } from './stores/postgres/database.ts';
import { createSqlReadModelPersistence } from './stores/postgres/sql-read-model-persistence.ts';
import { createBadRowReport } from './stores/sharepoint/bad-row-report.ts';
import { createSharePointStore } from './stores/sharepoint/create-sharepoint-store.ts';
import { createSchemaCheck, type SchemaCheck } from './stores/sharepoint/schema-check.ts';

export interface StoreParts {
  readonly config: Config;
  readonly credential: AppCredential;
  readonly version: string;
  readonly database: Database;
  readonly clock: Clock;
  readonly report: Report;
}

export interface AssembledStores {
  readonly readModel: ReadModel;
  readonly writes: Outbox;
  readonly schema: SchemaCheck;
  /** Absent where people get the app in another way. */
  readonly install: InstallApp | undefined;
}

/** So long somebody in the tab or in Excel waits to hear that SharePoint has it, before reading that it is on its way. */
const patienceMs = 1_500;

/** Everything that knows Graph and SharePoint, put together. */
export function assembleStores(parts: StoreParts): AssembledStores {
  const { config, database, clock, report } = parts;
  const graph = createGraphClient({
    ...clock,
    baseUrl: config.graphUrl,
    tokenProvider: createAppToken({ ...config, credential: parts.credential }),
    userAgent: `NONISV|RodTrad|RodTrad/${parts.version}`,
    unitsPerMinute: config.graphUnitsPerMinute,
  });
  const schema = createSchemaCheck(graph, config.siteId);
  const rowStore = createSharePointStore({
    graph,
    siteId: config.siteId,
    schema,
    onBadRow: createBadRowReport(report),
  });
  const readModel = createReadModel({
    rowStore,
    people: createGraphPeople(graph, (problem) => report('person left out', { problem })),
    roles: createGraphRoles(graph, config.clientId),
    persistence: createSqlReadModelPersistence(database),
    now: clock.now,
    onFailure: (name, error) => report(`refresh of ${name}`, error),
  });
  const writes = createWrites({
    database,
    rowStore,
    readModel,
    now: clock.now,
    patienceMs,
    isBroken: (table: TableName) => schema.isBroken(table),
    wait: clock.wait,
    breathe: () => setImmediate(),
    onFailure: (error) => report('outbox', error),
  });
  const { catalogueAppId } = config;
  const install =
    catalogueAppId === undefined ? undefined : createAppInstaller(graph, config.graphUrl, catalogueAppId);
  return { readModel, writes, schema, install };
}
