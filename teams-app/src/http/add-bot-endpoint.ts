import { AppError } from '@rod-trad/shared/errors';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** As much of Express's request and response as the bot library writes to. */
export interface BotRequest {
  readonly method: string;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Record<string, unknown>;
}
export interface BotResponse {
  readonly socket: unknown;
  status(code: number): unknown;
  header(name: string, value: unknown): unknown;
  send(body?: unknown): unknown;
  end(): unknown;
}

export interface BotEndpoint {
  process(request: BotRequest, response: BotResponse): Promise<void>;
}

/** An activity with a card's answer; the platform's own limit for a message is 100 KB. */
const bodyLimit = 256 * 1024;

/** The messaging endpoint. The bot library verifies the call; what it says about a refusal stays in the log. */
export function addBotEndpoint(app: FastifyInstance, bot: BotEndpoint): void {
  app.post('/api/messages', { bodyLimit }, async (request, reply) => {
    const { body } = request;
    if (typeof body !== 'object' || body === null || Array.isArray(body) || !('type' in body)) {
      throw new AppError('invalid', 'Not an activity', {
        details: { field: 'type', problem: 'Expected an activity' },
      });
    }
    const answer = collectAnswer(reply);
    await bot.process(
      { method: request.method, headers: request.headers, body: body as Record<string, unknown> },
      answer.response,
    );
    const { status, content } = answer.given();
    if (status === 401) throw new AppError('unauthenticated', 'The bot refused the caller');
    if (status >= 500) throw new AppError('unexpected', 'The bot could not answer');
    return reply.code(status).send(status >= 400 ? undefined : content);
  });
}

function collectAnswer(reply: FastifyReply) {
  let status = 200;
  let content: unknown;
  const response: BotResponse = {
    socket: reply.raw.socket,
    status: (code) => {
      status = code;
    },
    header: (name, value) => reply.header(name, value),
    send: (body) => {
      content = body;
    },
    end: () => {},
  };
  return { response, given: () => ({ status, content }) };
}
