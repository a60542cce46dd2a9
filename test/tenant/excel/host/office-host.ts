/**
 * What Excel gives a page beside the library: `Office.context`, `Office.onReady`, the way to the workbook and to tokens.
 * Runs right after the real Office.js, in the task pane; everything it needs to know stands in the frame's name, which
 * outlives every navigation within the frame. Excel is reached by messages to the page around, never by requests, so
 * that the add-in's content security policy is the one it has in the real Excel.
 */
declare const localExcel: { readonly excelOrigin: string };

interface FrameName {
  readonly localExcel: {
    readonly lang: string;
    readonly theme: Record<string, string | boolean>;
    readonly partition: string;
  };
}

interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

interface SignInAnswer {
  readonly token?: { readonly access_token: string };
  readonly account?: object;
  readonly refused?: { readonly status: string; readonly code: string; readonly description: string };
}

type HostInfo = { readonly host: string | null; readonly platform: string | null };
type Async = { status: string; value?: unknown; error?: object };

interface OfficeNamespace {
  [member: string]: unknown;
  initialize?: (reason: string) => void;
  auth?: Record<string, unknown>;
  ui?: Record<string, unknown>;
}

interface OfficeWindow extends Window {
  Office: OfficeNamespace;
  OfficeRuntime: { auth?: Record<string, unknown> };
  OfficeExtension: {
    SessionBase: { _overrideSession?: object };
    HttpUtility: {
      setCustomSendRequestFunc(send: (request: { url: string; body: unknown }) => Promise<HttpAnswer>): void;
    };
  };
  OSF: { _OfficeAppFactory?: object };
  nestedAppAuthBridge?: object;
}

const office = window as unknown as OfficeWindow;

function readFrame(): FrameName['localExcel'] | undefined {
  if (window.parent === window) return undefined;
  try {
    return (JSON.parse(window.name) as FrameName).localExcel;
  } catch {
    return undefined;
  }
}

const frame = readFrame();
const waiting = new Map<string, (answer: never) => void>();

window.addEventListener('message', ({ data, origin, source }) => {
  if (
    origin !== localExcel.excelOrigin ||
    source !== window.parent ||
    typeof data?.localExcelAnswer !== 'string'
  )
    return;
  waiting.get(data.localExcelAnswer)?.(data.answer as never);
  waiting.delete(data.localExcelAnswer);
});

/** Asks the Excel page around the task pane. */
function askExcel<T>(kind: string, question: object): Promise<T> {
  const id = crypto.randomUUID();
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    window.parent.postMessage({ localExcelQuestion: id, kind, ...question }, localExcel.excelOrigin);
  });
}

function connectWorkbook(): void {
  const url = 'https://localexcel.invalid/';
  office.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: async () => ({ url, headers: {} }),
    _createRequestExecutorOrNull: () => null,
  };
  office.OfficeExtension.HttpUtility.setCustomSendRequestFunc(async (request) => {
    const flags = new URL(request.url).searchParams.get('flags') ?? '';
    const body = typeof request.body === 'string' ? request.body : JSON.stringify(request.body);
    const answer = await askExcel<{ status: number; body: string }>('processQuery', { flags, body });
    return { statusCode: answer.status, headers: {}, body: answer.body };
  });
}

/** The newest sets this Excel claims; whoever asks for more is told that it is not there. */
const requirementSets: Record<string, number> = {
  ExcelApi: 1.17,
  SharedRuntime: 1.1,
  NestedAppAuth: 1.1,
  IdentityAPI: 1.3,
  DialogApi: 1.1,
};

/** Versions are two numbers: 1.10 is newer than 1.9. */
function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const [major = 1, minor = 0] = String(version).split('.').map(Number);
  const own = Object.entries(requirementSets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (own === undefined) return false;
  const [ownMajor = 0, ownMinor = 0] = String(own).split('.').map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}

function makeContext({ lang, theme, partition }: FrameName['localExcel']): object {
  const succeed = (...args: unknown[]) => {
    const callback = args.at(-1);
    if (typeof callback === 'function') callback({ status: 'succeeded' } satisfies Async);
  };
  return {
    host: 'Excel',
    platform: 'OfficeOnline',
    displayLanguage: lang,
    contentLanguage: lang,
    officeTheme: theme,
    partitionKey: partition,
    isDialog: false,
    commerceAllowed: true,
    touchEnabled: false,
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.19127.42000' },
    requirements: { isSetSupported },
    document: {
      mode: 'readWrite',
      url: 'https://fjordvik.sharepoint.example/Bok1.xlsx',
      addHandlerAsync: succeed,
      removeHandlerAsync: succeed,
    },
    ui: { closeContainer: () => void askExcel('closeContainer', {}), addHandlerAsync: succeed },
    auth: office.Office.auth,
  };
}

async function getAccessToken(): Promise<string> {
  const answer = await askExcel<SignInAnswer>('signIn', { way: 'getAccessToken' });
  if (answer.token !== undefined) return answer.token.access_token;
  const { code = '13006', description = '' } = answer.refused ?? {};
  throw Object.assign(new Error(description), { name: 'GetAccessToken', code: Number(code) });
}

/** The bridge unmodified MSAL talks to (`BridgeProxy` of @azure/msal-browser): JSON texts in both directions. */
function makeBridge(): object {
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

/** As office.js does: it calls back when the page is parsed, and `Office.initialize` once if the add-in has set it. */
function makeReady(info: HostInfo): (callback?: (info: HostInfo) => unknown) => Promise<HostInfo> {
  const parsed = new Promise<void>((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve());
    else resolve();
  });
  void parsed.then(() => office.Office.initialize?.('documentOpened'));
  return async (callback) => {
    await parsed;
    await callback?.(info);
    return info;
  };
}

function refuseDialogs(): void {
  for (const name of ['alert', 'confirm', 'prompt'] as const) {
    window[name] = () => {
      throw new Error(`Function window.${name} is not supported.`);
    };
  }
}

office.Office.HostType = { Excel: 'Excel', Word: 'Word', PowerPoint: 'PowerPoint', Outlook: 'Outlook' };
office.Office.PlatformType = {
  OfficeOnline: 'OfficeOnline',
  PC: 'PC',
  Mac: 'Mac',
  iOS: 'iOS',
  Universal: 'Universal',
};
office.Office.Promise = Promise;
// Office.js takes these away, wherever it runs: an add-in that needs them must keep them beforehand.
Object.assign(window.history, { pushState: null, replaceState: null });
refuseDialogs();

if (frame === undefined) office.Office.onReady = makeReady({ host: null, platform: null });
else {
  office.Office.auth = { ...office.Office.auth, getAccessToken };
  office.OfficeRuntime.auth = { ...office.OfficeRuntime.auth, getAccessToken };
  const context = makeContext(frame);
  // Where `Office.context` reads from; the loader the library normally comes with sets it.
  office.OSF._OfficeAppFactory = { getContext: () => context };
  office.nestedAppAuthBridge = makeBridge();
  connectWorkbook();
  office.Office.onReady = makeReady({ host: 'Excel', platform: 'OfficeOnline' });
}
