import { X509Certificate } from 'node:crypto';
import { AuthError, ConfidentialClientApplication, type Configuration } from '@azure/msal-node';
import { AppError } from '@rod-trad/shared/errors';
import type { TokenProvider } from './token-provider.ts';

export interface AppTokenSettings {
  /** `https://login.microsoftonline.com`, or another cloud's; with or without the tenant. */
  readonly authorityUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: AppCredential;
}

/** Both as PEM text. A certificate is what Microsoft recommends; a secret does for trials (platform facts 3.5). */
export type AppCredential =
  | { readonly secret: string }
  | { readonly certificate: string; readonly privateKey: string };

/** What stands in the app registration; the audience of the token is Graph whichever host serves it. */
const scopes = ['https://graph.microsoft.com/.default'];

/** The service's own access, without a signed-in person. MSAL keeps the token until shortly before it expires. */
export function createAppToken(settings: AppTokenSettings): TokenProvider {
  const authority = authorityOf(settings);
  const application = new ConfidentialClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: authority.href,
      knownAuthorities: [authority.host],
      ...credentialOf(settings.credential),
    },
  });
  return async (options) => {
    try {
      const result = await application.acquireTokenByClientCredential({
        scopes,
        skipCache: options?.fresh === true,
      });
      if (result?.accessToken) return result.accessToken;
    } catch (cause) {
      const code = isRefusal(cause) ? 'storeRefused' : 'storeUnavailable';
      throw new AppError(code, 'Entra gave no token for Microsoft Graph.', { cause });
    }
    throw new AppError('storeUnavailable', 'Entra answered without a token for Microsoft Graph.');
  };
}

/** The address of the tenant's own authority, whether or not the setting names the tenant already. */
function authorityOf({ authorityUrl, tenantId }: AppTokenSettings): URL {
  const address = authorityUrl.replace(/\/+$/, '');
  return new URL(address.endsWith(`/${tenantId}`) ? address : `${address}/${tenantId}`);
}

/** RFC 6749, 5.2: a wrong secret stays wrong however often it is sent. */
function isRefusal(cause: unknown): boolean {
  return cause instanceof AuthError && /^(invalid|unauthorized|unsupported)_/.test(cause.errorCode);
}

function credentialOf(
  credential: AppCredential,
): Pick<Configuration['auth'], 'clientSecret' | 'clientCertificate'> {
  if ('secret' in credential) return { clientSecret: credential.secret };
  const certificate = new X509Certificate(credential.certificate);
  return {
    clientCertificate: {
      thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''),
      privateKey: credential.privateKey,
      x5c: credential.certificate,
    },
  };
}
