import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addinXml } from './addin-xml.ts';
import { appDefinition } from './app-definition.ts';
import { buildPackages } from './build-packages.ts';
import { checkAddinXml } from './check-addin-xml.ts';
import { checkManifest } from './check-manifest.ts';
import { localisation } from './localisation.ts';
import { unifiedManifest } from './unified-manifest.ts';

const app = appDefinition.parse({
  teamsAppId: '5b0f3a86-6f0a-4c37-9a55-0d7c5a1e2b10',
  clientId: '0c4f8f5e-2f5b-4e0a-8a39-6a1b7a9d4c21',
  botId: '8d1d6c52-7c1e-4b7e-b0a5-93f0b1d6e432',
  publicUrl: 'https://rod-trad.fjordvik.example',
  developerName: 'Fjordvik kommune',
  websiteUrl: 'https://fjordvik.example',
  privacyUrl: 'https://fjordvik.example/personvern',
  termsUrl: 'https://fjordvik.example/vilkar',
  version: '1.2.3',
});

describe('the unified package', () => {
  it('is valid against the schema of version 1.30, in all three languages', () => {
    expect(checkManifest('manifest', unifiedManifest(app))).toEqual([]);
    expect(checkManifest('localisation', localisation('nn', app))).toEqual([]);
    expect(checkManifest('localisation', localisation('en', app))).toEqual([]);
  });

  it('would not pass with a fault in it', () => {
    expect(checkManifest('manifest', { ...unifiedManifest(app), id: 'not a guid' })).not.toEqual([]);
    const long = { ...localisation('en', app), 'name.short': 'x'.repeat(31) };
    expect(checkManifest('localisation', long)).not.toEqual([]);
  });

  it('holds tab, channel tab, bot and add-in, and points at the service only', () => {
    const files = unzipSync(buildPackages(app).zip);
    expect(Object.keys(files).toSorted()).toEqual([
      'color-192.png',
      'en.json',
      'manifest.json',
      'nn-no.json',
      'outline-32.png',
    ]);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({
      staticTabs: [{ entityId: 'home' }],
      configurableTabs: [{ scopes: ['team'] }],
      bots: [{ botId: app.botId }],
      extensions: [{ requirements: { scopes: ['workbook'] } }],
      webApplicationInfo: { resource: `api://rod-trad.fjordvik.example/${app.clientId}` },
    });
  });

  it('gives Excel the functions in the runtime of the pane, described in the reader’s language', () => {
    const files = unzipSync(buildPackages(app).zip);
    const read = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
    expect(read('manifest.json').extensions[0].runtimes).toMatchObject([
      {
        lifetime: 'long',
        code: { page: `${app.publicUrl}/addin/`, script: `${app.publicUrl}/addin/functions.js` },
        customFunctions: {
          namespace: { id: 'ROD', name: 'ROD' },
          metadataUrl: `${app.publicUrl}/addin/functions.json`,
        },
        actions: [{ id: 'openTaskPane' }],
      },
    ]);
    const key = 'extensions[0].runtimes[0].customFunctions.metadataUrl';
    expect(read('nn-no.json')[key]).toBe(`${app.publicUrl}/addin/functions-nn.json`);
    expect(read('en.json')[key]).toBe(`${app.publicUrl}/addin/functions-en.json`);
  });

  it('every localised string has its place in the manifest', () => {
    const manifest: unknown = unifiedManifest(app);
    for (const path of Object.keys(localisation('nn', app)).filter((key) => key !== '$schema')) {
      const value = path
        .split(/[.[\]]+/)
        .filter(Boolean)
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], manifest);
      expect(typeof value, path).toBe('string');
    }
  });

  it('is the same bytes for the same definition', () => {
    expect(buildPackages(app).zip).toEqual(buildPackages(app).zip);
  });
});

describe('the add-in-only manifest', () => {
  it('is well-formed, within the limits, and whole', () => {
    expect(checkAddinXml(addinXml(app))).toEqual([]);
  });

  it('shares one runtime between pane and functions, and knows them in three languages', () => {
    const xml = addinXml(app);
    expect(xml.match(/<Runtime [^>]*>/)?.[0]).toBe('<Runtime resid="TaskPane.Url" lifetime="long"/>');
    expect(xml).toMatch(/<Page>\s*<SourceLocation resid="TaskPane.Url"\/>/);
    expect(xml).toMatch(/<bt:String id="Functions.Namespace" DefaultValue="ROD"\/>/);
    for (const file of ['functions.json', 'functions-nn.json', 'functions-en.json', 'functions.js']) {
      expect(xml, file).toContain(`"${app.publicUrl}/addin/${file}"`);
    }
    // Where Excel wants them (learn.microsoft.com/javascript/api/manifest/host).
    const order = ['<Runtimes>', '<AllFormFactors>', '<DesktopFormFactor>'].map((tag) => xml.indexOf(tag));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
    // An Excel without functions of add-ins gets the tables all the same.
    expect(xml).not.toMatch(/<Set Name="(CustomFunctionsRuntime|SharedRuntime)"/);
  });

  it('would not pass with a fault in it', () => {
    expect(checkAddinXml(addinXml(app).replaceAll('https:', 'http:'))).not.toEqual([]);
    expect(checkAddinXml(addinXml(app).replace(' id="Open.Tip"', ' id="Other"'))).toEqual([
      'resid Open.Tip has no resource',
      'resource Other is not used',
    ]);
    expect(checkAddinXml(addinXml(app).replace('</OfficeApp>', ''))).not.toEqual([]);
  });
});

describe('a definition', () => {
  it('with a wrong address or id is refused', () => {
    expect(appDefinition.safeParse({ ...app, publicUrl: 'http://localhost:3978' }).success).toBe(false);
    expect(appDefinition.safeParse({ ...app, botId: 'bot' }).success).toBe(false);
  });
});
