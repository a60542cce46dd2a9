/** What kind of page an answer is: it decides who may show it in a frame, and what it may load. */
export type PageKind = 'tab' | 'addin' | 'health' | 'data';

export interface PageRules {
  readonly publicUrl: string;
  readonly authorityUrl: string;
  readonly officeJsUrl: string;
  /** More origins that may frame the pages, by configuration. */
  readonly frameAncestors: readonly string[];
}

/** learn.microsoft.com/microsoftteams/platform/tabs/how-to/content-security-policy-headers: Teams, Microsoft 365, Outlook. */
const tabAncestors = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/**
 * Excel on the web: top window on cloud.microsoft or, from a document library, sharepoint.com, and inner frames on
 * officeapps.live.com (OfficeDev/office-js-docs-pr#4911, OfficeDev/office-js#3342). Desktop Excel has no frame.
 */
const addinAncestors = [
  'https://*.cloud.microsoft',
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
];

/** TeamsJS reads its list of allowed hosts from here (its `validOrigins` module), and goes on without it. */
const teamsOriginList = 'https://res.cdn.office.net';

/** Headers for every answer. X-Frame-Options is never among them: it knows no list and would win in old hosts. */
export function securityHeaders(kind: PageKind, rules: PageRules): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policy(kind, rules),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(rules.publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

function policy(kind: PageKind, { frameAncestors, authorityUrl, officeJsUrl }: PageRules): string {
  const authority = new URL(authorityUrl).origin;
  const office = new URL(officeJsUrl).origin;
  // Fluent UI writes its style rules into style elements.
  const page = [
    "default-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
  ];
  const end = (ancestors: readonly string[]) => [
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...ancestors, ...frameAncestors].join(' ')}`,
  ];
  const directives = {
    tab: [...page, "script-src 'self'", `connect-src 'self' ${teamsOriginList}`, ...end(tabAncestors)],
    addin: [
      ...page,
      `script-src 'self' ${office}`,
      // MSAL fetches tokens, and renews them in a hidden frame where nested authentication is missing.
      `connect-src 'self' ${authority} ${office}`,
      `frame-src ${authority}`,
      ...end(addinAncestors),
    ],
    health: ["default-src 'none'", "style-src 'unsafe-inline'", "base-uri 'none'", "frame-ancestors 'none'"],
    data: ["default-src 'none'", "frame-ancestors 'none'"],
  } satisfies Record<PageKind, readonly string[]>;
  return directives[kind].join('; ');
}
