import { z } from 'zod';
import { readTalkKeys } from './stores/text-seal/talk-keys.ts';

const address = z.url({ protocol: /^https?$/, error: 'Write a whole address, like https://…' });
const guid = z.guid('Write an id like 00000000-0000-0000-0000-000000000000');
const text = z.string().min(1);
const list = z
  .string()
  .transform((value) => value.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(
    z.array(z.url('Write whole origins with spaces between them, like https://a.example https://b.example')),
  );
const whole = (least: number) =>
  z.coerce.number('Write a number').int('Write a whole number').min(least, `Write a number from ${least} up`);

const talkKeys = z.string().transform((value, context) => {
  const { keys, faults } = readTalkKeys(value);
  for (const message of faults) context.addIssue({ code: 'custom', message });
  return keys;
});

/** Every setting, with the sentence the README shows. The names are known here and in `config.ts` alone. */
export const schema = z.object({
  PORT: whole(0).max(65_535).default(3978).describe('Port to listen on; 0 takes any free one'),
  HOST: text.default('127.0.0.1').describe('Address to listen on; 0.0.0.0 in a container'),
  PUBLIC_URL: address.describe(
    'The address people and Microsoft reach the service at, https outside one machine',
  ),
  TENANT_ID: guid.describe('The municipality’s Entra tenant; nobody else gets in'),
  CLIENT_ID: guid.describe('The app registration that signs in and reads Graph'),
  API_AUDIENCE: text
    .optional()
    .describe('Application ID URI of the API; when absent api:// with the host of PUBLIC_URL and CLIENT_ID'),
  AUTHORITY_URL: address.default('https://login.microsoftonline.com').describe('Where tokens come from'),
  GRAPH_URL: address.default('https://graph.microsoft.com').describe('Microsoft Graph, without the version'),
  SITE_ID: text.describe('Graph id of the SharePoint site that holds the lists'),
  CLIENT_SECRET: text.optional().describe('Secret of CLIENT_ID; a certificate is better'),
  CLIENT_CERTIFICATE_FILE: text.optional().describe('Certificate of CLIENT_ID, PEM; needs CLIENT_KEY_FILE'),
  CLIENT_KEY_FILE: text.optional().describe('Private key of the certificate, PEM'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'Write postgres://user:password@host:port/database' })
    .optional()
    .describe('PostgreSQL server; without it PGlite in DATA_FOLDER, for one replica'),
  DATA_FOLDER: text.default('.data/service').describe('Where PGlite keeps its files'),
  BOT_APP_ID: guid
    .optional()
    .describe('The bot’s registration; without it nobody’s calls are verified, so only on localhost'),
  BOT_APP_SECRET: text
    .optional()
    .describe('Secret of BOT_APP_ID; CLIENT_ID’s certificate or secret when it is the same app'),
  BOT_OPENID_METADATA: address
    .default('https://login.botframework.com/v1/.well-known/openidconfiguration')
    .describe('By which keys calls from the Bot Connector are verified'),
  BOT_SERVICE_URL: address
    .default('https://smba.trafficmanager.net/emea/')
    .describe('Bot Connector for a first message to somebody'),
  FRAME_ANCESTORS: list.default([]).describe('More origins that may show the tab and the add-in in a frame'),
  TEAMS_MESSAGE_ORIGINS: list.default([]).describe('More origins TeamsJS takes messages from'),
  OFFICE_JS_URL: address
    .default('https://appsforoffice.microsoft.com/lib/1/hosted/office.js')
    .describe('Office.js; Microsoft requires its own address in the store'),
  AGGREGATE_THRESHOLD: whole(2).default(5).describe('Fewest people a number may be built on'),
  GRAPH_UNITS_PER_MINUTE: whole(1)
    .default(1_250)
    .describe('Resource units a minute the service may use of SharePoint'),
  REFRESH_SECONDS: whole(1).default(30).describe('How often changes are fetched from SharePoint'),
  NOTIFICATION_CLIENT_STATE: z
    .string()
    .min(16, 'Write at least 16 characters nobody can guess')
    .optional()
    .describe('Shared secret in change notifications; without it none are accepted'),
  NUDGE_FROM_HOUR: whole(0).max(23).default(8).describe('Messages are sent from this hour, Norwegian time'),
  NUDGE_UNTIL_HOUR: whole(1).max(24).default(16).describe('… until, but not in, this hour'),
  NUDGE_ON_DAYS_OFF: z
    .enum(['yes', 'no'])
    .default('no')
    .describe('yes sends on weekends, holidays and in July too: for a trial only'),
  NUDGE_CLAIM_SECONDS: whole(1)
    .default(300)
    .describe('So long a message may be on its way before the replica that took it is thought dead'),
  TALK_KEYS: talkKeys
    .optional()
    .describe(
      'Keys that lock the texts of appraisal talks, name:base64 of 32 bytes, newest first and with commas between; without one nobody can write there',
    ),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('How much is logged'),
  TEAMS_APP_ID: guid.describe('Id of the Teams app package, for deep links'),
  CATALOGUE_APP_ID: guid
    .optional()
    .describe(
      'Id of the app in the municipality’s app catalogue; with it the app is installed for whoever is to be told something and has never had it',
    ),
});
