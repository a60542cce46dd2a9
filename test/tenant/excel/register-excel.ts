import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../context.ts';
import { featuredPeople } from '../start-page/featured-people.ts';
import { servePageFiles } from '../teams/page-files.ts';
import { clientPerson } from '../teams/register-teams.ts';
import { registerOfficeScript } from './host/register-office-script.ts';
import { registerSignIn } from './host/register-sign-in.ts';
import type { ExcelStart } from './page/excel-start.ts';
import { type ProcessedQuery, processQuery } from './process-query/process-query.ts';
import { registerProcessQuery } from './process-query/register-process-query.ts';
import { registerFunctionRoutes } from './register-function-routes.ts';
import { registerWorkbookRoutes } from './register-workbook-routes.ts';
import type { Workbook } from './workbook/workbook.ts';
import { WorkbookStore } from './workbook-store.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

/** The local Excel from inside the process: what a story looks into without a browser. */
export interface LocalExcel {
  /** The person's workbook as it is now; `Bok1` when none is named. */
  workbook(personId: string, name?: string): Promise<Workbook>;
  /** The same as a file. */
  file(personId: string, name?: string): Promise<Uint8Array>;
  /** Changes a workbook as the person would, so that pages refresh and the file is saved. */
  edit(personId: string, change: (workbook: Workbook) => void, name?: string): Promise<void>;
  /** One request of the Office.js library, made by hand. */
  processQuery(personId: string, body: unknown, name?: string): Promise<ProcessedQuery>;
  /** Resolves when all that was changed stands in the tenant's data. */
  saved(): Promise<void>;
}

const folder = new URL('page/', import.meta.url);

/**
 * Excel on the web under `/excel`: the page with grid and task pane, the real Office.js with what a host gives it, and
 * the workbooks behind both. `GET /excel?person=…&theme=default|dark|contrast&lang=nb|nn|en&workbook=…`.
 */
export function registerExcel(app: FastifyInstance, tenant: TenantContext): LocalExcel {
  const store = new WorkbookStore(tenant.database, tenant.now);
  tenant.onReset(() => store.forget());
  tenant.onClose(() => store.saved());

  app.get('/excel', async (_request, reply) => {
    reply.type('text/html; charset=utf-8');
    return readFile(new URL('index.html', folder));
  });
  servePageFiles(app, '/excel/page', folder);
  app.get<{ Querystring: { person?: string } }>('/excel/start', (request, reply) => {
    const person = tenant.directory.find(request.query.person ?? '') ?? featuredPeople(tenant).hrAdviser?.[0];
    if (person === undefined) return reply.code(404).send({ error: 'The directory is empty.' });
    const { addinUrl, functions } = tenant.product;
    return { addinUrl, person: clientPerson(person), ...(functions && { functions }) } satisfies ExcelStart;
  });
  registerOfficeScript(app, tenant);
  registerSignIn(app, tenant);
  registerProcessQuery(app, store);
  registerWorkbookRoutes(app, store);
  registerFunctionRoutes(app, store);

  return {
    workbook: async (personId, name) => (await store.open(personId, name)).workbook,
    file: async (personId, name) => writeXlsx((await store.open(personId, name)).workbook),
    async edit(personId, change, name) {
      const opened = await store.open(personId, name);
      change(opened.workbook);
      store.changed(opened);
    },
    async processQuery(personId, body, name) {
      const opened = await store.open(personId, name);
      const processed = processQuery(opened, Buffer.from(JSON.stringify(body)), undefined);
      if (processed.wrote) store.changed(opened);
      return processed;
    },
    saved: () => store.saved(),
  };
}
