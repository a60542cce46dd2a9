import type { TenantContext } from '../../context.ts';

/** What the host is asked for: by the bridge of nested app authentication, or by `getAccessToken`. */
export interface SignInRequest {
  readonly person: string;
  readonly way: 'nested' | 'getAccessToken';
  readonly clientId?: string;
  readonly scope?: string;
}

interface NestedToken {
  readonly token: {
    access_token: string;
    id_token: string;
    expires_in: number;
    scope: string;
    properties: null;
  };
  readonly account: {
    homeAccountId: string;
    environment: string;
    tenantId: string;
    username: string;
    localAccountId: string;
    name: string;
  };
}

/** In the words of the way that was asked: a bridge status, or a documented code of `getAccessToken`. */
interface SignInRefused {
  readonly refused: { readonly status: string; readonly code: string; readonly description: string };
}

/** `BridgeStatusCode` of @azure/msal-browser. */
const bridgeStatuses = [
  'USER_INTERACTION_REQUIRED',
  'USER_CANCEL',
  'NO_NETWORK',
  'TRANSIENT_ERROR',
  'PERSISTENT_ERROR',
  'DISABLED',
  'ACCOUNT_UNAVAILABLE',
  'NESTED_APP_AUTH_UNAVAILABLE',
] as const;

/** OfficeDev/office-js-docs-pr docs/develop/troubleshoot-sso-in-office-add-ins.md */
const accessTokenErrors: Readonly<Record<string, string>> = {
  13000: 'The getAccessToken API is not supported by the add-in or the Office version.',
  13001: 'The user is not signed into Office.',
  13002: 'The user aborted sign in or consent.',
  13003: 'User Type not supported.',
  13004: 'Invalid Resource.',
  13005: 'Invalid Grant.',
  13006: 'Client Error.',
  13007: 'The Office application was unable to get an access token to the add-in web service.',
  13008: 'The user triggered an operation that calls getAccessToken before a previous call completed.',
  13012: 'The add-in is running on a platform that does not support the getAccessToken API.',
  13013: 'The getAccessToken was called too many times in a short amount of time.',
};

/** The client that asks Entra in `getAccessToken`: Office on the web. */
const officeOnTheWeb = '93d53678-613d-4013-afc1-62e9e444a0a5';
const lifetime = 3_600;

/** Gives a token for our own API, and only for it: nobody gets a Graph token into a browser here. */
export async function signIn(
  tenant: TenantContext,
  request: SignInRequest,
): Promise<NestedToken | SignInRefused> {
  const planned = plannedRefusal(tenant, request);
  if (planned !== undefined) return { refused: planned };
  const person = tenant.directory.find(request.person);
  if (person === undefined || !person.accountEnabled) {
    return refuse(request, 'ACCOUNT_UNAVAILABLE', '13001', 'Nobody is signed in.');
  }
  if (request.way === 'getAccessToken') {
    const token = await tenant.tokens.issueUserToken({
      oid: person.id,
      azp: officeOnTheWeb,
      expiresIn: lifetime,
    });
    return answer(tenant, person, token, 'access_as_user');
  }
  if (request.clientId !== tenant.clientId) {
    return refuse(
      request,
      'PERSISTENT_ERROR',
      '13004',
      `AADSTS700016: Application '${request.clientId}' was not found.`,
    );
  }
  const scopes = (request.scope ?? '')
    .split(' ')
    .filter((scope) => !openIdScopes.includes(scope) && scope !== '');
  const own = new RegExp(`^api://([^/]+/)?${tenant.clientId}/access_as_user$`, 'i');
  // A scope beyond those of OpenID is demanded (OfficeDev/office-js-docs-pr, enable-nested-app-authentication…).
  if (scopes.length === 0 || !scopes.every((scope) => own.test(scope))) {
    return refuse(
      request,
      'PERSISTENT_ERROR',
      '13005',
      `AADSTS70011: The scope '${request.scope}' is not valid.`,
    );
  }
  const token = await tenant.tokens.issueUserToken({ oid: person.id, expiresIn: lifetime });
  return answer(tenant, person, token, scopes.join(' '));
}

const openIdScopes = ['openid', 'profile', 'offline_access', 'email'];

/** A fault of the tenant whose kind is a bridge status or a number, e.g. `{ kind: '13001', part: 'excel' }`. */
function plannedRefusal(tenant: TenantContext, { way }: SignInRequest): SignInRefused['refused'] | undefined {
  const struck = { part: 'excel', method: 'POST', url: '/excel/sign-in' };
  const kinds = way === 'nested' ? bridgeStatuses : Object.keys(accessTokenErrors);
  const kind = kinds.find((each) => tenant.faults.take(each, struck));
  if (kind === undefined) return undefined;
  return { status: kind, code: kind, description: accessTokenErrors[kind] ?? kind };
}

function refuse(request: SignInRequest, status: string, code: string, description: string): SignInRefused {
  const text = request.way === 'nested' ? description : (accessTokenErrors[code] ?? description);
  return { refused: { status, code, description: text } };
}

async function answer(
  tenant: TenantContext,
  person: { id: string; userPrincipalName: string; displayName: string },
  token: string,
  scope: string,
): Promise<NestedToken> {
  return {
    token: {
      access_token: token,
      id_token: await tenant.tokens.issueUserToken({
        oid: person.id,
        scope: 'openid profile',
        expiresIn: lifetime,
      }),
      expires_in: lifetime,
      scope,
      properties: null,
    },
    account: {
      homeAccountId: `${person.id}.${tenant.tenantId}`,
      environment: new URL(tenant.secureUrl).host,
      tenantId: tenant.tenantId,
      username: person.userPrincipalName,
      localAccountId: person.id,
      name: person.displayName,
    },
  };
}
