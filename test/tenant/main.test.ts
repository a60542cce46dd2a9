import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { trustTenant } from './http/trust-tenant.ts';

const main = new URL('main.ts', import.meta.url).pathname;

it('says how to reach it in one line of JSON, stays up, and goes when told to', async () => {
  const data = mkdtempSync(join(tmpdir(), 'tenant-main-'));
  const program = spawn(process.execPath, [
    main,
    '--port',
    '0',
    '--employees',
    '20',
    '--seed',
    '7',
    '--data',
    data,
  ]);
  try {
    const lines = createInterface(program.stdout);
    const [line] = await once(lines, 'line');
    const answer = JSON.parse(line);
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(
        'graphUrl authorityUrl connectorUrl teamsUrl excelUrl tenantId siteId clientId clientSecret certificate caFile'.split(
          ' ',
        ),
      ),
    );
    trustTenant(answer.caFile);
    const response = await fetch(`${answer.authorityUrl}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: answer.clientId,
        client_secret: answer.clientSecret,
        scope: 'https://graph.microsoft.com/.default',
      }),
    });
    const { access_token: token } = await response.json();
    const users = await fetch(`${answer.graphUrl}/users`, { headers: { authorization: `Bearer ${token}` } });
    expect(users.status).toBe(200);
    program.kill('SIGTERM');
    expect(await once(program, 'exit')).toEqual([0, null]);
  } finally {
    program.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
});

it('refuses a port that is not a number, in words', async () => {
  const program = spawn(process.execPath, [main, '--port', 'four']);
  const said: string[] = [];
  program.stderr.on('data', (piece: Buffer) => said.push(piece.toString()));
  const [code] = await once(program, 'close');
  expect(code).toBe(1);
  expect(said.join('')).toContain('--port must be a whole number, not "four"');
});
