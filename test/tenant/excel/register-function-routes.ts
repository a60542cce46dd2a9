import type { FastifyInstance } from 'fastify';
import { recalculate } from './workbook/formula/recalculate.ts';
import { readFunctionMetadata } from './workbook/functions/read-function-metadata.ts';
import type { WorkbookStore } from './workbook-store.ts';

interface Query {
  readonly person: string;
  readonly workbook?: string;
  readonly session: string;
}

const querystring = {
  type: 'object',
  required: ['person', 'session'],
  properties: { person: { type: 'string' }, workbook: { type: 'string' }, session: { type: 'string' } },
};
const body = {
  type: 'object',
  required: ['namespace', 'metadata'],
  properties: { namespace: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9._]{0,31}$' } },
};

/** How the page, which has the add-in's runtime, installs its functions in a workbook and learns which are to be called. */
export function registerFunctionRoutes(app: FastifyInstance, store: WorkbookStore): void {
  app.post<{ Querystring: Query; Body: { namespace: string; metadata: unknown } }>(
    '/excel/functions',
    { schema: { querystring, body } },
    async (request) => {
      const { person, workbook, session } = request.query;
      const opened = await store.open(person, workbook || undefined);
      const functions = readFunctionMetadata(request.body.metadata);
      if (functions === undefined) return { installed: 0 };
      opened.workbook.functions.register(session, request.body.namespace, functions);
      recalculate(opened.workbook);
      store.changed(opened);
      return { installed: functions.length };
    },
  );
  app.post<{ Querystring: Query }>(
    '/excel/functions/calls',
    { schema: { querystring } },
    async (request, reply) => {
      const { person, workbook, session } = request.query;
      const opened = await store.open(person, workbook || undefined);
      reply.header('cache-control', 'no-store');
      return opened.workbook.functions.take(session);
    },
  );
}
