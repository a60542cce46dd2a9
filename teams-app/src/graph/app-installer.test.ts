import { asId } from '@rod-trad/shared/domain/ids';
import { describe, expect, it } from 'vitest';
import { createAppInstaller } from './app-installer.ts';
import { scriptedGraph } from './testing/scripted-graph.ts';

const kari = asId<'Person'>('kari');
const host = 'https://graph.microsoft.com';
const body = { error: { code: 'x', message: 'x' } };

describe('installing the app for somebody', () => {
  it('names the app of the catalogue', async () => {
    const { graph, sent } = scriptedGraph(() => ({ status: 201, body: undefined }));
    expect(await createAppInstaller(graph, host, 'app').call(undefined, kari)).toBe(true);
    expect(sent[0]?.url).toContain('/users/kari/teamwork/installedApps');
    expect(JSON.stringify(sent[0])).toContain('appCatalogs/teamsApps/app');
  });

  it.each([
    [409, true],
    [403, false],
    [404, false],
    [400, false],
  ])('answered by %i is %s', async (status, done) => {
    const { graph } = scriptedGraph(() => ({ status, body }));
    expect(await createAppInstaller(graph, host, 'app')(kari)).toBe(done);
  });
});
