import type { Page } from 'playwright-core';

/** What a client keeps of a tab that was saved. */
export interface SavedTab {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
}

/**
 * The dialogue in which Teams lets a tab be added to a channel: the product's configuration page in a frame, and a Save
 * button that lives by `setValidityState`. Messages as in TeamsJS 2.58.0 (platform.md §11).
 */
export async function openConfigureDialogue(
  page: Page,
  place: {
    readonly hostUrl: string;
    readonly tabUrl: string;
    readonly person: string;
    readonly locale: string;
  },
): Promise<void> {
  // A page of the client itself: by it the product may be framed, and to it the product listens.
  await page.goto(new URL(`/teams/start?person=${encodeURIComponent(place.person)}`, place.hostUrl).href);
  await page.setContent(dialogue(place));
}

/** What was saved, once the page has said that its handler succeeded. */
export function savedTab(page: Page): Promise<SavedTab> {
  return page
    .waitForFunction(() => (window as unknown as { saved?: SavedTab }).saved)
    .then((handle) => handle.jsonValue() as Promise<SavedTab>);
}

function dialogue({ tabUrl, person, locale }: { tabUrl: string; person: string; locale: string }): string {
  const runtime = JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: {},
    isLegacyTeams: false,
    supports: { pages: { config: {} } },
  });
  const context = JSON.stringify({
    locale,
    theme: 'default',
    entityId: '',
    channelId: '19:x',
    frameContext: 'settings',
    hostName: 'Teams',
    hostClientType: 'web',
    sessionId: 's',
  });
  return `<!doctype html><html lang="nb"><head><title>Legg til fane</title><link rel="icon" href="data:,"></head>
<body><iframe title="Legg til fane" src="${tabUrl}?configure=1" style="width:100%;height:420px"></iframe>
<button id="save" disabled>Lagre</button>
<script>
const frame = document.querySelector('iframe'), save = document.getElementById('save');
const post = (message) => frame.contentWindow.postMessage(message, '*');
let config;
const answers = {
  initialize: () => ['settings', 'web', ${JSON.stringify(runtime)}, '2.58.0'],
  getContext: () => [${context}],
  'authentication.getAuthToken': async () => {
    const response = await fetch('/_tenant/user-token?person=${encodeURIComponent(person)}');
    return [true, (await response.json()).token];
  },
  'settings.setValidityState': ([valid]) => { save.disabled = !valid; },
  'settings.setSettings': ([given]) => { config = given; return [true]; },
  'settings.save.success': () => { window.saved = config; },
};
window.addEventListener('message', async ({ source, data }) => {
  if (source !== frame.contentWindow) return;
  const args = await answers[data.func]?.(data.args ?? []);
  if (args !== undefined) post({ id: data.id, uuid: data.uuid, args });
});
save.addEventListener('click', () => post({ func: 'settings.save', args: [{}] }));
</script></body></html>`;
}
