import { describe, expect, it } from 'vitest';
import type { SignInFault } from '../components/sign-in-fault.ts';
import { createApiToken } from './api-token.ts';

type Answer = string | Error;

/** Hands out what it is given, one after the other. */
function inTurn(answers: readonly Answer[], asked: unknown[]) {
  const left = [...answers];
  return async (request?: unknown) => {
    asked.push(request);
    const answer = left.shift();
    if (answer === undefined) throw new Error('Asked once too often');
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

function start({
  nested = true,
  silent = [] as Answer[],
  popup = [] as Answer[],
  office = [] as Answer[],
} = {}) {
  const asked = { silent: [] as unknown[], popup: [] as unknown[], office: [] as unknown[] };
  const quiet = inTurn(silent, asked.silent);
  const window = inTurn(popup, asked.popup);
  let made = 0;
  const token = createApiToken({
    host: {
      nestedSignIn: nested,
      loginHint: async () => 'hanne@fjordvik.example',
      getAccessToken: inTurn(office, asked.office) as () => Promise<string>,
    },
    scope: 'api://fjordvik/access_as_user',
    nestedClient: async () => {
      made += 1;
      const result = (accessToken: string) => ({ accessToken }) as never;
      return {
        acquireTokenSilent: async (request) => result(await quiet(request)),
        acquireTokenPopup: async (request) => result(await window(request)),
      };
    },
  });
  return { token, asked, made: () => made };
}

const msalError = (errorCode: string, name = 'ClientAuthError') =>
  Object.assign(new Error(errorCode), { name, errorCode });
const reasonOf = (token: () => Promise<string>) =>
  token().then(
    () => 'no fault',
    ({ reason, code }: SignInFault) => [reason, code],
  );

describe('a token by nested app authentication', () => {
  it('is asked for anew for every call, for our own API only, and from one client', async () => {
    const { token, asked, made } = start({ silent: ['one', 'two'] });
    expect([await token(), await token()]).toEqual(['one', 'two']);
    const request = { scopes: ['api://fjordvik/access_as_user'], loginHint: 'hanne@fjordvik.example' };
    expect(asked.silent).toEqual([request, request]);
    expect(made()).toBe(1);
  });

  it.each([
    ['interaction_required', 'InteractionRequiredAuthError'],
    ['no_account_error', 'BrowserAuthError'],
  ])('comes from Microsoft’s own window on %s', async (code, name) => {
    const { token, asked } = start({ silent: [msalError(code, name)], popup: ['after'] });
    expect(await token()).toBe('after');
    expect(asked.popup).toHaveLength(1);
  });

  it.each([
    ['no_network_connectivity', 'wait'],
    ['no_account_found', 'notSignedIn'],
    ['nested_app_auth_bridge_disabled', 'unsupported'],
    ['something_new', 'failed'],
  ])('fails on %s without a window: %s', async (code, reason) => {
    const { token, asked } = start({ silent: [msalError(code)] });
    expect(await reasonOf(token)).toEqual([reason, code]);
    expect(asked.popup).toEqual([]);
  });

  it('is one for those who ask at the same time, since only one window can be open', async () => {
    const silent = [msalError('interaction_required', 'InteractionRequiredAuthError'), 'later'];
    const { token, asked } = start({ silent, popup: ['shared'] });
    expect(await Promise.all([token(), token()])).toEqual(['shared', 'shared']);
    expect(asked.popup).toHaveLength(1);
    expect(await token()).toBe('later');
  });

  it('fails in words when the person closes the window', async () => {
    const silent = [msalError('interaction_required', 'InteractionRequiredAuthError')];
    const { token } = start({ silent, popup: [msalError('user_canceled')] });
    expect(await reasonOf(token)).toEqual(['cancelled', 'user_canceled']);
  });
});

describe('a token where nested app authentication is missing', () => {
  it('comes from getAccessToken, and MSAL is never fetched', async () => {
    const { token, made } = start({ nested: false, office: ['legacy'] });
    expect(await token()).toBe('legacy');
    expect(made()).toBe(0);
  });

  // OfficeDev/office-js-docs-pr docs/develop/troubleshoot-sso-in-office-add-ins.md
  it.each([
    [13000, 'unsupported'],
    [13001, 'notSignedIn'],
    [13002, 'cancelled'],
    [13003, 'wrongAccount'],
    [13004, 'setup'],
    [13006, 'reopen'],
    [13008, 'wait'],
    [13012, 'unsupported'],
    [50001, 'failed'],
  ])('or fails with code %i as %s', async (code, reason) => {
    const { token } = start({ nested: false, office: [Object.assign(new Error('No'), { code })] });
    expect(await reasonOf(token)).toEqual([reason, String(code)]);
  });
});
