/** What the service tells the page. Nothing here is secret. */
export interface Settings {
  readonly clientId: string;
  readonly tenantId: string;
  readonly authority: string;
  readonly apiScope: string;
  /** Hosts TeamsJS trusts besides Microsoft's own. */
  readonly teamsMessageOrigins: readonly string[];
  /** The app's id in Teams, for links that lead back into it. */
  readonly teamsAppId: string;
}

const words = ['clientId', 'tenantId', 'authority', 'apiScope', 'teamsAppId'] as const;

/** Reads the settings the service has put in the page; throws when it has not. */
export function readSettings(text: string | null | undefined): Settings {
  const value: unknown = JSON.parse(text ?? '');
  if (typeof value !== 'object' || value === null) throw new TypeError('The settings are not an object');
  const found = value as Record<string, unknown>;
  for (const word of words) {
    if (typeof found[word] !== 'string') throw new TypeError(`The setting ${word} is missing`);
  }
  const origins = found.teamsMessageOrigins;
  if (!Array.isArray(origins) || origins.some((origin) => typeof origin !== 'string')) {
    throw new TypeError('The setting teamsMessageOrigins is missing');
  }
  return found as unknown as Settings;
}
