import { asId } from '@rod-trad/shared/domain/ids';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import type { AuditLog } from '@rod-trad/shared/stores/audit-log';
import type { Queryable } from './database.ts';

interface AuditRow extends Record<string, unknown> {
  readonly at: Date;
  readonly actor_id: string;
  readonly action: string;
  readonly subject: string;
  readonly people: number;
}

export function createSqlAuditLog(database: Queryable): AuditLog {
  return {
    async record({ at, actorId, action, subject, people }) {
      await database.query(
        'insert into audit (at, actor_id, action, subject, people) values ($1, $2, $3, $4, $5)',
        [at, actorId, action, subject, people],
      );
    },
    async about(subject) {
      const rows = await database.query<AuditRow>(
        'select at, actor_id, action, subject, people from audit where subject = $1 order by id',
        [subject],
      );
      return rows.map((row) => ({
        at: toInstant(row.at),
        actorId: asId<'Person'>(row.actor_id),
        action: row.action,
        subject: row.subject,
        people: row.people,
      }));
    },
  };
}
