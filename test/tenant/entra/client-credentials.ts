import { timingSafeEqual } from 'node:crypto';
import type { TenantContext } from '../context.ts';
import type { Application, Applications } from './applications.ts';
import { verifyClientAssertion } from './client-assertion.ts';
import { entraRefusals } from './entra-error.ts';
import { botAudience, graphAudience, graphResourceId } from './token-issuer.ts';

const lifetime = 3_599;
const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** A token for the application itself, against its secret or its certificate. */
export async function grantClientCredentials(
  form: Readonly<Record<string, string>>,
  tenant: TenantContext,
  applications: Applications,
) {
  const clientId = form.client_id;
  if (!clientId) throw entraRefusals.noClientId();
  const application = applications.find(clientId);
  if (!application) throw entraRefusals.unknownApplication(clientId, tenant.tenantId);
  await authenticate(form, application, tenant);
  const audience = audienceOf(form.scope, tenant);
  const token = await tenant.tokens.issueAppToken({
    appId: application.appId,
    audience,
    expiresIn: lifetime,
  });
  return { token_type: 'Bearer', expires_in: lifetime, ext_expires_in: lifetime, access_token: token };
}

async function authenticate(
  form: Readonly<Record<string, string>>,
  application: Application,
  { secureUrl, tenantId }: TenantContext,
): Promise<void> {
  if (form.client_assertion) {
    if (form.client_assertion_type !== jwtBearer)
      throw entraRefusals.badAssertion('Unknown client_assertion_type.');
    const base = `${secureUrl}/${tenantId}`;
    // Entra takes the token endpoint or the authority as the audience.
    return verifyClientAssertion(form.client_assertion, application, [
      `${base}/oauth2/v2.0/token`,
      `${base}/v2.0`,
      base,
    ]);
  }
  if (!form.client_secret) throw entraRefusals.noCredential();
  if (!same(form.client_secret, application.clientSecret)) throw entraRefusals.wrongSecret(application.appId);
}

function audienceOf(scope: string | undefined, tenant: TenantContext): string {
  const asked = (scope ?? '').split(' ').filter((name) => name !== '');
  const [first, ...more] = asked;
  if (first === undefined) throw entraRefusals.noScope();
  if (more.length > 0) throw entraRefusals.severalResources(asked.join(' '));
  if (!first.endsWith('/.default')) throw entraRefusals.scopeWithoutDefault(first);
  // "https://api.botframework.com//.default" is written by some clients; Entra reads it the same.
  const resource = first.slice(0, -'/.default'.length).replace(/\/$/, '');
  if (resource === graphAudience || resource === graphResourceId) return graphAudience;
  if (resource === botAudience) return botAudience;
  if (resource === tenant.clientId || resource.endsWith(`/${tenant.clientId}`)) return tenant.clientId;
  throw entraRefusals.unknownResource(resource, tenant.tenantId);
}

function same(given: string, kept: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(kept)];
  return a.length === b.length && timingSafeEqual(a, b);
}
