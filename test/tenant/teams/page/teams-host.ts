/** A message of TeamsJS, as 2.58.0 writes it (platform.md §11). */
interface TabMessage {
  id: number;
  uuid?: string;
  func: string;
  args?: unknown[];
}

/** What the tab asks of its host; each answer becomes the `args` of the reply. */
export interface HostDuties {
  context(): unknown;
  runtime: unknown;
  getAuthToken(): Promise<string>;
  loaded(): void;
  succeeded(): void;
  failed(reason: string, message: string): void;
  share(subPageId: string, label: string, webUrl: string | undefined): void;
  /** @returns false when the link cannot be opened */
  open(link: string): boolean;
  navigate(to: { appId?: string; pageId: string; subPageId?: string }): boolean;
  settings(): unknown;
}

export interface TeamsHost {
  changeTheme(theme: string): void;
  changeContext(): void;
  stop(): void;
}

/** Answers TeamsJS in the frame by `postMessage`, and only the frame: other windows are not listened to. */
export function hostTab(frame: HTMLIFrameElement, duties: HostDuties): TeamsHost {
  const registered = new Set<string>();
  const origin = new URL(frame.src).origin;
  const post = (message: object) => frame.contentWindow?.postMessage(message, origin);
  const notify = (func: string, args: unknown[]) => {
    if (registered.has(func)) post({ func, args });
  };

  const listen = async (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin || !isTabMessage(event.data)) return;
    const { id, uuid, func, args = [] } = event.data;
    if (func === 'registerHandler') {
      registered.add(String(args[0]));
      return;
    }
    const answer = await answerTo(func, args, duties);
    if (answer !== undefined) post({ id, uuid, args: answer });
  };
  window.addEventListener('message', listen);

  return {
    changeTheme: (theme) => notify('themeChange', [theme]),
    changeContext: () => notify('contextChange', [duties.context()]),
    stop: () => window.removeEventListener('message', listen),
  };
}

async function answerTo(func: string, args: unknown[], duties: HostDuties): Promise<unknown[] | undefined> {
  switch (func) {
    case 'initialize':
      return ['content', 'web', JSON.stringify(duties.runtime), '2.58.0'];
    case 'getContext':
      return [duties.context()];
    case 'authentication.getAuthToken':
      return duties.getAuthToken().then(
        (token) => [true, token],
        (error: Error) => [false, error.message],
      );
    case 'appInitialization.appLoaded':
      duties.loaded();
      return undefined;
    case 'appInitialization.success':
      duties.succeeded();
      return undefined;
    case 'appInitialization.failure':
    case 'appInitialization.expectedFailure':
      duties.failed(String(args[0] ?? ''), String(args[1] ?? ''));
      return undefined;
    case 'shareDeepLink':
      duties.share(String(args[0]), String(args[1]), typeof args[2] === 'string' ? args[2] : undefined);
      return undefined;
    case 'executeDeepLink':
      return duties.open(String(args[0])) ? [true] : [false, 'This link cannot be opened here.'];
    case 'pages.navigateToApp':
      return duties.navigate(args[0] as { pageId: string }) ? [true] : [false, 'The app is not here.'];
    case 'pages.currentApp.navigateTo':
      return [duties.navigate(args[0] as { pageId: string }) ? undefined : { errorCode: 404 }];
    case 'pages.currentApp.navigateToDefaultPage':
      return [duties.navigate({ pageId: '' }) ? undefined : { errorCode: 404 }];
    case 'settings.getSettings':
      return [duties.settings()];
    case 'settings.setSettings':
      return [true];
    default:
      // Real hosts leave unknown functions unanswered; `isSupported()` has said so before.
      return undefined;
  }
}

function isTabMessage(data: unknown): data is TabMessage {
  return typeof data === 'object' && data !== null && 'func' in data && 'id' in data;
}
