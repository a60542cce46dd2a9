import type { AddressInfo, Server } from 'node:net';
import { type FastifyInstance, fastify } from 'fastify';

export interface StartedServer {
  readonly app: FastifyInstance;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * A Fastify app whose port is known before its routes are registered: issuer, service url and links in answers all
 * contain it. Nobody has been told the port until `app.ready()`, so nobody can come too early.
 */
export async function startServer(port: number, tls?: { key: string; cert: string }): Promise<StartedServer> {
  const options = {
    bodyLimit: 64 * 1_048_576,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 2_000 },
    ajv: { customOptions: { removeAdditional: false } },
  } as const;
  const app: FastifyInstance = tls ? fastify({ ...options, https: tls }) : fastify(options);
  const server: Server = app.server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    app,
    port: (server.address() as AddressInfo).port,
    async close() {
      app.server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
    },
  };
}
