import { createHash } from 'node:crypto';
import type { TenantContext } from '../context.ts';

/** Teams' ids are opaque and differ per bot (send-proactive-messages.md); here they follow from bot and person. */
export function conversationIdOf(tenant: TenantContext, personId: string): string {
  return `a:1${digest(tenant, 'conversation', personId)}`;
}

/** The `29:` id under which the bot knows a person, the only id a card's `refresh.userIds` may hold. */
export function userIdOf(tenant: TenantContext, personId: string): string {
  return `29:1${digest(tenant, 'user', personId)}`;
}

export function botIdOf(tenant: TenantContext): string {
  return `28:${tenant.botAppId}`;
}

function digest(tenant: TenantContext, kind: string, personId: string): string {
  return createHash('sha256')
    .update([kind, tenant.tenantId, tenant.botAppId, personId].join('|'))
    .digest('base64url');
}
