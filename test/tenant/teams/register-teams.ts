import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';
import { BOT_NAME } from '../connector/bot-channel.ts';
import type { TenantContext } from '../context.ts';
import type { Person } from '../people/person.ts';
import { featuredPeople } from '../start-page/featured-people.ts';
import type { ClientPerson, ClientStart } from './page/client-start.ts';
import { servePageFiles } from './page-files.ts';

const FOLDER = new URL('page/', import.meta.url);
const MOST_FOUND = 12;

/**
 * The Teams client under `/teams`: the page that hosts the product's tab in a frame and answers TeamsJS, and the
 * chat with the bot beside it. `GET /teams?person=…&theme=default|dark|contrast&lang=nb|nn|en&view=channel`.
 */
export function registerTeams(app: FastifyInstance, tenant: TenantContext): void {
  app.get('/teams', async (_request, reply) => {
    reply.type('text/html; charset=utf-8');
    return readFile(new URL('index.html', FOLDER));
  });
  servePageFiles(app, '/teams/page', FOLDER);

  const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
  app.get('/teams/adaptivecards.js', async (_request, reply) => {
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'max-age=3600');
    return readFile(renderer);
  });

  app.get<{ Querystring: { person?: string } }>('/teams/start', (request, reply) => {
    const person = tenant.directory.find(request.query.person ?? '') ?? featuredPeople(tenant).leader?.[0];
    if (person === undefined) return reply.code(404).send({ error: 'The directory is empty.' });
    return {
      tenantId: tenant.tenantId,
      appId: tenant.teamsAppId,
      tabUrl: tenant.product.tabUrl,
      municipality: 'Fjordvik kommune',
      botName: BOT_NAME,
      person: clientPerson(person),
    } satisfies ClientStart;
  });

  app.get<{ Querystring: { search?: string } }>('/teams/people', (request) => {
    const words = (request.query.search ?? '').toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
    const people: ClientPerson[] = [];
    for (const person of tenant.directory.list()) {
      if (people.length === MOST_FOUND) break;
      const names = person.displayName.toLocaleLowerCase('nb').split(/[\s-]+/);
      const isFound = words.every((word) => names.some((name) => name.startsWith(word)));
      if (isFound && person.accountEnabled) people.push(clientPerson(person));
    }
    return { people };
  });
}

export function clientPerson(person: Person): ClientPerson {
  const { id, displayName, jobTitle, department, userPrincipalName } = person;
  return { id, displayName, jobTitle, department, userPrincipalName };
}
