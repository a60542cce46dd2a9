/** Gets the bot's own token; msal-node's `ConfidentialClientApplication` of any version does. */
export interface BotTokenSource {
  acquireTokenByClientCredential(request: {
    scopes: string[];
    skipCache?: boolean;
  }): Promise<{ readonly accessToken: string; readonly expiresOn: Date | null } | null>;
}

export interface BotSettings {
  /** Absent only where no channel authentication exists, such as the Agents Playground on a developer's machine. */
  readonly identity?: BotIdentity | undefined;
  /** The one tenant people may come from. */
  readonly tenantId: string;
  readonly teamsAppId: string;
  readonly tabUrl: string;
  /** Where a first message to somebody is sent; afterwards the address of the person's own conversation is used. */
  readonly serviceUrl: string;
}

/**
 * The bot's registration in Entra: single tenant (multi-tenant bots can no longer be made,
 * learn.microsoft.com/azure/bot-service/bot-service-quickstart-registration).
 */
export interface BotIdentity {
  readonly appId: string;
  readonly tokens: BotTokenSource;
  /** Authority with the tenant, for instance `https://login.microsoftonline.com/<tenant>`. */
  readonly authority: string;
  /** OpenID metadata by which calls from the channel are verified. */
  readonly channelMetadataUrl: string;
}
