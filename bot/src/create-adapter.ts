import { CloudAdapter } from 'botbuilder';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import type { BotIdentity } from './bot-settings.ts';
import type { Pace } from './delivery/pace.ts';
import { NoHiddenRetries } from './no-hidden-retries.ts';

type OldMsal = ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1];

const channel = 'https://api.botframework.com';

/**
 * The channel adapter. With an identity every incoming call is verified against the channel's keys and every outgoing
 * one carries a token; without, botbuilder lets anybody in, so that is for a developer's machine only.
 */
export function createAdapter(identity: BotIdentity | undefined, pace: Pace): CloudAdapter {
  if (identity === undefined) return new CloudAdapter(new NoHiddenRetries(pace, {}));
  return new CloudAdapter(
    new NoHiddenRetries(
      pace,
      {
        MicrosoftAppId: identity.appId,
        ValidateAuthority: true,
        ToChannelFromBotLoginUrl: identity.authority,
        ToChannelFromBotOAuthScope: channel,
        ToBotFromChannelTokenIssuer: channel,
        ToBotFromChannelOpenIdMetadataUrl: identity.channelMetadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: identity.channelMetadataUrl,
        OAuthUrl: channel,
        CallerId: 'urn:botframework:azure',
      },
      // botbuilder names the class of an older msal-node; all it calls is this one method.
      new MsalServiceClientCredentialsFactory(identity.appId, identity.tokens as OldMsal),
    ),
  );
}
