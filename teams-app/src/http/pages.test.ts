import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HealthView } from '@rod-trad/shared/contracts/health-view';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from './testing/fjord-ward.ts';
import { config, health, openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

const page = `<!doctype html><script src="%OFFICE_JS_URL%"></script><script type="application/json" id="settings">%SETTINGS%</script>`;
const directive = (csp: unknown, name: string) =>
  String(csp)
    .split('; ')
    .find((part) => part.startsWith(name));

describe('pages', () => {
  let open: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'));
    for (const name of ['tab', 'addin']) {
      await mkdir(join(folder, name, 'assets'), { recursive: true });
      await writeFile(join(folder, name, 'index.html'), page);
      await writeFile(join(folder, name, 'assets', 'main-1a2b3c.js'), 'export {};');
      await writeFile(join(folder, name, 'functions-nn.json'), '{}');
      await writeFile(join(folder, name, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    }
    await writeFile(join(folder, 'secret.txt'), 'outside');
    open = await openTestApp({
      config: { ...config, teamsMessageOrigins: ['https://a.example/</script>'] },
      pages: { tab: join(folder, 'tab'), addin: join(folder, 'addin') },
    });
  });
  afterAll(async () => {
    await open.app.close();
    await rm(folder, { recursive: true });
  });

  it.each(['/tab/', '/addin/', '/tab/index.html'])(
    '%s is told its settings and is asked for anew each time',
    async (url) => {
      const response = await open.app.inject({ url });
      expect(response.statusCode).toBe(200);
      expect(response.headers['cache-control']).toBe('no-cache');
      const [, json] = /id="settings">(.*?)<\/script>/.exec(response.body) ?? [];
      expect(JSON.parse(json ?? '')).toEqual({
        clientId: config.clientId,
        authority: `${config.authorityUrl}/${config.tenantId}`,
        tenantId: config.tenantId,
        apiScope: `${config.apiAudience}/access_as_user`,
        teamsMessageOrigins: ['https://a.example/</script>'],
        teamsAppId: config.teamsAppId,
      });
      expect(response.body).toContain(`src="${config.officeJsUrl}"`);
    },
  );

  it('let Excel read of the functions from its own origin, and of nothing else', async () => {
    const originFor = async (url: string) =>
      (await open.app.inject({ url })).headers['access-control-allow-origin'];
    expect(await originFor('/addin/functions-nn.json')).toBe('*');
    for (const url of ['/addin/', '/addin/icon.svg', '/addin/assets/main-1a2b3c.js']) {
      expect(await originFor(url), url).toBeUndefined();
    }
  });

  it('of the tab may be framed by Teams, of the add-in by Excel, and data by nobody', async () => {
    const csp = async (url: string) => (await open.app.inject({ url })).headers['content-security-policy'];
    const [tab, addin] = [await csp('/tab/'), await csp('/addin/')];
    expect(directive(tab, 'frame-ancestors')).toContain(
      'https://teams.microsoft.com https://*.teams.microsoft.com',
    );
    expect(directive(tab, 'frame-ancestors')).toContain('https://extra.example');
    expect(directive(tab, 'frame-ancestors')).not.toContain('sharepoint.com');
    expect(directive(tab, 'script-src')).toBe("script-src 'self'");
    expect(directive(addin, 'frame-ancestors')).toContain('https://*.officeapps.live.com');
    expect(directive(addin, 'frame-ancestors')).not.toContain('teams.microsoft.com');
    expect(directive(addin, 'script-src')).toBe("script-src 'self' https://office.example");
    for (const url of ['/health', '/api/home', '/nothing', '/tab/assets/main-1a2b3c.js']) {
      expect(await csp(url)).toBe("default-src 'none'; frame-ancestors 'none'");
    }
  });

  it('and every other answer carry the same safety headers', async () => {
    for (const url of ['/tab/', '/addin/', '/health', '/api/home', '/nothing']) {
      const { headers } = await open.app.inject({ url });
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=31536000',
      });
      expect(headers).not.toHaveProperty('x-frame-options');
      expect(headers).not.toHaveProperty('server');
    }
    const plain = await openTestApp({ config: { ...config, publicUrl: 'http://127.0.0.1:3978' } });
    expect((await plain.app.inject({ url: '/health' })).headers).not.toHaveProperty(
      'strict-transport-security',
    );
    await plain.app.close();
  });

  it('have files that are kept by their hash, and others that are not', async () => {
    const hashed = await open.app.inject({ url: '/tab/assets/main-1a2b3c.js' });
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers['content-type']).toContain('javascript');
    expect((await open.app.inject({ url: '/tab/icon.svg' })).headers['cache-control']).toBe('no-cache');
  });

  it('have no way out of their folder', async () => {
    for (const url of [
      '/tab/../secret.txt',
      '/tab/%2e%2e/secret.txt',
      '/tab/..%2fsecret.txt',
      '/tab/nothing.js',
      '/tab/assets/',
    ]) {
      const response = await open.app.inject({ url });
      expect([400, 403, 404], url).toContain(response.statusCode);
      expect(response.body).not.toContain('outside');
    }
    const moved = await open.app.inject({ url: '/tab' });
    expect([moved.statusCode, moved.headers.location]).toEqual([308, '/tab/']);
  });

  it('say so when they are not built', async () => {
    const bare = await openTestApp();
    expect((await bare.app.inject({ url: '/tab/' })).statusCode).toBe(404);
    await bare.app.close();
  });

  it('of the API are never kept', async () => {
    const headers = { authorization: `Bearer ${await tokenOf('leader')}` };
    for (const url of ['/api/home', '/api/measures/unknown', '/health']) {
      expect((await open.app.inject({ url, headers })).headers['cache-control']).toBe('no-store');
    }
  });
});

