import { askExcel } from './ask-excel.ts';

interface SignInAnswer {
  readonly token?: { readonly access_token: string };
  readonly account?: object;
  readonly refused?: { readonly status: string; readonly code: string; readonly description: string };
}

/** `Office.auth.getAccessToken`; fails with an error that carries one of its documented numbers. */
export async function getAccessToken(): Promise<string> {
  const answer = await askExcel<SignInAnswer>('signIn', { way: 'getAccessToken' });
  if (answer.token !== undefined) return answer.token.access_token;
  const { code = '13006', description = '' } = answer.refused ?? {};
  throw Object.assign(new Error(description), { name: 'GetAccessToken', code: Number(code) });
}

/** The bridge unmodified MSAL talks to (`BridgeProxy` of @azure/msal-browser): JSON texts in both directions. */
export function makeBridge(): object {
  const listeners = new Set<(message: { data: string }) => void>();
  const post = (message: object) => {
    for (const listener of listeners) listener({ data: JSON.stringify(message) });
  };
  const respond = async (text: string) => {
    const { method, requestId, tokenParams = {} } = JSON.parse(text);
    const envelope = { messageType: 'NestedAppAuthResponse', requestId };
    if (method === 'GetInitContext') {
      const initContext = {
        sdkName: 'localExcel',
        sdkVersion: '1.0.0',
        capabilities: { queryAccount: true },
      };
      return post({ ...envelope, success: true, initContext });
    }
    if (method !== 'GetToken' && method !== 'GetTokenPopup') {
      return post({
        ...envelope,
        success: false,
        error: { status: 'PERSISTENT_ERROR', code: 'unknown_method' },
      });
    }
    const { clientId, scope } = tokenParams;
    const answer = await askExcel<SignInAnswer>('signIn', { way: 'nested', clientId, scope });
    if (answer.refused !== undefined) return post({ ...envelope, success: false, error: answer.refused });
    return post({ ...envelope, success: true, ...answer });
  };
  return {
    addEventListener: (_type: string, listener: (message: { data: string }) => void) =>
      listeners.add(listener),
    removeEventListener: (_type: string, listener: (message: { data: string }) => void) =>
      listeners.delete(listener),
    postMessage: (text: string) => void respond(text),
  };
}
