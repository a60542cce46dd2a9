import { workingHours } from '@rod-trad/shared/nudges/quiet-times';
import { z } from 'zod';
import { schema } from './config-schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly certificateFile: string; readonly keyFile: string };

export type Config = ReturnType<typeof shape>;

/** Settings that cannot be started with: every fault at once, each with its mend. */
export class ConfigFault extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The settings cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigFault';
    this.faults = faults;
  }
}

/** Reads all settings. An empty value is as good as none. */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = schema.safeParse(given);
  const faults = parsed.success
    ? combinations(parsed.data)
    : [...parsed.error.issues.map((issue) => faultOf(given, issue)), ...combinations(given)];
  if (!parsed.success || faults.length > 0) throw new ConfigFault(faults);
  return shape(parsed.data);
}

/** What the command that makes the lists needs, a few settings of which can be said on its command line. */
export function readProvisionConfig(
  said: { readonly siteId?: string | undefined; readonly graphUrl?: string | undefined },
  environment: Environment = process.env,
): Pick<Config, 'authorityUrl' | 'tenantId' | 'clientId' | 'credential' | 'graphUrl' | 'siteId'> {
  return readConfig({
    ...environment,
    // Settings that only the service needs are not asked for here.
    PUBLIC_URL: 'http://localhost',
    TEAMS_APP_ID: '00000000-0000-0000-0000-000000000000',
    BOT_APP_ID: undefined,
    ...(said.siteId === undefined ? {} : { SITE_ID: said.siteId }),
    ...(said.graphUrl === undefined ? {} : { GRAPH_URL: said.graphUrl }),
  });
}

function faultOf(given: Environment, issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]);
  const description = schema.shape[name as keyof typeof schema.shape].description;
  return given[name] === undefined ? `${name} is missing. ${description}.` : `${name}: ${issue.message}.`;
}

function combinations(given: Partial<Record<keyof z.input<typeof schema>, unknown>>): string[] {
  const faults: string[] = [];
  const {
    CLIENT_SECRET,
    CLIENT_CERTIFICATE_FILE,
    CLIENT_KEY_FILE,
    BOT_APP_ID,
    BOT_APP_SECRET,
    CLIENT_ID,
    PUBLIC_URL,
  } = given;
  if ((CLIENT_CERTIFICATE_FILE === undefined) !== (CLIENT_KEY_FILE === undefined)) {
    faults.push('CLIENT_CERTIFICATE_FILE and CLIENT_KEY_FILE belong together. Give both.');
  } else if (CLIENT_SECRET === undefined && CLIENT_CERTIFICATE_FILE === undefined) {
    faults.push(
      'CLIENT_CERTIFICATE_FILE with CLIENT_KEY_FILE, or CLIENT_SECRET, is missing. Give one of them.',
    );
  } else if (CLIENT_SECRET !== undefined && CLIENT_CERTIFICATE_FILE !== undefined) {
    faults.push('CLIENT_SECRET and CLIENT_CERTIFICATE_FILE exclude each other. Remove the secret.');
  }
  if (BOT_APP_ID !== undefined && BOT_APP_SECRET === undefined && BOT_APP_ID !== CLIENT_ID) {
    faults.push('BOT_APP_SECRET is missing. It is needed when BOT_APP_ID is another app than CLIENT_ID.');
  }
  if (!isOwnMachine(PUBLIC_URL) && URL.parse(String(PUBLIC_URL))?.protocol !== 'https:') {
    faults.push('PUBLIC_URL: Write https. Only at localhost may people’s tokens travel in the open.');
  }
  if (BOT_APP_ID === undefined && !isOwnMachine(PUBLIC_URL)) {
    faults.push('BOT_APP_ID is missing. Only at localhost may calls to the bot go unverified.');
  }
  return faults;
}

/** Without a registration anybody who reaches the bot can speak as anybody. */
function isOwnMachine(publicUrl: unknown): boolean {
  const host = URL.parse(String(publicUrl))?.hostname;
  return host === undefined || host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}

function shape(given: z.output<typeof schema>) {
  const own: Credential =
    given.CLIENT_CERTIFICATE_FILE !== undefined && given.CLIENT_KEY_FILE !== undefined
      ? {
          kind: 'certificate',
          certificateFile: given.CLIENT_CERTIFICATE_FILE,
          keyFile: given.CLIENT_KEY_FILE,
        }
      : { kind: 'secret', secret: given.CLIENT_SECRET ?? '' };
  const publicUrl = new URL(given.PUBLIC_URL);
  const audience = given.API_AUDIENCE ?? `api://${publicUrl.host}/${given.CLIENT_ID}`;
  const bot: Credential =
    given.BOT_APP_SECRET === undefined ? own : { kind: 'secret', secret: given.BOT_APP_SECRET };
  return {
    port: given.PORT,
    host: given.HOST,
    publicUrl: publicUrl.origin,
    tenantId: given.TENANT_ID,
    clientId: given.CLIENT_ID,
    apiAudience: audience,
    authorityUrl: given.AUTHORITY_URL.replace(/\/+$/, ''),
    graphUrl: given.GRAPH_URL.replace(/\/+$/, ''),
    siteId: given.SITE_ID,
    credential: own,
    databaseUrl: given.DATABASE_URL,
    dataFolder: given.DATA_FOLDER,
    bot: {
      identity: given.BOT_APP_ID === undefined ? undefined : { appId: given.BOT_APP_ID, credential: bot },
      openIdMetadata: given.BOT_OPENID_METADATA,
      serviceUrl: given.BOT_SERVICE_URL,
    },
    frameAncestors: given.FRAME_ANCESTORS.map(originOf),
    teamsMessageOrigins: given.TEAMS_MESSAGE_ORIGINS.map(originOf),
    officeJsUrl: given.OFFICE_JS_URL,
    aggregateThreshold: given.AGGREGATE_THRESHOLD,
    graphUnitsPerMinute: given.GRAPH_UNITS_PER_MINUTE,
    refreshSeconds: given.REFRESH_SECONDS,
    notificationClientState: given.NOTIFICATION_CLIENT_STATE,
    nudgeClaimMs: given.NUDGE_CLAIM_SECONDS * 1_000,
    quietTimes: {
      ...workingHours,
      fromHour: given.NUDGE_FROM_HOUR,
      untilHour: given.NUDGE_UNTIL_HOUR,
      keepDaysOff: given.NUDGE_ON_DAYS_OFF === 'no',
    },
    talkKeys: given.TALK_KEYS ?? [],
    logLevel: given.LOG_LEVEL,
    teamsAppId: given.TEAMS_APP_ID,
    catalogueAppId: given.CATALOGUE_APP_ID,
  } as const;
}

/** Only the origin goes into a header: a path or a semicolon would change what the header says. */
function originOf(url: string): string {
  return new URL(url).origin;
}

export interface Setting {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
  readonly required: boolean;
}

/** For the table in the README, which a test keeps equal to this. */
export const settings: readonly Setting[] = Object.entries(schema.shape).map(([name, field]) => {
  const standard = field instanceof z.ZodDefault ? String(field.def.defaultValue) : '';
  return {
    name,
    description: field.description ?? '',
    ...(standard === '' ? {} : { default: standard }),
    required: !field.safeParse(undefined).success,
  };
});
