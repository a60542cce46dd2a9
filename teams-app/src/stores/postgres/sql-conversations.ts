import { asId } from '@rod-trad/shared/domain/ids';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import type { Language } from '@rod-trad/shared/domain/language';
import type { Conversations } from '@rod-trad/shared/stores/conversations';
import type { Queryable } from './database.ts';

interface ConversationRow extends Record<string, unknown> {
  readonly person_id: string;
  readonly conversation_id: string;
  readonly reference: unknown;
  readonly active: boolean;
  readonly language: Language;
  readonly seen_at: Date;
}

export function createSqlConversations(database: Queryable): Conversations {
  return {
    async save({ personId, conversationId, reference, active, language, seenAt }) {
      await database.query(
        `insert into conversations (person_id, conversation_id, reference, active, language, seen_at)
         values ($1, $2, $3::jsonb, $4, $5, $6)
         on conflict (person_id) do update set conversation_id = excluded.conversation_id,
           reference = excluded.reference, active = excluded.active, language = excluded.language,
           seen_at = excluded.seen_at
         where conversations.seen_at <= excluded.seen_at`,
        [personId, conversationId, JSON.stringify(reference), active, language, seenAt],
      );
    },
    async of(personId) {
      const [row] = await database.query<ConversationRow>(
        'select * from conversations where person_id = $1',
        [personId],
      );
      if (row === undefined) return undefined;
      return {
        personId: asId<'Person'>(row.person_id),
        conversationId: row.conversation_id,
        reference: row.reference,
        active: row.active,
        language: row.language,
        seenAt: toInstant(row.seen_at),
      };
    },
    async deactivate(personId) {
      await database.query('update conversations set active = false where person_id = $1', [personId]);
    },
  };
}
