import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { addinXml } from './addin-xml.ts';
import type { AppDefinition } from './app-definition.ts';
import { checkAddinXml } from './check-addin-xml.ts';
import { checkManifest } from './check-manifest.ts';
import { localisation } from './localisation.ts';
import { additionalLanguages, unifiedManifest } from './unified-manifest.ts';

export interface Packages {
  /** The unified package, as uploaded in the Teams admin centre. */
  readonly zip: Uint8Array;
  /** The add-in-only manifest, as uploaded under Integrated apps. */
  readonly xml: string;
}

/** A fixed moment, so that the same definition gives the same bytes. */
const stamp = new Date('2020-01-01T00:00:00Z');

/** Builds and checks both packages; throws with every fault found, and then nothing is built. */
export function buildPackages(app: AppDefinition): Packages {
  const manifest = unifiedManifest(app);
  const languages = additionalLanguages.map(({ language, file }) => ({
    file,
    content: localisation(language, app),
  }));
  const xml = addinXml(app);
  const faults = [
    ...checkManifest('manifest', manifest).map((fault) => `manifest.json ${fault}`),
    ...languages.flatMap(({ file, content }) =>
      checkManifest('localisation', content).map((fault) => `${file} ${fault}`),
    ),
    ...checkAddinXml(xml).map((fault) => `addin.xml ${fault}`),
  ];
  if (faults.length > 0) throw new Error(`The packages are not valid:\n${faults.join('\n')}`);
  const json = (content: unknown) => strToU8(JSON.stringify(content, null, 2));
  const zip = zipSync(
    {
      'manifest.json': json(manifest),
      ...Object.fromEntries(languages.map(({ file, content }) => [file, json(content)])),
      'color-192.png': icon('color-192.png'),
      'outline-32.png': icon('outline-32.png'),
    },
    { mtime: stamp },
  );
  return { zip, xml };
}

function icon(file: string): Uint8Array {
  return readFileSync(new URL(`../assets/${file}`, import.meta.url));
}
