import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { manifestVersion } from './unified-manifest.ts';

const schemas = {
  manifest: 'MicrosoftTeams.schema.json',
  localisation: 'MicrosoftTeams.Localization.schema.json',
} as const;

/** Checks against Microsoft's own schema, which the package @microsoft/app-manifest carries: no network. */
export function checkManifest(kind: keyof typeof schemas, document: unknown): readonly string[] {
  const folder = createRequire(import.meta.url)
    .resolve('@microsoft/app-manifest')
    .replace(/[^/\\]+$/, '');
  const file = `${folder}json-schemas/teams/v${manifestVersion}/${schemas[kind]}`;
  // Microsoft's patterns are written without the u flag and do not compile with it.
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  validate(document);
  return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? ''}`);
}
