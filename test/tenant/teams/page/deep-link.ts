/** Where a Teams deep link leads within the app. */
export interface DeepLink {
  appId: string;
  entityId: string;
  subPageId: string | undefined;
  inChannel: boolean;
}

/**
 * Reads `https://teams.microsoft.com/l/entity/{appId}/{entityId}?context={"subEntityId":…}` (platform.md §5).
 * @returns nothing for any other address
 */
export function readDeepLink(address: string): DeepLink | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const [, appId, entityId] = /^\/l\/entity\/([^/]+)\/([^/]+)$/.exec(url.pathname) ?? [];
  if (url.hostname !== 'teams.microsoft.com' || appId === undefined || entityId === undefined)
    return undefined;
  const context = readContext(url.searchParams.get('context'));
  return {
    appId: decodeURIComponent(appId),
    entityId: decodeURIComponent(entityId),
    subPageId: typeof context.subEntityId === 'string' ? context.subEntityId : undefined,
    inChannel: typeof context.channelId === 'string',
  };
}

/** The link `pages.shareDeepLink` puts on the clipboard. */
export function writeDeepLink(
  link: DeepLink,
  label: string,
  webUrl: string | undefined,
  channelId: string,
): string {
  const query = new URLSearchParams();
  if (webUrl !== undefined) query.set('webUrl', webUrl);
  query.set('label', label);
  query.set(
    'context',
    JSON.stringify({ subEntityId: link.subPageId, ...(link.inChannel ? { channelId } : {}) }),
  );
  const path = [link.appId, link.entityId].map(encodeURIComponent).join('/');
  return `https://teams.microsoft.com/l/entity/${path}?${query}`;
}

function readContext(text: string | null): { subEntityId?: unknown; channelId?: unknown } {
  try {
    return (JSON.parse(text ?? '{}') ?? {}) as { subEntityId?: unknown; channelId?: unknown };
  } catch {
    return {};
  }
}
