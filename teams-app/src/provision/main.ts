import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ConfigFault, readProvisionConfig } from '../config.ts';
import { readCredential } from '../credentials.ts';
import { createAppToken } from '../graph/app-token.ts';
import { createGraphClient } from '../graph/create-graph-client.ts';
import { provisionLists } from './provision-lists.ts';

/**
 * `npm run provision -- --site <site id> [--graph-url <address>]`: makes or mends the lists of a site and says what it
 * did. Settings have the names of the service's own; the application must be allowed to manage lists in the site.
 */
const { values } = parseArgs({ options: { site: { type: 'string' }, 'graph-url': { type: 'string' } } });
const config = settings();
const graph = createGraphClient({
  baseUrl: config.graphUrl,
  tokenProvider: createAppToken({ ...config, credential: await readCredential(config.credential) }),
  now: () => new Date(),
  wait: (milliseconds) => wait(milliseconds),
  random: Math.random,
  userAgent: 'NONISV|RodTrad|RodTradProvision/1.0',
});
const { left } = await provisionLists(graph, config.siteId, { log: (line) => console.log(line) });
process.exitCode = left.length === 0 ? 0 : 1;

/** Settings that cannot be used are said one by one, each with its mend, and nothing is tried. */
function settings() {
  try {
    return readProvisionConfig({ siteId: values.site, graphUrl: values['graph-url'] });
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
