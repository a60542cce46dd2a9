import type { DatabaseSync } from 'node:sqlite';
import type { ChatActivity, ChatChange } from './activity.ts';
import { chatChanges } from './chat-changes.ts';

/** Chats, their messages and who has blocked the bot: everything of the connector that outlives a restart. */
export interface ChatStore {
  isBlocked(personId: string): boolean;
  setBlocked(personId: string, blocked: boolean): void;
  hasConversation(personId: string): boolean;
  openConversation(personId: string, conversationId: string, userId: string): void;
  personOfConversation(conversationId: string): string | undefined;
  personOfUser(userId: string): string | undefined;
  conversations(): { personId: string; conversationId: string }[];
  activity(personId: string, activityId: string): ChatActivity | undefined;
  activities(personId: string): ChatActivity[];
  changesAfter(personId: string, change: number): ChatChange[];
  newestChange(): number;
  /** A new id: milliseconds, as in Teams, moved on where two messages share one. */
  nextId(at: Date): string;
  save(personId: string, activity: ChatActivity): void;
  remove(personId: string, activityId: string): void;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS chat_blocks (person_id TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS chat_conversations (
    conversation_id TEXT PRIMARY KEY, person_id TEXT NOT NULL UNIQUE, user_id TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE IF NOT EXISTS chat_activities (
    id TEXT PRIMARY KEY, person_id TEXT NOT NULL, change INTEGER NOT NULL, body TEXT) STRICT;
  CREATE INDEX IF NOT EXISTS chat_activities_by_person ON chat_activities (person_id, change);`;

export function createChatStore(database: DatabaseSync): ChatStore {
  database.exec(SCHEMA);
  const write = (personId: string, activityId: string, body: string | null) => {
    database
      .prepare(
        `INSERT INTO chat_activities (id, person_id, change, body)
         VALUES (?, ?, (SELECT coalesce(max(change), 0) + 1 FROM chat_activities), ?)
         ON CONFLICT (id) DO UPDATE SET change = excluded.change, body = excluded.body`,
      )
      .run(activityId, personId, body);
    chatChanges(database).emit(personId);
  };
  return {
    ...conversations(database),
    activity(personId, activityId) {
      const row = database
        .prepare('SELECT body FROM chat_activities WHERE person_id = ? AND id = ?')
        .get(personId, activityId);
      return typeof row?.body === 'string' ? (JSON.parse(row.body) as ChatActivity) : undefined;
    },
    activities(personId) {
      return database
        .prepare('SELECT body FROM chat_activities WHERE person_id = ? AND body IS NOT NULL ORDER BY id')
        .all(personId)
        .map((row) => JSON.parse(String(row.body)) as ChatActivity);
    },
    changesAfter(personId, change) {
      return database
        .prepare(
          'SELECT id, change, body FROM chat_activities WHERE person_id = ? AND change > ? ORDER BY change',
        )
        .all(personId, change)
        .map((row) => ({
          change: Number(row.change),
          activityId: String(row.id),
          ...(typeof row.body === 'string' ? { activity: JSON.parse(row.body) as ChatActivity } : {}),
        }));
    },
    newestChange: () =>
      Number(database.prepare('SELECT max(change) AS change FROM chat_activities').get()?.change ?? 0),
    nextId(at) {
      const newest = database.prepare('SELECT max(id) AS id FROM chat_activities').get()?.id;
      return String(Math.max(at.getTime(), Number(newest ?? 0) + 1));
    },
    save: (personId, activity) => write(personId, activity.id, JSON.stringify(activity)),
    // The row stays as a mark of the deletion, so that open clients take the message away.
    remove: (personId, activityId) => write(personId, activityId, null),
  };
}

function conversations(database: DatabaseSync) {
  const personWhere = (column: 'conversation_id' | 'user_id', value: string) => {
    const row = database.prepare(`SELECT person_id FROM chat_conversations WHERE ${column} = ?`).get(value);
    return row === undefined ? undefined : String(row.person_id);
  };
  return {
    isBlocked: (personId: string) =>
      database.prepare('SELECT 1 FROM chat_blocks WHERE person_id = ?').get(personId) !== undefined,
    setBlocked(personId: string, blocked: boolean): void {
      const statement = blocked
        ? 'INSERT OR IGNORE INTO chat_blocks (person_id) VALUES (?)'
        : 'DELETE FROM chat_blocks WHERE person_id = ?';
      database.prepare(statement).run(personId);
      chatChanges(database).emit(personId);
    },
    hasConversation: (personId: string) =>
      database.prepare('SELECT 1 FROM chat_conversations WHERE person_id = ?').get(personId) !== undefined,
    openConversation(personId: string, conversationId: string, userId: string): void {
      database
        .prepare(
          'INSERT OR IGNORE INTO chat_conversations (conversation_id, person_id, user_id) VALUES (?, ?, ?)',
        )
        .run(conversationId, personId, userId);
    },
    personOfConversation: (conversationId: string) => personWhere('conversation_id', conversationId),
    personOfUser: (userId: string) => personWhere('user_id', userId),
    conversations: () =>
      database
        .prepare('SELECT person_id, conversation_id FROM chat_conversations ORDER BY conversation_id')
        .all()
        .map((row) => ({ personId: String(row.person_id), conversationId: String(row.conversation_id) })),
  };
}
