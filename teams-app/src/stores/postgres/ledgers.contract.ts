import { auditLogContract } from '@rod-trad/shared/stores/audit-log.contract';
import { conversationsContract } from '@rod-trad/shared/stores/conversations.contract';
import { nudgeLedgerContract } from '@rod-trad/shared/stores/nudge-ledger.contract';
import { nudgePreferenceStoreContract } from '@rod-trad/shared/stores/nudge-preference-store.contract';
import { describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { readModelPersistenceContract } from './read-model-persistence.contract.ts';
import { createSqlAuditLog } from './sql-audit-log.ts';
import { createSqlConversations } from './sql-conversations.ts';
import { createSqlNudgeLedger } from './sql-nudge-ledger.ts';
import { createSqlNudgePreferences } from './sql-nudge-preferences.ts';
import { createSqlReadModelPersistence } from './sql-read-model-persistence.ts';

/** All that must hold on both databases. `current` gives the open, migrated one. */
export function ledgersContract(name: string, current: () => Database): void {
  const empty = async (table: string) => {
    await current().exec(`delete from ${table}`);
    return current();
  };
  auditLogContract(name, async () => createSqlAuditLog(await empty('audit')));
  conversationsContract(name, async () => createSqlConversations(await empty('conversations')));
  nudgeLedgerContract(name, async () => createSqlNudgeLedger(await empty('nudges')));
  nudgePreferenceStoreContract(name, async () => createSqlNudgePreferences(await empty('nudge_preferences')));
  readModelPersistenceContract(
    name,
    () => createSqlReadModelPersistence(current()),
    async () => {
      await empty('read_model_rows');
      await empty('read_model_tokens');
    },
  );

  describe(`database: ${name}`, () => {
    it('undoes a transaction that fails, and says why', async () => {
      await empty('audit');
      const attempt = current().transaction(async (tx) => {
        await tx.query(
          `insert into audit (at, actor_id, action, subject, people) values (now(), 'a', 'b', 'c', 0)`,
        );
        throw new Error('changed my mind');
      });
      await expect(attempt).rejects.toThrow('changed my mind');
      expect(await current().query('select 1 from audit')).toEqual([]);
    });

    it('is migrated once, by however many that start together', async () => {
      await Promise.all([migrate(current()), migrate(current()), migrate(current())]);
      const rows = await current().query<{ id: number }>('select id from migrations order by id');
      expect(rows.map((row) => row.id)).toEqual(migrations.map((migration) => migration.id));
    });

    it('refuses tables made by a newer version', async () => {
      await expect(migrate(current(), migrations.slice(0, 1))).rejects.toThrow('newer version (migration 2');
    });
  });
}
