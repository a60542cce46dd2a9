import { randomUUID } from 'node:crypto';
import type { TenantContext } from '../context.ts';
import type { Person } from '../people/person.ts';
import { clientLanguageOf, clientLocale } from './client-locale.ts';
import { botIdOf, conversationIdOf, userIdOf } from './personal-chat-ids.ts';

/** The name under which the bot stands in chats; the app manifest's short name. */
export const BOT_NAME = 'Rød tråd';

/** Teams gives a bot up after 10 to 15 seconds (platform.md §4.5; msteams-docs#13460, AdaptiveCards#3701). */
export const BOT_ANSWER_LIMIT_MS = 15_000;

export type BotAnswer =
  | { reached: true; status: number; body: unknown }
  | { reached: false; reason: 'timeout' | 'unreachable' };

export function serviceUrlOf(tenant: TenantContext): string {
  return `${tenant.publicUrl.replace(/\/$/, '')}/connector/`;
}

/** What every activity from a personal chat carries, as Teams sends it (platform.md §4.2, §4.7). */
export function envelopeOf(tenant: TenantContext, person: Person, locale: string | undefined) {
  const at = tenant.now().toISOString();
  const language = clientLocale(locale ?? clientLanguageOf(tenant, person.id) ?? person.preferredLanguage);
  return {
    channelId: 'msteams',
    serviceUrl: serviceUrlOf(tenant),
    timestamp: at,
    localTimestamp: at,
    localTimezone: 'Europe/Oslo',
    from: { id: userIdOf(tenant, person.id), name: person.displayName, aadObjectId: person.id },
    recipient: { id: botIdOf(tenant), name: BOT_NAME },
    conversation: {
      id: conversationIdOf(tenant, person.id),
      tenantId: tenant.tenantId,
      conversationType: 'personal',
    },
    channelData: { tenant: { id: tenant.tenantId } },
    locale: language,
    entities: [
      { type: 'clientInfo', locale: language, country: 'NO', platform: 'Web', timezone: 'Europe/Oslo' },
    ],
  };
}

/** Posts an activity to the bot as the channel does: signed, and given up after `limitMs`. */
export async function callBot(
  tenant: TenantContext,
  activity: Record<string, unknown>,
  limitMs: number,
): Promise<BotAnswer> {
  const token = await tenant.tokens.issueBotChannelToken(serviceUrlOf(tenant));
  const limit = AbortSignal.timeout(limitMs);
  try {
    const response = await fetch(tenant.product.messagesUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        authorization: `Bearer ${token}`,
        'x-ms-conversation-id': randomUUID(),
      },
      body: JSON.stringify(activity),
      signal: limit,
    });
    return { reached: true, status: response.status, body: readBody(await response.text()) };
  } catch {
    return { reached: false, reason: limit.aborted ? 'timeout' : 'unreachable' };
  }
}

function readBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
