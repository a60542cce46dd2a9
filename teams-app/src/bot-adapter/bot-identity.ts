import type { BotIdentity } from '@rod-trad/bot/bot-settings';
import type { AppTokenSettings } from '../graph/app-token.ts';
import { createEntraApplication } from '../graph/entra-application.ts';

/** How the bot proves who it is, and how it knows the channel. `clientId` is the bot's own registration. */
export function createBotIdentity(registration: AppTokenSettings, channelMetadataUrl: string): BotIdentity {
  return {
    appId: registration.clientId,
    authority: `${registration.authorityUrl}/${registration.tenantId}`,
    channelMetadataUrl,
    // The library was written against an older MSAL and asks of it one method only, which has not changed since:
    // acquireTokenByClientCredential (botframework-connector's MsalAppCredentials).
    tokens: createEntraApplication(registration) as unknown as BotIdentity['tokens'],
  };
}
