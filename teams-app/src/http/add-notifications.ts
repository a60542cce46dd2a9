import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readInput } from './hooks/read-input.ts';

export interface NotificationParts {
  /** Without it no notification is accepted, and the address does not exist. */
  readonly clientState: string | undefined;
  /** Told that something has changed somewhere: the changes themselves are asked for, never believed from here. */
  readonly onHint: (resource: string) => void;
}

const handshake = z.object({ validationToken: z.string().max(4096).optional() });
const notifications = z.object({
  value: z
    .array(z.object({ clientState: z.string().optional(), resource: z.string().max(1_000) }))
    .max(1_000),
});

/**
 * Change notifications from Graph (learn.microsoft.com/graph/change-notifications-delivery-webhooks): the token of a
 * new subscription is sent back as plain text, and notifications are taken with 202 whether they are believed or not.
 */
export function addNotifications(app: FastifyInstance, { clientState, onHint }: NotificationParts): void {
  if (clientState === undefined) return;
  app.post('/api/notifications', async (request, reply) => {
    const validationToken = readInput(handshake, request.query, 'query')?.validationToken;
    if (validationToken !== undefined) return reply.type('text/plain; charset=utf-8').send(validationToken);
    const body = readInput(notifications, request.body, 'body');
    for (const { clientState: given, resource } of body?.value ?? []) {
      if (given !== undefined && isSame(given, clientState)) onHint(resource);
    }
    return reply.code(202).send();
  });
}

/** Takes the same time whatever is given, so that the secret cannot be guessed letter by letter. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
