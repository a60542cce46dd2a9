import { functionMetadata } from '@rod-trad/addin/functions/function-metadata';
import { checkManifest } from '@rod-trad/manifest/check-manifest';
import { unifiedManifest } from '@rod-trad/manifest/unified-manifest';
import { languages } from '@rod-trad/shared/domain/language';
import { expect, it } from 'vitest';
import { functionsInManifest } from './functions-in-manifest.ts';

const url = 'https://rod-trad.fjordvik.example';
const id = '5b0f3a86-6f0a-4c37-9a55-0d7c5a1e2b10';
const manifest = unifiedManifest({
  ...{ teamsAppId: id, clientId: id, botId: id, publicUrl: url, developerName: 'Fjordvik', version: '1.0.0' },
  ...{ websiteUrl: url, privacyUrl: url, termsUrl: url },
});

/** Microsoft's schema also knows functions that stand in the manifest itself: by it the files are checked. */
function faultsOf(functions: readonly object[]): readonly string[] {
  const [extension] = manifest.extensions;
  const [runtime] = extension?.runtimes ?? [];
  const { namespace } = functionsInManifest(url);
  const customFunctions = { namespace: { id: namespace, name: namespace }, functions };
  const runtimes = [{ ...runtime, customFunctions }];
  const faults = checkManifest('manifest', { ...manifest, extensions: [{ ...extension, runtimes }] });
  // That of names has \p{L} in it, which means nothing in a pattern without the u flag.
  return faults.filter((fault) => !fault.includes(String.raw`\p{L}`));
}

it('declares functions as Microsoft’s schema wants them, in every language', () => {
  for (const language of languages) expect(faultsOf(functionMetadata(language).functions)).toEqual([]);
  const [first] = functionMetadata('nb').functions;
  expect(faultsOf([{ ...first, id: 'G' }])).not.toEqual([]);
  expect(faultsOf([{ ...first, parameters: [{ type: 'date' }] }])).not.toEqual([]);
});

it('points at a file for each language', () => {
  expect(functionsInManifest(url)).toEqual({
    namespace: 'ROD',
    metadataUrls: {
      nb: `${url}/addin/functions.json`,
      nn: `${url}/addin/functions-nn.json`,
      en: `${url}/addin/functions-en.json`,
    },
  });
});
