import type { DatabaseSync } from 'node:sqlite';
import { adminList } from './admin-list.ts';

/** Every delta token given out so far answers 410 from now on, as after a loss on the server. */
export function expireDeltaTokens(database: DatabaseSync, listName: string): void {
  database
    .prepare('update graph_list set delta_generation = delta_generation + 1 where number = ?')
    .run(adminList(database, listName).number);
}
