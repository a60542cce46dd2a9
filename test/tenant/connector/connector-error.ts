import type { FastifyReply } from 'fastify';

/**
 * What the bot connector refuses with. Codes and statuses: platform.md §4.2
 * (teams-docs bots/build-conversational-capability.md); form: `ErrorResponse` of botframework-schema.
 */
export class ConnectorError extends Error {
  readonly status: number;
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;
  /** 209 with `MessageWritesBlocked` tells that the user blocked, muted or uninstalled (send-proactive-messages.md). */
  readonly writesBlocked: boolean;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { retryAfterSeconds?: number; writesBlocked?: boolean } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = more.retryAfterSeconds;
    this.writesBlocked = more.writesBlocked ?? false;
  }
}

export const conversationNotFound = () =>
  new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');

export const activityNotFound = () =>
  new ConnectorError(404, 'ActivityNotFoundInConversation', 'Activity not found in the conversation.');

export const badArgument = (message: string) => new ConnectorError(400, 'BadArgument', message);

export const throttled = (retryAfterSeconds: number) =>
  new ConnectorError(429, 'Throttled', 'Too many requests.', { retryAfterSeconds });

export const notInstalled = () =>
  new ConnectorError(403, 'ForbiddenOperationException', "Bot isn't installed in user's personal scope.", {
    writesBlocked: true,
  });

export const notInRoster = () =>
  new ConnectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.', {
    writesBlocked: true,
  });

export const blockedByUser = () =>
  new ConnectorError(403, 'ConversationBlockedByUser', 'User blocked the conversation with the bot.', {
    writesBlocked: true,
  });

export function sendConnectorError(reply: FastifyReply, error: ConnectorError): FastifyReply {
  if (error.retryAfterSeconds !== undefined) reply.header('retry-after', String(error.retryAfterSeconds));
  const refusal = { code: error.code, message: error.message };
  return reply
    .code(error.status)
    .send(
      error.writesBlocked
        ? { error: refusal, errorCode: 209, subCode: 'MessageWritesBlocked' }
        : { error: refusal },
    );
}
