import { randomUUID } from 'node:crypto';
import { parse } from 'node:querystring';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TenantContext } from '../context.ts';
import type { Applications } from './applications.ts';
import { grantClientCredentials } from './client-credentials.ts';
import { EntraError, entraErrorBody, entraRefusals } from './entra-error.ts';

type TenantRoute = { Params: { tenant: string } };

/** login.microsoftonline.com: discovery, keys and the token endpoint. */
export function registerEntra(app: FastifyInstance, tenant: TenantContext, applications: Applications): void {
  const { tenantId, secureUrl } = tenant;
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, parse(String(body))),
  );
  app.setErrorHandler(async (thrown, request, reply) => {
    if (!(thrown instanceof EntraError)) throw thrown;
    reply.code(thrown.status);
    return entraErrorBody(thrown, tenant.now(), correlationId(request));
  });

  app.get('/common/discovery/instance', async () => ({
    tenant_discovery_endpoint: `${secureUrl}/${tenantId}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [
      { preferred_network: host(secureUrl), preferred_cache: host(secureUrl), aliases: [host(secureUrl)] },
    ],
  }));

  app.get<TenantRoute>('/:tenant/v2.0/.well-known/openid-configuration', async (request) => {
    demandTenant(request, tenant);
    const base = `${secureUrl}/${tenantId}`;
    return {
      token_endpoint: `${base}/oauth2/v2.0/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code', 'id_token', 'code id_token'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: tenant.tokens.issuer,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      claims_supported: [
        'sub',
        'iss',
        'aud',
        'exp',
        'iat',
        'tid',
        'ver',
        'oid',
        'preferred_username',
        'name',
      ],
      tenant_region_scope: 'EU',
    };
  });

  app.get<TenantRoute>('/:tenant/discovery/v2.0/keys', async (request) => {
    demandTenant(request, tenant);
    return tenant.tokens.jwks();
  });

  app.post<TenantRoute>('/:tenant/oauth2/v2.0/token', async (request, reply) => {
    demandTenant(request, tenant);
    reply.header('cache-control', 'no-store');
    const form = readForm(request.body);
    if (!form.grant_type) throw entraRefusals.noGrantType();
    if (form.grant_type !== 'client_credentials') throw entraRefusals.unknownGrant(form.grant_type);
    request.caller = form.client_id ?? null;
    return grantClientCredentials(form, tenant, applications);
  });
}

function demandTenant(request: FastifyRequest<TenantRoute>, { tenantId }: TenantContext): void {
  if (request.params.tenant.toLowerCase() !== tenantId)
    throw entraRefusals.unknownTenant(request.params.tenant);
}

function readForm(body: unknown): Record<string, string> {
  const entries = Object.entries(typeof body === 'object' && body !== null ? body : {});
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

function correlationId(request: FastifyRequest): string {
  const given = request.headers['client-request-id'];
  return typeof given === 'string' ? given : randomUUID();
}

function host(url: string): string {
  return new URL(url).host;
}
