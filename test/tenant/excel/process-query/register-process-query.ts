import type { FastifyInstance } from 'fastify';
import type { WorkbookStore } from '../workbook-store.ts';
import { payloadLimit, processQuery } from './process-query.ts';

interface Query {
  readonly person?: string;
  readonly workbook?: string;
  readonly flags?: string;
}

/** Where `context.sync()` ends. The page that holds the task pane calls it for the add-in. */
export function registerProcessQuery(app: FastifyInstance, store: WorkbookStore): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Taken as it comes, to be weighed before it is read; and weighed by us, since Excel answers in words of its own.
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: 16 * payloadLimit },
      (_request, body, done) => {
        done(null, body);
      },
    );
    scope.post<{ Querystring: Query }>('/excel/ProcessQuery', async (request, reply) => {
      const { person, workbook, flags } = request.query;
      if (!person)
        return reply.code(400).send({ error: { code: 'InvalidRequest', message: 'Whose workbook?' } });
      const opened = await store.open(person, workbook || undefined);
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const { answer, wrote } = processQuery(opened, body, flags === undefined ? undefined : Number(flags));
      if (wrote) store.changed(opened);
      return reply.type('application/json').header('cache-control', 'no-store').send(answer);
    });
  });
}
