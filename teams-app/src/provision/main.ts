import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Credential, readConfig } from '../config.ts';
import { type AppCredential, createAppToken } from '../graph/app-token.ts';
import { createGraphClient } from '../graph/create-graph-client.ts';
import { provisionLists } from './provision-lists.ts';

/**
 * `npm run provision -- --site <site id> [--graph-url <address>]`: makes or mends the lists of a site and says what it
 * did. Settings have the names of the service's own; the application must be allowed to manage lists in the site.
 */
const { values } = parseArgs({ options: { site: { type: 'string' }, 'graph-url': { type: 'string' } } });
const config = readConfig({
  // Settings that only the service needs are not asked for here.
  PUBLIC_URL: 'https://localhost',
  TEAMS_APP_ID: '00000000-0000-0000-0000-000000000000',
  ...process.env,
  ...(values.site === undefined ? {} : { SITE_ID: values.site }),
  ...(values['graph-url'] === undefined ? {} : { GRAPH_URL: values['graph-url'] }),
});
const graph = createGraphClient({
  baseUrl: config.graphUrl,
  tokenProvider: createAppToken({ ...config, credential: credentialOf(config.credential) }),
  now: () => new Date(),
  wait: (milliseconds) => wait(milliseconds),
  random: Math.random,
  userAgent: 'NONISV|RodTrad|RodTradProvision/1.0',
});
const { left } = await provisionLists(graph, config.siteId, { log: (line) => console.log(line) });
process.exitCode = left.length === 0 ? 0 : 1;

function credentialOf(credential: Credential): AppCredential {
  if (credential.kind === 'secret') return { secret: credential.secret };
  return {
    certificate: readFileSync(credential.certificateFile, 'utf8'),
    privateKey: readFileSync(credential.keyFile, 'utf8'),
  };
}
