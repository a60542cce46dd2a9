import type { FastifyInstance } from 'fastify';
import { refuseProtected } from './objects/guard-sheet.ts';
import { type CellEdit, sheetActs } from './page/sheet-view.ts';
import { ExcelError } from './process-query/excel-error.ts';
import { viewSheet } from './view/view-sheet.ts';
import { actOnSheet } from './workbook/act-on-sheet.ts';
import { recalculate } from './workbook/formula/recalculate.ts';
import { writeCells } from './workbook/write-cells.ts';
import type { WorkbookStore } from './workbook-store.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

interface Query {
  readonly person: string;
  readonly workbook?: string;
}

const query = {
  type: 'object',
  required: ['person'],
  properties: { person: { type: 'string', minLength: 1 }, workbook: { type: 'string' } },
};
const edit = {
  type: 'object',
  required: ['kind', 'sheet'],
  properties: {
    kind: { enum: ['write', 'select', 'addSheet', ...sheetActs] },
    sheet: { type: 'string' },
    row: { type: 'integer', minimum: 0, maximum: 1_048_575 },
    column: { type: 'integer', minimum: 0, maximum: 16_383 },
    text: { type: 'string' },
  },
};

/** What the grid of the page reads and writes, the file, and the notice that something has changed. */
export function registerWorkbookRoutes(app: FastifyInstance, store: WorkbookStore): void {
  app.get<{ Querystring: Query & { sheet?: string; from?: number; rows?: number } }>(
    '/excel/view',
    {
      schema: {
        querystring: {
          ...query,
          properties: { ...query.properties, from: { type: 'integer' }, rows: { type: 'integer' } },
        },
      },
    },
    async (request) => {
      const { person, workbook, sheet, from = 0, rows = 100 } = request.query;
      return viewSheet(await store.open(person, workbook || undefined), sheet, from, Math.min(rows, 500));
    },
  );

  app.post<{ Querystring: Query; Body: CellEdit }>(
    '/excel/edit',
    { schema: { querystring: query, body: edit } },
    async (request, reply) => {
      const opened = await store.open(request.query.person, request.query.workbook || undefined);
      try {
        perform(opened.workbook, request.body);
      } catch (cause) {
        if (!(cause instanceof ExcelError)) throw cause;
        return reply.code(200).send({ refused: cause.message });
      }
      if (request.body.kind !== 'select') store.changed(opened);
      return { version: opened.version };
    },
  );

  app.get<{ Querystring: Query }>(
    '/excel/workbook.xlsx',
    { schema: { querystring: query } },
    async (request, reply) => {
      const opened = await store.open(request.query.person, request.query.workbook || undefined);
      const file = await writeXlsx(opened.workbook);
      reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      reply.header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(opened.name)}.xlsx`,
      );
      return reply.send(Buffer.from(file));
    },
  );

  app.get<{ Querystring: Query & { session?: string } }>(
    '/excel/changes',
    {
      schema: {
        querystring: { ...query, properties: { ...query.properties, session: { type: 'string' } } },
      },
    },
    async (request, reply) => {
      const opened = await store.open(request.query.person, request.query.workbook || undefined);
      reply.hijack();
      reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      reply.raw.write(`data: ${opened.version}\n\n`);
      const stop = store.onChange((changed) => {
        if (changed === opened) reply.raw.write(`data: ${opened.version}\n\n`);
      });
      request.raw.on('close', () => {
        stop();
        opened.workbook.functions.unregister(request.query.session ?? '');
      });
    },
  );
}

function perform(workbook: Parameters<typeof writeCells>[0], change: CellEdit): void {
  const sheet = workbook.findSheet(change.sheet);
  if (sheet === undefined) throw new ExcelError('ItemNotFound');
  if (change.kind === 'addSheet') {
    const added = workbook.addSheet(workbook.nextSheetName());
    workbook.selection = { sheet: added, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    return;
  }
  const area = { row: change.row ?? 0, column: change.column ?? 0, rows: 1, columns: 1 };
  workbook.selection = { sheet, area };
  if (change.kind === 'select') return;
  if (change.kind === 'write') {
    refuseProtected(sheet);
    writeCells(workbook, sheet, area, [[change.text ?? '']]);
  } else actOnSheet(workbook, sheet, area, change.kind);
  recalculate(workbook);
}
