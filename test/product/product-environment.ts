import type { Tenant } from '../tenant/tenant.ts';
import { trialTalkKeys } from './trial-talk-key.ts';

export interface ProductPlace {
  readonly port: number;
  readonly dataFolder: string;
  /** Anything a test wants otherwise. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * The settings that point the product at the local tenant: the same names an administrator sets for Microsoft's.
 * There is no local mode in the product.
 */
export function productEnvironment(tenant: Tenant, place: ProductPlace): Record<string, string> {
  const { context, urls, credentials, applications } = tenant;
  return {
    PORT: String(place.port),
    PUBLIC_URL: `http://localhost:${place.port}`,
    TENANT_ID: context.tenantId,
    CLIENT_ID: context.clientId,
    CLIENT_CERTIFICATE_FILE: credentials.certificate.pemFile,
    CLIENT_KEY_FILE: credentials.certificate.keyFile,
    AUTHORITY_URL: context.secureUrl,
    GRAPH_URL: context.secureUrl,
    SITE_ID: context.siteId,
    DATA_FOLDER: place.dataFolder,
    BOT_APP_ID: context.botAppId,
    BOT_APP_SECRET: applications.bot.clientSecret,
    BOT_OPENID_METADATA: urls.botOpenIdUrl,
    BOT_SERVICE_URL: urls.connectorUrl,
    FRAME_ANCESTORS: context.publicUrl,
    TEAMS_MESSAGE_ORIGINS: context.publicUrl,
    OFFICE_JS_URL: `${context.publicUrl}/excel/office.js`,
    TEAMS_APP_ID: context.teamsAppId,
    TALK_KEYS: trialTalkKeys,
    REFRESH_SECONDS: '2',
    // A newcomer looks at the product at any hour, and is to find a card in the chat.
    NUDGE_FROM_HOUR: '0',
    NUDGE_UNTIL_HOUR: '24',
    NUDGE_ON_DAYS_OFF: 'yes',
    NODE_EXTRA_CA_CERTS: credentials.caFile,
    ...place.settings,
  };
}
