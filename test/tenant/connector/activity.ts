/** The parts of a Bot Framework activity that the local Teams reads; all others are kept as they came. */
interface ChannelAccount {
  id: string;
  name?: string | undefined;
  aadObjectId?: string | undefined;
}

export interface Attachment {
  contentType: string;
  content?: unknown;
  name?: string;
}

/** A message as it stands in a chat. */
export interface ChatActivity {
  id: string;
  type: 'message';
  timestamp: string;
  from: ChannelAccount;
  text?: string | undefined;
  textFormat?: string | undefined;
  /** The plain line of the notification and the lock screen. */
  summary?: string | undefined;
  attachments?: Attachment[] | undefined;
  suggestedActions?: { actions: { type: string; title: string; value: unknown }[] } | undefined;
  /** When the bot changed it last. */
  updatedAt?: string | undefined;
  [other: string]: unknown;
}

/** One change of a chat, in order; `activity` is absent when the message was deleted. */
export interface ChatChange {
  change: number;
  activityId: string;
  activity?: ChatActivity;
}

/** What a bot answers to `adaptiveCard/action` (platform.md §4.5). */
export interface CardAnswer {
  statusCode: number;
  type: string;
  value?: unknown;
}

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
export const CARD_ERROR = 'application/vnd.microsoft.error';
