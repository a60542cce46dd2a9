import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { appDefinition } from './app-definition.ts';
import { buildPackages } from './build-packages.ts';

/** An installation that does not exist, so that the packages can be built and looked at without one. */
const example = {
  'teams-app-id': '5b0f3a86-6f0a-4c37-9a55-0d7c5a1e2b10',
  'client-id': '0c4f8f5e-2f5b-4e0a-8a39-6a1b7a9d4c21',
  'bot-id': '8d1d6c52-7c1e-4b7e-b0a5-93f0b1d6e432',
  'public-url': 'https://rod-trad.fjordvik.example',
  developer: 'Fjordvik kommune',
  website: 'https://fjordvik.example',
  privacy: 'https://fjordvik.example/personvern',
  terms: 'https://fjordvik.example/vilkar',
  version: '1.0.0',
  out: '.build/package',
};

const { values } = parseArgs({
  options: Object.fromEntries(
    Object.entries(example).map(([name, value]) => [name, { type: 'string' as const, default: value }]),
  ),
});
const option = (name: keyof typeof example) => String(values[name]);

const app = appDefinition.safeParse({
  teamsAppId: option('teams-app-id'),
  clientId: option('client-id'),
  botId: option('bot-id'),
  publicUrl: option('public-url'),
  developerName: option('developer'),
  websiteUrl: option('website'),
  privacyUrl: option('privacy'),
  termsUrl: option('terms'),
  version: option('version'),
});
if (!app.success) {
  console.error(`The package cannot be built:\n${z.prettifyError(app.error)}`);
  process.exit(1);
}
const { zip, xml } = buildPackages(app.data);
mkdirSync(option('out'), { recursive: true });
writeFileSync(join(option('out'), 'rod-trad.zip'), zip);
writeFileSync(join(option('out'), 'rod-trad-excel.xml'), xml);
console.log(`${join(option('out'), 'rod-trad.zip')}: Teams and Excel, manifest 1.30, ${zip.length} bytes`);
console.log(`${join(option('out'), 'rod-trad-excel.xml')}: Excel alone, ${xml.length} characters`);
