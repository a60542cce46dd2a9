const measurePrefix = 'measure/';

export interface LinkTarget {
  readonly appId: string;
  /** The page's id in the app package. */
  readonly pageId: string;
  /** Where the same page lies for those who open the link outside Teams. */
  readonly webUrl: string;
  readonly channelId?: string | undefined;
}

/** A link that opens one measure inside Teams (learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application). */
export function measureLink(target: LinkTarget, measureId: string, label: string): string {
  const context = {
    subEntityId: subPageOfMeasure(measureId),
    ...(target.channelId === undefined ? {} : { channelId: target.channelId }),
  };
  const query = [
    `webUrl=${encodeURIComponent(target.webUrl)}`,
    `label=${encodeURIComponent(label)}`,
    `context=${encodeURIComponent(JSON.stringify(context))}`,
  ];
  return `${pageLink(target)}?${query.join('&')}`;
}

/** A link that opens the page inside Teams. */
export function pageLink(target: Pick<LinkTarget, 'appId' | 'pageId'>): string {
  const path = [target.appId, target.pageId].map(encodeURIComponent).join('/');
  return `https://teams.microsoft.com/l/entity/${path}`;
}

/** What TeamsJS calls `subPageId`, for one measure. */
export function subPageOfMeasure(measureId: string): string {
  return `${measurePrefix}${measureId}`;
}

/** The measure a deep link points at, if it points at one. */
export function measureOfSubPage(subPageId: string | undefined): string | undefined {
  const id = subPageId?.startsWith(measurePrefix) ? subPageId.slice(measurePrefix.length) : '';
  return id === '' ? undefined : id;
}
