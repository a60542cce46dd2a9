/**
 * What Excel gives a page beside the library: `Office.context`, `Office.onReady`, the way to the workbook and to tokens.
 * Runs right after the real Office.js, in the task pane; everything it needs to know stands in the frame's name, which
 * outlives every navigation within the frame. Excel is reached by messages to the page around, never by requests, so
 * that the add-in's content security policy is the one it has in the real Excel.
 */
import { askExcel } from './ask-excel.ts';
import { makeMessageManager } from './function-messages.ts';
import { type FrameSettings, makeContext } from './office-context.ts';
import { getAccessToken, makeBridge } from './token-bridge.ts';

interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

type HostInfo = { readonly host: string | null; readonly platform: string | null };

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
  OSF: { _OfficeAppFactory?: object; DDA: { RichApi: { richApiMessageManager: object } } };
  nestedAppAuthBridge?: object;
}

const office = window as unknown as OfficeWindow;

function readFrame(): FrameSettings | undefined {
  if (window.parent === window) return undefined;
  try {
    return (JSON.parse(window.name) as { localExcel: FrameSettings }).localExcel;
  } catch {
    return undefined;
  }
}

const frame = readFrame();

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
  // Its members can only be read, so the whole is put in its place.
  office.OfficeRuntime = { ...office.OfficeRuntime, auth: { ...office.OfficeRuntime.auth, getAccessToken } };
  const context = makeContext(frame, office.Office.auth);
  // Where `Office.context` reads from; the loader the library normally comes with sets it.
  office.OSF._OfficeAppFactory = { ...office.OSF._OfficeAppFactory, getContext: () => context };
  office.OSF.DDA.RichApi.richApiMessageManager = makeMessageManager();
  office.nestedAppAuthBridge = makeBridge();
  connectWorkbook();
  office.Office.onReady = makeReady({ host: 'Excel', platform: 'OfficeOnline' });
}
