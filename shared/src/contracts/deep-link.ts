/** The personal tab's entity id in the app manifest. */
export const personalTabEntityId = 'home';

/** What a link opens inside the tab. */
export function measureSubPage(measureId: string): string {
  return `measure/${measureId}`;
}

/**
 * A link that opens our tab inside Teams at a measure. Form: learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application,
 * "Deep link to an application".
 */
export function measureDeepLink(link: TabLink & { readonly measureId: string }): string {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: measureSubPage(link.measureId) }));
  return `${tabDeepLink(link)}&context=${context}`;
}

export interface TabLink {
  readonly teamsAppId: string;
  readonly tabUrl: string;
  readonly label: string;
}

/** The same to the tab's first page. */
export function tabDeepLink({ teamsAppId, tabUrl, label }: TabLink): string {
  const query = `webUrl=${encodeURIComponent(tabUrl)}&label=${encodeURIComponent(label)}`;
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${personalTabEntityId}?${query}`;
}
