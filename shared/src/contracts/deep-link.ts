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
export function measureDeepLink(link: {
  readonly teamsAppId: string;
  readonly tabUrl: string;
  readonly measureId: string;
  readonly label: string;
}): string {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: measureSubPage(link.measureId) }));
  const query = `webUrl=${encodeURIComponent(link.tabUrl)}&label=${encodeURIComponent(link.label)}&context=${context}`;
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(link.teamsAppId)}/${personalTabEntityId}?${query}`;
}
