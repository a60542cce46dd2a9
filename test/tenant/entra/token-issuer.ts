import { randomUUID } from 'node:crypto';
import { type JSONWebKeySet, type JWTPayload, SignJWT } from 'jose';
import type { Person } from '../people/person.ts';
import { makeForeignKey, type SigningKey } from './signing-keys.ts';
import { tokenLifetime } from './token-lifetime.ts';
import { type TokenCaller, verifyToken } from './verify-token.ts';

export const graphAudience = 'https://graph.microsoft.com';
export const botAudience = 'https://api.botframework.com';
/** The same resource by its application id, which Entra accepts in a scope as well. */
export const graphResourceId = '00000003-0000-0000-c000-000000000000';

/** Everything but `oid` defaults to what Teams or Office would be given for our API. */
interface UserTokenRequest {
  readonly oid: string;
  /** The person's app roles in the directory when absent. */
  readonly roles?: readonly string[];
  readonly audience?: string;
  /** Seconds from now; below zero makes a token that has expired. */
  readonly expiresIn?: number;
  readonly tenantId?: string;
  readonly scope?: string;
  readonly azp?: string;
}

interface AppTokenRequest {
  /** `graphAudience` when absent. */
  readonly audience?: string;
  readonly appId?: string;
  readonly roles?: readonly string[];
  readonly expiresIn?: number;
  readonly tenantId?: string;
}

export interface TokenIssuer {
  /** `iss` of tokens for our API. */
  readonly issuer: string;
  issueUserToken(request: UserTokenRequest): Promise<string>;
  issueAppToken(request?: AppTokenRequest): Promise<string>;
  /** What the channel puts on its calls to the bot's messaging endpoint. */
  issueBotChannelToken(
    serviceUrl: string,
    request?: { audience?: string; expiresIn?: number },
  ): Promise<string>;
  /** A user token with every claim right and a signature by a key of somebody else's. */
  issueForged(request: UserTokenRequest): Promise<string>;
  /** Refuses with `TokenRefused`. */
  verifyGraph(token: string): Promise<TokenCaller>;
  /** Refuses with `TokenRefused`; accepts the bot's own tokens only. */
  verifyConnector(token: string): Promise<TokenCaller>;
  /** Entra's keys. */
  jwks(): JSONWebKeySet;
  /** The bot channel's keys, endorsed for Teams. */
  botJwks(): JSONWebKeySet;
}

export interface TokenIssuerSettings {
  readonly tenantId: string;
  readonly clientId: string;
  readonly botAppId: string;
  readonly secureUrl: string;
  readonly entraKey: SigningKey;
  readonly botKey: SigningKey;
  readonly now: () => Date;
  readonly person: (oid: string) => Person | undefined;
  /** The application permissions an administrator has consented to. */
  readonly grantedRoles: (appId: string) => readonly string[];
}

export function createTokenIssuer(settings: TokenIssuerSettings): TokenIssuer {
  const { tenantId, clientId, botAppId, secureUrl, entraKey, botKey, now } = settings;
  const issuer = `${secureUrl}/${tenantId}/v2.0`;
  // Tokens for Graph and the Bot connector are of version 1, whatever endpoint asked for them: iss is sts.windows.net.
  const resourceIssuer = `https://sts.windows.net/${tenantId}/`;
  const sign = (claims: JWTPayload, key: SigningKey, expiresIn = 3_600) =>
    new SignJWT({ ...tokenLifetime(now(), expiresIn), uti: randomUUID(), ...claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
      .sign(key.privateKey);

  const userClaims = (request: UserTokenRequest): JWTPayload => {
    const person = settings.person(request.oid);
    const tid = request.tenantId ?? tenantId;
    const roles = request.roles ?? person?.appRoles ?? [];
    return {
      aud: request.audience ?? clientId,
      iss: `${secureUrl}/${tid}/v2.0`,
      azp: request.azp ?? clientId,
      azpacr: '0',
      oid: request.oid,
      sub: request.oid,
      tid,
      scp: request.scope ?? 'access_as_user',
      // Entra leaves the claim out for somebody without a role.
      ...(roles.length > 0 && { roles }),
      ...(person && { name: person.displayName, preferred_username: person.userPrincipalName }),
      ver: '2.0',
    };
  };

  return {
    issuer,
    issueUserToken: (request) => sign(userClaims(request), entraKey, request.expiresIn),
    issueForged: async (request) => {
      const foreign = await makeForeignKey();
      // The forger names the published key, so that a verifier who only compares key ids is caught.
      return sign(userClaims(request), { ...foreign, kid: entraKey.kid }, request.expiresIn);
    },
    issueAppToken: (request = {}) => {
      const appId = request.appId ?? clientId;
      const tid = request.tenantId ?? tenantId;
      const audience = request.audience ?? graphAudience;
      const roles = request.roles ?? (audience === graphAudience ? settings.grantedRoles(appId) : []);
      return sign(
        {
          aud: audience,
          iss: `https://sts.windows.net/${tid}/`,
          appid: appId,
          appidacr: '1',
          idtyp: 'app',
          oid: appId,
          sub: appId,
          tid,
          ...(roles.length > 0 && { roles }),
          ver: '1.0',
        },
        entraKey,
        request.expiresIn,
      );
    },
    issueBotChannelToken: (serviceUrl, request = {}) =>
      sign(
        { aud: request.audience ?? botAppId, iss: botAudience, serviceurl: serviceUrl },
        botKey,
        request.expiresIn,
      ),
    verifyGraph: (token) =>
      verifyToken(token, entraKey, {
        audiences: [graphAudience, graphResourceId],
        issuers: [resourceIssuer, issuer],
        tenantId,
      }),
    verifyConnector: async (token) =>
      verifyToken(token, entraKey, { audiences: [botAudience], issuers: [resourceIssuer], tenantId }),
    jwks: () => ({ keys: [{ ...entraKey.jwk, issuer }] }),
    botJwks: () => ({ keys: [{ ...botKey.jwk, endorsements: ['msteams'] }] }),
  };
}
