import { build } from './build-element.ts';
import type { ClientSettings } from './client-settings.ts';
import type { ClientStart } from './client-start.ts';
import type { ClientTexts } from './client-texts.ts';
import { readDeepLink, writeDeepLink } from './deep-link.ts';
import { CHANNEL_ID, ENTITY_IDS, RUNTIME, teamsContext } from './teams-context.ts';
import { hostTab, type TeamsHost } from './teams-host.ts';

/** Teams waits this long for `notifyAppLoaded` or `notifySuccess` before it shows an error (platform.md §5). */
const LOADING_LIMIT_MS = 30_000;

export interface TabPane {
  element: HTMLElement;
  /** Opens the tab anew, for a deep link or another view. */
  open(): void;
  changeTheme(): void;
  /** Follows a link from the tab or the chat. @returns false when it leads nowhere here */
  follow(link: string): boolean;
}

/**
 * The frame with the product's tab, and what Teams shows around it: spinner, failure, the link that was shared.
 * @param moved called when a deep link has changed the settings
 */
export function buildTabPane(
  start: ClientStart,
  settings: ClientSettings,
  texts: ClientTexts,
  moved: () => void,
): TabPane {
  const status = build('p', { class: 'tab-status', role: 'status' });
  const cover = build('div', { class: 'tab-cover' });
  const notice = build('div', { class: 'tab-notice', role: 'status' });
  const holder = build('div', { class: 'tab-holder' });
  const element = build('section', { class: 'tab-pane' }, holder, cover, notice, status);
  const sessionId = crypto.randomUUID();
  let host: TeamsHost | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;

  const show = (state: 'loading' | 'ready' | 'failed', text: string) => {
    clearTimeout(alarm);
    element.dataset.state = state;
    status.textContent = text;
    cover.replaceChildren();
    if (state === 'loading') cover.append(build('div', { class: 'spinner' }), build('p', {}, text));
    if (state !== 'failed') return;
    const retry = build('button', { type: 'button', class: 'primary' }, texts.retry);
    retry.addEventListener('click', () => open());
    cover.append(build('p', {}, text), retry);
  };

  const navigate = (to: { appId?: string; pageId: string; subPageId?: string | undefined }) => {
    if (to.appId !== undefined && to.appId !== start.appId) return false;
    settings.subPageId = to.subPageId;
    settings.view = to.pageId === ENTITY_IDS.channel ? 'channel' : 'personal';
    moved();
    open();
    return true;
  };
  const follow = (address: string): boolean => {
    const link = readDeepLink(address);
    if (link === undefined) {
      // As in Teams, the rest of the web opens outside the client.
      const isWeb = /^https?:\/\//.test(address);
      if (isWeb) window.open(address, '_blank', 'noopener');
      return isWeb;
    }
    const pageId = link.inChannel ? ENTITY_IDS.channel : link.entityId;
    return navigate({ appId: link.appId, pageId, subPageId: link.subPageId });
  };
  const share = (subPageId: string, label: string, webUrl: string | undefined) => {
    const inChannel = settings.view === 'channel';
    const place = { appId: start.appId, entityId: ENTITY_IDS[settings.view], subPageId, inChannel };
    const close = build('button', { type: 'button' }, texts.close);
    close.addEventListener('click', () => notice.replaceChildren());
    const link = build('input', {
      readonly: true,
      'aria-label': texts.linkCopied,
      value: writeDeepLink(place, label, webUrl, CHANNEL_ID),
    });
    notice.replaceChildren(build('strong', {}, `${texts.linkCopied}: ${label}`), link, close);
    link.select();
  };

  const open = () => {
    host?.stop();
    notice.replaceChildren();
    if (start.tabUrl === '') {
      show('failed', texts.tabMissing);
      return;
    }
    show('loading', texts.tabLoading);
    alarm = setTimeout(() => show('failed', texts.tabSilent), LOADING_LIMIT_MS);
    const frame = build('iframe', {
      src: start.tabUrl,
      title: settings.view === 'channel' ? texts.channelTitle : texts.tabTitle,
      allow: 'clipboard-write',
    });
    host = hostTab(frame, {
      context: () => teamsContext(start, settings, sessionId),
      runtime: RUNTIME,
      getAuthToken: () => fetchToken(start.person.id),
      loaded: () => show('ready', texts.tabReady),
      succeeded: () => show('ready', texts.tabReady),
      failed: (reason, message) => show('failed', `${texts.tabFailed}: ${message || reason}`),
      share,
      open: follow,
      navigate,
      settings: () => ({ entityId: ENTITY_IDS[settings.view], contentUrl: start.tabUrl }),
    });
    holder.replaceChildren(frame);
  };

  return { element, open, follow, changeTheme: () => host?.changeTheme(settings.theme) };
}

/** What Teams gets from Entra for the signed-in person: a token for the product's own API. */
async function fetchToken(personId: string): Promise<string> {
  const response = await fetch(`/_tenant/user-token?person=${encodeURIComponent(personId)}`);
  if (!response.ok) throw new Error('CancelledByUser');
  return ((await response.json()) as { token: string }).token;
}
