import type { PersonId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';
import type { Language } from '../domain/language.ts';

/** Where a person's chat with the bot is. `reference` is the bot library's own value, kept as it came. */
export interface Conversation {
  readonly personId: PersonId;
  readonly conversationId: string;
  readonly reference: unknown;
  /** False after a block or an uninstall; true again on any sign of life. */
  readonly active: boolean;
  readonly language: Language;
  readonly seenAt: IsoInstant;
}

export interface Conversations {
  save(conversation: Conversation): Promise<void>;
  of(personId: PersonId): Promise<Conversation | undefined>;
  deactivate(personId: PersonId): Promise<void>;
}