describe('the health page', () => {
  const sick: HealthView = {
    ...health,
    status: 'degraded',
    outbox: { pending: 3, oldest: '2026-11-23T07:00:00.000Z', conflicts: 1 },
    schemaFaults: [{ list: 'Tiltak', problem: 'Kolonnen <Status> mangler', remedy: 'npm run provision' }],
  };

  it('is JSON for machines and readable for people', async () => {
    const { app } = await openTestApp({ health: async () => sick });
    const json = await app.inject({ url: '/health', headers: { accept: '*/*' } });
    expect(json.json()).toEqual(sick);
    const html = await app.inject({
      url: '/health',
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    expect(html.headers['content-type']).toContain('text/html');
    expect(html.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(html.body).toContain('Noe trenger tilsyn');
    expect(html.body).toContain('Kolonnen &#60;Status&#62; mangler');
    expect(html.body).toContain('3 venter på SharePoint');
    await app.close();
  });

  it('says of writes in conflict which row it is and what to do, and nothing about people', async () => {
    const at = toInstant(new Date('2026-11-23T07:00:00Z'));
    const { app } = await openTestApp({
      health: async () => sick,
      parkedWrites: async () => [
        { table: 'measures', rowId: 'm<17>', at, reason: 'conflict' },
        { table: 'assessments', rowId: `${people.employee.id}-wound-care`, at, reason: 'missing' },
      ],
    });
    const { body } = await app.inject({ url: '/health', headers: { accept: 'text/html' } });
    expect(body).toContain('<td>RT Tiltak</td><td>m&#60;17&#62;</td><td>23. nov. 2026, 08:00:00</td>');
    expect(body).toContain('Noen andre endret raden først');
    expect(body).toContain('Be så den som har ansvar for raden');
    expect(body).toContain('<td>Vises ikke</td>');
    expect(body).not.toContain(people.employee.id);
    await app.close();
  });

  it('says so when all is well, and while it starts', async () => {
    const { app } = await openTestApp();
    const page = { url: '/health', headers: { accept: 'text/html' } };
    expect((await app.inject(page)).body).toContain('Alt er i orden');
    await app.close();
    const starting = await openTestApp({ health: async () => ({ ...health, status: 'starting' as const }) });
    expect((await starting.app.inject(page)).body).toContain('«check of the lists»');
    await starting.app.close();
  });
});
