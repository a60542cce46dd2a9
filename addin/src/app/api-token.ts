import type { IPublicClientApplication } from '@azure/msal-browser';
import type { PageSettings } from '@rod-trad/shared/contracts/page-settings';
import type { OfficeHost } from './office-host.ts';
import { msalSignInFault, officeSignInFault } from './sign-in-faults.ts';

type NestedClient = Pick<IPublicClientApplication, 'acquireTokenSilent' | 'acquireTokenPopup'>;

interface ApiTokenParts {
  readonly host: Pick<OfficeHost, 'nestedSignIn' | 'loginHint' | 'getAccessToken'>;
  readonly scope: string;
  /** Made when the first token is asked for. */
  readonly nestedClient: () => Promise<NestedClient>;
}

/**
 * A token for our own API, asked for anew for every call and kept nowhere by us: by nested app authentication where Excel has
 * it, else by `getAccessToken`. Fails with a `SignInFault`.
 */
export function createApiToken({ host, scope, nestedClient }: ApiTokenParts): () => Promise<string> {
  if (!host.nestedSignIn) {
    return () =>
      host.getAccessToken().catch((error: unknown) => {
        throw officeSignInFault(error);
      });
  }
  let client: Promise<NestedClient> | undefined;
  const ask = async () => {
    client ??= nestedClient();
    try {
      return await nestedToken(await client, scope, await host.loginHint());
    } catch (error) {
      throw msalSignInFault(error);
    }
  };
  // The pane and the formulas begin at the same time, and MSAL shows one window at a time: the second would fail.
  let asking: Promise<string> | undefined;
  return () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

/** Without a word to the person when that is enough, else with Microsoft's own window. */
async function nestedToken(
  client: NestedClient,
  scope: string,
  loginHint: string | undefined,
): Promise<string> {
  const request = { scopes: [scope], ...(loginHint === undefined ? {} : { loginHint }) };
  try {
    return (await client.acquireTokenSilent(request)).accessToken;
  } catch (error) {
    if (!needsPerson(error)) throw error;
    return (await client.acquireTokenPopup(request)).accessToken;
  }
}

/** Told by name and code, so that the library need not be loaded to ask. The code is MSAL's for a person it has not met yet. */
function needsPerson(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { errorCode } = error as { errorCode?: unknown };
  return error.name === 'InteractionRequiredAuthError' || errorCode === 'no_account_error';
}

/**
 * Microsoft's own client for an add-in that signs in through its host
 * (learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in).
 */
export async function createNestedClient(
  settings: Pick<PageSettings, 'clientId' | 'authority' | 'tenantId'>,
): Promise<NestedClient> {
  const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
  const authority = settings.authority.replace(/\/+$/, '');
  return createNestablePublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: `${authority}/${settings.tenantId}`,
      // Else MSAL asks Microsoft whether it may trust the address.
      knownAuthorities: [new URL(authority).host],
    },
    // Tokens live as long as the pane and no longer.
    cache: { cacheLocation: 'memoryStorage' },
  });
}
