import type { Records } from '../stores/records.ts';
import type { EntityId, TableName } from '../stores/tables.ts';
import type { Written } from './use-case.ts';

/** How far the latest change of a row has come: the answer to an act that is sent once more. */
export function writtenAs(records: Pick<Records, 'isPending'>, table: TableName, id: EntityId): Written {
  return records.isPending(table, id) ? 'pending' : 'saved';
}
