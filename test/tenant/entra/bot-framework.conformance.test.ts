import { createRequire } from 'node:module';
import {
  type Activity,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTrustedTenant } from '../http/trusted-tenant.ts';
import type { Tenant } from '../tenant.ts';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTrustedTenant();
});
afterAll(() => tenant.close());

/** botbuilder as configured for a single-tenant bot whose channel is the local tenant. */
function botAuthentication() {
  const { botAppId, tenantId } = tenant.context;
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: botAppId,
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppPassword: tenant.applications.bot.clientSecret,
  });
  return new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: tenant.urls.authorityUrl,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: tenant.urls.botOpenIdUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: tenant.urls.botOpenIdUrl,
    },
    credentials,
  );
}

const serviceUrl = () => `${tenant.urls.connectorUrl}/`;

function receive(token: string, activity: Partial<Activity> = {}) {
  const arrived = { channelId: 'msteams', serviceUrl: serviceUrl(), ...activity };
  // botbuilder reads these two only; the rest of an activity does not matter to who sent it.
  return botAuthentication().authenticateRequest(arrived as Activity, `Bearer ${token}`);
}

describe('calls of the channel to the bot, judged by botbuilder', () => {
  it('are believed when the channel signed them for this bot and this service url', async () => {
    const { claimsIdentity } = await receive(await tenant.context.tokens.issueBotChannelToken(serviceUrl()));
    expect(claimsIdentity.isAuthenticated).toBe(true);
  });

  it('are refused with another service url, another channel, another bot, or after their time', async () => {
    // botbuilder says each refusal on the console as well.
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { tokens, clientId } = tenant.context;
    const good = await tokens.issueBotChannelToken(serviceUrl());
    await expect(receive(good, { serviceUrl: 'http://localhost:1/' })).rejects.toThrow();
    await expect(receive(good, { channelId: 'slack' })).rejects.toThrow('endorsements');
    await expect(
      receive(await tokens.issueBotChannelToken(serviceUrl(), { audience: clientId })),
    ).rejects.toThrow();
    await expect(
      receive(await tokens.issueBotChannelToken(serviceUrl(), { expiresIn: -400 })),
    ).rejects.toThrow();
    expect(said).toHaveBeenCalled();
    said.mockRestore();
  });

  it('are refused when Entra signed them: the channel has keys of its own', async () => {
    const token = await tenant.context.tokens.issueAppToken({ appId: tenant.context.botAppId });
    await expect(receive(token)).rejects.toThrow();
  });
});

describe('tokens of the bot for the channel', () => {
  it('are got by the msal-node that botbuilder brings, and accepted for the connector alone', async () => {
    const { bot } = tenant.applications;
    const msal: typeof import('@azure/msal-node') = createRequire(import.meta.resolve('botbuilder'))(
      '@azure/msal-node',
    );
    expect(msal.version).toMatch(/^2\./);
    const application = new msal.ConfidentialClientApplication({
      auth: {
        clientId: bot.appId,
        authority: tenant.urls.authorityUrl,
        knownAuthorities: [new URL(tenant.urls.authorityUrl).host],
        clientCertificate: {
          thumbprint: bot.certificate.thumbprintSha1,
          privateKey: bot.certificate.privateKey,
        },
      },
    });
    const scopes = ['https://api.botframework.com/.default'];
    const token = (await application.acquireTokenByClientCredential({ scopes }))?.accessToken ?? '';
    const { tokens } = tenant.context;
    await expect(tokens.verifyConnector(token)).resolves.toMatchObject({ appId: bot.appId, oid: null });
    await expect(tokens.verifyGraph(token)).rejects.toMatchObject({ fault: 'audience' });
    await expect(tokens.verifyConnector(await tokens.issueAppToken())).rejects.toMatchObject({
      fault: 'audience',
    });
  });
});
