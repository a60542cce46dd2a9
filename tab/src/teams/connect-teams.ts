import { app, authentication, clipboard, HostClientType, pages } from '@microsoft/teams-js';
import { languageOfLocale } from '@rod-trad/shared/domain/language';
import type { Configuration } from './configuration.ts';
import type { Host, HostContext, HostTheme, SharedLink, ShareOutcome } from './host.ts';

/**
 * Shakes hands with Teams. Rejects outside it ("No Parent window found").
 * @param origins hosts that may talk to us besides those on Microsoft's list.
 */
export async function connectTeams(origins: readonly string[]): Promise<Host> {
  await app.initialize([...origins]);
  const { context: initial, mobile } = await readFirst();
  return {
    initial,
    configuration,
    token: () => authentication.getAuthToken(),
    onChange(listener) {
      // What the host sends along has had several shapes; asking again gives one.
      const tell = async () => listener(contextOf(await app.getContext()));
      app.registerOnContextChangeHandler(() => void tell());
      app.registerOnThemeChangeHandler(() => void tell());
    },
    loaded: () => app.notifyAppLoaded(),
    ready: () => void app.notifySuccess(),
    failed: (message) => app.notifyFailure({ reason: app.FailedReason.Other, message }),
    share: (link) => share(link, mobile),
  };
}

async function readFirst() {
  const context = await app.getContext();
  const mobile: readonly string[] = [HostClientType.android, HostClientType.ios, HostClientType.ipados];
  return { context: contextOf(context), mobile: mobile.includes(context.app.host.clientType) };
}

function contextOf(context: app.Context): HostContext {
  return {
    language: languageOfLocale(context.app.locale),
    theme: themeOf(context.app.theme),
    pageId: context.page.id,
    subPageId: context.page.subPageId,
    channelId: context.channel?.id,
  };
}

function themeOf(name: string): HostTheme {
  return name === 'dark' || name === 'contrast' || name === 'glass' ? name : 'default';
}

/** `shareDeepLink` "does not yet work on mobile hosts" (TeamsJS 2.58.0, pages.ts). */
async function share(link: SharedLink, mobile: boolean): Promise<ShareOutcome> {
  if (pages.isSupported() && !mobile) {
    pages.shareDeepLink({ subPageId: link.subPageId, subPageLabel: link.label });
    return 'handedOver';
  }
  try {
    if (clipboard.isSupported()) await clipboard.write(new Blob([link.url], { type: 'text/plain' }));
    else await navigator.clipboard.writeText(link.url);
    return 'copied';
  } catch {
    return 'byHand';
  }
}

/** learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/configuration-page */
const configuration: Configuration = {
  setValid: (valid) => pages.config.setValidityState(valid),
  onSave: (tab) =>
    pages.config.registerOnSaveHandler((save) => {
      pages.config.setConfig({ ...tab }).then(
        () => save.notifySuccess(),
        (error: unknown) => save.notifyFailure(String(error)),
      );
    }),
};
