import { AuthError } from '@azure/msal-node';
import { AppError } from '@rod-trad/shared/errors';
import { createEntraApplication, type Registration } from './entra-application.ts';
import type { TokenProvider } from './token-provider.ts';

/** What stands in the app registration; the audience of the token is Graph whichever host serves it. */
const scopes = ['https://graph.microsoft.com/.default'];

/** The service's own access, without a signed-in person. MSAL keeps the token until shortly before it expires. */
export function createAppToken(registration: Registration): TokenProvider {
  const application = createEntraApplication(registration);
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

/** RFC 6749, 5.2: a wrong secret stays wrong however often it is sent. */
function isRefusal(cause: unknown): boolean {
  return cause instanceof AuthError && /^(invalid|unauthorized|unsupported)_/.test(cause.errorCode);
}
