import { localisation } from '@rod-trad/manifest/localisation';
import { unifiedManifest } from '@rod-trad/manifest/unified-manifest';

/** What the local Excel is told of the add-in's functions: read out of the manifest, as an Excel that has installed it does. */
export function functionsInManifest(publicUrl: string) {
  const nobody = '00000000-0000-4000-8000-000000000000';
  const app = {
    ...{ teamsAppId: nobody, clientId: nobody, botId: nobody, publicUrl, version: '1.0.0' },
    ...{
      developerName: 'Fjordvik kommune',
      websiteUrl: publicUrl,
      privacyUrl: publicUrl,
      termsUrl: publicUrl,
    },
  };
  const [runtime] = unifiedManifest(app).extensions.flatMap(({ runtimes }) => runtimes);
  if (runtime === undefined) throw new Error('The manifest has no runtime');
  const { namespace, metadataUrl } = runtime.customFunctions;
  const key = 'extensions[0].runtimes[0].customFunctions.metadataUrl';
  return {
    namespace: namespace.id,
    metadataUrls: {
      nb: metadataUrl,
      nn: localisation('nn', app)[key],
      en: localisation('en', app)[key],
    },
  };
}
