import { ConfidentialClientApplication } from '@azure/msal-node';
import { createBot } from '@rod-trad/bot/create-bot';
import { fakeUseCases } from '@rod-trad/bot/testing/fake-use-cases';
import type { PersonId } from '@rod-trad/shared/domain/ids';
import type { Conversations } from '@rod-trad/shared/stores/conversations';
import type { NudgeSender } from '@rod-trad/shared/stores/nudge-sender';
import type { Tenant } from '../tenant/tenant.ts';

/** The bot's way out as it runs, speaking to the local connector; nobody has written to it yet. */
export function botOnTenant({ urls, applications, context }: Tenant): {
  readonly sender: NudgeSender;
  /** Who cannot be reached any longer. */
  readonly left: ReadonlySet<PersonId>;
} {
  const left = new Set<PersonId>();
  const conversations: Conversations = {
    of: async (id) => (left.has(id) ? ({ active: false } as never) : undefined),
    save: async () => undefined,
    deactivate: async (id) => void left.add(id),
  };
  const tokens = new ConfidentialClientApplication({
    auth: {
      clientId: applications.bot.appId,
      authority: urls.authorityUrl,
      clientSecret: applications.bot.clientSecret,
      // Or MSAL asks login.microsoftonline.com whether the authority exists.
      knownAuthorities: [new URL(urls.authorityUrl).host],
    },
  });
  const { sender } = createBot({
    settings: {
      identity: {
        appId: applications.bot.appId,
        tokens,
        authority: urls.authorityUrl,
        channelMetadataUrl: urls.botOpenIdUrl,
      },
      tenantId: context.tenantId,
      teamsAppId: context.teamsAppId,
      tabUrl: 'https://tab.example',
      serviceUrl: urls.connectorUrl,
    },
    conversations,
    useCases: fakeUseCases().useCases,
    now: () => new Date(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    onFault: (error) => {
      throw error;
    },
  });
  return { sender, left };
}
