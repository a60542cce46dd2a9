import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fastify } from 'fastify';

/** A tab that does nothing but load the unmodified TeamsJS; tests call it in the frame as `microsoftTeams`. */
export async function smallTab() {
  const library = createRequire(import.meta.url).resolve(
    '@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js',
  );
  const app = fastify({ forceCloseConnections: true });
  app.get('/', (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send(
        '<!doctype html><html lang="nb"><head><title>Fane</title><link rel="icon" href="data:,"></head><body><main><h1>Fane</h1></main><script src="/teams.js"></script></body></html>',
      ),
  );
  app.get('/teams.js', async (_request, reply) => {
    reply.type('text/javascript; charset=utf-8');
    return readFile(library);
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url: `${url.replace('127.0.0.1', 'localhost')}/`, close: () => app.close() };
}
