import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { type TableName, type Tables, tableNames } from '@rod-trad/shared/stores/tables';
import { columnBodies } from '@rod-trad/teams-app/stores/sharepoint/column-body';
import { listDefinitions } from '@rod-trad/teams-app/stores/sharepoint/list-definitions';
import { toListRows } from '@rod-trad/teams-app/stores/sharepoint/to-list-rows';
import type { TenantContext } from './context.ts';
import { createList } from './graph/admin/create-list.ts';
import { importRows } from './graph/admin/import-rows.ts';
import { featured } from './municipality/featured.ts';
import { generateMunicipality } from './municipality/generate-municipality.ts';
import { sealPoints } from './seal-points.ts';
import { featureFirst } from './start-page/feature-first.ts';

/**
 * Fills an empty tenant with Fjordvik kommune: its people in the directory, and its lists with all their rows. The
 * lists are made from the product's own definitions; the rows go in at once, since through Graph they would take an
 * hour of resource units.
 */
export function fillMunicipality(tenant: TenantContext, size: { employees: number; seed: number }): void {
  const municipality = generateMunicipality({ ...size, today: norwegianDay(tenant.now()) });
  const tables = {
    ...municipality.tables,
    talkPoints: sealPoints(municipality.tables.talkPoints),
  };
  tenant.directory.importPeople(municipality.people);
  const { leader, employee, hrAdviser, unionRep, management } = featured(municipality);
  featureFirst(tenant, [leader, employee, hrAdviser, unionRep, management]);
  const stamp = { at: tenant.now().toISOString(), by: tenant.clientId };
  for (const table of tableNames) fillList(tenant, table, tables[table], stamp);
}

function fillList<T extends TableName>(
  tenant: TenantContext,
  table: T,
  entities: readonly Tables[T][],
  stamp: { at: string; by: string },
): void {
  const definition = listDefinitions[table];
  const { list, rows } = toListRows(table, entities);
  createList(
    tenant.database,
    { displayName: list, columns: columnBodies(definition), list: { template: 'genericList' } },
    stamp,
  );
  importRows(tenant.database, list, rows, stamp);
}
