import type { TenantContext } from '../context.ts';
import { appInstallations } from './app-installations.ts';
import { callBot, envelopeOf } from './bot-channel.ts';
import type { ChatStore } from './chat-store.ts';
import { botIdOf, conversationIdOf, userIdOf } from './personal-chat-ids.ts';

export interface AppEvents {
  /** Resolves when the bot has been told of every installation and removal so far. */
  settled(): Promise<void>;
}

/**
 * Tells the bot when the app is added for a person or removed, whoever did it (the start page, Graph's
 * `teamwork/installedApps`, the first open of the chat): `installationUpdate` and `conversationUpdate`
 * (platform.md §4.2, send-proactive-messages.md).
 */
export function sendAppEvents(tenant: TenantContext, store: ChatStore, limitMs: number): AppEvents {
  let last: Promise<void> = Promise.resolve();
  appInstallations(tenant).onChange((personId, installed) => {
    // A new installation begins without the old block, as in Teams.
    store.setBlocked(personId, false);
    store.openConversation(personId, conversationIdOf(tenant, personId), userIdOf(tenant, personId));
    last = last.then(() => tell(tenant, personId, installed, limitMs));
  });
  return { settled: () => last };
}

async function tell(
  tenant: TenantContext,
  personId: string,
  installed: boolean,
  limitMs: number,
): Promise<void> {
  const person = tenant.directory.get(personId);
  if (person === undefined) return;
  const envelope = envelopeOf(tenant, person, undefined);
  const id = `f:${tenant.now().getTime()}`;
  await callBot(
    tenant,
    { ...envelope, id, type: 'installationUpdate', action: installed ? 'add' : 'remove' },
    limitMs,
  );
  if (!installed) return;
  const membersAdded = [{ id: botIdOf(tenant) }];
  await callBot(
    tenant,
    { ...envelope, id: `${id}-members`, type: 'conversationUpdate', membersAdded },
    limitMs,
  );
}
