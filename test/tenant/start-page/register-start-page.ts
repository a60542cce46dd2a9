import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../context.ts';
import { servePageFiles } from '../teams/page-files.ts';
import { clientPerson } from '../teams/register-teams.ts';
import { FEATURED_GROUPS, featuredPeople } from './featured-people.ts';
import type { StartData } from './page/start-data.ts';

const FOLDER = new URL('page/', import.meta.url);

/** The page a newcomer meets first: choose a person, a language and a theme, then open Teams or Excel. */
export function registerStartPage(app: FastifyInstance, tenant: TenantContext): void {
  app.get('/', async (_request, reply) => {
    reply.type('text/html; charset=utf-8');
    return readFile(new URL('index.html', FOLDER));
  });
  servePageFiles(app, '/start-page/page', FOLDER);

  app.get('/start-page/data', () => {
    const featured = featuredPeople(tenant);
    const { messagesUrl } = tenant.product;
    return {
      municipality: 'Fjordvik kommune',
      employees: tenant.directory.count(),
      ...(URL.canParse(messagesUrl) ? { healthUrl: new URL('/health', messagesUrl).href } : {}),
      groups: FEATURED_GROUPS.map((group) => ({ group, people: featured[group].map(clientPerson) })),
    } satisfies StartData;
  });
}
