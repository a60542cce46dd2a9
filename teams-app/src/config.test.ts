import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ConfigFault, readConfig, readProvisionConfig, settings } from './config.ts';

const least = {
  PUBLIC_URL: 'https://rodtrad.fjordvik.example/',
  TENANT_ID: '11111111-1111-4111-8111-111111111111',
  CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  SITE_ID: 'fjordvik.sharepoint.example,a,b',
  CLIENT_SECRET: 'not a real secret',
  TEAMS_APP_ID: '33333333-3333-4333-8333-333333333333',
  BOT_APP_ID: '22222222-2222-4222-8222-222222222222',
};
const faultsOf = (environment: Record<string, string>) => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigFault) return error.faults;
    throw error;
  }
  return [];
};

describe('readConfig', () => {
  it('needs little, and fills in the rest', () => {
    expect(readConfig(least)).toMatchObject({
      port: 3978,
      publicUrl: 'https://rodtrad.fjordvik.example',
      apiAudience: 'api://rodtrad.fjordvik.example/22222222-2222-4222-8222-222222222222',
      authorityUrl: 'https://login.microsoftonline.com',
      credential: { kind: 'secret', secret: 'not a real secret' },
      databaseUrl: undefined,
      bot: { identity: { appId: '22222222-2222-4222-8222-222222222222' } },
      aggregateThreshold: 5,
      frameAncestors: [],
    });
  });

  it('names everything that is missing at once', () => {
    const faults = faultsOf({}).join('\n');
    for (const name of ['PUBLIC_URL', 'TENANT_ID', 'CLIENT_ID', 'SITE_ID', 'TEAMS_APP_ID', 'CLIENT_SECRET']) {
      expect(faults).toContain(name);
    }
  });

  it.each([
    ['PORT', 'high', 'Write a number'],
    ['PORT', '1.5', 'Write a whole number'],
    ['PUBLIC_URL', 'rodtrad.example', 'Write a whole address'],
    ['TENANT_ID', 'fjordvik', 'Write an id like'],
    ['DATABASE_URL', 'mysql://x', 'Write postgres://'],
    ['FRAME_ANCESTORS', 'everybody', 'Write whole origins'],
    ['NOTIFICATION_CLIENT_STATE', 'short', 'at least 16'],
    ['AGGREGATE_THRESHOLD', '1', 'from 2 up'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL'],
    ['TALK_KEYS', '2026:c2hvcnQ=', 'is not 32 bytes'],
  ])('says what is wrong with %s=%s', (name, value, mend) => {
    const faults = faultsOf({ ...least, [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(name);
    expect(faults[0]).toContain(mend);
  });

  it.each([
    [{ CLIENT_CERTIFICATE_FILE: 'a.pem' }, 'belong together'],
    [{ CLIENT_CERTIFICATE_FILE: 'a.pem', CLIENT_KEY_FILE: 'a.key' }, 'exclude each other'],
    [{ CLIENT_SECRET: ' ' }, 'Give one of them'],
    [{ BOT_APP_ID: '44444444-4444-4444-8444-444444444444' }, 'BOT_APP_SECRET is missing'],
    [{ BOT_APP_ID: '' }, 'BOT_APP_ID is missing. Only at localhost'],
    [{ PUBLIC_URL: 'http://rodtrad.fjordvik.example' }, 'Write https'],
  ])('refuses settings that do not fit together: %o', (more, fault) => {
    expect(faultsOf({ ...least, ...more }).join()).toContain(fault);
  });

  it('takes the certificate, and lets the bot be the same app', () => {
    const config = readConfig({
      ...least,
      CLIENT_SECRET: '',
      CLIENT_CERTIFICATE_FILE: 'a.pem',
      CLIENT_KEY_FILE: 'a.key',
    });
    const certificate = { kind: 'certificate', certificateFile: 'a.pem', keyFile: 'a.key' };
    expect(config.credential).toEqual(certificate);
    expect(config.bot.identity).toEqual({ appId: least.CLIENT_ID, credential: certificate });
  });

  it('lets the bot do without a registration on one’s own machine only', () => {
    const here = { ...least, BOT_APP_ID: '', PUBLIC_URL: 'http://localhost:3978' };
    expect(readConfig(here).bot.identity).toBeUndefined();
    expect(faultsOf({ ...here, PUBLIC_URL: 'https://localhost.fjordvik.example' })).toHaveLength(1);
  });

  it('asks for less to make the lists, and takes what was said over what is set', () => {
    const { TENANT_ID, CLIENT_ID, CLIENT_SECRET } = least;
    const said = { siteId: 'a,b,c', graphUrl: 'https://localhost:1/' };
    const environment = { TENANT_ID, CLIENT_ID, CLIENT_SECRET, SITE_ID: 'x', BOT_APP_ID: TENANT_ID };
    expect(readProvisionConfig(said, environment)).toMatchObject({
      siteId: 'a,b,c',
      graphUrl: 'https://localhost:1',
      tenantId: TENANT_ID,
    });
  });

  it('keeps only the origin of what goes into a header', () => {
    const { frameAncestors } = readConfig({
      ...least,
      FRAME_ANCESTORS: 'https://a.example/path;script-src, http://127.0.0.1:4000',
    });
    expect(frameAncestors).toEqual(['https://a.example', 'http://127.0.0.1:4000']);
  });
});

describe('settings', () => {
  it('describes every one of them', () => {
    expect(settings.length).toBeGreaterThan(20);
    expect(settings.filter((setting) => setting.description === '')).toEqual([]);
    expect(settings.filter((setting) => setting.required).map((setting) => setting.name)).toEqual([
      'PUBLIC_URL',
      'TENANT_ID',
      'CLIENT_ID',
      'SITE_ID',
      'TEAMS_APP_ID',
    ]);
    expect(settings.find((setting) => setting.name === 'PORT')).toMatchObject({ default: '3978' });
  });

  it('are all in the example file, with their defaults', async () => {
    const example = await readFile(new URL('../../.env.example', import.meta.url), 'utf8');
    const lines = example.split('\n').flatMap((line) => /^#? ?([A-Z_]+)=(.*)$/.exec(line)?.slice(1, 3) ?? []);
    const named = lines.filter((_, i) => i % 2 === 0);
    expect(named).toEqual(settings.map((setting) => setting.name));
    for (const setting of settings) {
      if (setting.default) expect(example).toContain(`${setting.name}=${setting.default}`);
      expect(example).toContain(`# ${setting.description}`);
    }
  });
});
