import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { freePort } from '../product/start-product.ts';
import { until } from '../stories/story-world.ts';

const data = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** Entra and Graph take the port after the pages', so two neighbours must be free; a high even one is taken to be. */
async function start() {
  const port = (await freePort()) & ~1;
  const servicePort = await freePort();
  const child = spawn(
    'npm',
    ['start', '--', `--port=${port}`, `--service-port=${servicePort}`, `--data=${data}`],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const addresses = await until(
    'the four addresses',
    () => {
      const found = [...said.matchAll(/^ {2}\w[\w ]*? {2,}(http:\S+)$/gm)].map((match) => match[1] ?? '');
      if (child.exitCode !== null) throw new Error(said);
      return found.length === 4 ? found : undefined;
    },
    60,
  );
  return {
    addresses,
    async stop() {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
      await once(child, 'exit');
    },
  };
}

it('npm start says four addresses within a minute, each answers, and Ctrl+C ends it all', {
  timeout: 180_000,
}, async () => {
  const first = await start();
  for (const address of first.addresses) expect((await fetch(address)).status, address).toBe(200);
  await first.stop();
  for (const address of first.addresses)
    await expect(fetch(address), address).rejects.toThrow('fetch failed');

  const second = await start();
  const health = await fetch(second.addresses[3] ?? '', { headers: { accept: 'application/json' } });
  expect(await health.json()).toMatchObject({ status: 'ok' });
  await second.stop();
});
