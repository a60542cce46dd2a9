import { type Language, languageOfLocale } from '@rod-trad/shared/domain/language';

export type PaneTheme = 'light' | 'dark' | 'contrast';

/** What the pane needs to know of the Excel it stands in. */
export interface OfficeHost {
  readonly language: Language;
  readonly theme: PaneTheme;
  /** Nested app authentication, where a token is asked for first. */
  readonly nestedSignIn: boolean;
  /** Who is signed in, where Office tells; spares the person a choice of account in Office on the web. */
  readonly loginHint: () => Promise<string | undefined>;
  /** The older way to a token. */
  readonly getAccessToken: () => Promise<string>;
}

/** `outside`: not in Excel at all. `tooOld`: Excel lacks what the add-in is built on. */
export type OpenedIn =
  | { readonly kind: 'excel'; readonly host: OfficeHost }
  | { readonly kind: 'outside' | 'tooOld'; readonly language: Language };

/** `Table.resize` is of 1.13; 1.14 is what the oldest Excel we promise to run in has (LTSC 2021). */
const excelApi = '1.14';

/** Waits for Office.js and reads what it says. Without the library, or in another program, the pane is outside. */
export async function connectOffice(): Promise<OpenedIn> {
  if (typeof Office === 'undefined')
    return { kind: 'outside', language: languageOfLocale(navigator.language) };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    return { kind: 'outside', language: languageOfLocale(navigator.language) };
  }
  const { displayLanguage, requirements, officeTheme } = Office.context;
  const language = languageOfLocale(displayLanguage);
  if (!requirements.isSetSupported('ExcelApi', excelApi)) return { kind: 'tooOld', language };
  return {
    kind: 'excel',
    host: {
      language,
      theme: themeOf(officeTheme, window.matchMedia('(forced-colors: active)').matches),
      nestedSignIn: requirements.isSetSupported('NestedAppAuth', '1.1'),
      loginHint,
      getAccessToken: () => Office.auth.getAccessToken({ allowSignInPrompt: true, allowConsentPrompt: true }),
    },
  };
}

/**
 * Excel has no name for high contrast: it shows itself by a black body, which no ordinary theme of Office has, or by the browser
 * being told to force colours. Some platforms give no theme at all.
 */
export function themeOf(theme: Partial<Office.OfficeTheme> | undefined, forcedColours: boolean): PaneTheme {
  if (forcedColours || /^#?000000$/.test(theme?.bodyBackgroundColor ?? '')) return 'contrast';
  return theme?.isDarkTheme === true ? 'dark' : 'light';
}

/** In Office on the web, MSAL needs the name to find the right account (office-js-docs-pr, enable-nested-app-authentication). */
async function loginHint(): Promise<string | undefined> {
  if (Office.context.platform !== Office.PlatformType.OfficeOnline) return undefined;
  if (typeof Office.auth.getAuthContext !== 'function') return undefined;
  return Office.auth.getAuthContext().then(
    ({ userPrincipalName }) => userPrincipalName,
    () => undefined,
  );
}
