import type { BotIdentity } from '@rod-trad/bot/bot-settings';
import { authorityOf, createEntraApplication, type Registration } from '../graph/entra-application.ts';

/** How the bot proves who it is, and how it knows the channel. `clientId` is the bot's own registration. */
export function createBotIdentity(registration: Registration, channelMetadataUrl: string): BotIdentity {
  return {
    appId: registration.clientId,
    authority: authorityOf(registration).href,
    channelMetadataUrl,
    tokens: createEntraApplication(registration),
  };
}
