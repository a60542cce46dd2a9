import { ConfidentialClientApplication } from '@azure/msal-node';
import { type ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import { fastify } from 'fastify';
import type { Tenant } from '../tenant.ts';

/** An unmodified botbuilder bot of type SingleTenant, listening on loopback and talking to the given tenant. */
export async function smallBot({ context, applications, urls }: Tenant, handler: ActivityHandler) {
  const { appId, clientSecret } = applications.bot;
  const credentials = new MsalServiceClientCredentialsFactory(
    appId,
    new ConfidentialClientApplication({
      auth: {
        clientId: appId,
        authority: urls.authorityUrl,
        clientSecret,
        // Or MSAL asks login.microsoftonline.com whether the authority exists.
        knownAuthorities: [new URL(urls.authorityUrl).host],
      },
      // msal-node publishes its types twice, to `import` and to `require`; botbuilder's are the other pair.
    }) as unknown as ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1],
  );
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: appId,
        MicrosoftAppTenantId: context.tenantId,
        ValidateAuthority: true,
        ToChannelFromBotLoginUrl: urls.authorityUrl,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        ToBotFromChannelOpenIdMetadataUrl: urls.botOpenIdUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: urls.botOpenIdUrl,
        OAuthUrl: 'https://api.botframework.com',
        CallerId: 'urn:botframework:azure',
      },
      credentials,
      undefined,
      undefined,
      // The client's own retries would hide the statuses this is about.
      { noRetryPolicy: true },
    ),
  );
  const app = fastify();
  app.post('/api/messages', async (request, reply) => {
    let status = 200;
    let body: unknown;
    const answer = {
      socket: request.socket,
      header: () => answer,
      status: (code: number) => {
        status = code;
        return answer;
      },
      send: (content: unknown) => {
        body = content;
        return answer;
      },
      end: () => answer,
    };
    const incoming = {
      body: request.body as Record<string, unknown>,
      headers: request.headers,
      method: 'POST',
    };
    await adapter.process(incoming, answer, (context) => handler.run(context));
    return reply.code(status).send(body);
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    adapter,
    messagesUrl: `${url}/api/messages`,
    close: () => app.close(),
  };
}
