import { ADAPTIVE_CARD, type Attachment } from './activity.ts';
import { faultInCard } from './check-card.ts';
import { badArgument, ConnectorError } from './connector-error.ts';

/** 100 KB "encoded as UTF-16" (platform.md §4.4, format-your-bot-messages): two bytes a code unit. */
const MOST_BYTES = 100 * 1024;

const CARD_TYPES = new Set([
  ADAPTIVE_CARD,
  'application/vnd.microsoft.card.hero',
  'application/vnd.microsoft.card.thumbnail',
  'application/vnd.microsoft.card.list',
  'application/vnd.microsoft.card.receipt',
  'application/vnd.microsoft.card.signin',
  'application/vnd.microsoft.teams.file.download.info',
  'application/vnd.microsoft.teams.card.file.consent',
]);

export interface OutgoingActivity {
  type: string;
  text?: string;
  attachments?: Attachment[];
  [other: string]: unknown;
}

/** Parses what a bot wants to send; refuses what Teams refuses (400 BadArgument, 413 MessageSizeTooBig). */
export function checkActivity(body: unknown): OutgoingActivity {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badArgument('The activity is missing.');
  }
  if (JSON.stringify(body).length * 2 > MOST_BYTES) {
    throw new ConnectorError(413, 'MessageSizeTooBig', 'Message size too large.');
  }
  const activity = body as OutgoingActivity;
  if (activity.type !== 'message' && activity.type !== 'typing') {
    throw badArgument(`Activity type ${JSON.stringify(activity.type)} cannot be sent.`);
  }
  if (activity.type === 'typing') return activity;
  const attachments = activity.attachments ?? [];
  if (!Array.isArray(attachments)) throw badArgument('attachments is not a list.');
  if ((typeof activity.text !== 'string' || activity.text === '') && attachments.length === 0) {
    throw badArgument('The activity has neither text nor attachments.');
  }
  for (const attachment of attachments) checkAttachment(attachment);
  return activity;
}

function checkAttachment(attachment: Attachment): void {
  const type = attachment?.contentType;
  const isPlain = typeof type === 'string' && /^(image|text)\//.test(type);
  if (!isPlain && !CARD_TYPES.has(type))
    throw badArgument(`Unknown attachment type ${JSON.stringify(type)}.`);
  if (type !== ADAPTIVE_CARD) return;
  const fault = faultInCard(attachment.content);
  if (fault !== undefined) throw badArgument(`Failed to parse adaptive card: ${fault}.`);
}
