import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HealthView } from '@rod-trad/shared/contracts/health-view';
import type { Tenant } from '../tenant/tenant.ts';
import { functionsInManifest } from './functions-in-manifest.ts';
import { type ProductPlace, productEnvironment } from './product-environment.ts';

const root = join(import.meta.dirname, '../..');

/** The product as its own process, as it runs in production. */
export interface Product {
  readonly url: string;
  readonly logFile: string;
  health(): Promise<HealthView>;
  /** Ends it as an administrator would. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Resolves when the process has ended by itself. */
  readonly ended: Promise<number | null>;
}

/** Starts the product against a tenant and returns when it answers with data. Fails with the end of its log when it does not. */
export async function startProduct(tenant: Tenant, place: ProductPlace): Promise<Product> {
  mkdirSync(place.dataFolder, { recursive: true });
  const logFile = join(place.dataFolder, 'service.log');
  const log = createWriteStream(logFile, { flags: 'a' });
  const lines: string[] = [];
  const child = spawn(process.execPath, ['teams-app/src/main.ts'], {
    cwd: root,
    env: { ...process.env, ...productEnvironment(tenant, place) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipe(log, { end: false });
    stream.on('data', (chunk: Buffer) => void lines.push(chunk.toString()));
  }
  // A run that breaks off must not leave a service behind.
  const orphan = () => child.kill('SIGKILL');
  process.once('exit', orphan);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const url = `http://localhost:${place.port}`;
  const { product } = tenant.context;
  product.tabUrl = `${url}/tab/`;
  product.addinUrl = `${url}/addin/`;
  product.functions = functionsInManifest(url);
  product.messagesUrl = `${url}/api/messages`;

  const health = async (): Promise<HealthView> => {
    const answer = await fetch(`${url}/health`, { headers: { accept: 'application/json' } });
    return (await answer.json()) as HealthView;
  };
  await ready(child, health, () => lines.join('').slice(-4000)).catch((error) => {
    child.kill('SIGKILL');
    throw error;
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
    process.off('exit', orphan);
    log.end();
  };
  return { url, logFile, health, ended, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

async function ready(
  child: ChildProcess,
  health: () => Promise<HealthView>,
  tail: () => string,
): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The service ended at once:\n${tail()}`);
    const status = await health().then(
      (view) => view.status,
      () => 'starting',
    );
    if (status !== 'starting') return;
    await wait(100);
  }
  throw new Error(`The service did not answer within a minute:\n${tail()}`);
}

/** A port nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
