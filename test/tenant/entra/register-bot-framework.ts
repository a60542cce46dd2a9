import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../context.ts';
import { botAudience } from './token-issuer.ts';

/** login.botframework.com: where a bot learns which keys the channel signs its calls with (botbuilder-js, authenticationConstants.ts). */
export function registerBotFramework(app: FastifyInstance, tenant: TenantContext): void {
  const base = `${tenant.secureUrl}/botframework/v1/.well-known`;
  app.get('/botframework/v1/.well-known/openidconfiguration', async () => ({
    issuer: botAudience,
    authorization_endpoint: 'https://invalid.botframework.com',
    jwks_uri: `${base}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
  }));
  app.get('/botframework/v1/.well-known/keys', async () => tenant.tokens.botJwks());
}
