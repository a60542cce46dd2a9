import type { ClientSettings } from './client-settings.ts';
import type { ClientStart } from './client-start.ts';

/** The tab's `entityId`s, as the app manifest names them. */
export const ENTITY_IDS = { personal: 'home', channel: 'plan' } as const;

export const CHANNEL_ID = '19:kompetanseplan@thread.tacv2';

const LOCALES = { nb: 'nb-no', nn: 'nn-no', en: 'en-gb' } as const;

/**
 * The context in the flat form hosts send; TeamsJS makes `app.Context` of it (`transformLegacyContextToAppContext`
 * in 2.58.0). The channel variant adds team and channel and has no personal page.
 */
export function teamsContext(start: ClientStart, settings: ClientSettings, sessionId: string) {
  const common = {
    locale: LOCALES[settings.lang],
    theme: settings.theme,
    entityId: ENTITY_IDS[settings.view],
    subEntityId: settings.subPageId,
    userObjectId: start.person.id,
    userPrincipalName: start.person.userPrincipalName,
    loginHint: start.person.userPrincipalName,
    userDisplayName: start.person.displayName,
    userLicenseType: 'Unknown',
    tid: start.tenantId,
    tenantSKU: 'enterprise',
    appId: start.appId,
    appSessionId: sessionId,
    sessionId,
    hostName: 'Teams',
    hostClientType: 'web',
    ringId: 'general',
    frameContext: 'content',
    isFullScreen: false,
    isMultiWindow: false,
    sourceOrigin: null,
    appIconPosition: 44,
    osLocaleInfo: { platform: 'web', regionalFormat: LOCALES[settings.lang] },
  };
  if (settings.view === 'personal') return common;
  return {
    ...common,
    channelId: CHANNEL_ID,
    channelName: 'Kompetanseplan',
    channelType: 'Regular',
    channelRelativeUrl: '/sites/kompetanse/Delte dokumenter/Kompetanseplan',
    teamId: '19:fjordvik@thread.tacv2',
    teamName: start.municipality,
    teamType: 0,
    userTeamRole: 1,
    groupId: '5e0a6d52-6a86-4a4e-9d3c-0c7c1a3a0f11',
    isTeamArchived: false,
  };
}

/**
 * What this host can do, in runtime version 4 (platform.md §11). Everything left out answers `isSupported()` with
 * false, as on a host without it.
 */
export const RUNTIME = {
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: {
    pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, fullTrust: {}, tabs: {} },
  },
};
