import { SignInFault, type SignInReason } from '../components/sign-in-fault.ts';

/** The codes of `getAccessToken` (learn.microsoft.com/office/dev/add-ins/develop/troubleshoot-sso-in-office-add-ins). */
const officeReasons: Readonly<Record<string, SignInReason>> = {
  13000: 'unsupported',
  13001: 'notSignedIn',
  13002: 'cancelled',
  13003: 'wrongAccount',
  13004: 'setup',
  13005: 'setup',
  // In Office on the web: the cookies have expired. On Windows: Office must be started anew.
  13006: 'reopen',
  13007: 'setup',
  13008: 'wait',
  13010: 'unsupported',
  13012: 'unsupported',
  13013: 'wait',
};

/** Codes of @azure/msal-browser (`ClientAuthErrorCodes`, `BrowserAuthErrorCodes`) and of Entra, which MSAL passes on. */
const msalReasons: Readonly<Record<string, SignInReason>> = {
  user_canceled: 'cancelled',
  user_cancelled: 'cancelled',
  access_denied: 'cancelled',
  no_account_found: 'notSignedIn',
  no_account_error: 'notSignedIn',
  interaction_required: 'reopen',
  popup_window_error: 'reopen',
  empty_window_error: 'reopen',
  interaction_in_progress: 'wait',
  temporarily_unavailable: 'wait',
  no_network_connectivity: 'wait',
  invalid_client: 'setup',
  invalid_scope: 'setup',
  unauthorized_client: 'setup',
  nested_app_auth_bridge_disabled: 'unsupported',
};

export function officeSignInFault(error: unknown): SignInFault {
  const code = String((error as { code?: unknown } | null)?.code ?? 'unknown');
  return new SignInFault(officeReasons[code] ?? 'failed', code, error);
}

export function msalSignInFault(error: unknown): SignInFault {
  const code = String((error as { errorCode?: unknown } | null)?.errorCode ?? 'unknown');
  return new SignInFault(msalReasons[code] ?? 'failed', code, error);
}
